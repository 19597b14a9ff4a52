import { fieldsWithRole, type FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { absoluteOre, ore, sumOre, type Ore } from "../../values/ore";
import { cellText } from "../../workbook/cell-text";
import type { CellRef } from "../../project/project";
import type { RawValue } from "../raw";
import type { Answers } from "../../project/answers";
import type { Question, SignQuestion } from "../../project/question";
import type { Sign } from "../../project/sign";
import type { Gap } from "../../project/told";

/** An amount in öre with the sign of its cell. */
export interface WrittenAmount {
  readonly raw: RawValue;
  readonly at: CellRef;
  readonly ore: Ore;
}

/** The written amounts of one record. */
export type WrittenRecord = readonly WrittenAmount[];

/** What says how the workbook writes what is left, besides amounts of spending that it can be computed from. */
export interface SignEvidence {
  /** A sentence outside the projects says it, and none says the opposite. */
  readonly stated: Sign | null;
  /** The share that was used follows from the grant and what is left, with one sign throughout. */
  readonly byShare: Sign | null;
  /** What is left is a formula of the grant less other cells of its row, or of those less the grant. */
  readonly byFormula: Sign | null;
  /** The workbook has no spending, so that it is computed from what is left. */
  readonly givesSpent: boolean;
}

export interface SignDecision {
  /** The sign in which surpluses are written; null: nothing says, or undecidable. */
  readonly surplus: Sign | null;
  readonly cost: Sign | null;
  /** Amounts whose sign cannot be trusted; they are unknown. */
  readonly doubtful: ReadonlySet<RawValue>;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
}

/** Amounts of money given or spent: one sign for all of them in a column. */
const flowFields: ReadonlySet<FieldId> = new Set(fieldsWithRole("granted", "spent", "moved", "expected"));

/** Up to one in four amounts with the other sign is taken for a slip and asked about; more, and the column's sign is unknown. */
const slips = 4;

/**
 * Derives how the workbook writes signs. Expenditure: a field's amounts all have one sign; a few with the other are left out (BEL-23), a mixture is a
 * question (BEL-07). Surplus: whatever sign makes reported deviations equal the computed ones; a heading "(-)" or an answer counts before.
 */
export function decideSigns(
  file: string,
  records: readonly WrittenRecord[],
  answers: Answers,
  evidence: SignEvidence,
): SignDecision {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const doubtful = new Set<RawValue>();
  const questions: Question[] = [];
  const byField = new Map<FieldId, { all: WrittenAmount[]; negative: WrittenAmount[]; positive: WrittenAmount[] }>();
  for (const record of records) {
    const takenBack = takenBackIn(record);
    for (const amount of record) {
      const { raw, ore } = amount;
      if (!flowFields.has(raw.field.id) || raw.mayTakeBack || takenBack.includes(amount)) continue;
      const lists = byField.get(raw.field.id) ?? { all: [], negative: [], positive: [] };
      byField.set(raw.field.id, lists);
      lists.all.push(amount);
      if (ore < 0n) lists.negative.push(amount);
      if (ore > 0n) lists.positive.push(amount);
    }
  }

  let cost: Sign | null = null;
  for (const [field, { all: amounts, negative, positive }] of byField) {
    if (field === "spentAmount")
      cost =
        answers.costSign ??
        (positive.length + negative.length === 0 ? null : negative.length > positive.length ? "minus" : "plus");
    if (negative.length === 0 || positive.length === 0 || (field === "spentAmount" && answers.costSign)) continue;
    const fewer = negative.length < positive.length ? negative : positive;
    if (fewer.length * slips <= amounts.length)
      for (const { raw, at, ore } of fewer) {
        doubtful.add(raw);
        remarks.push(remark("BEL-23", at, { amount: ore }));
        gaps.push({ at, fields: [field], reach: [at] });
      }
    else {
      for (const { raw } of amounts) doubtful.add(raw);
      if (field === "spentAmount") {
        cost = null;
        questions.push(signQuestion("cost-sign", negative, positive));
      }
      const [first] = fewer;
      if (first) {
        remarks.push(remark("BEL-07", first.at, {}));
        gaps.push({ at: first.at, fields: [field], reach: amounts.map(({ at }) => at) });
      }
    }
  }
  const surplus = decideSurplusSign(file, records, doubtful, { answers, evidence }, remarks, questions);
  const turned =
    surplus === "minus" ? records.flat().find(({ raw, ore }) => isDifference(raw.field.id) && ore !== 0n) : undefined;
  if (turned) remarks.push(remark("BEL-28", turned.at, {}));
  return { surplus, cost, doubtful, remarks, gaps, questions };
}

/**
 * Amounts that take back a part of what others of the record gave, and so have another sign: later decisions, entries and periods in which the books were
 * corrected. What they leave has the sign of the rest.
 */
export function takenBackIn(record: WrittenRecord): readonly WrittenAmount[] {
  if (!record.some(({ raw }) => raw.adds)) return nothing;
  return ["grantedAmount", "spentAmount"].flatMap((id) => {
    const added = record.filter(({ raw }) => raw.field.id === id && raw.adds && !raw.repeatsTotal);
    const total = added.reduce((sum, { ore }) => sum + ore, 0n);
    if (id === "grantedAmount" && total < 0n) return [];
    return added.filter(({ ore }) => (total < 0n ? ore > 0n : ore < 0n));
  });
}

const nothing: WrittenRecord = [];

/** Reported differences have the sign of a surplus; all other amounts that of money. */
export const isDifference = (field: FieldId): boolean => reportedFields.has(field);

const differences: readonly (readonly [reported: FieldId, minuend: readonly FieldId[]])[] = [
  ["reportedDeviation", ["estimatedCost", "grantedAmount"]],
  ["reportedSurplus", ["grantedAmount"]],
];
const reportedFields: ReadonlySet<FieldId> = new Set(differences.map(([reported]) => reported));

/** Votes record by record: the reported difference equals whole - spent (plus) or spent - whole (minus). */
function decideSurplusSign(
  file: string,
  records: readonly WrittenRecord[],
  doubtful: ReadonlySet<RawValue>,
  { answers, evidence }: { readonly answers: Answers; readonly evidence: SignEvidence },
  remarks: Remark[],
  questions: Question[],
): Sign | null {
  let plus = 0;
  let minus = 0;
  let untested: WrittenAmount | null = null;
  let hinted: Sign | null = null;
  let hasNegative = false;
  for (const record of records) {
    if (!record.some(({ raw }) => isDifference(raw.field.id))) continue;
    const spent = sumIn(record, "spentAmount", doubtful);
    for (const [reported, wholes] of differences) {
      const total = sumIn(record, reported, none) ?? 0n;
      if (total === 0n) continue;
      const first = record.find(({ raw }) => raw.field.id === reported && !raw.repeatsTotal);
      hasNegative ||= total < 0n;
      hinted ??= first?.raw.signHint ?? null;
      const expected: bigint[] = [];
      for (const id of wholes) {
        const whole = spent === null ? null : sumIn(record, id, doubtful);
        if (whole !== null && spent !== null) expected.push(absoluteOre(whole) - absoluteOre(spent));
      }
      if (expected.some((difference) => near(difference, total))) plus += 1;
      else if (expected.some((difference) => near(-difference, total))) minus += 1;
      else if (expected.length === 0) untested ??= first ?? null;
    }
  }
  if (answers.surplusSign) return answers.surplusSign;
  if (hinted) return hinted;
  if (plus > minus) return "plus";
  if (minus > plus) return "minus";
  const shown = evidence.stated ?? evidence.byFormula ?? evidence.byShare;
  if (shown) return shown;
  // "Överskott" and "kvar" are what is left by their very words; a deviation is of either sign.
  if (plus === 0 && untested?.raw.field.id === "reportedSurplus") return "plus";
  // Where nothing is written with minus, a figure depends on the answer only if spending is computed from it.
  if ((hasNegative && (plus > 0 || untested)) || (untested && evidence.givesSpent)) {
    const doubted = records.flatMap(differenceIn).filter(({ ore: written }) => written !== 0n);
    questions.push(
      signQuestion(
        "surplus-sign",
        doubted.filter(({ ore: written }) => written < 0n),
        doubted.filter(({ ore: written }) => written > 0n),
      ),
    );
    remarks.push(remark("BEL-07", (untested ?? doubted[0])?.at ?? { file }, {}));
  }
  return null;
}

const none: ReadonlySet<RawValue> = new Set();

/** What the record states of the field, without amounts that only repeat a total and those of `out`; null where it states nothing. */
function sumIn(record: WrittenRecord, id: FieldId, out: ReadonlySet<RawValue>): Ore | null {
  let sum: bigint | null = null;
  for (const { raw, ore: amount } of record)
    if (raw.field.id === id && !raw.repeatsTotal && !out.has(raw)) sum = sum === null ? amount : sum + amount;
  return sum === null ? null : ore(sum);
}

/** What one record reports to be left: its deviation, else its surplus. */
function differenceIn(record: WrittenRecord): WrittenRecord {
  const reported = differences.map(([id]) => record.filter(({ raw }) => raw.field.id === id && !raw.repeatsTotal));
  return reported.find(({ length }) => length > 0) ?? [];
}

/** Amounts of each kind that are shown. */
const mostShown = 2;

/** How are they written? `below`, `above`: the amounts with minus, and those without. */
function signQuestion(about: SignQuestion["about"], below: WrittenRecord, above: WrittenRecord): SignQuestion {
  const sized = (amounts: WrittenRecord): Ore =>
    sumOre(amounts.flatMap(({ raw, ore: amount }) => (raw.repeatsTotal ? [] : [absoluteOre(amount)])));
  return {
    about,
    gives: [
      { sign: "plus", above: sized(above), below: sized(below) },
      { sign: "minus", above: sized(below), below: sized(above) },
    ],
    shows: [below, above].flatMap((amounts) =>
      amounts.slice(0, mostShown).map(({ raw, at }) => ({ at, shown: visibleText(cellText(raw.cell)) })),
    ),
  };
}

/** Rounding in a printed difference: up to one in two hundred, and at most 50 000 kr. */
function near(a: bigint, b: bigint): boolean {
  const gap = a > b ? a - b : b - a;
  const size = a < 0n ? -a : a;
  return gap <= 100n || (gap * 200n <= size && gap <= 5_000_000n);
}
