import { matchCode } from "../../anvisningar/match-code";
import type { Edition } from "../../anvisningar/schema";
import type { Cell } from "../../workbook/snapshot";
import type { Grid } from "../../workbook/grid";
import { labelText } from "../../workbook/cell-text";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";

/** A label of a form, with the rectangle that it fills. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
  readonly meaning: HeadingMeaning;
}

export interface FormLabels {
  readonly labels: readonly FormLabel[];
  /** Columns in which several labels stand. */
  readonly columns: ReadonlySet<number>;
  isLabel(cell: Cell): boolean;
}

/** How many rows above an option its label may stand. */
const optionsReach = 12;

/** Finds the labels of a form sheet by the edition's words. */
export function findFormLabels(grid: Grid, vocabulary: Vocabulary): FormLabels {
  const words = grid.sheet.cells.flatMap((cell): (FormLabel & { readonly lists: readonly string[] })[] => {
    const text = labelText(cell);
    const meaning = vocabulary.meaning(text);
    if (text === "" || (!meaning.field && meaning.candidates.length === 0)) return [];
    const merge = grid.mergeAt(cell.row, cell.column);
    const { row, column } = cell;
    const lists = text.endsWith(":") ? [] : listsWithCode(text, vocabulary.edition);
    return [{ row, column, bottom: merge?.bottom ?? row, right: merge?.right ?? column, text, meaning, lists }];
  });
  // "Genomfört" and "Trygghetsvandring" are labels in one form and answers in another: they answer when the label that asks stands left or above.
  const asked = words.filter(({ meaning, lists }) => meaning.field?.list !== undefined && lists.length === 0);
  const labels = words.filter(
    ({ row, column, lists }) =>
      !asked.some(
        (label) =>
          lists.includes(label.meaning.field?.list ?? "") &&
          ((label.row === row && label.column < column) ||
            (label.row < row && row - label.row <= optionsReach && label.column <= column)),
      ),
  );
  const counts = new Map<number, number>();
  for (const { column } of labels) counts.set(column, (counts.get(column) ?? 0) + 1);
  const places = new Set(labels.map(({ row, column }) => `${row} ${column}`));
  return {
    labels,
    columns: new Set([...counts].filter(([, count]) => count > 1).map(([column]) => column)),
    isLabel: (cell) => places.has(`${cell.row} ${cell.column}`),
  };
}

const listsWithCode = (text: string, { lists }: Edition): readonly string[] =>
  lists.filter((list) => matchCode(list, text) !== null).map(({ id }) => id);
