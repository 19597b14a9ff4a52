import { joinedText } from "../../messages/joined-text";
import { formatDate } from "../../values/format";
import type { IsoDate } from "../../values/iso-date";
import type { SummaryContext } from "../context";
import { dateOf } from "../projekt/project-text";

const mostDates = 3;

/** Who sends it, its number in the diary, and when the money was granted to how many of the projects. */
export function provenance(context: SummaryContext): string {
  const { texts, say, outcome, sender, dnr, namndName } = context;
  const { projects, profile } = outcome;
  const [only, ...others] = [...new Set(projects.map(({ reportingNamnd }) => reportingNamnd))];
  const from = sender ?? (others.length === 0 ? namndName(only ?? null) : null) ?? profile.city;
  return [from, ...(dnr === undefined ? [] : [say(texts.provenance.dnr, { dnr })]), ...decidedSentences(context)]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** When the money was granted to how many of the projects, without full stops. */
export function decidedSentences({ texts, say, outcome: { projects }, language }: SummaryContext): readonly string[] {
  const words = texts.provenance;
  const decided = new Map<IsoDate, number>();
  for (const { project } of projects) {
    const on = dateOf(project, "decisionDate");
    if (on !== null) decided.set(on, (decided.get(on) ?? 0) + 1);
  }
  const dates = [...decided].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const known = dates.reduce((sum, [, count]) => sum + count, 0);
  const decisions = dates
    .slice(0, mostDates)
    .map(([on, n]) => say(words.decision, { date: formatDate(on, language), n }))
    .concat(dates.length > mostDates ? [say(words.more, { n: dates.length - mostDates })] : []);
  return [
    ...(decisions.length === 0 ? [] : [say(words.decided, { decisions: joinedText(decisions, "all", language) })]),
    ...(decisions.length > 0 && known < projects.length ? [say(words.undated, { n: projects.length - known })] : []),
  ];
}
