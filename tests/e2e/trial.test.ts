import { inTurn } from "../support/every-way";
import { workbookBytes } from "../support/workbook-bytes";
import { axeFindings, withBench, type Bench } from "./bench";
import { button, show, unfold, words } from "./pane";

const open = withBench();
const trial = words.trial;

const tabs = ({ page }: Bench) => page.locator("nav.sheet-tabs button");

/** The bench with a new, empty workbook and the pane's screen Om. */
async function emptyBench(opening: Parameters<typeof open>[0]): Promise<Bench> {
  const bench = await open(opening);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const file = { name: "Bok1.xlsx", mimeType, buffer: Buffer.from(workbookBytes()) };
  await bench.page.getByLabel("Öppna egen .xlsx").setInputFiles(file);
  await tabs(bench).filter({ hasText: "Blad1" }).waitFor();
  await bench.pane.getByRole("button", { name: words.start.check }).or(button(bench, words.checkNow)).first().waitFor();
  await show(bench, "about");
  await unfold(bench, words.about.technical);
  await bench.pane.getByRole("heading", { name: trial.title }).scrollIntoViewIfNeeded();
  return bench;
}

/** Passes by whatever a person is asked to do until this is shown. */
async function skipUntil(bench: Bench, text: string): Promise<void> {
  const over = bench.pane.getByText(text, { exact: true });
  const skip = button(bench, trial.answers.skip);
  for (let asked = 0; asked < 40; asked += 1) {
    await over.or(skip).first().waitFor({ timeout: 120_000 });
    if (await over.isVisible()) return;
    await skip.click().catch(() => undefined);
    await bench.page.waitForTimeout(200);
  }
}

const fits = ({ pane }: Bench): Promise<number> =>
  pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);

test("is refused where a workbook has content, and says what to do", async () => {
  const bench = await open({ width: 320 });
  await show(bench, "about");
  await unfold(bench, words.about.technical);
  await button(bench, trial.start).click();
  await bench.pane.getByText(trial.refused.title).waitFor();
  await bench.pane.getByText(/är inte tom/u).scrollIntoViewIfNeeded();
  await bench.picture("trial-refused");
  expect(await axeFindings(bench.page, "pane")).toEqual([]);
});

test.each(inTurn(["light", "dark"] as const, 0))(
  "goes through an empty workbook and leaves it empty, in the %s theme",
  async (theme) => {
    const bench = await emptyBench({ theme, width: 320 });
    await bench.picture(`trial-${theme}-before`);
    await button(bench, trial.start).click();
    await bench.pane.getByText(trial.request, { exact: true }).waitFor({ timeout: 120_000 });
    await bench.picture(`trial-${theme}-asks`);
    expect(await axeFindings(bench.page, "pane")).toEqual([]);
    expect(await fits(bench)).toBe(0);
    await skipUntil(bench, trial.over.done);
    await bench.pane.getByText(trial.over.done, { exact: true }).scrollIntoViewIfNeeded();
    await bench.picture(`trial-${theme}-done`);
    await bench.pane.getByText(trial.reportLead).scrollIntoViewIfNeeded();
    await bench.picture(`trial-${theme}-report`);
    expect(await axeFindings(bench.page, "pane")).toEqual([]);
    expect(await fits(bench)).toBe(0);
    await bench.pane.getByText(trial.allAsExpected).waitFor();
    expect(await tabs(bench).allTextContents()).toEqual(["Blad1"]);
    expect(bench.foreign).toEqual([]);
  },
);
