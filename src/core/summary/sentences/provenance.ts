import { joinedText } from "../../messages/joined-text";
import { formatDate } from "../../values/format";
import type { IsoDate } from "../../values/iso-date";
import type { SummaryContext } from "../context";
import { dateOf } from "../projekt/project-text";

const mostDates = 3;

/** Who sends it, its number in the diary, and when the money was granted to how many of the projects. */
export function provenance({ texts, say, outcome, language, sender, dnr, namndName }: SummaryContext): string {
  const { projects, profile } = outcome;
  const words = texts.provenance;
  const [only, ...others] = [...new Set(projects.map(({ reportingNamnd }) => reportingNamnd))];
  const from = sender ?? (others.length === 0 ? namndName(only ?? null) : null) ?? profile.city;
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
    from,
    ...(dnr === undefined ? [] : [say(words.dnr, { dnr })]),
    ...(decisions.length === 0 ? [] : [say(words.decided, { decisions: joinedText(decisions, "all", language) })]),
    ...(decisions.length > 0 && known < projects.length ? [say(words.undated, { n: projects.length - known })] : []),
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
