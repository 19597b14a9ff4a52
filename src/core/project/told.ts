import type { FieldId } from "../anvisningar/known-fields";
import type { FindingCode, ParamsOf } from "../findings/catalogue";
import { remark, type Remark } from "../findings/finding";
import type { CellRef } from "./project";
import type { Question } from "./question";

/**
 * Whose figures a gap makes doubtful besides the totals of all:
 * - `left-out`: those of no counted project. What was left out (a row, a form) may be one more, so a part of the whole may lack it.
 * - `totals`: those of no project either, and nothing was left out (a printed sum says otherwise).
 * - `sheet`, `workbook`: those of every project that has an amount there (a column that nobody could read).
 * - cells: those of the projects that these cells belong to, by their name or by one of their amounts.
 */
export type Reach = "left-out" | "totals" | "sheet" | "workbook" | readonly CellRef[];

/** Something with an amount that was deliberately left out of the totals, or that nobody can vouch for: every figure that it could touch is incomplete. */
export interface Gap {
  readonly at: CellRef;
  /** Fields whose figures it touches. */
  readonly fields: readonly FieldId[];
  readonly reach: Reach;
}

/** What a step of reading tells beside its result. A gap never comes without the remark at its cell: both are made by `doubt`. */
export interface Told {
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
}

export const nothingTold: Told = { remarks: [], gaps: [], questions: [] };

export const join = (...parts: readonly Told[]): Told => joinAll(parts);

/** What many rows tell: a list of any length, where arguments of a call are limited to some ten thousands. */
export function joinAll(parts: readonly Told[]): Told {
  const telling = parts.filter((part) => part !== nothingTold);
  const [only = nothingTold] = telling;
  if (telling.length < 2) return only;
  return {
    remarks: telling.flatMap(({ remarks }) => remarks),
    gaps: telling.flatMap(({ gaps }) => gaps),
    questions: telling.flatMap(({ questions }) => questions),
  };
}

/** Something worth saying that leaves nothing out. */
export const tell = (found: Remark): Told => ({ remarks: [found], gaps: [], questions: [] });

type LeftOut = { readonly leavesOut: readonly FieldId[]; readonly reach: Reach } | { readonly leavesOut?: never };

/** Something that is left out of the totals of `leavesOut` until it is settled, whose figures that touches, and what to ask about it. */
export function doubt<Code extends FindingCode>(
  code: Code,
  at: CellRef,
  params: ParamsOf<Code>,
  settled: LeftOut & { readonly asks?: Question } = {},
): Told {
  const { leavesOut = [], asks } = settled;
  return {
    remarks: [remark(code, at, params)],
    gaps: settled.leavesOut && leavesOut.length > 0 ? [{ at, fields: leavesOut, reach: settled.reach }] : [],
    questions: asks ? [asks] : [],
  };
}
