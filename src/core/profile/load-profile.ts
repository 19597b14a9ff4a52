import type { z } from "zod";
import { Fault } from "../findings/fault";
import { profileProblems } from "./check-profile";
import { profileSchema, type Profile } from "./schema";

/**
 * Checks a profile's data and gives it its defaults. Profiles ship with the program, so anything wrong is a fault of ours: it throws a
 * Fault that lists what to mend, for developers.
 */
export function loadProfile(data: unknown): Profile {
  const parsed = profileSchema.safeParse(data);
  if (!parsed.success) throw new Fault(report(parsed.error.issues.map(formProblem)));
  const problems = profileProblems(parsed.data);
  if (problems.length > 0) throw new Fault(report(problems));
  return parsed.data;
}

const shownProblems = 10;

const report = (problems: readonly string[]): string =>
  [
    `The profile cannot be used; ${problems.length} thing(s) to mend:`,
    ...problems.slice(0, shownProblems).map((problem) => `- ${problem}`),
  ].join("\n");

/** Where, as in `namnder[3].from`, and what kind of mistake; the schema says what is expected. */
function formProblem(issue: z.core.$ZodIssue): string {
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const place = path === "" ? "The profile" : path.replace(/^\./, "");
  return issue.code === "unrecognized_keys"
    ? `${place} has keys that the schema does not know: ${issue.keys.join(", ")}.`
    : `${place} is missing or does not have the form that the schema asks for.`;
}
