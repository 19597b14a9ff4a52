import { grantedAndSpent, hasRole } from "../../anvisningar/known-fields";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { haveAccounts } from "../../words/ledgers";
import { isPartHeading } from "../../words/levels";
import { opensProject, type ProjectHeading, projectHeading, withoutContinued } from "../../words/project-headings";
import { isCostLabel, isNameLike } from "../../words/row-labels";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { bestBlockFrom, type HeadingBlock } from "../headings/find-headings";
import type { Vocabulary } from "../headings/vocabulary";
import { withSums, type FoundProject, type SummedProjects } from "./headed-sums";
import { pageHeads } from "./page-heads";
import { titlesOverCosts } from "./titles-over-costs";

/** "Projekt 61040 | Vinterviken" over a row an account, perhaps on many printed pages; or a title over headings of its own and costs. */
export interface HeadedProjects extends SummedProjects {
  readonly block: HeadingBlock;
  /** The first row of it all. */
  readonly top: number;
  /** The first column of amounts: what stands left of it names the rows. */
  readonly leftmost: number;
}

/** One heading of a project is the title of its own sheet. */
const fewestProjects = 2;

/** How far above the first project the headings of its columns may stand. */
const headingReach = 8;

/** Null when the sheet is something else. `isNamnd`: the text is the name of one. */
export function projectsOverRows(
  grid: Grid,
  blocks: readonly HeadingBlock[],
  vocabulary: Vocabulary,
  isNamnd: (text: string) => boolean,
): HeadedProjects | null {
  return numberedOverRows(grid, blocks, vocabulary) ?? titledOverRows(grid, vocabulary, isNamnd);
}

function numberedOverRows(grid: Grid, blocks: readonly HeadingBlock[], vocabulary: Vocabulary): HeadedProjects | null {
  const summed = summedNumbers(grid);
  const headingIn = (row: number, leftmost: number) => headingOf(grid, row, leftmost, summed);
  const headings = grid.rows.filter((row) => headingIn(row, Number.POSITIVE_INFINITY) !== null);
  const [first] = headings;
  if (first === undefined || headings.length < fewestProjects) return null;
  const block = headingAbove(grid, blocks, first, vocabulary);
  if (!block) return null;
  const leftmost = Math.min(...amountColumns(block));
  const isPageHead = pageHeads(grid, block.bottom);
  if (blocks.some(({ top, bottom }) => top > block.bottom && !isPageHead(top) && !isPageHead(bottom))) return null;
  const isOfParts = grid.row(block.bottom).some((cell) => cell.column < leftmost && isPartHeading(labelText(cell)));
  const rows = grid.rows.filter((row) => row > block.bottom && !isPageHead(row));
  return projectsIn(grid, rows, block, (row) => headingIn(row, leftmost), isOfParts);
}

/** The costs of each project under its title and headings of their own. */
function titledOverRows(grid: Grid, vocabulary: Vocabulary, isNamnd: (text: string) => boolean): HeadedProjects | null {
  const found = titlesOverCosts(grid, vocabulary, isNamnd);
  const [head] = found?.heads ?? [];
  if (!found || head === undefined) return null;
  const block = bestBlockFrom(grid, vocabulary, head, head - 1);
  if (block.bottom > head || !namesBoth(block)) return null;
  const top = Math.min(...found.titles.keys());
  const heads = new Set(found.heads);
  // What a report says between its title and its figures.
  const isTold = (row: number): boolean =>
    found.areCalled && [...found.titles.keys()].some((title, index) => row > title && row < (found.heads[index] ?? 0));
  const rows = grid.rows.filter((row) => row >= top && (found.titles.has(row) || (!heads.has(row) && !isTold(row))));
  // "30412 Råcksta, garage": where each title begins with a number of its own, it is the project's.
  const numbered = new Map(
    [...found.titles].flatMap(([row, title]) => {
      const heading = projectHeading([title], () => true);
      return heading && heading.name !== "" ? [[row, heading] as const] : [];
    }),
  );
  const isNumbered = new Set([...numbered.values()].map(({ number }) => number)).size === found.titles.size;
  const titleIn = (row: number) => {
    const name = found.titles.get(row);
    return name === undefined ? null : ((isNumbered ? numbered.get(row) : null) ?? { number: "", name });
  };
  const projects = projectsIn(grid, rows, block, titleIn, found.sayCosts || found.areCalled);
  if (!projects) return null;
  const parts = projects.projects.flatMap((project) => project.parts);
  const costs = parts.filter((row) => grid.row(row).some((cell) => isCostLabel(labelText(cell))));
  // "Projekt 7311 …" over rows of any kind, and "Summa 7311" under them.
  const areSummed = isNumbered && projects.projects.every(({ sum }) => sum !== null);
  const haveOneRow = found.areCalled && projects.projects.every(({ parts: own }) => own.length === 1);
  return found.sayCosts || areSummed || haveOneRow || costs.length * 2 >= parts.length ? projects : null;
}

