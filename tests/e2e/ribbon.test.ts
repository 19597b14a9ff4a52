import { withBench, type Bench } from "./bench";
import { asked, findings, focused, words } from "./pane";

const open = withBench();

const ribbon = (page: Awaited<ReturnType<typeof open>>["page"], name: string) =>
  page.getByRole("group", { name: "Medelkoll" }).getByRole("button", { name });

test("Granska checks without the pane, and the pane tells", async () => {
  const { page, pane, picture } = await open();
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await ribbon(page, "Öppna panelen").click();
  expect(await page.getByRole("button", { name: "Stäng panelen" }).isVisible()).toBe(false);
  await ribbon(page, "Granska arbetsboken").click();
  await findings(pane).first().waitFor();
  expect(await page.getByRole("button", { name: "Stäng panelen" }).isVisible()).toBe(true);
  await picture("ribbon-check");
});

test("Skapa sammanställning tells once what cannot be undone afterwards; then it writes and shows it", async () => {
  const { page, pane, picture } = await open();
  const tabs = page.getByRole("navigation", { name: "Blad" }).getByRole("button");
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await ribbon(page, "Skapa sammanställning").click();
  await pane.getByText(words.summary.untold).waitFor();
  await pane.getByText(words.summary.undo.first["lost-by-every-write"]).waitFor();
  expect(await tabs.count()).toBe(1);
  await picture("ribbon-untold");
  await ribbon(page, "Skapa sammanställning").click();
  await page.getByRole("grid", { name: "Kalkylblad Sammanställning" }).waitFor();
  await picture("ribbon-summary");
});

test("Skapa sammanställning asks nothing: an open question is shown instead", async () => {
  const { page, pane, picture } = await open({ sample: "awkward/enhet-gar-inte-att-avgora.xlsx" });
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await ribbon(page, "Skapa sammanställning").click();
  await pane.getByRole("heading", { name: asked.question.unit.asks }).waitFor();
  expect(await page.getByRole("navigation", { name: "Blad" }).getByRole("button").count()).toBe(1);
  await picture("ribbon-questions");
});

test.each([
  ["the button", async ({ page }: Bench) => ribbon(page, "Flera nämnder").click()],
  [
    "the shortcut",
    async ({ page }: Bench) => {
      await page.getByRole("grid").focus();
      await page.keyboard.press("Control+Shift+Alt+KeyF");
    },
  ],
])("Flera nämnder is one step away by %s, and the focus stands on its heading", async (_how, act) => {
  const bench = await open();
  await bench.pane.getByRole("button", { name: words.start.check }).waitFor();
  await act(bench);
  await bench.pane.getByRole("heading", { name: words.screens.collect, exact: true }).waitFor();
  expect(await focused(bench)).toBe(words.screens.collect);
  expect(await bench.pane.getByText(words.start.title).count()).toBe(0);
});

test("after every command that opens the pane the focus stands on the screen's heading", async () => {
  const bench = await open({ sample: "awkward/enhet-gar-inte-att-avgora.xlsx" });
  const { page, pane } = bench;
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyG");
  await findings(pane).first().waitFor();
  expect(await focused(bench)).toBe(words.screens.check);
  await ribbon(page, "Skapa sammanställning").click();
  await pane.getByRole("heading", { name: asked.question.unit.asks }).waitFor();
  expect(await focused(bench)).toBe(words.screens.questions);
});

test("the pane is closed and opened", async () => {
  const { page, pane } = await open();
  const heading = pane.getByRole("heading", { name: words.start.title });
  await heading.waitFor();
  await page.getByRole("button", { name: "Stäng panelen" }).click();
  await heading.waitFor({ state: "hidden" });
  await ribbon(page, "Öppna panelen").click();
  await heading.waitFor();
});

test("the shortcut checks, and F6 goes from the sheet to the pane and back", async () => {
  const { page, pane } = await open();
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyG");
  await findings(pane).first().waitFor();
  const side = (): Promise<string> =>
    page.evaluate("document.activeElement.tagName + document.activeElement.getAttribute('role')");
  await page.getByRole("grid").focus();
  await page.keyboard.press("F6");
  expect(await side()).toBe("IFRAMEnull");
  await page.keyboard.press("F6");
  expect(await side()).toBe("DIVgrid");
});
