import { en } from "../../src/faces/taskpane/texts.en";
import { axeFindings, withBench, type Bench } from "./bench";
import { button, check, findings, said, show, words, write } from "./pane";

const open = withBench();
const screens = ["check", "questions", "figures", "summary", "rules", "about"] as const;
const withQuestion = "awkward/enhet-gar-inte-att-avgora.xlsx";

/** Pixels that the pane's page is wider than its frame. */
const overflow = ({ pane }: Bench): Promise<number> =>
  pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);

describe.each(["light", "dark", "contrast"] as const)("in the %s theme", (theme) => {
  test("axe finds nothing on any screen", async () => {
    const bench = await open({ theme, sample: withQuestion, width: 320 });
    expect(await axeFindings(bench.page)).toEqual([]);
    await check(bench);
    expect(await bench.pane.locator("[data-theme]").getAttribute("data-theme")).toBe(theme);
    for (const screen of screens) {
      await show(bench, screen);
      await bench.picture(`${theme}-${screen}`);
      expect([screen, await axeFindings(bench.page, "pane")]).toEqual([screen, []]);
    }
  });
});

test("at 320 pixels nothing has to be scrolled sideways", async () => {
  const bench = await open({ width: 320 });
  expect(["start", await overflow(bench)]).toEqual(["start", 0]);
  await check(bench);
  for (const screen of screens) {
    await show(bench, screen);
    await bench.picture(`narrow-${screen}`);
    expect([screen, await overflow(bench)]).toEqual([screen, 0]);
  }
  await write(bench);
  expect(["written", await overflow(bench)]).toEqual(["written", 0]);
});

test("a wide pane shows every part in its bar", async () => {
  const bench = await open({ width: 600 });
  await check(bench);
  expect(await button(bench, words.more).count()).toBe(0);
  await bench.picture("wide-check");
  await show(bench, "figures");
  await bench.picture("wide-figures");
});

test("an English Office has an English pane, with the city's own sentences in Swedish", async () => {
  const bench = await open({ language: "en" });
  const { pane, picture } = bench;
  await picture("english-start");
  await check(bench, en);
  await findings(pane).filter({ hasText: "late" }).first().waitFor();
  expect(await pane.locator("html").getAttribute("lang")).toBe("en");
  await picture("english-check");
  for (const screen of screens) {
    await show(bench, screen, en);
    await picture(`english-${screen}`);
  }
});

test("the keyboard alone is enough to check, go to a cell and come back", async () => {
  const bench = await open();
  const { page, pane } = bench;
  const reach = async (name: string | RegExp): Promise<void> => {
    const wanted = pane.getByRole("button", { name }).first();
    await wanted.waitFor();
    for (let step = 0; step < 60; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${String(name)}`);
  };
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await page.getByRole("button", { name: "Stäng panelen" }).focus();
  await reach(words.start.check);
  await page.keyboard.press("Enter");
  await findings(pane).first().waitFor();
  await reach(said(words.goToOn, { cell: "S9", sheet: "Återrapportering 2023" }));
  await page.keyboard.press("Enter");
  await page.getByLabel("Markerad cell").getByText("S9").waitFor();
  await reach(words.goBackTo);
  await page.keyboard.press("Enter");
  await page.getByLabel("Markerad cell").getByText("A1").waitFor();
});
