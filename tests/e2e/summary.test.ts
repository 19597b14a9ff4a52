import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import type { SheetSnapshot } from "../../src/core/workbook/snapshot";
import { cell, withBench, type Bench } from "./bench";
import { button, check, said, show, words, write } from "./pane";
import { root } from "./serve";

const open = withBench();
const ours = ["Sammanställning", "Projekt", "Iakttagelser"];
const users = "Återrapportering 2023";

const tabs = async ({ page }: Bench): Promise<readonly string[]> =>
  page.getByRole("navigation", { name: "Blad" }).getByRole("button").allTextContents();

const sheet = ({ page }: Bench, name: string) =>
  page.getByRole("navigation", { name: "Blad" }).getByRole("button", { name, exact: true });

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const read = readXlsx({ name: "bok.xlsx", bytes }, nodeEngine);
  if (!read.ok) throw new Error(JSON.stringify(read.remark));
  return read.snapshot.sheets;
}

test("the summary is written, shown and taken back", async () => {
  const bench = await open();
  const { page, picture } = bench;
  await check(bench);
  await write(bench);
  expect(await tabs(bench)).toEqual([users, ...ours]);
  await button(bench, said(words.summary.openSheet, { sheet: "Sammanställning" })).click();
  await page.getByRole("grid", { name: "Kalkylblad Sammanställning" }).waitFor();
  expect(await cell(page, "A6").textContent()).toMatch(/^4\s570\s000$/u);
  expect(await page.evaluate(coveredTexts)).toEqual([]);
  await picture("summary-overview");
  await sheet(bench, "Projekt").click();
  await picture("summary-projects");
  await sheet(bench, "Iakttagelser").click();
  await picture("summary-findings");
});

test("the summary's charts are drawn over the cells kept for them, once however often it is written", async () => {
  const bench = await open({ sample: "returned/TK_trygghet_2023_v3_slutlig.xlsx" });
  const { page, picture } = bench;
  await check(bench);
  await write(bench);
  await sheet(bench, "Sammanställning").click();
  await page.getByRole("grid", { name: "Kalkylblad Sammanställning" }).evaluate((grid) => (grid.scrollTop = 520));
  const first = page.getByRole("img", { name: /^Använt och kvar av de beviljade medlen/u });
  await first.waitFor();
  // Two parts of each of its projects.
  expect(await first.locator("rect").count()).toBeGreaterThan(6);
  await picture("summary-charts");
  await button(bench, words.summary.rewrite).click();
  await bench.pane.getByText(words.summary.written, { exact: true }).waitFor();
  expect(await first.count()).toBe(1);
});

test("the downloaded workbook holds the user's sheet unharmed, and the summary", async () => {
  const bench = await open();
  await check(bench);
  await write(bench);
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Ladda ned arbetsboken" }).click(),
  ]);
  const before = sheetsOf(readFileSync(join(root, "samples/returned/EAV trygghetsinvesteringar 2023.xlsx")));
  const after = sheetsOf(readFileSync(await download.path()));
  expect(after[0]).toEqual(before[0]);
  const visible = after.filter(({ visibility }) => visibility === "visible");
  expect(visible.map(({ name }) => name)).toEqual([users, ...ours]);
  const overview = after.find(({ name }) => name === "Sammanställning");
  expect(overview?.cells.find(({ row, column }) => row === 6 && column === 1)).toMatchObject({
    formula: expect.stringContaining("SUM") as string,
    value: { kind: "number", number: 4_570_000 },
  });
  expect(after.find(({ name }) => name === "Projekt")?.tables).toHaveLength(1);
});

test("written again it is the same; what stood before can be put back", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  await write(bench);
  await write(bench);
  expect(await tabs(bench)).toEqual([users, ...ours]);
  await button(bench, words.summary.restore).click();
  await pane.getByText(words.summary.restored, { exact: true }).waitFor();
  await picture("summary-restored");
  expect(await tabs(bench)).toEqual([users, ...ours]);
  await sheet(bench, "Sammanställning").click();
  expect(await cell(page, "A6").textContent()).toMatch(/^4\s570\s000$/u);
});

test("what somebody has changed by hand is asked about before it is replaced", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  await write(bench);
  await sheet(bench, "Projekt").click();
  await cell(page, "B2").dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Eget namn");
  await page.keyboard.press("Enter");
  await button(bench, words.summary.rewrite).click();
  await pane.getByText(words.summary.editedTitle).waitFor();
  await picture("summary-edited");
  expect(await cell(page, "B2").textContent()).toBe("Eget namn");
  await button(bench, words.summary.overwrite).click();
  await pane.getByText(words.summary.written, { exact: true }).waitFor();
  expect(await cell(page, "B2").textContent()).toBe("Ljussatt gångväg Årstafältet–Valla torg");
});

test("Ctrl+Z takes the summary back", async () => {
  const bench = await open();
  await check(bench);
  await write(bench);
  await bench.page.getByRole("grid").focus();
  for (let step = 0; step < 8 && (await tabs(bench)).length > 1; step += 1)
    await bench.page.keyboard.press("Control+z");
  expect(await tabs(bench)).toEqual([users]);
});

test("a check that takes long can be stopped", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await page.evaluate(() => {
    const { medelkollHost: host } = window as unknown as {
      medelkollHost: { faults: { reset(): void; dieAt(at: number): void } };
    };
    host.faults.reset();
    host.faults.dieAt(1);
  });
  await button(bench, words.start.check).click();
  await pane.getByRole("progressbar").waitFor();
  await picture("pane-working");
  await button(bench, words.cancel).click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await button(bench, words.checkNow).or(button(bench, words.start.check)).first().waitFor();
});

test("Sammanställ says what will be written before it is", async () => {
  const bench = await open();
  await check(bench);
  await show(bench, "summary");
  await bench.pane
    .getByText(said(words.summary.newSheets, { sheets: "Sammanställning, Projekt och Iakttagelser" }))
    .or(bench.pane.getByText(/Tre nya blad/u))
    .first()
    .waitFor();
  await bench.picture("summary-before");
});

/** Texts that run over empty neighbours, and that a neighbour's fill or line hides: what is on top where they end is another cell. Runs in the page. */
function coveredTexts(): readonly string[] {
  return [...document.querySelectorAll(".cell.over")].flatMap((cell) => {
    const { right, top, height } = ([...cell.querySelectorAll(".text > span")].at(-1) ?? cell).getBoundingClientRect();
    const onTop = document.elementFromPoint(right - 2, top + height / 2);
    // Outside the view, or under the pane: nothing can be told.
    if (!onTop?.closest(".cell")) return [];
    return onTop.closest(".cell") === cell ? [] : [cell.textContent];
  });
}
