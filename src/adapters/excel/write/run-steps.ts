import type { RunControl } from "../../../core/host/open-workbook";
import { isWeb } from "../host/platform";
import { Cancelled, timeSlices } from "../host/time-slices";
import { bookOf, type Step } from "./steps/step";

/** How far a write has come, told also when it fails. */
export interface Journey {
  /** More goes into the next request. */
  readonly mostBytes: number;
  /** Requests that were sent, whatever came of them. */
  sent: number;
  requests: number;
}

export const journey = (mostBytes: number): Journey => ({ mostBytes, sent: 0, requests: 0 });

/** Steps in as few requests as the bytes allow, in order. */
export function requestsOf(steps: readonly Step[], most: number): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const one of steps) {
    if (bytes + one.bytes > most) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(one);
    bytes += one.bytes;
  }
  return requests;
}

/**
 * With another workbook in front Excel for Windows and Mac refuses some calls of a write but not all. Asked first, this question fails before anything of
 * the request is done (docs-pr, excel-add-ins-troubleshooting.md, 22 Sep 2025).
 */
const askForFront = ({ workbook }: Excel.RequestContext): void => void workbook.getActiveCell().load("address");

/**
 * Carries the steps out: one sync as a rule, more only when their bytes ask for it. `last` is queued behind the last step and goes with it.
 * Throws `Cancelled` when the user stops before or between requests.
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  last: () => void,
  travel: Journey,
  { signal, progress }: RunControl,
): Promise<void> {
  const book = bookOf(context);
  const requests = requestsOf(steps, travel.mostBytes);
  travel.requests = requests.length;
  const pace = timeSlices(signal);
  const send = async (request: readonly Step[], number: number): Promise<void> => {
    if (!isWeb()) askForFront(context);
    for (const { queue } of request) {
      queue(book);
      const wait = pace();
      if (wait) await wait;
    }
    if (number === requests.length) last();
    if (signal?.aborted) throw new Cancelled();
    travel.sent = number;
    await context.sync();
    progress?.(number / requests.length);
  };
  for (const [index, request] of requests.entries()) await send(request, index + 1);
}
