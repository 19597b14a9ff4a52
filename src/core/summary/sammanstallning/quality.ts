import { joinedText } from "../../messages/joined-text";
import { weightOf, weights } from "../../findings/severity";
import { countFindings } from "../../acceptance/count-findings";
import { weightLabels } from "../../messages/labels";
import type { SummaryContext } from "../context";
import { messageTitle } from "../message-title";
import { findingColumn } from "../names";
import { blank, number, text } from "../../document/put";
import type { Block } from "./block";

const mostShown = 5;

/** How good the material is: findings by severity, the most common ones, and who has sent nothing. */
export function qualitySection(block: Block, context: SummaryContext): void {
  const { texts, outcome, language } = context;
  const { findings, edition } = outcome;
  block.heading(texts.quality.heading);
  if (findings.length === 0) block.sentence(texts.quality.noFindings);
  block.columnHeadings(headings(texts.headings.severity, texts.headings.count));
  for (const weight of weights) {
    const label = weightLabels[weight][language];
    const row = block.row();
    const count = findings.filter((finding) => weightOf(finding) === weight).length;
    // Nobody need be told that nothing is tried out or waived.
    if (count === 0 && (weight === "trial" || weight === "waived")) continue;
    block.line(line(label, count, `COUNTIFS(${findingColumn("Allvarlighetsgrad")},${block.at(0, row)})`));
  }
  const accepted = countFindings(findings).accepted;
  if (accepted > 0) {
    block.line(line(texts.quality.accepted, accepted, `COUNTIFS(${findingColumn("Godtagen")},"?*")`));
  }
  const common = mostCommon(findings.map(({ code }) => code));
  if (common.length > 0) {
    block.skip();
    block.columnHeadings(headings(texts.headings.rule, texts.headings.count));
    for (const { code, count } of common) {
      // The code is our own word, and the reader gets the title instead.
      const formula = `COUNTIFS(${findingColumn("Kod")},"${code}")`;
      block.line(line(messageTitle(code, edition, language), count, formula));
    }
  }
  const names = namnderWithoutFile(context);
  if (names.length === 0) return;
  block.skip();
  block.sentence(context.say(texts.quality.withoutFile, { names: joinedText(names, "all", context.language) }));
}

const headings = (words: string, count: string) => [
  { words },
  ...Array.from({ length: 3 }, () => ({ words: "" })),
  { words: count, right: true as const },
];

const line = (label: string, count: number, formula: string) => [
  text(label),
  ...Array.from({ length: 3 }, () => blank("text")),
  number(count, "count", formula),
];

function mostCommon(codes: readonly string[]): readonly { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, mostShown);
}

/** As the comparison with the granted register found them. */
function namnderWithoutFile({ outcome }: SummaryContext): readonly string[] {
  const codes = new Set(
    outcome.edition.rules.flatMap(({ code, check }) =>
      check.kind === "comparison" && check.finds === "namnd-without-file" ? [code] : [],
    ),
  );
  return outcome.findings.flatMap(({ code, params }) =>
    codes.has(code) && typeof params["namnd"] === "string" ? [params["namnd"]] : [],
  );
}
