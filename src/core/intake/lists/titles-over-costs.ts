import { hasRole } from "../../anvisningar/known-fields";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { isCostHeading } from "../../words/levels";
import { isNameLike } from "../../words/row-labels";
import { namesMore, namesOtherMoney } from "../forms/named-above";
import { type HeadingMeaning, type Vocabulary } from "../headings/vocabulary";

/** Blocks that each have a project's title, the same headings again, and the project's costs. */
export interface TitlesOverCosts {
  /** The projects' titles by their rows. */
  readonly titles: ReadonlyMap<number, string>;
  /** The rows of headings, the first one first. */
  readonly heads: readonly number[];
  /** The headings say that the rows under them are costs; else the rows must. */
  readonly sayCosts: boolean;
  /** Each title says that it is one: "Aktivitet: Stärka tryggheten". */
  readonly areCalled: boolean;
}

const fewestBlocks = 2;

/** A title stands close over its headings: lines of words between them would be of something else. */
const titleReach = 3;

/**
 * "1. Ängens parklek" over "Kostnadsslag | Beviljat | Utfall" and costs, or "Ängens parklek | Beviljat | Utfall" over costs, again and again.
 * Null when the sheet has no such blocks, or when one of them has no title.
 */
export function titlesOverCosts(
  grid: Grid,
  vocabulary: Vocabulary,
  isNamnd: (text: string) => boolean,
): TitlesOverCosts | null {
  const { meaning } = vocabulary;
  const amounts = (row: number): string =>
    grid
      .row(row)
      .slice(1)
      .map((cell) => (isOfMoney(meaning(labelText(cell))) ? `${cell.column} ${labelText(cell)}` : ""))
      .filter((text) => text !== "")
      .join("|");
  const found = new Map<string, number[]>();
  for (const row of grid.rows) {
    const [first, ...others] = grid.row(row);
    if (!first || others.length < 2 || !others.every(({ value }) => value.kind === "text")) continue;
    const key = amounts(row);
    if (!key.includes("|")) continue;
    const alike = found.get(key);
    if (alike) alike.push(row);
    else found.set(key, [row]);
  }
  const [heads, ...otherHeads] = [...found.values()];
  if (!heads || otherHeads.length > 0 || heads.length < fewestBlocks) return null;
  // A list that names its projects itself goes on under each heading.
  const namesProjects = (row: number): boolean => grid.row(row).some((cell) => isOfNames(meaning(labelText(cell))));
  if (heads.some(namesProjects)) return null;
  const firsts = heads.map((row) => labelText(grid.row(row)[0] ?? null));
  if (firsts.some((text) => saysMoreThanDays(meaning(text)))) return null;
  const isSame = firsts.every((text) => text === firsts[0]);
  // Else each names its project where the others name theirs.
  if (!isSame && new Set(firsts).size < firsts.length) return null;
  const called = heads.map((row, at) => calledOver(grid, row, heads[at - 1] ?? 0));
  const areCalled = called.every((title) => title !== null);
  const titles = areCalled
    ? called
    : heads.map((row, at) => (isSame ? titleOver(grid, row) : { row, text: firsts[at] ?? "" }));
  // "Farsta | Beviljat | Utfall" stands over a nämnd's projects.
  const isProject = (text: string): boolean =>
    isNameLike(text) && !isNamnd(text) && !namesMore(text) && !namesOtherMoney(text, vocabulary);
  const plain = titles.flatMap((title) => (title && isProject(title.text) ? [title] : []));
  return plain.length < heads.length
    ? null
    : {
        heads,
        titles: new Map(plain.map(({ row, text }) => [row, text])),
        sayCosts: isSame && isCostHeading(firsts[0] ?? ""),
        areCalled,
      };
}

const isOfMoney = ({ field, candidates }: HeadingMeaning): boolean =>
  (field ? [field] : candidates).some(({ id }) => hasRole(id, "granted", "spent"));

/** "Datum | Händelse | Tilldelat | Kostnad": each of the costs has its day. */
const saysMoreThanDays = ({ field, candidates }: HeadingMeaning): boolean =>
  (field ? [field] : candidates).some(({ type }) => type !== "date");

const isOfNames = ({ field, candidates }: HeadingMeaning): boolean =>
  (field ? [field] : candidates).some(({ id }) => hasRole(id, "names"));

interface Title {
  readonly row: number;
  readonly text: string;
}

/** How far above its figures a report of each project may begin, with lines of words between. */
const calledReach = 15;

/** "Aktivitet: Stärka tryggheten" over a report of it, at whose end the headings stand. */
function calledOver(grid: Grid, head: number, before: number): Title | null {
  for (let row = head - 1; row > Math.max(before, head - 1 - calledReach); row -= 1) {
    const [cell, ...more] = grid.row(row).filter((one) => !isBlank(one));
    if (!cell || more.length > 0 || !titleWord.test(cellText(cell))) continue;
    const text = cellText(cell).replace(titleWord, "").trim();
    return text === "" ? null : { row, text };
  }
  return null;
}

/** The line above the headings, when it is words alone; "Projekt: | Ängens parklek" says with two cells what one could say. */
function titleOver(grid: Grid, head: number): Title | null {
  for (let row = head - 1; row >= Math.max(1, head - titleReach); row -= 1) {
    const cells = grid.row(row).filter((cell) => !isBlank(cell));
    const [first, second, ...more] = cells;
    if (!first) continue;
    if (more.length > 0 || cells.some(({ value }) => value.kind !== "text")) return null;
    const text = second ? cellText(second) : cellText(first).replace(titleWord, "");
    return second && !titleWord.test(`${cellText(first)}:`) ? null : { row, text: text.trim() };
  }
  return null;
}

const titleWord =
  /^\s*(?:projekt(?:namn)?|objekt|investering|åtgärd|insats|aktivitet)(?:[ \u00a0]*\d{1,2})?[ \u00a0]*[:.–-]+[ \u00a0]*/iu;
