import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../../../src/faces/workbench/files/open-file";
import { cellAt, type HostSheet, lookAt } from "office-host";

function firstSheet(path: string): HostSheet {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../../samples", path)));
  const file = openFile({ name: "bok.xlsx", bytes });
  const [sheet] = file.ok ? file.workbook.sheets : [];
  if (!sheet) throw new Error("Not opened");
  return sheet;
}

test("cells keep what they hold and how they look", () => {
  const sheet = firstSheet("returned/EAV trygghetsinvesteringar 2023.xlsx");
  expect(cellAt(sheet, 11, 6)).toMatchObject({ value: 2_350_000, formula: "SUM(F9:F10)" });
  expect(lookAt(sheet, 11, 6)).toMatchObject({ numberFormat: "#,##0", font: { bold: true } });
  expect(lookAt(sheet, 7, 1)).toMatchObject({ fill: "#D9E2F3", wrapText: true, font: { bold: true } });
  expect(lookAt(sheet, 3, 2).font.italic).toBe(true);
  expect(Object.keys(lookAt(sheet, 9, 1).borders).toSorted()).toEqual([
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "EdgeTop",
  ]);
});

test("merges, widths and lines that stay in view are read", () => {
  const sheet = firstSheet("returned/EAV trygghetsinvesteringar 2023.xlsx");
  expect(sheet.merges).toContainEqual({ top: 1, left: 1, bottom: 5, right: 1 });
  const [a, b] = [sheet.columns.get(1)?.size ?? 0, sheet.columns.get(2)?.size ?? 0];
  expect(b).toBeGreaterThan(a);
  expect(sheet.showGridlines).toBe(false);
});

test("hidden rows are hidden, and the file's date system stays", () => {
  const rows = [...firstSheet("returned/KuF trygghetsmedel.xlsx").rows.values()];
  expect(rows.some(({ hidden }) => hidden)).toBe(true);
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../../samples/returned/FSK_trygghet.xlsx")));
  const file = openFile({ name: "bok.xlsx", bytes });
  expect(file.ok && file.workbook.dateSystem).toBe(1904);
});
