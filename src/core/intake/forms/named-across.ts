import { hasRole } from "../../anvisningar/known-fields";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { namesPart } from "../../words/row-labels";
import { isSumLabel } from "../../words/sums";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";
import type { FormLabel, FormLabels } from "./form-labels";

/** Fewer columns of answers are one form with its title above. */
const fewestColumns = 2;

/**
 * A table with its projects across whose names stand over their columns without a label ("Projekt") beside them: it gets one there. Otherwise the labels are
 * as they were.
 */
export function namedAcross(grid: Grid, all: FormLabels, vocabulary: Vocabulary): FormLabels {
  if (all.labels.some(namesProjectOrId)) return all;
  const main = mostCommon(all.labels.map(({ column }) => column));
  const labels = all.labels.filter(({ column }) => column === main);
  const [first] = labels;
  const field = vocabulary.edition.fields.find(({ id }) => id === "projectName");
  if (!first || !field) return all;
  // "Läge | Klart | Pågår": what stands beside a label in its row is its answers, whatever labels they could be. "Summa" heads a column of sums.
  // So is what stands beside a question that nobody knows.
  const isAsked = (row: number): boolean => row >= first.row && labelText(grid.at(row, first.column)) !== "";
  const isOther = ({ row, column, text }: FormLabel): boolean =>
    column < first.column || !(isAsked(row) || (row < first.row && isSumLabel(text)));
  if (labels.some(({ own }) => own !== undefined) || all.labels.some((one) => one.column !== main && isOther(one)))
    return all;
  const over = (one: number): readonly Cell[] =>
    grid.row(one).filter((cell) => cell.column > first.right && !isBlank(cell));
  // Rows of things counted ("Antal elever") may stand between the names and the first amount.
  const isCount = (one: number): boolean => over(one).every((cell) => looseAmount(cell) !== null);
  const row = grid.rows.findLast((one) => one < first.row && over(one).length > 0 && !isCount(one));
  if (row === undefined) return all;
  const names = over(row);
  const own = grid.at(row, first.column);
  const projects = names.filter((cell) => !isSumLabel(cellText(cell)));
  const rows = labels.map((label) => label.row);
  const amountsOf = ({ column }: Cell): number =>
    labels.filter(
      ({ row: at, meaning }) => meaning.field?.type === "amount" && looseAmount(grid.at(at, column)) !== null,
    ).length;
  const isName = (cell: Cell): boolean => {
    const meaning = vocabulary.meaning(cellText(cell));
    return (
      labelText(cell) !== "" &&
      !hasMeaning(meaning) &&
      meaning.year === null &&
      !meaning.isOnlyYearOrUnit &&
      !saysOtherMoney(labelText(cell), vocabulary)
    );
  };
  // One of them may lack an amount that the others have.
  const whole = projects.filter((cell) => amountsOf(cell) > 1);
  if (whole.length < fewestColumns || !projects.every((cell) => isName(cell) && amountsOf(cell) > 0)) return all;
  const text = labelText(own);
  const label: FormLabel = {
    ...{ row, column: first.column, bottom: row, right: first.right, text: text === "" ? field.label.sv : text },
    meaning: { ...vocabulary.meaning(field.label.sv), text },
  };
  if (rows.includes(row)) return all;
  const isAnswer = (cell: Cell): boolean => all.isLabel(cell) && cell.column !== first.column;
  return {
    ...all,
    labels: [label, ...labels],
    isLabel: (cell) => all.isLabel(cell) && !isAnswer(cell),
    mayBeLabel: (cell) => all.mayBeLabel(cell) && !isAnswer(cell),
  };
}

/** "Varav medfinansiering" is a part of what stands beside it. */
const saysOtherMoney = (text: string, { moneyOf }: Vocabulary): boolean => namesPart(text) || moneyOf(text) === "other";

function mostCommon(columns: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const namesProjectOrId = ({ meaning }: FormLabel): boolean =>
  [meaning.field, ...meaning.candidates].some((field) => hasRole(field?.id, "names"));
