import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import { buildSummary } from "../../src/core/summary/build-summary";
import type { DocumentCell } from "../../src/core/document/document";
import type { Cell, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { follow, workbooksIn } from "../support/returned";

/** Run by `npm run verify:libreoffice`: LibreOffice computes the summary's formulas itself, and must come to what the core wrote. */
const folder = mkdtempSync(join(tmpdir(), "medelkoll-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The workbook without any stored result, so that nothing but a computation can fill its formula cells. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, data] of Object.entries(parts))
    if (name.startsWith("xl/worksheets/"))
      parts[name] = strToU8(strFromU8(data).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, "$1"));
  return zipSync(parts);
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readXlsx({ name: "summary.xlsx", bytes }, nodeEngine);
  if (!result.ok) throw new Error(JSON.stringify(result.remark));
  return result.snapshot;
}

const shown = (value: string | number | boolean): string | number | boolean =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

/** What the core computed for a cell of the document. */
function computedByCore({ value }: DocumentCell): string | number | boolean {
  if (!value) return "";
  return shown(
    value.kind === "text"
      ? value.text
      : value.kind === "number"
        ? value.number
        : value.kind === "date"
          ? value.serial
          : value.boolean,
  );
}

function computedByLibreOffice(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value;
  if (!value) return "";
  // LibreOffice has calculated; the reader distrusts a 0 in a file that asks for calculation.
  if (value.kind === "uncached") return 0;
  return shown(
    value.kind === "number"
      ? value.number
      : value.kind === "boolean"
        ? value.boolean
        : value.kind === "error"
          ? value.error
          : value.text,
  );
}

test.each(["returned", "awkward", "real"])(
  "LibreOffice computes the summary of samples/%s as the core does",
  async (name) => {
    const summary = buildSummary(follow(workbooksIn(name)), { scope: "consolidated", language: "sv" });
    const bytes = await writeXlsx(summary);
    const source = join(folder, `${name}.xlsx`);
    writeFileSync(source, withoutResults(bytes));
    const out = join(folder, "out");
    const run = spawnSync(
      "soffice",
      ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, source],
      { encoding: "utf8" },
    );
    if (run.error)
      throw new Error("LibreOffice (soffice) is not installed on this machine; install it to run this check.");
    const computed = read(readFileSync(join(out, `${name}.xlsx`)));
    let compared = 0;
    for (const sheet of summary.sheets) {
      const theirs = new Map(
        computed.sheets
          .find((one) => one.name === sheet.name)
          ?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]),
      );
      for (const cell of sheet.cells) {
        if (cell.formula === undefined) continue;
        compared += 1;
        const place = `${sheet.name} ${cell.row}:${cell.column} ${cell.formula}`;
        const computedThere = computedByLibreOffice(theirs.get(`${cell.row} ${cell.column}`));
        expect([place, computedThere]).toEqual([place, computedByCore(cell)]);
      }
    }
    expect(compared).toBeGreaterThan(20);
  },
  120_000,
);
