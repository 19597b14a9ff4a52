import type { FieldId } from "../anvisningar/schema";
import type { FindingCode, ParamsOf } from "../findings/catalogue";
import { remark, type Remark } from "../findings/finding";
import type { CellRef } from "./project";
import type { Question } from "./question";

/** Something with an amount that was deliberately left out of the totals, so every total that it could touch is incomplete. */
export interface Gap {
  readonly at: CellRef;
  /** Fields whose totals it touches. */
  readonly fields: readonly FieldId[];
}

/** What a step of reading tells beside its result. A gap never comes without the remark at its cell: both are made by `doubt`. */
export interface Told {
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
}

export const nothingTold: Told = { remarks: [], gaps: [], questions: [] };

export const join = (...parts: readonly Told[]): Told =>
  parts.length === 1 && parts[0]
    ? parts[0]
    : {
        remarks: parts.flatMap(({ remarks }) => remarks),
        gaps: parts.flatMap(({ gaps }) => gaps),
        questions: parts.flatMap(({ questions }) => questions),
      };

/** Something worth saying that leaves nothing out. */
export const tell = (found: Remark): Told => ({ remarks: [found], gaps: [], questions: [] });

/** Something that is left out of the totals of `leavesOut` until it is settled, and what to ask about it. */
export function doubt<Code extends FindingCode>(
  code: Code,
  at: CellRef,
  params: ParamsOf<Code>,
  { leavesOut = [], asks }: { readonly leavesOut?: readonly FieldId[]; readonly asks?: Question } = {},
): Told {
  return {
    remarks: [remark(code, at, params)],
    gaps: leavesOut.length > 0 ? [{ at, fields: leavesOut }] : [],
    questions: asks ? [asks] : [],
  };
}
