import { realpath } from "node:fs/promises";
import { resolve } from "node:path";

/** The same file by another path (a link, a relative path) is still the same file. */
export async function isOneOf(output: string, inputs: readonly string[]): Promise<boolean> {
  const real = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  const target = await real(output);
  return (await Promise.all(inputs.map(real))).includes(target);
}
