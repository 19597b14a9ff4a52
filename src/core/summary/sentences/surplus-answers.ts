import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import type { ProjectHeading } from "../names";
import { ended } from "./answered";

/**
 * Surplus by what the nämnd has answered: one line per code, then what was answered with several codes, what need not be answered yet, and
 * what is missing. Every project with a surplus is on exactly one line, so the lines add up to the whole surplus.
 */
export interface AnswerTable {
  readonly heading: string;
  readonly column: Extract<ProjectHeading, "Skäl" | "Vad händer med överskottet">;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly answersOf: (project: ProjectFigures) => readonly string[];
}

/** The tables that the edition has lists for. */
export function answerTables({ outcome: { edition }, texts, language }: SummaryContext): readonly AnswerTable[] {
  const codesOf = (field: FieldId): AnswerTable["codes"] => {
    const listId = edition.fields.find(({ id }) => id === field)?.list;
    const list = edition.lists.find(({ id }) => id === listId);
    return list?.codes.map(({ code, label }) => ({ code, label: label[language] })) ?? [];
  };
  const tables: readonly AnswerTable[] = [
    {
      heading: texts.headings.reason,
      column: "Skäl",
      codes: codesOf("surplusReason"),
      answersOf: ({ surplusReasons }) => surplusReasons,
    },
    {
      heading: texts.headings.disposition,
      column: "Vad händer med överskottet",
      codes: codesOf("surplusDisposition"),
      answersOf: ({ dispositions }) => dispositions,
    },
  ];
  return tables.filter(({ codes }) => codes.length > 0);
}

export const hasSurplus = ({ surplus }: ProjectFigures): boolean => (surplus.ore ?? 0n) > 0n;

/** Somebody has a surplus, or may have. */
export const concerns = (members: readonly ProjectFigures[] | undefined): boolean =>
  members?.some((project) => hasSurplus(project) || !project.surplus.complete) ?? false;

/** Projects by what they have answered; each is of one kind. */
export function answerKinds(
  projects: readonly ProjectFigures[],
  { codes, answersOf }: Pick<AnswerTable, "codes" | "answersOf">,
) {
  const byCode = new Map<string, ProjectFigures[]>(codes.map(({ code }) => [code, []]));
  const several: ProjectFigures[] = [];
  const notFinal: ProjectFigures[] = [];
  const missing: ProjectFigures[] = [];
  for (const project of projects) {
    const answers = answersOf(project);
    const isOpen = project.progress !== null && !ended(project);
    if (answers.length > 1) several.push(project);
    else if (answers.length === 1) (byCode.get(answers[0] ?? "") ?? several).push(project);
    else (isOpen ? notFinal : missing).push(project);
  }
  return { byCode, several, notFinal, missing } as const;
}
