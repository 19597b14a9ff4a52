import { fieldsWithRole, type FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { nothingIn } from "../../words/nothing-spent";
import type { RawRecord, RawValue } from "../raw";

/** What the list was sent out with, or what says nothing of how the project went. */
const beforehand: ReadonlySet<FieldId> = new Set([
  "appliedAmount",
  "grantedAmount",
  "carriedIn",
  "estimatedCost",
  "coFinancing",
  "startDate",
]);

/** Fields that whoever reports the project fills in. */
const isAnswer = ({ id, group, type }: Field): boolean =>
  !beforehand.has(id) &&
  (group === "completion" || group === "effect" || group === "economy" || (group === "handling" && type === "date"));

/** What follows from the amounts is blank wherever they are. */
const follows: ReadonlySet<FieldId> = new Set(fieldsWithRole("difference", "share"));

const isCalculated = (cell: Cell | null): boolean => cell?.formula !== undefined;

/** Somebody has written something: not a formula, which shows 0 before anybody has. */
const isFilled = ({ cell }: RawValue): boolean =>
  cell !== null && !isBlank(cell) && !isCalculated(cell) && nothingIn(cellText(cell)) !== "missing";

/**
 * Rows of a list that nobody has answered yet: blank in every column in which other rows tell how the project went, of which there are at least two. What
 * such a row does not say is unknown, whatever the list's sums come to.
 */
export function unansweredRows(records: readonly RawRecord[]): ReadonlySet<RawRecord> {
  const unanswered = new Set<RawRecord>();
  const bySheet = new Map<string, RawRecord[]>();
  for (const record of records) {
    const own = bySheet.get(record.sheet);
    if (own) own.push(record);
    else bySheet.set(record.sheet, [record]);
  }
  for (const own of bySheet.values()) {
    const counts = new Map<number, number>();
    const silent: RawRecord[] = [];
    for (const record of own) {
      let isAnswered = false;
      for (const raw of record.values) {
        if (!isAsked(raw, record) || !isFilled(raw)) continue;
        isAnswered = true;
        if (!follows.has(raw.field.id)) counts.set(raw.column, (counts.get(raw.column) ?? 0) + 1);
      }
      if (!isAnswered) silent.push(record);
    }
    const answered = own.length - silent.length;
    const usual = new Set([...counts].filter(([, count]) => count * 2 > answered).map(([column]) => column));
    if (usual.size < fewestColumns) continue;
    for (const record of silent)
      if (record.values.some((raw) => isAsked(raw, record) && usual.has(raw.column))) unanswered.add(record);
  }
  return unanswered;
}

/** It stands in the project's own row, for whoever reports to fill in. */
const isAsked = ({ row, field }: RawValue, record: RawRecord): boolean => row === record.row && isAnswer(field);

const fewestColumns = 2;
