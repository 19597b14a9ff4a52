import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import { joinedText } from "../../messages/joined-text";
import type { SummaryContext } from "../context";
import { readingOf } from "../projekt/project-text";

/** What was observed, by kind of effect and where it was seen: "Upplevd trygghet i 3 projekt (Skolenkäter 2, Trygghetsvandring 1)." */
export function effectSentences(context: SummaryContext): readonly string[] {
  const { say, texts, outcome, language } = context;
  const kinds = codesOf("effectDimension", context).flatMap(({ code, label }) => {
    const projects = outcome.projects.filter((project) => says(project, "effectDimension", code));
    if (projects.length === 0) return [];
    const sources = codesOf("effectSource", context).flatMap((source) => {
      const count = projects.filter((project) => says(project, "effectSource", source.code)).length;
      return count === 0 ? [] : [`${source.label} ${count}`];
    });
    const words = say(texts.contribution.effectKind, { kind: lowered(label), n: projects.length });
    return [sources.length === 0 ? words : `${words} (${sources.join(", ")})`];
  });
  return kinds.length === 0 ? [] : [say(texts.contribution.effects, { kinds: joinedText(kinds, "all", language) })];
}

const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

const says = ({ project }: ProjectFigures, field: FieldId, code: string): boolean => {
  const value = readingOf(project, field)?.value;
  return value?.type === "codes" && value.codes.includes(code);
};

function codesOf(
  field: FieldId,
  { outcome: { edition }, language }: SummaryContext,
): readonly { readonly code: string; readonly label: string }[] {
  const listId = edition.fields.find(({ id }) => id === field)?.list;
  const list = edition.lists.find(({ id }) => id === listId);
  return list?.codes.map(({ code, label }) => ({ code, label: label[language] })) ?? [];
}
