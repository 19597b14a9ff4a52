import { shorten, visibleText } from "../../values/visible-text";
import { asOfCell } from "../as-of-cell";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import { blank, date, text } from "../put";
import { allFilesRead } from "./answered";
import type { Block } from "./block";

const rowHeights = { title: 25.5, subtitle: 14.25, banner: 15 } as const;

/** Title, what was chosen and by which rules, the as-of date in its own cell, and a banner when totals are incomplete. */
export function headSection(block: Block, context: SummaryContext): void {
  const { texts, say, outcome, title, selection, amounts, language } = context;
  const { edition, files } = outcome;
  const between = Array.from({ length: asOfCell.column - 3 }, () => null);
  block.line([text(title, "title"), ...between, text(texts.asOf, "label"), date(outcome.asOf)], rowHeights.title);
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
  const reasons = incompleteReasons(context);
  if (reasons.length === 0) return;
  const where = context.scope === "consolidated" ? texts.incomplete.whereAll : texts.incomplete.whereOwn;
  const rest = Array.from({ length: asOfCell.column - 1 }, () => blank("incomplete-text"));
  for (const line of block.linesOf(say(texts.incomplete.intro, { reasons: reasons.join(", "), where }))) {
    block.line([text(line, "incomplete-text"), ...rest], rowHeights.banner);
  }
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
