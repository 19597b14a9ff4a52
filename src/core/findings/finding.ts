import type { FindingCode, ParamsOf } from "./catalogue";
import type { StoppingCode } from "./own-severities";
import type { Severity } from "./severity";

/** Where in the user's own files: as far as the place is known. `cell` is an A1 address or range. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** The instruction that a finding rests on: its number in the edition and its sentence, quoted in Swedish. */
export interface QuotedRule {
  readonly number: string;
  readonly text: string;
}

/** Why somebody lets a finding stand as it is. It changes no figure, no completeness and no verdict. */
export interface Acceptance {
  readonly reason: string;
  /** ISO date; null where nobody knows. */
  readonly on: string | null;
}

/** A decision in the register that a finding need not be mended. It changes no figure and no completeness. */
export interface FindingWaiver {
  readonly decidedBy: string;
  /** ISO date; null where the register does not say. */
  readonly decidedOn: string | null;
  readonly dnr: string;
  readonly why: string;
  /** ISO date: the last day that it holds. */
  readonly until: string;
}

export type ParamValue = string | number | bigint | boolean | readonly string[];

/**
 * One thing to look at. Data only: the sentence is rendered last, in the reader's language (`core/messages`).
 * `code` is one of the catalogue's, or one that an edition defines itself.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Location;
  /** Other places of the very same, told with it. */
  readonly also?: readonly Location[];
  /** What was found at each of them, in their order; absent where it is the same. */
  readonly alsoParams?: readonly Finding["params"][];
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly rule?: QuotedRule;
  /** `Project.key` of the project it concerns. */
  readonly project?: string;
  /** Somebody has accepted it as it is. */
  readonly accepted?: Acceptance;
  /** Somebody had accepted it when it said something else: that no longer holds. */
  readonly acceptedBefore?: Acceptance;
  /** Its rule is being tried out (prövas): it stops nothing. */
  readonly trial?: true;
  /** It need not be mended, by decision: it stops nothing. */
  readonly waived?: FindingWaiver;
}

/** A finding before its edition has set severity and quoted the rule (see `review/quote-rules.ts`). */
export type Remark = Omit<Finding, "severity" | "rule" | "accepted" | "acceptedBefore" | "trial">;

/** Why nothing of a file is read. Its code always weighs as a stop, so that nobody is refused without a reason that every face shows. */
export type Refusal = Remark & { readonly code: StoppingCode };

/** Makes a remark whose params are checked against the catalogue. */
export function remark<Code extends FindingCode>(
  code: Code,
  at: Location,
  params: ParamsOf<Code>,
  project?: string,
): Remark {
  return { code, at, params, ...(project === undefined ? {} : { project }) };
}

/** Makes a refusal, as `remark` does. */
export const refusal = <Code extends StoppingCode>(code: Code, at: Location, params: ParamsOf<Code>): Refusal => ({
  ...remark(code, at, params),
  code,
});
