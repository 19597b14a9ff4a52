import type { Edition } from "../../anvisningar/schema";
import { ownHeadings } from "../../workbook/form-headings";
import type { FormKey } from "../../workbook/form-marks";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { KeyColumn } from "./key-column";
import { meanings, saidBy, yearSaidBy } from "./misplaced-keys";

const says = (words: Readonly<Record<string, string>>, cell: Cell): boolean =>
  Object.values(words).includes(labelText(cell));

/** The keys that the labels of a project's sheet stand for, where its own are gone. Null for any other sheet, and for one with an answer beside a label that nobody knows. */
export function keyColumnByLabels({ cells }: SheetSnapshot, edition: Edition): KeyColumn | null {
  const state = cells.find((cell) => says(ownHeadings.state, cell));
  if (state === undefined) return null;
  const [labels, answers] = [state.column, state.column + 1];
  const help = cells.find((cell) => cell.column > labels && says(ownHeadings.help, cell)) ?? null;
  const meant = meanings(edition);
  // Words that two fields share mean the one that forms ask for.
  const inForm = new Set<string>([...(edition.form?.given ?? []), ...(edition.form?.asked ?? [])]);
  const keys = new Map<number, FormKey>([[state.row, { kind: "own", name: "status" }]]);
  if (help) keys.set(help.row, { kind: "own", name: "headings" });
  for (const cell of cells) {
    if (cell.column !== labels || cell.row <= (help ?? state).row) continue;
    const said = saidBy(labelText(cell), meant);
    const field = said.find((one) => inForm.has(one.name));
    const own = said.find((one) => one.field === undefined);
    if (field) keys.set(cell.row, { kind: "field", field: field.name, year: yearSaidBy(labelText(cell), meant) });
    else if (own) keys.set(cell.row, { kind: "own", name: own.name });
  }
  const isStray = (cell: Cell): boolean =>
    cell.column === answers && cell.row > state.row && !isBlank(cell) && !keys.has(cell.row);
  return cells.some(isStray) ? null : { column: 0, keys, labels, answers, help: help?.column ?? null };
}
