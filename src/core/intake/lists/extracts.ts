import { hasRole } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { doubt, join } from "../../project/told";
import { isEntryHeading } from "../../words/entries";
import { addressOf, areaText, type Area, contains } from "sheet-refs";
import { normaliseLabel } from "../../values/label";
import { cellText, labelText } from "../../workbook/cell-text";
import { withoutCells, type Grid } from "../../workbook/grid";
import { looseText } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { findHeadings, namesProjects, type HeadingBlock } from "../headings/find-headings";
import { isRowOfList } from "../headings/row-of-list";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";
import { stated } from "../projects/contradiction";
import { joinParts, type RawRecord, type SheetParts } from "../raw";
import type { Terms } from "../terms";
import { nameCell, nameOf, placeOf } from "../values/readings";
import { comesTo, hasGrant, isAddedUpFromArea, keysOf, unlikeIn } from "./source-of";

/** A sheet with a list, and beside it or under it an extract of the books. */
export interface WithExtract {
  readonly list: Grid;
  readonly extract: Grid;
  /** Where the extract stands. */
  readonly area: Area;
}

/** How far down a sheet the headings of an extract beside its list may stand. */
const headingReach = 20;

/** The list and the extract of one sheet, each as if it stood alone; null where the sheet has not both. */
export function withExtract(grid: Grid, blocks: readonly HeadingBlock[], vocabulary: Vocabulary): WithExtract | null {
  const rows = new Set([...grid.rows.filter((row) => row <= headingReach), ...blocks.map(({ bottom }) => bottom)]);
  /** A project of a list above, in the list's own columns. */
  const isProject = (row: number, { left, right }: Area): boolean =>
    blocks.some(
      ({ bottom, columns }) =>
        bottom < row &&
        columns.some(({ column }) => column >= left && column <= right) &&
        isRowOfList(grid, vocabulary, columns, row),
    );
  for (const row of rows)
    for (const area of extractsAt(grid, row, blocks, vocabulary)) {
      if (isProject(row, area)) continue;
      const isIn = (cell: Cell): boolean => contains(area, cell.row, cell.column);
      const extract = withoutCells(grid, (cell) => !isIn(cell));
      const list = withoutCells(grid, isIn);
      const [listed, entered] = [list, extract].map((part) => findHeadings(part, vocabulary));
      if (!listed || !entered || !isExtract(entered) || !listed.some(isOfList)) continue;
      if (haveProjectsInCommon(namesIn(list, listed), namesIn(extract, entered))) return { list, extract, area };
    }
  return null;
}

/** The areas under the headings of entries in the row, to the next headings over the same columns. */
function extractsAt(
  grid: Grid,
  row: number,
  blocks: readonly HeadingBlock[],
  { meaning }: Vocabulary,
): readonly Area[] {
  const cells = grid.row(row);
  if (!cells.some((cell) => isEntryHeading(labelText(cell)))) return [];
  const isAlone = blocks.every(({ top, bottom }) => row >= top && row <= bottom);
  const runs = runsOf(cells, (cell) => nameFields(meaning(labelText(cell))));
  if (isAlone && runs.length === 1) return [];
  return runs
    .filter((run) => run.some((cell) => isEntryHeading(labelText(cell))))
    .map((run): Area => {
      const [left, right] = [run[0]?.column ?? 1, run.at(-1)?.column ?? 1];
      const isOver = ({ columns }: HeadingBlock): boolean =>
        columns.some(({ column }) => column >= left && column <= right);
      const next = blocks.find((block) => block.top > row && isOver(block));
      const above = grid.rows.filter((one) => one < row).map((one) => grid.row(one).filter(isBetween(left, right)));
      // A title over the extract is the extract's.
      const top = above.every((own) => own.length < 2) ? 1 : isTitle(grid.row(row - 1)) ? row - 1 : row;
      return { top, left, bottom: next ? next.top - 1 : (grid.rows.at(-1) ?? row), right };
    });
}

const isTitle = ([only, ...more]: readonly Cell[]): boolean =>
  only !== undefined && more.length === 0 && /\p{L}{3}/u.test(labelText(only));

const isBetween =
  (left: number, right: number) =>
  ({ column }: Cell): boolean =>
    column >= left && column <= right;