/** The rows from the first project on, without the headings over them. */
function projectsIn(
  grid: Grid,
  rows: readonly number[],
  block: HeadingBlock,
  headingIn: (row: number) => ProjectHeading | null,
  isOfParts: boolean,
): HeadedProjects | null {
  const amounts = amountColumns(block);
  const leftmost = Math.min(...amounts);
  const holdsAmount = (row: number): boolean => amounts.some((column) => looseAmount(grid.at(row, column)) !== null);
  const labels = (row: number): readonly string[] =>
    grid.row(row).flatMap((cell) => (cell.column < leftmost && !isBlank(cell) ? [cellText(cell)] : []));

  /** "Projekt 48211 Belysning | 800 000" over what was booked: its own sum says that amount again. */
  const withAmounts: number[] = [];
  const projects: (FoundProject & { parts: number[]; sums: number[]; words: number[] })[] = [];
  const unclear: number[] = [];
  for (const row of rows) {
    if (labels(row).length + Number(holdsAmount(row)) === 0) continue;
    const heading = headingIn(row);
    if (heading && holdsAmount(row)) withAmounts.push(row);
    if (heading) {
      const { number } = heading;
      const name = withoutContinued(heading.name);
      const known = projects.find((one) => one.number === number && (number !== "" || one.name === name));
      if (known && (known !== projects.at(-1) || (name !== "" && name !== known.name))) return null;
      if (!known) projects.push({ row, number, name, parts: [], sums: [], words: [] });
      continue;
    }
    const project = projects.at(-1);
    const isSum = labels(row).some((text) => isSumLabel(text) || beginsLikeSum(text));
    if (!holdsAmount(row)) {
      if (labels(row).some((text) => isNameLike(text) && !isCostLabel(text))) project?.words.push(row);
    } else if (isSum) project?.sums.push(row);
    else if (project && labels(row).length > 0) project.parts.push(row);
    else unclear.push(row);
  }
  const arePartsPlain = (parts: readonly number[]): boolean =>
    isOfParts || parts.every((row) => labels(row).some(isCostLabel));
  const withSum = withSums(projects, labels);
  const top = projects[0]?.row;
  if (!withSum || top === undefined || projects.length < fewestProjects) return null;
  const saysAgain = (row: number, sum: number | null): boolean =>
    amounts.every((column) => {
      const amount = looseAmount(grid.at(row, column));
      return amount === null || (sum !== null && amount === looseAmount(grid.at(sum, column)));
    });
  if (!withSum.projects.every(({ row, sum }) => !withAmounts.includes(row) || saysAgain(row, sum))) return null;
  // Without a sum only their own words say that rows are parts of a project, and not projects.
  if (!withSum.projects.every(({ parts, sum }) => sum !== null || arePartsPlain(parts))) return null;
  return { block, top: Math.min(top, block.top), leftmost, ...withSum, unclear: [...unclear, ...withSum.unclear] };
}

/** The heading of a project in the row, of the words left of its amounts. */
function headingOf(grid: Grid, row: number, leftmost: number, summed: ReadonlySet<string>) {
  const [first] = grid.row(row);
  // Most rows end here.
  if (!first || (!opensProject(cellText(first)) && (summed.size === 0 || !/^\s*\d/u.test(cellText(first)))))
    return null;
  const texts = grid
    .row(row)
    .filter(({ column }) => column < leftmost)
    .map(cellText);
  return projectHeading(texts, (number) => summed.has(number));
}

/** Headings stand high on a sheet. */
const highRows = 60;

/** In a print-out of accounts, the numbers that its sums are of: "Summa | 70412 Rålis norra". */
function summedNumbers(grid: Grid): ReadonlySet<string> {
  if (!grid.rows.slice(0, highRows).some((row) => haveAccounts(grid.row(row).map(labelText)))) return new Set();
  return new Set(
    grid.rows.flatMap((row) => {
      const [first] = grid.row(row);
      if (!first || !(isSumLabel(labelText(first)) || beginsLikeSum(labelText(first)))) return [];
      const texts = grid.row(row).filter((cell) => cell.value.kind === "text");
      return texts.flatMap((cell) => /(?:^| )(\d[\d\-./]*\d)(?= |$)/u.exec(labelText(cell))?.[1] ?? []);
    }),
  );
}

const fieldsOf = ({ meaning: { field, candidates } }: HeadingBlock["columns"][number]) =>
  field ? [field] : candidates;

const amountColumns = ({ columns }: HeadingBlock): readonly number[] =>
  columns
    .filter((heading) => fieldsOf(heading).some(({ id }) => hasRole(id, "granted", "spent")))
    .map(({ column }) => column);

const namesBoth = ({ columns }: HeadingBlock): boolean =>
  grantedAndSpent.every((id) => columns.some((one) => fieldsOf(one).some((field) => field.id === id)));

/** Headings that name what was granted and what was spent. */
function headingAbove(
  grid: Grid,
  blocks: readonly HeadingBlock[],
  first: number,
  vocabulary: Vocabulary,
): HeadingBlock | null {
  const isWhole = (block: HeadingBlock): boolean => block.bottom < first && namesBoth(block);
  const known = blocks.find(isWhole);
  if (known) return known;
  for (let row = first - 1; row >= Math.max(1, first - headingReach); row -= 1) {
    const block = bestBlockFrom(grid, vocabulary, row, 0);
    if (isWhole(block)) return block;
  }
  return null;
}
