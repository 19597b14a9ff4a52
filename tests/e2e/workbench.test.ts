import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { axeFindings, cell, withBench } from "./bench";
import { root } from "./serve";

const open = withBench();

function snapshot(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx({ name: "bok.xlsx", bytes }, nodeEngine);
  if (!read.ok) throw new Error(JSON.stringify(read.remark));
  return read.snapshot;
}

test("a sample is open at once, and the menu opens another", async () => {
  const { page, picture } = await open();
  expect(await cell(page, "B9").textContent()).toBe("Ljussatt gångväg Årstafältet–Valla torg");
  expect(await cell(page, "F9").textContent()).toBe("1\u00a0400\u00a0000");
  await page.getByRole("button", { name: "Öppna exempel" }).click();
  await page.getByRole("button", { name: "Farsta sdf tkr.xlsx" }).waitFor();
  await picture("bench-samples");
  await page.getByRole("button", { name: "Farsta sdf tkr.xlsx" }).click();
  await page.getByText("Farsta sdf tkr.xlsx", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Redovisning" }).waitFor();
});

test("a file that cannot be opened says why and what to do; the workbook before stays", async () => {
  const { page, picture } = await open();
  await page.getByLabel("Öppna egen .xlsx").setInputFiles(join(root, "samples/awkward/losenord.xlsx"));
  const message = page.getByRole("alert");
  expect(await message.textContent()).toContain("lösenord");
  expect(await cell(page, "A9").textContent()).toBe("TI-2023-004");
  await picture("bench-refused");
  await message.getByRole("button").click();
  await message.waitFor({ state: "detached" });
});

test("one's own file is opened, changed and downloaded with nothing else changed", async () => {
  const { page } = await open();
  const own = join(root, "samples/returned/Kungsholmen.xlsx");
  await page.getByLabel("Öppna egen .xlsx").setInputFiles(own);
  await page.getByText("Kungsholmen.xlsx", { exact: true }).first().waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Ett eget ord");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Ladda ned arbetsboken" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Kungsholmen.xlsx");
  const before = snapshot(readFileSync(own));
  const after = snapshot(readFileSync(await download.path()));
  const added = after.sheets.map(({ cells }) =>
    cells.filter(({ value }) => value.kind === "text" && value.text === "Ett eget ord"),
  );
  expect(added.flat()).toHaveLength(1);
  const without = after.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((one) => !added.flat().includes(one)),
  }));
  expect(without).toEqual(before.sheets);
});

test("typing, clearing, undo and redo work from the keyboard", async () => {
  const { page } = await open();
  await page.getByRole("grid").focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Home");
  expect(await page.getByLabel("Markerad cell").textContent()).toBe("A9");
  await page.keyboard.type("12,5");
  await page.keyboard.press("Enter");
  expect(await cell(page, "A9").textContent()).toBe("12,5");
  await page.keyboard.press("Control+z");
  expect(await cell(page, "A9").textContent()).toBe("TI-2023-004");
  await page.keyboard.press("Control+y");
  expect(await cell(page, "A9").textContent()).toBe("12,5");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Delete");
  expect(await cell(page, "A9").textContent()).toBe("");
});

test("a changed amount changes the sums that rest on it", async () => {
  const { page } = await open();
  expect(await cell(page, "F11").textContent()).toBe("2\u00a0350\u00a0000");
  await cell(page, "F9").dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1 000 000");
  await page.keyboard.press("Enter");
  expect(await cell(page, "F11").textContent()).toBe("1\u00a0950\u00a0000");
  expect(await cell(page, "F19").textContent()).toBe("4\u00a0170\u00a0000");
});

test("the bench itself has nothing that axe minds, in three themes and two languages", async () => {
  for (const theme of ["light", "dark", "contrast"] as const) {
    const { page, picture } = await open({ theme, language: theme === "dark" ? "en" : "sv" });
    expect([theme, await axeFindings(page)]).toEqual([theme, []]);
    await picture(`bench-${theme}`);
  }
});
