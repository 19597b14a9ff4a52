import type { z } from "zod";
import { Fault } from "../findings/fault";
import { editionProblems } from "./edition-problems";
import { editionSchema, type Edition } from "./schema";

/**
 * Checks an edition's data and gives it its defaults. Editions ship with the program, so anything wrong is a fault of ours: it throws a Fault
 * that lists what to mend, for whoever writes editions.
 */
export function loadEdition(data: unknown): Edition {
  const parsed = editionSchema.safeParse(data);
  if (!parsed.success) throw new Fault(report(data, parsed.error.issues.map(formProblem)));
  const problems = editionProblems(parsed.data);
  if (problems.length > 0) throw new Fault(report(data, problems));
  return parsed.data;
}

const shownProblems = 20;

const report = (data: unknown, problems: readonly string[]): string =>
  [
    `The edition ${nameOf(data)}cannot be used; ${problems.length} thing(s) to mend:`,
    ...problems.slice(0, shownProblems).map((problem) => `- ${problem}`),
  ].join("\n");

const nameOf = (data: unknown): string =>
  typeof data === "object" && data !== null && "id" in data && typeof data.id === "string" ? `"${data.id}" ` : "";

/** Where, as in `rules[3].check`, and what kind of mistake; the schema says what is expected. */
function formProblem(issue: z.core.$ZodIssue): string {
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const place = path === "" ? "The edition" : path.replace(/^\./, "");
  return issue.code === "unrecognized_keys"
    ? `${place} has keys that the schema does not know: ${issue.keys.join(", ")}.`
    : `${place} is missing or does not have the form that the schema asks for.`;
}
