import * as z from "../values/zod";

/** Checks settlements that come from outside: a workbook's settings, a file for --decisions. */
export const settlementsSchema = z
  .object({
    /** The reported project (its key) that a granted one (its key) is; null: none, it has not been reported. */
    matches: z.record(z.string(), z.string().nullable()),
    /** Whether a reported project (its key) that no register has is to count. */
    notGranted: z.record(z.string(), z.enum(["counts", "left-out"])),
    /** The file that counts, of several from one nämnd (its id); `*`: they are parts of one return. */
    versions: z.record(z.string(), z.string()),
  })
  .partial();

/** Reported projects that are settled as several granted ones: none of those settlements counts. */
export function givenTwice({ matches = {} }: Settlements): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const key of Object.values(matches)) if (key !== null) (once.has(key) ? twice : once).add(key);
  return twice;
}

/** What the user has settled between what was granted and what was reported. Keys are those of `Project.key`. */
export type Settlements = z.infer<typeof settlementsSchema>;
