import { readFile } from "node:fs/promises";
import type { Acceptances } from "../../core/acceptance/acceptances";
import { findingIds } from "../../core/acceptance/finding-ids";
import { acceptancesSchema } from "../../core/acceptance/marks-schema";
import type { RunResult } from "../../core/run/run-result";
import * as z from "../../core/values/zod";

/** What has been accepted, by file name and the finding's id in the JSON report (`medelkoll/accepted/1`, docs/accepted.md). */
const schema = z.strictObject({
  format: z.literal("medelkoll/accepted/1"),
  files: z.record(z.string(), acceptancesSchema),
});

type AcceptedIn = Readonly<Record<string, Acceptances>>;

/** Null when the file cannot be read, or is something else. */
export async function acceptedIn(path: string | null): Promise<{ readonly accepted: AcceptedIn } | null> {
  if (path === null) return { accepted: {} };
  try {
    const read = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (!read.success) return null;
    const files = Object.entries(read.data.files).map(([name, accepted]) => [name.normalize("NFC"), accepted] as const);
    return { accepted: Object.fromEntries(files) };
  } catch {
    return null;
  }
}

/** What no finding of the run is: mended, changed, or of a file that is not here. */
export function unusedAcceptances(accepted: AcceptedIn, { findings, projects }: RunResult): readonly string[] {
  const found = new Set([...findingIds(findings, projects)].map(([{ at }, id]) => `${at.file}: ${id}`));
  return Object.entries(accepted).flatMap(([file, some]) =>
    Object.keys(some)
      .map((id) => `${file}: ${id}`)
      .filter((one) => !found.has(one)),
  );
}
