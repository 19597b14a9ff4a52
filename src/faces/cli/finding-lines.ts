import { countFindings } from "../../core/acceptance/count-findings";
import type { RunResult } from "../../core/run/run-result";
import type { Finding } from "../../core/findings/finding";
import { readingCodes } from "../../core/findings/reading-codes";
import { severities } from "../../core/findings/severity";
import { placeText, severityLabels } from "../../core/messages/labels";
import { render } from "../../core/messages/render";
import type { Language } from "../../core/values/bilingual";
import { visibleText } from "../../core/values/label";
import { fill, type CliTexts } from "./texts";

const reading: ReadonlySet<string> = new Set(readingCodes);

/**
 * Findings code by code: title, rule and what to do once, then each place with its message. Worst first; within a severity what could not be read comes
 * before what the project has not told, because it decides whether the figures can be trusted.
 */
export function findingLines(
  findings: readonly Finding[],
  { edition }: RunResult,
  language: Language,
  texts: CliTexts,
): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  const rank = (code: string, { severity }: Finding): number =>
    severities.indexOf(severity) * 2 + (reading.has(code) || code.startsWith("FIL") ? 0 : 1);
  return [...groups]
    .flatMap(([code, members]) => (members[0] ? [{ code, members, first: members[0] }] : []))
    .sort((a, b) => rank(a.code, a.first) - rank(b.code, b.first))
    .flatMap(({ code, members, first }) => {
      const { title, action } = render(first, language, edition);
      return [
        `  ${severityLabels[first.severity][language]} ${code}  ${title} (${countText(members, texts)})`,
        ...(first.rule ? [`    ${texts.headings.rule} ${first.rule.number}: ”${first.rule.text}”`] : []),
        `    ${texts.headings.toDo}: ${action}`,
        ...members.map(
          (finding) =>
            `      ${placeText(finding.at, language)}: ${render(finding, language, edition).message}${markText(finding, texts)}`,
        ),
        "",
      ];
    });
}

/** "12", or "12, varav godtagna: 3". */
export function countText(findings: readonly Finding[], { headings }: CliTexts): string {
  const { accepted } = countFindings(findings);
  const all = String(findings.length);
  return accepted === 0 ? all : `${all}, ${fill(headings.acceptedCount, String(accepted))}`;
}

function markText({ accepted, acceptedBefore }: Finding, { headings }: CliTexts): string {
  if (accepted) return ` [${fill(headings.accepted, visibleText(accepted.reason))}]`;
  return acceptedBefore ? ` [${headings.acceptedBefore}]` : "";
}
