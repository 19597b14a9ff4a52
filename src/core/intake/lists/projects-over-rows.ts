import { grantedAndSpent, hasRole } from "../../anvisningar/known-fields";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { haveAccounts } from "../../words/ledgers";
import { isPartHeading } from "../../words/levels";
import { opensProject, projectHeading, withoutContinued } from "../../words/project-headings";
import { isCostLabel, isNameLike } from "../../words/row-labels";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { bestBlockFrom, type HeadingBlock } from "../headings/find-headings";
import type { Vocabulary } from "../headings/vocabulary";
import { withSums, type FoundProject, type SummedProjects } from "./headed-sums";
import { pageHeads } from "./page-heads";

/** "Projekt 61040 | Vinterviken" over a row an account, perhaps on many printed pages. */
export interface HeadedProjects extends SummedProjects {
  readonly block: HeadingBlock;
  /** The first column of amounts: what stands left of it names the rows. */
  readonly leftmost: number;
}

/** One heading of a project is the title of its own sheet. */
const fewestProjects = 2;

/** How far above the first project the headings of its columns may stand. */
const headingReach = 8;

/** Null when the sheet is something else. */
export function projectsOverRows(
  grid: Grid,
  blocks: readonly HeadingBlock[],
  vocabulary: Vocabulary,
): HeadedProjects | null {
  const summed = summedNumbers(grid);
  const headingIn = (row: number, leftmost: number) => headingOf(grid, row, leftmost, summed);
  const headings = grid.rows.filter((row) => headingIn(row, Number.POSITIVE_INFINITY) !== null);
  const [first] = headings;
  if (first === undefined || headings.length < fewestProjects) return null;
  const block = headingAbove(grid, blocks, first, vocabulary);
  const amounts = block ? amountColumns(block) : [];
  const leftmost = Math.min(...amounts);
  if (!block) return null;
  const isPageHead = pageHeads(grid, block.bottom);
  if (blocks.some(({ top, bottom }) => top > block.bottom && !isPageHead(top) && !isPageHead(bottom))) return null;
  const holdsAmount = (row: number): boolean => amounts.some((column) => looseAmount(grid.at(row, column)) !== null);
  const labels = (row: number): readonly string[] =>
    grid.row(row).flatMap((cell) => (cell.column < leftmost && !isBlank(cell) ? [cellText(cell)] : []));

  const projects: (FoundProject & { parts: number[]; sums: number[]; words: number[] })[] = [];
  const unclear: number[] = [];
  for (const row of grid.rows) {
    if (row <= block.bottom || isPageHead(row) || labels(row).length + Number(holdsAmount(row)) === 0) continue;
    const heading = holdsAmount(row) ? null : headingIn(row, leftmost);
    if (heading) {
      const { number } = heading;
      const name = withoutContinued(heading.name);
      const known = projects.find((one) => one.number === number);
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
  const isOfParts = grid.row(block.bottom).some((cell) => cell.column < leftmost && isPartHeading(labelText(cell)));
  const arePartsPlain = (parts: readonly number[]): boolean =>
    isOfParts || parts.every((row) => labels(row).some(isCostLabel));
  const withSum = withSums(projects, labels);
  if (!withSum || projects.length < fewestProjects) return null;
  // Without a sum only their own words say that rows are parts of a project, and not projects.
  if (!withSum.projects.every(({ parts, sum }) => sum !== null || arePartsPlain(parts))) return null;
  return { block, leftmost, ...withSum, unclear: [...unclear, ...withSum.unclear] };
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

/** Headings that name what was granted and what was spent. */
function headingAbove(
  grid: Grid,
  blocks: readonly HeadingBlock[],
  first: number,
  vocabulary: Vocabulary,
): HeadingBlock | null {
  const isWhole = ({ bottom, columns }: HeadingBlock): boolean =>
    bottom < first &&
    grantedAndSpent.every((id) => columns.some((one) => fieldsOf(one).some((field) => field.id === id)));
  const known = blocks.find(isWhole);
  if (known) return known;
  for (let row = first - 1; row >= Math.max(1, first - headingReach); row -= 1) {
    const block = bestBlockFrom(grid, vocabulary, row, 0);
    if (isWhole(block)) return block;
  }
  return null;
}
