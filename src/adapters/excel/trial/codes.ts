import { codeOf, HostFailure, silence } from "../host/host-error";

/** Longer than any probe takes; Excel that is silent for this long does not answer. */
const patienceMs = 120_000;

/** Excel's own code, or what kind of fault it was. */
export function codeOfFailure(thrown: unknown): string {
  const code = codeOf(thrown);
  if (code !== null) return code;
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}

/** A code is a result: `ok`, or what Excel answered with. */
export async function codeOfRun(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "ok";
  } catch (thrown) {
    return codeOfFailure(thrown);
  }
}

/** Ends with `NoAnswer` when Excel does not answer at all. */
export async function answered<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostFailure(silence)), patienceMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