/** Headings side by side: a new run begins after an empty column, and where the projects are named anew; "Projekt | Beviljat | Projektnr" names them once. */
function runsOf(cells: readonly Cell[], namesOf: (cell: Cell) => readonly string[]): readonly (readonly Cell[])[] {
  const runs: Cell[][] = [];
  let last: Cell | null = null;
  let named = new Set<string>();
  for (const cell of cells) {
    const names = namesOf(cell);
    const isNext = last !== null && cell.column === last.column + 1;
    const isAnew = names.some((name) => named.has(name)) && last !== null && namesOf(last).length === 0;
    if (!isNext || isAnew) {
      runs.push([]);
      named = new Set();
    }
    for (const name of names) named.add(name);
    runs.at(-1)?.push(cell);
    last = cell;
  }
  return runs;
}

const nameFields = ({ field, candidates }: HeadingMeaning): readonly string[] =>
  [field, ...candidates].flatMap((one) => (one && hasRole(one.id, "names") ? [one.id] : []));

/** "Belopp" of entries may be any amount. */
const namesGrant = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ meaning: { field } }) => hasRole(field?.id, "granted"));

const isExtract = ([block, ...others]: readonly HeadingBlock[]): boolean =>
  block !== undefined && others.length === 0 && namesProjects(block) && hasAmounts(block) && !namesGrant(block);

const hasAmounts = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ meaning: { field, candidates } }) => [field, ...candidates].some((one) => one?.type === "amount"));

const isOfList = (block: HeadingBlock): boolean => namesProjects(block) && namesGrant(block);

/** What names the projects under the first of a grid's headings, normalised. */
function namesIn(grid: Grid, [block]: readonly HeadingBlock[]): ReadonlySet<string> {
  const columns = (block?.columns ?? []).filter(({ meaning }) => nameFields(meaning).length > 0);
  const texts = grid.rows
    .filter((row) => row > (block?.bottom ?? 0))
    .flatMap((row) => columns.map(({ column }) => normaliseLabel(cellText(grid.at(row, column)))));
  return new Set(texts.filter((text) => text !== ""));
}

/** "Löpnr | … | Projektnr | …" are two names of one list: the entries of a list are of its projects. */
const haveProjectsInCommon = (listed: ReadonlySet<string>, entered: ReadonlySet<string>): boolean =>
  [...entered].some((name) => listed.has(name));

/**
 * What the list and the extract come to together. An extract that the list adds up is its source (STR-36). Where it tells of the list's projects and comes to
 * other amounts, the two contradict each other (ID-06), and its rows are no projects all the same.
 */
export function joinExtract(
  { list: grid, extract, area }: WithExtract,
  [list, entries]: readonly [SheetParts, SheetParts],
  { file }: Terms,
): SheetParts {
  const { name: sheet } = grid.sheet;
  const { records } = list;
  const isSource = isAddedUpFromArea(records, sheet, area) || comesTo(extract, records);
  const unlike = isSource ? [] : unlikeIn(extract, records);
  const listed = new Set(records.filter(hasGrant).flatMap(keysOf));
  const isListed = (record: RawRecord): boolean => keysOf(record).some((key) => listed.has(key));
  if (listed.size === 0 || unlike === null || !(isSource || entries.records.some(isListed)))
    return joinParts([list, entries]);
  const others = isSource ? [] : entries.records.filter((record) => !isListed(record));
  const [first] = extract.sheet.cells;
  const at = { file, sheet, cell: addressOf(first?.row ?? area.top, first?.column ?? area.left) };
  const told = unlike.map(({ record, raw, total, from }) => {
    const [own, other] = [placeOf(file, sheet, raw), placeOf(file, sheet, from)];
    const values = [
      { at: own, shown: cellText(raw.cell) },
      { at: other, shown: looseText(total) },
    ].map(stated);
    const name = nameCell(record, file);
    return doubt(
      "ID-06",
      other,
      { project: nameOf(record), field: raw.field.id, values },
      { leavesOut: [raw.field.id], reach: [name] },
    );
  });
  return joinParts([
    list,
    {
      ...(others.length > 0 ? entries : joinParts([])),
      records: others,
      sums: [],
      ...join(
        {
          remarks: [remark("STR-36", at, { sheet: `${sheet}!${areaText(area)}`, list: sheet })],
          gaps: [],
          questions: [],
        },
        ...told,
      ),
      covers: [area],
    },
  ]);
}
