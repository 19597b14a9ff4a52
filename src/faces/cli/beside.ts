import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { FollowUpOptions } from "../../core/run/follow-up";
import { settlementsSchema, type Settlements } from "../../core/matching/settlements";
import type { BesideOptions } from "./arguments";
import { readOne } from "./source-files";

type Beside = Pick<FollowUpOptions, "granted" | "settlements" | "controls" | "earlier"> & {
  /** Paths that were read, to see that none of them is written over. */
  readonly paths: readonly string[];
};

/** Reads what the returned workbooks are set beside. `notDecisions`: the file for --decisions cannot be read, or holds something else. */
export async function readBeside(options: BesideOptions): Promise<Beside | { readonly notDecisions: string }> {
  const { granted, control, previous, decisions } = options;
  const settlements = decisions === null ? {} : await readDecisions(decisions);
  if (settlements === null) return { notDecisions: decisions ?? "" };
  const readSources = (path: string) => readOne(path, basename(path));
  return {
    granted: await readSources(granted),
    settlements,
    ...(control === null ? {} : { controls: await readSources(control) }),
    ...(previous === null ? {} : { earlier: await readSources(previous) }),
    paths: [granted, control, previous, decisions].flatMap((path) => path ?? []),
  };
}

async function readDecisions(path: string): Promise<Settlements | null> {
  try {
    const read = settlementsSchema.strict().safeParse(JSON.parse(await readFile(path, "utf8")));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
