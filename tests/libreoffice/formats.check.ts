import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentCell, StyleName, SummaryDocument } from "../../src/core/document/document";
import { dateFormat, styleSheet } from "../../src/core/document/style-sheet";
import { valueText } from "office-host";

/** Run by `npm run verify:libreoffice`: the workbench shows every number format of the summary as LibreOffice does. */
const folder = mkdtempSync(join(tmpdir(), "medelkoll-"));
afterAll(() => rmSync(folder, { recursive: true }));

const values = [
  0, 0.05, 0.25, 0.5, 1.005, 1.15, 2.5, 6.05, -6.05, 0.87875, 0.86885, 1234.5, 1_063_949.5, 45_245, 1_650_000,
];

test("format by format", async () => {
  const styles = [
    ...new Map(Object.entries(styleSheet).map(([name, { numberFormat }]) => [numberFormat, name as StyleName])),
  ];
  const cells = styles.flatMap(([, style], column) =>
    values.map((number, row): DocumentCell => ({
      row: row + 1,
      column: column + 1,
      style,
      value: { kind: "number", number },
    })),
  );
  const document: SummaryDocument = {
    ...{ language: "en", title: "Formats", subject: "Formats", created: "2024-11-13" },
    sheets: [
      {
        ...{
          name: "Formats",
          cells,
          columnWidths: styles.map(() => 30),
          rowHeights: new Map(),
          merges: [],
          tables: [],
        },
        ...{ conditionalLooks: [], frozenRows: 0, frozenColumns: 0, showGridLines: true },
        print: {
          orientation: "landscape",
          fitWide: 1,
          fitTall: 0,
          breaksAfterRows: [],
          footerLeft: "",
          footerRight: "",
        },
      },
    ],
  };
  const source = join(folder, "formats.xlsx");
  writeFileSync(source, await writeXlsx(document));
  // Tab-separated UTF-8, as shown.
  const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true";
  const run = spawnSync("soffice", ["--headless", "--convert-to", filter, "--outdir", folder, source], {
    encoding: "utf8",
  });
  if (run.error)
    throw new Error("LibreOffice (soffice) is not installed on this machine; install it to run this check.");
  const shown = readFileSync(join(folder, "formats.csv"), "utf8").trimEnd().split("\n");
  const rows = shown.map((line) =>
    line.split("\t").map((text) => text.replace(/^"(.*)"$/u, "$1").replaceAll('""', '"')),
  );
  for (const [column, [format]] of styles.entries())
    for (const [row, value] of values.entries()) {
      // Before March 1900 the programs count days apart.
      if (format === dateFormat && value < 61) continue;
      expect([format, value, rows[row]?.[column]]).toEqual([format, value, valueText(value, format)]);
    }
});
