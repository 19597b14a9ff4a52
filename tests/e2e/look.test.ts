import { join } from "node:path";
import { en } from "../../src/faces/taskpane/texts.en";
import { sv } from "../../src/faces/taskpane/texts.sv";
import { textsIn } from "../../src/faces/workbench/page/texts";
import { inTurn } from "../support/every-way";
import { axeFindings, withBench, type Bench } from "./bench";
import { button, check, findings, said, show, words, write } from "./pane";
import { root } from "./serve";

const open = withBench();
const screens = ["check", "questions", "figures", "summary", "rules", "about"] as const;
const collected = ["enhet-gar-inte-att-avgora", "Skarpnack version 1", "Skarpnack version 2"].map((name) =>
  join(root, "samples/awkward", `${name}.xlsx`),
);
const withQuestion = "awkward/enhet-gar-inte-att-avgora.xlsx";

/** Pixels that the pane's page is wider than its frame. */
const overflow = ({ pane }: Bench): Promise<number> =>
  pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);

/** For each theme the widths: on every screen each theme, in one width or in all. */
const looks = (["light", "dark", "contrast"] as const).map((theme) =>
  ([320, 350, 600] as const).map((width) => ({ theme, width })),
);

/** Makes the bench look so, without opening the pane anew. */
async function wear({ page, pane }: Bench, language: "sv" | "en", { theme, width }: (typeof looks)[number][number]) {
  const texts = textsIn(language);
  const choice = (label: string) => page.locator("label", { hasText: label }).locator("select");
  await choice(texts.theme).selectOption(theme);
  await choice(texts.width).selectOption(String(width));
  await pane.locator(`[data-theme=${theme}]`).waitFor();
}

test.each(["sv", "en"] as const)(
  "axe finds nothing on any screen in any theme and width, and nothing is scrolled sideways: %s",
  async (language) => {
    const texts = { sv, en }[language];
    const bench = await open({ language, sample: withQuestion });
    let turn = { sv: 0, en: 1 }[language];
    const isClean = async (screen: string): Promise<void> => {
      turn += 1;
      for (const look of looks.flatMap((widths, theme) => inTurn(widths, turn + theme))) {
        await wear(bench, language, look);
        const name = `${language}-${look.theme}-${look.width}-${screen}`;
        await bench.picture(name);
        // The bench around the pane is the same for every screen and width.
        const within = screen === "start" && look.width === 350 ? "bench" : "pane";
        expect([name, await axeFindings(bench.page, within)]).toEqual([name, []]);
        expect([name, await overflow(bench)]).toEqual([name, 0]);
      }
    };
    await isClean("start");
    await check(bench, texts);
    for (const screen of screens) {
      await show(bench, screen, texts);
      // What unfolds is looked at unfolded.
      if (screen === "figures")
        await bench.pane.getByRole("region", { name: texts.figures.whole }).getByRole("button").nth(1).click();
      await isClean(screen);
    }
    await bench.page.keyboard.press("F1");
    await bench.pane.getByRole("heading", { name: texts.help.title, exact: true }).waitFor();
    await isClean("help");
    await show(bench, "collect", texts);
    await bench.pane.locator("input[data-role=returned]").setInputFiles(collected);
    await bench.pane.locator("#collect-result").waitFor();
    for (const step of ["namnder", "result"]) await bench.pane.locator(`#collect-${step} button`).first().click();
    await isClean("collect");
    // The policies of both pages have turned nothing away on any of them.
    expect(bench.problems).toEqual([]);
  },
  1_800_000,
);

test("at 320 pixels nothing has to be scrolled sideways when the summary is written", async () => {
  const bench = await open({ width: 320 });
  await check(bench);
  await write(bench);
  expect(await overflow(bench)).toBe(0);
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
  await reach(/^Rapporten är försenad/u);
  await page.keyboard.press("Enter");
  await reach(said(words.goToOn, { cell: "S9", sheet: "Återrapportering 2023" }));
  await page.keyboard.press("Enter");
  await page.getByLabel("Markerad cell").getByText("S9").waitFor();
  await reach(words.goBackTo);
  await page.keyboard.press("Enter");
  await page.getByLabel("Markerad cell").getByText("A1").waitFor();
});
