import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Edition } from "../../anvisningar/schema";
import { matchCode } from "../../anvisningar/match-code";
import { remark } from "../../findings/finding";
import { noOre } from "../../values/ore";
import { cellText, isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import { nothingIn, saysNothingPlainly } from "../../words/nothing-spent";
import type { RawRecord, RawValue } from "../raw";
import type { AmountOfRow, WrittenRow } from "./readings";
import { unansweredRows } from "./unanswered";

/**
 * How a sum speaks for a cell that says nothing: somebody has written it, and it is right only then; or a formula has computed it, which takes every blank
 * for 0 whether somebody has answered or not.
 */
export type SumProof = "written" | "computed";

export interface NothingTerms {
  readonly edition: Edition;
  readonly bySums: (sheet: string, row: number, column: number) => SumProof | null;
  /** The sheet says what an empty cell means: nothing. */
  readonly saysBlankIsNothing: (sheet: string) => boolean;
}

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** What is left of the grant is the whole grant: nothing was spent. */
function byWhatIsLeft({ values }: RawRecord, { field, year }: RawValue): SumProof | null {
  if (field.id !== "spentAmount") return null;
  const own = (id: FieldId): RawValue | undefined =>
    values.find((one) => one.field.id === id && (one.year === year || one.year === null) && !isBlank(one.cell));
  const amountOf = (raw: RawValue | undefined): bigint | null => (raw ? looseAmount(raw.cell) : null);
  const granted = amountOf(own("grantedAmount"));
  const rest = own("reportedSurplus") ?? own("reportedDeviation");
  const left = amountOf(rest);
  if (granted === null || granted === 0n || left === null || magnitude(left) !== magnitude(granted)) return null;
  return rest?.cell?.formula === undefined ? "written" : "computed";
}

type Progress = "not-started" | "aborted" | "completed" | null;

function progressOf({ values }: RawRecord, { lists }: Edition): Progress {
  for (const { field, cell } of values) {
    const list = field.id === "status" ? lists.find(({ id }) => id === field.list) : undefined;
    const code = list ? matchCode(list, cellText(cell)) : null;
    const progress = list?.codes.find((one) => one.code === code)?.progress;
    if (progress === "not-started" || progress === "aborted") return progress;
    if (progress === "completed" || progress === "partly-completed") return "completed";
  }
  return null;
}

/**
 * A cell that says nothing is 0 where something speaks for it (BEL-50): a dash where a sum or what is left agrees, or where nothing has begun to be spent; a blank where a sum that somebody has
 * written does, where the sheet says what a blank means, or where the project has not begun or was cancelled and a formula agrees. In a row that nobody has answered, or of a project that is
 * done, a blank is what somebody has left out. Elsewhere nothing is unknown. The rows themselves, where nothing is proved.
 */
export function withProvenZeros(
  rows: readonly WrittenRow[],
  { edition, bySums, saysBlankIsNothing }: NothingTerms,
): readonly WrittenRow[] {
  let known: ReadonlySet<RawRecord> | null = null;
  const isUnanswered = (record: RawRecord): boolean => {
    known ??= unansweredRows(rows.map((row) => row.record));
    return known.has(record);
  };
  const isNothing = (record: RawRecord, raw: RawValue): boolean => {
    const says = nothingIn(cellText(raw.cell));
    if (says === null || says === "missing") return false;
    const proofs = [bySums(record.sheet, record.row, raw.column), byWhatIsLeft(record, raw)];
    const progress = progressOf(record, edition);
    const hasNotBegun = raw.field.id === "spentAmount" && progress === "not-started";
    if (says === "said" && raw.field.id === "spentAmount" && saysNothingPlainly(cellText(raw.cell))) return true;
    if (says === "said") return hasNotBegun || proofs.some((proof) => proof !== null);
    if (isUnanswered(record) || progress === "completed") return false;
    return (
      proofs.includes("written") ||
      saysBlankIsNothing(record.sheet) ||
      ((progress === "not-started" || progress === "aborted") && proofs.includes("computed"))
    );
  };
  const proved = rows.map((row) => {
    const { record } = row;
    // Where another year or period states the field, an empty one is no year of the project.
    const isStated = ({ field }: RawValue): boolean =>
      row.written.some(({ raw }) => raw.field.id === field.id && !raw.repeatsTotal);
    const isProven = (raw: RawValue): boolean =>
      hasRole(raw.field.id, "granted", "spent") &&
      !raw.adds &&
      !isStated(raw) &&
      !raw.repeatsTotal &&
      isNothing(record, raw);
    // Most rows state all their amounts.
    if (row.written.length === row.amounts.length) return row;
    const proven = new Set(row.amounts.filter(({ raw }) => isProven(raw)));
    if (proven.size === 0 || proven.size === row.amounts.length) return row;
    const zero = ({ raw, at }: AmountOfRow) => ({
      ...{ raw, at, ore: noOre, approximate: false },
      remarks: [remark("BEL-50", at, { field: raw.field.id })],
    });
    return {
      ...row,
      amounts: row.amounts.map((one) => (proven.has(one) ? zero(one) : one)),
      written: [...row.written, ...[...proven].map(zero)],
    };
  });
  return proved.every((row, index) => row === rows[index]) ? rows : proved;
}
