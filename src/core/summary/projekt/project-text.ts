import type { FieldId } from "../../anvisningar/known-fields";
import type { Project, Reading } from "../../project/project";
import type { IsoDate } from "../../values/iso-date";
import { shorten, visibleText } from "../../values/visible-text";
import type { SummaryContext } from "../context";

/** What a project says in one of its own fields, as text or date; null when it says nothing that could be read. */

export const readingOf = (project: Project, field: FieldId): Reading | undefined => project.fields.get(field);

export function dateOf(project: Project, field: FieldId): IsoDate | null {
  const value = readingOf(project, field)?.value;
  return value?.type === "date" ? value.on : null;
}

export function textOf(project: Project, field: FieldId): string | null {
  const value = readingOf(project, field)?.value;
  return value?.type === "text" && visibleText(value.text) !== "" ? value.text : null;
}

const longestName = 120;

/** The name in running text and in lists: whole unless it is no name any more. */
export const nameOf = ({ name }: Project): string => shorten(visibleText(name), longestName);

/** Labels of the codes, as the edition spells them. */
export function labelsOf(project: Project, field: FieldId, { label }: SummaryContext): string | null {
  const value = readingOf(project, field)?.value;
  return value?.type === "codes" && value.codes.length > 0
    ? joined(value.codes.map((code) => label(field, code)))
    : null;
}

/** Several answers in one cell. */
export const joined = (parts: readonly string[]): string => parts.join("; ");

/** "Ja: Fundamenten fick flyttas." */
export function implementationDeviation(project: Project, { texts }: SummaryContext): string | null {
  const value = readingOf(project, "implementationDeviation")?.value;
  const words = textOf(project, "implementationDeviationText");
  if (value?.type !== "yes-no") return words;
  const answer = value.yes ? texts.projekt.yes : texts.projekt.no;
  return words === null ? answer : `${answer}: ${words}`;
}

/** What the follow-up gave, and any observed effect with its source, so that a value is never read without it. */
export function followUpResult(project: Project, context: SummaryContext): string | null {
  const observed = observedEffect(project, context);
  const parts = [
    textOf(project, "followUpResult"),
    observed === null ? null : `${context.texts.projekt.effect}: ${observed}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

/** "Oro för brott, före 34 % (2020), efter 31 % (2023) (Stockholms stads trygghetsmätning, Området)" */
export function observedEffect(project: Project, context: SummaryContext): string | null {
  const { before, after } = context.texts.projekt;
  const values = [
    [before, textOf(project, "effectBefore")] as const,
    [after, textOf(project, "effectAfter")] as const,
  ].flatMap(([word, value]) => (value === null ? [] : [`${word} ${value}`]));
  const source = [labelsOf(project, "effectSource", context), labelsOf(project, "effectLevel", context)].filter(
    (part) => part !== null,
  );
  const observed = [labelsOf(project, "effectDimension", context), ...values].filter((part) => part !== null);
  return observed.length === 0 ? null : `${observed.join(", ")}${source.length === 0 ? "" : ` (${source.join(", ")})`}`;
}
