/** Raised when the user stops the work; nobody sees it but the call that was stopped. */
export class Cancelled extends Error {}

/** Excel restarts a pane that does not answer; 50 ms is where people begin to notice. */
const longestMs = 20;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Waits when the page has waited long enough, and throws `Cancelled` when the user wants to stop. */
export type Pace = () => Promise<void> | void;

/** Called often within long work: lets the page breathe when the slice is used up, and stops when the user wants to. */
export function timeSlices(signal?: AbortSignal): Pace {
  let began = performance.now();
  return () => {
    if (signal?.aborted) throw new Cancelled();
    if (performance.now() - began < longestMs) return;
    return pause().then(() => {
      began = performance.now();
    });
  };
}
