import { hasRole } from "../anvisningar/known-fields";
import { isBlank, labelText } from "../workbook/cell-text";
import { gridOf, type Grid } from "../workbook/grid";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { beginsLikeSum, isSumLabel } from "../words/sums";
import type { Vocabulary } from "./headings/vocabulary";

/** A heading stands high on its sheet, and fewer codes tell little. */
const lastHeadingRow = 20;
const fewestCodes = 3;
const mostCells = 40_000;
/** The headings of a list stand side by side; labels of a form do not. */
const fewestHeadings = 3;
/** "K-A", "TM-2301": no words. */
const isCode = /^(?=.*[\d-])[\p{L}\d][\p{L}\d\-./]{1,14}$/u;

/**
 * "Projekt" over codes ("K-A") that another sheet has as its projects' numbers ("Kod | Projekt"): on this sheet it is the number too, and is headed so. A list of invoices beside
 * the list of projects is then known to be about them.
 */
export function withKeysUnderNames(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): WorkbookSnapshot {
  const { sheets } = snapshot;
  if (sheets.length < 2 || sheets.some(({ cells }) => cells.length > mostCells)) return snapshot;
  const columns = sheets.map((sheet) => namingColumns(gridOf(sheet), vocabulary));
  const label = vocabulary.edition.fields.find(({ id }) => id === "projectId")?.label.sv ?? "";
  const renamed = new Set<Cell>();
  for (const [index, own] of columns.entries()) {
    const keys = columns.flatMap((others, other) =>
      other === index ? [] : others.flatMap((one) => (one.isKey ? [one.texts] : [])),
    );
    for (const { heading, isKey, texts, row } of own) {
      const hasKey = own.some((one) => one.row === row && one.isKey);
      const isOfKeys = keys.some((set) => [...texts].every((text) => isCode.test(text) && set.has(text)));
      if (!isKey && !hasKey && texts.size >= fewestCodes && isOfKeys) renamed.add(heading);
    }
  }
  if (renamed.size === 0) return snapshot;
  const named = (cell: Cell): Cell => (renamed.has(cell) ? { ...cell, value: { kind: "text", text: label } } : cell);
  return {
    ...snapshot,
    sheets: sheets.map((sheet): SheetSnapshot =>
      sheet.cells.some((cell) => renamed.has(cell)) ? { ...sheet, cells: sheet.cells.map(named) } : sheet,
    ),
  };
}

const isWords = (cell: Cell): boolean => cell.value.kind === "text" && labelText(cell) !== "";

interface NamingColumn {
  readonly heading: Cell;
  readonly row: number;
  /** Its heading says that it holds the projects' numbers, and not their names. */
  readonly isKey: boolean;
  readonly texts: ReadonlySet<string>;
}

/** Columns whose headings name projects, by number or by name, with what stands under them. */
function namingColumns(grid: Grid, { meaning }: Vocabulary): readonly NamingColumn[] {
  return grid.rows
    .filter((row) => row <= lastHeadingRow && grid.row(row).filter(isWords).length >= fewestHeadings)
    .flatMap((row) =>
      grid.row(row).flatMap((heading): readonly NamingColumn[] => {
        const text = heading.value.kind === "text" ? labelText(heading) : "";
        const id = text === "" ? undefined : meaning(text).field?.id;
        if (!hasRole(id, "names")) return [];
        const texts = new Set(
          grid.rows
            .filter((one) => one > row)
            .flatMap((one) => grid.at(one, heading.column) ?? [])
            .filter((cell) => !isBlank(cell) && !isSumLabel(labelText(cell)) && !beginsLikeSum(labelText(cell)))
            .map((cell) => labelText(cell).trim()),
        );
        return [{ heading, row, isKey: id === "projectId", texts }];
      }),
    );
}
