import type { DocumentCell, DocumentSheet, InputRule, StyleName } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { onSheet, type Footer } from "../document/table-sheet";
import { editionSettings, isBilingual, settingHeadings } from "./edition-settings";
import { settingsSheet } from "./edition-sheets";
import { leafOfSetting, type EditionRows } from "./edition-rows";

const widths = [32, 52, 52, 64];
const englishColumn = 3;

/** The sheet that says what holds for the edition as a whole, a row each with what it means. */
export function settingsDocumentSheet(settings: EditionRows["settings"], footer: Footer): DocumentSheet {
  const rows = editionSettings.map(({ heading, path, about }, index) => ({
    ...{ heading, path, about, row: index + 2 },
    cells: settings[index] ?? [null, null],
  }));
  return {
    name: settingsSheet,
    cells: [
      ...settingHeadings.map((text, index) => cellOf(1, index + 1, text, "column-heading")),
      ...rows.flatMap(({ heading, path, about, row, cells: [value, english] }) => [
        cellOf(row, 1, heading, "text-wrap"),
        cellOf(row, 2, value, styleOf(path)),
        isBilingual(path)
          ? cellOf(row, englishColumn, english, "input-wrap")
          : cellOf(row, englishColumn, null, "text-wrap"),
        cellOf(row, 4, about, "text-wrap"),
      ]),
    ],
    columnWidths: widths,
    rowHeights: new Map([
      [1, rowHeight([{ text: settingHeadings[0], width: widths[0] ?? 30 }])],
      ...rows.map(({ row, about, cells }) => {
        const texts = [null, ...cells, about].map((text, index) => ({
          text: String(text ?? ""),
          width: widths[index] ?? 30,
        }));
        return [row, rowHeight(texts) + 4] as const;
      }),
    ]),
    merges: [],
    tables: [],
    conditionalLooks: [],
    inputRules: rows.flatMap(({ heading, path, about, row }): readonly InputRule[] =>
      leafOfSetting(path).kind === "whole-number"
        ? [
            {
              range: `B${row}`,
              accepts: { kind: "whole-number", least: 0, most: 9999 },
              isStrict: true,
              prompt: { title: shortTitle(heading), text: about },
              error: { title: shortTitle(heading), text: "Skriv ett heltal." },
            },
          ]
        : [],
    ),
    frozenRows: 1,
    frozenColumns: 1,
    showGridLines: false,
    print: {
      ...{ orientation: "landscape", fitWide: 1, fitTall: 0, titleRows: [1, 1], breaksAfterRows: [] },
      ...onSheet(settingsSheet, footer),
    },
  };
}

const cellOf = (row: number, column: number, content: string | number | null, style: StyleName): DocumentCell => ({
  ...{ row, column, style },
  ...(content === null
    ? {}
    : typeof content === "number"
      ? { value: { kind: "number", number: content } }
      : { value: { kind: "text", text: content } }),
});

/** Names stay as they are written; amounts are grouped by thousands, and a year is not. */
const styleOf = (path: string): StyleName =>
  path.startsWith("projectAmounts.")
    ? "input-number"
    : ["id", "version", "extends", "profile"].includes(path)
      ? "input-exact"
      : "input-wrap";

/** Excel holds 32 characters. */
const shortTitle = (heading: string): string => heading.slice(0, 32);
