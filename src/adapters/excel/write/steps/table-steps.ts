import type { DocumentTable } from "../../../../core/document/document";
import { areaText } from "sheet-refs";
import type { OwnTable } from "../state/own-state";
import { asText, rowSteps } from "./content-steps";
import { type Step, step } from "./step";

/** The cells carry every line and fill, so the table's own style only has to keep quiet. */
const quietStyle = "TableStyleLight1";

export const tableAddress = ({ top, left, rows, columns }: DocumentTable): string =>
  areaText({ top, left, bottom: top + rows, right: left + columns.length - 1 });

/**
 * The table of ours among those on our sheet: by its headings, or by its name. The first heading does not count, since the mark of an
 * unfinished summary stands there.
 */
export const standingTable = (tables: readonly OwnTable[], { name, columns }: DocumentTable): OwnTable | null =>
  tables.find(
    (one) =>
      one.columns.length === columns.length && columns.slice(1).every((text, at) => text === one.columns[at + 1]),
  ) ??
  tables.find((one) => one.name.toLowerCase() === name.toLowerCase()) ??
  null;

/** Before anything is cleared: a table that stands takes its new size, so that formulas of the user's to it live on. */
export function resizeSteps(
  sheet: string,
  table: DocumentTable,
  standing: OwnTable | null,
  canResize: boolean,
): readonly Step[] {
  if (standing === null) return [];
  return [
    step(5, (book) => {
      const own = book.sheet(sheet).tables.getItem(standing.name);
      own.clearFilters();
      if (canResize) own.resize(tableAddress(table));
      else own.convertToRange();
    }),
  ];
}

/** The headings, and the table itself where none stands. The first heading is left to the mark. */
export function headingSteps(sheet: string, table: DocumentTable, exists: boolean): readonly Step[] {
  const headings = table.columns.map((text, index) =>
    index === 0 && table.top === 1 && table.left === 1 ? null : asText(text),
  );
  const added = step(6, (book) => {
    const own = book.sheet(sheet).tables.add(tableAddress(table), true);
    own.name = table.name;
    own.style = quietStyle;
    own.showBandedRows = false;
  });
  return [...rowSteps(sheet, table.top, table.left, [headings]), ...(exists ? [] : [added])];
}
