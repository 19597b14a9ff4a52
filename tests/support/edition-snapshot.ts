import { editionRows } from "../../src/core/editions/edition-rows";
import { editionSettings, settingHeadings } from "../../src/core/editions/edition-settings";
import { removeHeading, settingsSheet } from "../../src/core/editions/edition-sheets";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { workbookOf, type CellInput } from "./snapshot";

export type Grid = CellInput[][];

/** What stands in an edition's workbook, as rows of cells that a test can change before it is read. */
export function editionGrids(data: object): Record<string, Grid> {
  const { settings, sheets } = editionRows(data as Readonly<Record<string, unknown>>);
  return {
    [settingsSheet]: [
      [...settingHeadings],
      ...editionSettings.map(({ heading, about }, index) => [heading, ...(settings[index] ?? []), about]),
    ],
    ...Object.fromEntries(
      sheets.map(({ sheet, rows }) => [
        sheet.name,
        [
          [...sheet.columns.map(({ heading }) => heading), removeHeading],
          ...rows.map(({ cells, isRemoved }) => [...cells, isRemoved ? "ja" : null]),
        ],
      ]),
    ),
  };
}

export const editionSnapshot = (data: object): WorkbookSnapshot => workbookOf(editionGrids(data));
