import { openQuestions } from "../../core/answers/answers-file";
import { severities, weightOf, weights, type Weight } from "../../core/findings/severity";
import { countFindings, isToDo } from "../../core/acceptance/count-findings";
import { severityLabels, weightLabels } from "../../core/messages/labels";
import { render } from "../../core/messages/render";
import type { RunResult } from "../../core/run/run-result";
import { mostToDo } from "../../core/summary/most-to-do";
import { sheetNames } from "../../core/summary/names";
import type { Language } from "../../core/values/bilingual";
import { visibleText } from "../../core/values/label";
import { totalLines } from "./text-report";
import { fill, type CliTexts } from "./texts";

const mostKinds = 6;
const mostNamnder = 5;
const mostFiles = 3;

/** What was written, on a screen: totals, what was not read, questions, kinds of faults, who has most to do, and where the rest is. */
export function briefReport(outcome: RunResult, language: Language, texts: CliTexts): string {
  const { brief, headings } = texts;
  const unread = outcome.files.filter(({ status }) => status === "unreadable").map(({ name }) => visibleText(name));
  const questions = openQuestions(outcome, language).length;
  const namnder = mostToDo({ outcome, language });
  return [
    headings.totals,
    ...totalLines(outcome, language, texts),
    ...(unread.length > 0 ? [`  ${fill(brief.unread, firstOf(unread, mostFiles, brief.more))}`] : []),
    ...(questions > 0 ? ["", fill(brief.questions, String(questions))] : []),
    "",
    ...kindLines(outcome, language, texts),
    ...(namnder.length > 0
      ? [
          fill(
            brief.mostToDo,
            firstOf(
              namnder.map(({ namnd, count }) => `${namnd} ${count}`),
              mostNamnder,
              brief.more,
            ),
          ),
        ]
      : []),
    fill(brief.rest, sheetNames.findings),
    "",
  ].join("\n");
}

/** How many of each severity, then the kinds with most findings, worst first. */
function kindLines({ findings, edition }: RunResult, language: Language, texts: CliTexts): readonly string[] {
  const { brief, headings } = texts;
  if (findings.length === 0) return [headings.noFindings];
  const ofWeight = (weight: Weight): number => findings.filter((finding) => weightOf(finding) === weight).length;
  const counts = weights
    .filter((weight) => ofWeight(weight) > 0)
    .map((weight) => `${weightLabels[weight][language]} ${ofWeight(weight)}`);
  const { accepted } = countFindings(findings);
  const kinds = new Map<string, { first: (typeof findings)[number]; count: number }>();
  for (const finding of findings) {
    if (!isToDo(finding)) continue;
    const kind = kinds.get(finding.code);
    if (kind) kind.count += 1;
    else kinds.set(finding.code, { first: finding, count: 1 });
  }
  const ranked = [...kinds.values()].toSorted(
    (a, b) => severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity) || b.count - a.count,
  );
  const left = ranked.length - mostKinds;
  return [
    `${headings.findings}: ${counts.join(", ")}${accepted > 0 ? `, ${fill(headings.acceptedCount, String(accepted))}` : ""}`,
    ...ranked.slice(0, mostKinds).map(({ first, count }) => {
      const severity = severityLabels[first.severity][language];
      return `  ${severity} ${first.code}  ${render(first, language, edition).title}: ${count}`;
    }),
    ...(left > 0 ? [`  ${fill(brief.moreKinds, String(left))}`] : []),
  ];
}

const firstOf = (words: readonly string[], most: number, more: string): string =>
  words.length > most
    ? `${words.slice(0, most).join(", ")} ${fill(more, String(words.length - most))}`
    : words.join(", ");
