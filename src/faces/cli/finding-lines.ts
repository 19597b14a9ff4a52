import { countFindings } from "../../core/acceptance/count-findings";
import type { RunResult } from "../../core/run/run-result";
import type { Finding } from "../../core/findings/finding";
import { readingCodes } from "../../core/findings/reading-codes";
import { weightOf, weights } from "../../core/findings/severity";
import { placeText, weightLabels } from "../../core/messages/labels";
import { waiverText } from "../../core/messages/waiver-text";
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
  const rank = (code: string, first: Finding): number =>
    weights.indexOf(weightOf(first)) * 2 + (reading.has(code) || code.startsWith("FIL") ? 0 : 1);
  return [...groups]
    .flatMap(([code, members]) => (members[0] ? [{ code, members, first: members[0] }] : []))
    .sort((a, b) => rank(a.code, a.first) - rank(b.code, b.first))
    .flatMap(({ code, members, first }) => {
      const { title, action } = render(first, language, edition);
      return [
        `  ${weightLabels[weightOf(first)][language]} ${code}  ${title} (${countText(members, texts)})`,
        ...(first.rule ? [`    ${texts.headings.rule} ${first.rule.number}: ”${first.rule.text}”`] : []),
        `    ${texts.headings.toDo}: ${action}`,
        ...members.map(
          (finding) =>
            `      ${placeText(finding.at, language)}: ${render(finding, language, edition).message}${markText(finding, language, texts)}`,
        ),
        "",
      ];
    });
}

/** "12", or "12, varav undantag: 2, varav godtagna: 3". */
export function countText(findings: readonly Finding[], { headings }: CliTexts): string {
  const { accepted, waived } = countFindings(findings);
  const of = (template: string, count: number): readonly string[] =>
    count === 0 || (count === waived && findings.every((one) => one.waived)) ? [] : [fill(template, String(count))];
  return [String(findings.length), ...of(headings.waivedCount, waived), ...of(headings.acceptedCount, accepted)].join(
    ", ",
  );
}

function markText({ accepted, acceptedBefore, waived }: Finding, language: Language, { headings }: CliTexts): string {
  if (waived) return ` [${waiverText(waived, language)}]`;
  if (accepted) return ` [${fill(headings.accepted, visibleText(accepted.reason))}]`;
  return acceptedBefore ? ` [${headings.acceptedBefore}]` : "";
}
