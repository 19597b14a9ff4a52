import { shorten, visibleText } from "../../values/visible-text";
import { asOfCell } from "../as-of-cell";
import type { ProjectFigures } from "../../figures/types";
import { joinedText } from "../../messages/joined-text";
import { formatDate } from "../../values/format";
import type { IsoDate } from "../../values/iso-date";
import type { SummaryContext } from "../context";
import { exceptionsSentence } from "../undantag";
import { dateOf } from "../projekt/project-text";
import { blank, date, text } from "../../document/put";
import { allFilesRead } from "./answered";
import { wholePage, type Block } from "./block";

const rowHeights = { title: 25.5, subtitle: 14.25, banner: 15 } as const;

/** Title, who sends it and which decisions it is about, what was chosen and by which rules and exceptions, the as-of date in its own cell, and a banner when totals are incomplete. */
export function headSection(block: Block, context: SummaryContext): void {
  const { texts, say, outcome, title, selection, amounts, language } = context;
  const { edition, files } = outcome;
  const between = Array.from({ length: asOfCell.column - 3 }, () => null);
  block.line([text(title, "title"), ...between, text(texts.asOf, "label"), date(outcome.asOf)], rowHeights.title);
  block.line([text(provenance(context), "subtitle")], rowHeights.subtitle);
  block.line(
    [
      text(
        say(texts.subtitle, {
          ...{ selection, edition: edition.title[language], version: edition.version, unit: amounts.unit },
          ...{ read: files.filter(({ reading }) => reading !== null).length, files: files.length },
        }),
        "subtitle",
      ),
    ],
    rowHeights.subtitle,
  );
  const excepted = exceptionsSentence(context);
  if (excepted !== null)
    for (const line of block.linesOf(excepted)) block.line([text(line, "subtitle")], rowHeights.subtitle);
  const reasons = incompleteReasons(context);
  if (reasons.length === 0) return;
  const where = context.scope === "consolidated" ? texts.incomplete.whereAll : texts.incomplete.whereOwn;
  const rest = wholePage.widths.slice(1).map(() => blank("incomplete-text"));
  for (const line of block.linesOf(say(texts.incomplete.intro, { reasons: reasons.join(", "), where }))) {
    block.line([text(line, "incomplete-text"), ...rest], rowHeights.banner);
  }
}

const mostDates = 3;

/** Who sends it, its number in the diary, and when the money was granted to how many of the projects. */
function provenance({ texts, say, outcome, language, sender, dnr, namndName }: SummaryContext): string {
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

const moneyFields = ["grantedAmount", "spentAmount", "carriedIn"] as const;

/** Why the totals do not hold everything, and how many are behind each reason. */
export function incompleteReasons(context: SummaryContext): readonly string[] {
  const { texts, say, outcome } = context;
  const { projects, missing, files } = outcome;
  const words = texts.incomplete;
  const isDoubted = ({ doubted }: ProjectFigures): boolean => moneyFields.some((field) => doubted.has(field));
  const unknown = (part: "granted" | "spent"): number =>
    projects.filter((project) => !project[part].complete && !isDoubted(project)).length;
  const unread = allFilesRead(context)
    ? []
    : files.filter(({ reading }) => reading === null || reading.projects.length === 0);
  const counted = (n: number, template: string, more = {}): readonly string[] =>
    n === 0 ? [] : [say(template, { n, ...more })];
  return [
    ...counted(unknown("granted"), words.granted),
    ...counted(unknown("spent"), words.spent),
    ...counted(missing.gaps.length, words.gaps),
    ...counted(projects.filter(isDoubted).length, words.doubted),
    ...counted(unread.length, words.unread, { names: namesOf(unread.map(({ name }) => name)) }),
  ];
}

const mostNames = 2;
const longestName = 40;

/** The first names; how many there are is said beside them. */
const namesOf = (names: readonly string[]): string =>
  `${names
    .slice(0, mostNames)
    .map((name) => shorten(visibleText(name), longestName))
    .join(", ")}${names.length > mostNames ? " …" : ""}`;
