import { hasRole } from "../anvisningar/known-fields";
import { normaliseLabel } from "../values/label";
import { isBlank, labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import type { Cell } from "../workbook/snapshot";
import { areBooks, isTitleOfBooks } from "../words/ledgers";
import { isPartHeading } from "../words/levels";
import { isSumRow } from "./headings/amount-rows";
import { hasMeaning, type Vocabulary } from "./headings/vocabulary";

/** So many first rows of a sheet are looked at. */
const lastRow = 200;
/** Fewer rows tell little, fewer headings may be those of anything. */
const fewestRows = 3;
const fewestHeadings = 3;
const fewestNames = 2;

interface Headed {
  /** The line above them, or the sheet's name. */
  readonly title: string;
  readonly headings: readonly Cell[];
  /** Under the headings, to the next ones. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * "Betald | Avser | Faktnr | Belopp" beside the list of projects: a heading that nobody knows, over names of projects alone that the workbook lists elsewhere,
 * heads their names there too. It is none where it heads anything else in another table.
 */
export function namesSaidElsewhere(grids: readonly Grid[], vocabulary: Vocabulary): readonly string[] {
  const tables = grids.flatMap(headedTables);
  const listed = new Set(tables.flatMap((table) => namesListed(table, vocabulary)));
  if (listed.size < fewestNames) return [];
  const found = new Map<string, boolean>();
  for (const table of tables) {
    const mayName = mayNeedNames(table, vocabulary);
    for (const cell of table.headings) {
      const label = normaliseLabel(labelText(cell));
      if (hasMeaning(vocabulary.meaning(labelText(cell))) || isPartHeading(labelText(cell))) continue;
      const names = mayName && headsNames(cell, table.rows, listed);
      found.set(label, names && found.get(label) !== false);
    }
  }
  return [...found].flatMap(([label, isName]) => (isName ? [label] : []));
}

/** Rows of words alone, each with what stands under it. */
function headedTables(grid: Grid): readonly Headed[] {
  const rows = grid.rows.filter((row) => row <= lastRow).map((row) => grid.row(row).filter((cell) => !isBlank(cell)));
  const heads = rows.flatMap((cells, index) =>
    cells.length > 1 && cells.every(({ value }) => value.kind === "text") ? [index] : [],
  );
  return heads.map((head, index) => {
    const [above, ...more] = rows[head - 1] ?? [];
    return {
      title: above && more.length === 0 ? labelText(above) : grid.sheet.name,
      headings: rows[head] ?? [],
      rows: rows.slice(head + 1, heads[index + 1]),
    };
  });
}

const at = (cells: readonly Cell[], { column }: Cell): Cell | undefined => cells.find((cell) => cell.column === column);

const isAmount = (cell: Cell): boolean => looseAmount(cell) !== null;

function namesListed({ headings, rows }: Headed, { meaning }: Vocabulary): readonly string[] {
  const heading = headings.find((cell) => meaning(labelText(cell)).field?.id === "projectName");
  return heading
    ? rows.flatMap((cells) => {
        const name = labelText(at(cells, heading) ?? null);
        return /\p{L}{3}/u.test(name) && cells.some(isAmount) && !isSumRow(cells) ? [normaliseLabel(name)] : [];
      })
    : [];
}

/** Headings over what was granted or spent, or over any money that the books have, of which none names projects. */
function mayNeedNames({ headings, title }: Headed, { meaning }: Vocabulary): boolean {
  if (headings.length < fewestHeadings) return false;
  const fields = headings.flatMap((cell) => {
    const { field, candidates } = meaning(labelText(cell));
    return field ? [field] : candidates;
  });
  const isOfBooks = isTitleOfBooks(title) || areBooks(headings.map(labelText));
  return (
    !fields.some(({ id }) => hasRole(id, "names")) &&
    (isOfBooks
      ? fields.some(({ type }) => type === "amount")
      : headings.some((cell) => hasRole(meaning(labelText(cell)).field?.id, "granted", "spent")))
  );
}

function headsNames(heading: Cell, rows: readonly (readonly Cell[])[], listed: ReadonlySet<string>): boolean {
  const names = rows
    .filter((cells) => cells.some(isAmount) && !isSumRow(cells))
    .map((cells) => normaliseLabel(labelText(at(cells, heading) ?? null)));
  return names.length >= fewestRows && new Set(names).size >= fewestNames && names.every((name) => listed.has(name));
}
