import { remark } from "../findings/finding";
import { addressOf } from "../workbook/a1";
import { labelText } from "../workbook/cell-text";
import { findHeadings, sideBySide, type HeadingBlock } from "./headings/find-headings";
import { readFormWithTables } from "./forms/form-with-tables";
import { readForms } from "./forms/form-sheets";
import { columnBand, type Grid } from "../workbook/grid";
import { readList, type Continued } from "./lists/list-tables";
import { looseAmount } from "../workbook/loose-amount";
import type { RawSheet } from "./raw";
import type { Terms } from "./terms";
import type { Gap } from "../project/told";

const namesProjects = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ meaning }) =>
    [meaning.field, ...meaning.candidates].some((field) => field?.id === "projectName" || field?.id === "projectId"),
  );

/** Reads a sheet as lists, as forms, or as neither. A sheet without projects has no tables. */
export function readSheet(grid: Grid, terms: Terms): RawSheet {
  const { sheet } = grid;
  const blocks = findHeadings(grid, terms.vocabulary);
  const base = { sheet: sheet.name, hidden: sheet.visibility !== "visible" };
  const isForm =
    blocks.length === 0 ||
    goesOnBelow(blocks) ||
    blocks.some((block, index) => hasLabelsBelow(grid, block, blocks[index + 1], terms));
  if (isForm) {
    const forms = readForms(grid, terms);
    if (forms) return { ...base, ...forms };
  }
  const formWithTables = readFormWithTables(grid, blocks, terms);
  if (formWithTables) return { ...base, ...formWithTables };
  const goingOn = new Map<string, Continued>();
  const lists = blocks.flatMap((block, index) => {
    const nextTop = blocks[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    const bands = sideBySide(block);
    return bands.map((band) => {
      const own =
        bands.length === 1 ? grid : columnBand(grid, band.columns[0]?.column ?? 1, band.columns.at(-1)?.column ?? 1);
      if (!namesProjects(band)) return otherTable(own, band, nextTop, terms);
      const heading = JSON.stringify(band.columns.map(({ column, text }) => [column, text]));
      const list = readList(own, band, nextTop, terms, goingOn.get(heading));
      goingOn.set(heading, list.goesOn);
      return list;
    });
  });
  return {
    ...base,
    tables: lists.flatMap(({ tables }) => tables),
    records: lists.flatMap(({ records }) => records),
    sums: lists.flatMap(({ sums }) => sums),
    gaps: lists.flatMap(({ gaps }) => gaps),
    remarks: lists.flatMap(({ remarks }) => remarks),
  };
}

const fieldsOf = ({ columns }: HeadingBlock): readonly string[] =>
  columns.flatMap(({ meaning }) => meaning.field?.id ?? []);

/** A row of labels that names no project and repeats no field goes on with the project above: a form with its values below. */
function goesOnBelow(blocks: readonly HeadingBlock[]): boolean {
  const [first, ...others] = blocks;
  if (!first || !namesProjects(first)) return false;
  const known = new Set(fieldsOf(first));
  return others.some((block) => !namesProjects(block) && fieldsOf(block).every((field) => !known.has(field)));
}

/** Under the headings of a list stand values; under those of a form with its values below stand further labels, of other fields. */
const fewestLabelsBelow = 4;

function hasLabelsBelow(
  grid: Grid,
  block: HeadingBlock,
  next: HeadingBlock | undefined,
  { vocabulary }: Terms,
): boolean {
  const own = new Set(fieldsOf(block));
  const others = new Set<string>();
  let rows = 0;
  for (const row of grid.rows) {
    if (row <= block.bottom) continue;
    if (row >= (next?.top ?? Number.POSITIVE_INFINITY) || rows > longestForm) break;
    rows += 1;
    for (const cell of grid.row(row)) {
      const { field } = vocabulary.meaning(labelText(cell));
      if (field && !own.has(field.id)) others.add(field.id);
    }
  }
  return others.size >= Math.max(fewestLabelsBelow, own.size);
}

/** Rows in which a form is looked for below a row of labels. */
const longestForm = 80;

/**
 * A heading that names no project. When all its columns with words are known (amounts per type, per status …) it repeats what stands elsewhere;
 * words in any other column may be the projects' names, and then their amounts are missing (STR-01).
 */
function otherTable(
  grid: Grid,
  block: HeadingBlock,
  nextTop: number,
  { file }: Terms,
): Omit<RawSheet, "sheet" | "hidden"> {
  const at = { file, sheet: grid.sheet.name, cell: addressOf(block.bottom, block.columns[0]?.column ?? 1) };
  const known = new Set(block.columns.flatMap(({ column, meaning }) => (meaning.field ? [column] : [])));
  const headed = grid.rows
    .filter((row) => row >= block.top && row <= block.bottom)
    .flatMap((row) => grid.row(row).map(({ column }) => column));
  const [first, last] = [Math.min(...headed), Math.max(...headed)];
  const mayName = grid.rows
    .filter((row) => row > block.bottom && row < nextTop)
    .flatMap((row) => grid.row(row))
    .some(
      (cell) =>
        cell.column >= first &&
        cell.column <= last &&
        !known.has(cell.column) &&
        labelText(cell) !== "" &&
        looseAmount(cell) === null,
    );
  const gaps: readonly Gap[] = mayName
    ? [
        {
          at,
          fields: block.columns.flatMap(({ meaning }) => (meaning.field?.type === "amount" ? [meaning.field.id] : [])),
        },
      ]
    : [];
  return {
    tables: [],
    records: [],
    sums: [],
    gaps,
    remarks: [remark(mayName ? "STR-01" : "STR-19", at, { sheet: grid.sheet.name })],
  };
}
