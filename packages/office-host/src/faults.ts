import type { FaultCode } from "./protocol/fault";

/**
 * Faults on demand, for tests. Batches are counted from 1 and from the moment of the last `reset`; only batches that work on the workbook count, not
 * the client's own (letting references go at the end of a run, telling that commands are listened for).
 */

/** How much of the batch is done before it fails: nothing, its first n actions, half of them, or all with the answer lost. */
export type FaultMoment = "before" | "middle" | "after" | { readonly afterActions: number };

/** Numbers that the host answers with instead of a response; the client makes codes of them. */
export const transportStatus = {
  cellEditMode: 5004,
  session: 5012,
  activityLimit: 5102,
  requestSize: 5103,
  responseSize: 5104,
  noPermission: 7000,
} as const;

type Plan =
  | { readonly kind: "fault"; readonly code: FaultCode; readonly moment: FaultMoment }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "death"; readonly moment: FaultMoment }
  | { readonly kind: "meanwhile"; readonly act: () => void };

/** Which batch a plan is for: one, or every batch until the next `reset`, where others may come between. */
export type BatchNumber = number | "every";

/** What a batch came to, for counting. */
export interface BatchRecord {
  readonly kind: "work" | "release" | "service";
  /** Number among the batches that count; 0 for others. */
  readonly number: number;
  readonly actions: number;
  /** UTF-8 bytes of the request's and the response's body. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | null;
}

export class FaultInjection {
  /** Every batch since the last `reset`. */
  readonly batches: BatchRecord[] = [];
  /** A request of more bytes fails with RequestPayloadSizeLimitExceeded. */
  maxRequestBytes: number;
  /** An answer of more bytes fails with ResponsePayloadSizeLimitExceeded; what the batch wrote stays. */
  maxResponseBytes: number;
  private readonly plans = new Map<BatchNumber, Plan[]>();
  private largePlan: { readonly bytes: number; readonly plan: Plan } | null = null;
  private died = false;

  /** `mostBytes`: what the platform takes, also after a `reset`. */
  constructor(private readonly mostBytes = Infinity) {
    this.maxRequestBytes = mostBytes;
    this.maxResponseBytes = mostBytes;
  }

  /** Batches that worked on the workbook since the last `reset`. */
  get syncs(): number {
    return this.batches.filter(({ kind }) => kind === "work").length;
  }

  /** The host answers nothing any more. */
  get dead(): boolean {
    return this.died;
  }

  /** Counts from 1 again and forgets all plans and limits but the platform's. */
  reset(): void {
    this.batches.length = 0;
    this.plans.clear();
    this.largePlan = null;
    this.maxRequestBytes = this.mostBytes;
    this.maxResponseBytes = this.mostBytes;
    this.died = false;
  }

  /** Batch `number` fails with this code. */
  fail(number: BatchNumber, code: FaultCode, moment: FaultMoment = "before"): void {
    this.plan(number, { kind: "fault", code, moment });
  }

  /** Batch `number` is not run; the channel answers with a status. */
  failTransport(number: BatchNumber, status: number): void {
    this.plan(number, { kind: "status", status });
  }

  /** From batch `number` on the host is silent, as when the pane is closed or Excel dies. */
  dieAt(number: number, moment: FaultMoment = "before"): void {
    this.plan(number, { kind: "death", moment });
  }

  /** As `dieAt`, at the first batch whose request has at least so many bytes: a number is a guess where other batches may come between. */
  dieAtRequestOf(bytes: number, moment: FaultMoment = "before"): void {
    this.largePlan = { bytes, plan: { kind: "death", moment } };
  }

  /** As `fail`, at every batch whose request has at least so many bytes. */
  failAtRequestOf(bytes: number, code: FaultCode, moment: FaultMoment = "before"): void {
    this.largePlan = { bytes, plan: { kind: "fault", code, moment } };
  }

  /** Something happens just before batch `number`: another user edits, a sheet is deleted. */
  before(number: number, act: () => void): void {
    this.plan(number, { kind: "meanwhile", act });
  }

  /** For the host: what is planned for this batch. */
  plansFor(number: number, requestBytes: number): readonly Plan[] {
    const large = this.largePlan && requestBytes >= this.largePlan.bytes ? [this.largePlan.plan] : [];
    const every = number > 0 ? (this.plans.get("every") ?? []) : [];
    return [...(this.plans.get(number) ?? []), ...every, ...large];
  }

  /** For the host. */
  die(): void {
    this.died = true;
  }

  private plan(number: BatchNumber, plan: Plan): void {
    this.plans.set(number, [...(this.plans.get(number) ?? []), plan]);
  }
}

/** The number of actions that are done first. */
export function actionsBefore(moment: FaultMoment, actions: number): number {
  if (typeof moment === "object") return Math.min(moment.afterActions, actions);
  return { before: 0, middle: Math.floor(actions / 2), after: actions }[moment];
}
