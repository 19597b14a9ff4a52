import type { WorkbookSnapshot } from "../workbook/snapshot";
import { earlierSheetNames, sheetNames, tableNames } from "./names";

const own = [
  [sheetNames.projects, tableNames.projects],
  [sheetNames.findings, tableNames.findings],
  [sheetNames.rules, tableNames.rules],
] as const;

/** True for a consolidated summary of ours. It holds what others sent in, so reading it beside their workbooks would count that twice. */
export const isSummary = ({ sheets }: Pick<WorkbookSnapshot, "sheets">): boolean =>
  own.every(([sheet, table]) =>
    sheets.some(
      ({ name, tables }) => (earlierSheetNames.get(name) ?? name) === sheet && tables.some((one) => one.name === table),
    ),
  );
