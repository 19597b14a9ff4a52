import type { ProjectFigures } from "../../figures/types";
import { shorten, visibleText } from "../../values/visible-text";
import type { SummaryContext } from "../context";
import { allFilesRead } from "./answered";

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
