import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { hasRole } from "../../anvisningar/known-fields";
import type { Vocabulary } from "../headings/vocabulary";
import type { FormLabel, FormLabels } from "./form-labels";

/** "Projekt 1", "Åtgärd nr 2", also with the name behind: "Projekt 3: Torget". */
const counted = /^(\p{L}{3,})\s*(?:nr\.?\s*)?(\d{1,2})\s*(?:[.:)\u2013-]\s*(\S.*)?)?$/su;

/** What is filled in of one project each. */
const cards = /^(?:projekt)?(?:kort|blankett|formulär|blad|ruta)$/iu;

interface Counted {
  readonly cell: Cell;
  readonly count: number;
  readonly own?: Cell;
}

/**
 * Blocks under each other that count their projects, "Projekt 1 | Torget", "Projekt 2 | Parken": the counted labels name them, where nothing else does. Otherwise the labels are as
 * they were.
 */
export function numberedNames(grid: Grid, all: FormLabels, { edition, meaning }: Vocabulary): FormLabels {
  const field = edition.fields.find(({ id }) => id === "projectName");
  const namesProject = (label: FormLabel): boolean =>
    [label.meaning.field, ...label.meaning.candidates].some((one) => hasRole(one?.id, "names"));
  if (!field || all.labels.length === 0 || all.labels.some(namesProject)) return all;
  const found = grid.rows.flatMap((row): readonly Counted[] => {
    const [cell, next] = grid.row(row).filter((one) => !isBlank(one));
    const [, thing = "", count = "", own] = cell ? (counted.exec(labelText(cell).trim()) ?? []) : [];
    const of = meaning(thing);
    const isOfProjects = cards.test(thing) || [of.field, ...of.candidates].some((one) => hasRole(one?.id, "names"));
    if (!cell || !isOfProjects) return [];
    if (own !== undefined)
      return [{ cell, count: Number(count), own: { ...cell, value: { kind: "text", text: own } } }];
    const isNamed = next !== undefined && looseAmount(next) === null && !all.isLabel(next);
    return isNamed ? [{ cell, count: Number(count) }] : [];
  });
  const [first, second] = found;
  // Side by side with others every second number stands under the first.
  const step = second && first ? second.count - first.count : 1;
  const isInOrder = found.every(
    ({ count, cell }, at) =>
      step > 0 && count === (first?.count ?? 1) + at * step && cell.column === first?.cell.column,
  );
  if (!first || !isInOrder) return all;
  const labels = found.map(({ cell, own }): FormLabel => ({
    ...{ row: cell.row, column: cell.column, bottom: cell.row, text: labelText(cell) },
    right: grid.mergeAt(cell.row, cell.column)?.right ?? cell.column,
    meaning: { ...meaning(field.label.sv), text: labelText(cell) },
    ...(own ? { own } : {}),
  }));
  const places = new Set(found.map(({ cell }) => cell));
  return {
    labels: [...all.labels, ...labels].toSorted((a, b) => a.row - b.row || a.column - b.column),
    columns: new Set([...all.columns, first.cell.column]),
    isLabel: (cell) => places.has(cell) || all.isLabel(cell),
    mayBeLabel: (cell) => places.has(cell) || all.mayBeLabel(cell),
  };
}
