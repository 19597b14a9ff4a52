import { HostFailure, silence } from "./host-error";

/** Longer than any work of ours takes; a host that is silent for this long is not coming back. */
const patienceMs = 300_000;

/** Runs a read. While the user is typing in a cell Excel holds it back until they are done. */
export const readIn = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  patiently(Excel.run({ delayForCellEdit: true }, batch));

/**
 * Runs a write; `asOneStep` makes it one step for Ctrl+Z, and makes Excel refuse whatever cannot be undone. Never waits for a cell that is being edited,
 * since nobody would see why nothing happens.
 */
export const writeIn = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { asOneStep }: { readonly asOneStep: boolean } = { asOneStep: false },
): Promise<T> => patiently(Excel.run(asOneStep ? { mergeUndoGroup: true } : {}, batch));

async function patiently<T>(run: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostFailure(silence)), patienceMs);
  });
  try {
    return await Promise.race([run, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
