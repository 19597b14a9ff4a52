import type { ProjectFigures } from "../../figures/types";
import { ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { columnPoints, fitted, indent, linesOfRow } from "../../document/measure-text";
import { sheetNames } from "../names";
import { cell } from "../projekt/formulas";
import { nameOf } from "../projekt/project-text";
import type { ProjectRow } from "../projekt/project-rows";
import { blank, kronor, lookOf, number, text, type Put } from "../../document/put";
import { heights, leftBlock, rightBlock, type Block } from "./block";
import { rowsOf } from "./source";

/** Points. */
const namndHeight = 13;

/** More projects than this are read on screen: the sheet Projekt has them all. */
const mostProjects = 500;

/**
 * Every project with its money, its status, and why money is left, by nämnd: the list that follows the first page. Headings stand anew on each printed page, and
 * no nämnd's name is left alone at the foot of one, `height` points tall. Gives the rows after which the pages end.
 */
export function projectList(
  block: Block,
  rows: readonly ProjectRow[],
  height: number,
  context: SummaryContext,
): readonly number[] {
  const { texts, say } = context;
  const lasts = rows.filter(({ isLast }) => isLast);
  block.heading(texts.list.heading);
  if (lasts.length > mostProjects) {
    block.sentence(say(texts.list.tooMany, { n: lasts.length }));
    return [];
  }
  const ends: number[] = [];
  let used: number = heights.question;
  const headings = (): void => {
    block.columnHeadings(headingsOf(context));
    used += heights.question;
  };
  headings();
  for (const group of byNamnd(lasts)) {
    const [first] = group;
    if (!first) continue;
    const lines = group.map((row) => ({ row, nameLines: nameLines(nameOf(row.figures.project)) }));
    const opening = namndHeight + (lines[0]?.nameLines ?? 1) * heights.line;
    if (used + opening > height) nextPage();
    block.line(namndLine(group, context), namndHeight);
    used += namndHeight;
    for (const { row, nameLines: count } of lines) {
      const needed = count * heights.line;
      if (used + needed > height) nextPage();
      block.line(projectLine(row, count > 1, block, context), needed);
      used += needed;
    }
  }
  return ends;

  function nextPage(): void {
    ends.push(block.row() - 1);
    used = 0;
    headings();
  }
}

const nameLines = (name: string): number => linesOfRow(name, columnPoints(leftBlock.widths[0]) - indent);

/** Room over some columns of the right block, in points. */
const room = (from: number, to: number): number =>
  rightBlock.widths.slice(from, to).reduce((sum, width) => sum + columnPoints(width), 0) - indent;

function headingsOf({ texts }: SummaryContext) {
  const { project, projectId, surplus, utilisation, reason, disposition } = texts.headings;
  const right = (words: string) => ({ words, right: true as const });
  return [
    ...[{ words: project }, { words: projectId }, right(texts.list.granted), right(texts.list.spent), right(surplus)],
    ...[{ words: "" }, { words: texts.list.status }, right(utilisation), { words: reason }, { words: "" }],
    ...[{ words: disposition }, { words: "" }, { words: "" }],
  ];
}

/** Neighbours of one nämnd, in the order of the rows. */
function byNamnd(rows: readonly ProjectRow[]): readonly (readonly ProjectRow[])[] {
  const groups: ProjectRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0]?.figures.reportingNamnd === row.figures.reportingNamnd) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function namndLine(group: readonly ProjectRow[], context: SummaryContext): readonly Put[] {
  const namnd = context.namndName(group[0]?.figures.reportingNamnd ?? null) ?? context.texts.perNamnd.unknown;
  return [
    text(namnd, "total-text"),
    ...Array.from({ length: leftBlock.widths.length + rightBlock.widths.length }, () => blank("total-text")),
  ];
}

function projectLine(row: ProjectRow, wraps: boolean, block: Block, context: SummaryContext): readonly Put[] {
  const { figures } = row;
  const { project } = figures;
  const source = rowsOf(row.first, row.last);
  const at = block.row();
  const share = figures.utilisation.ratio;
  const words = (parts: readonly string[], from: number, to: number): Put =>
    text(fitted(parts.join("; "), room(from, to)));
  return [
    ...[
      text(nameOf(project), wraps ? "text-wrap" : "text"),
      text(project.idIsTemporary ? null : fitted(project.id, columnPoints(leftBlock.widths[1]) - indent)),
    ],
    amount(figures.granted, source.sum("Beviljat")),
    amount(figures.spent, source.sum("Utfall")),
    amount(figures.balance, `${sheetNames.projects}!${cell("Överskott", row.last)}`),
    ...[blank("text"), text(fitted(statusOf(figures, context), room(0, 1)))],
    share === null
      ? blank(figures.utilisation.complete ? "percent" : "incomplete-percent")
      : number(
          ratioAsNumber(share),
          figures.utilisation.complete ? "percent" : "incomplete-percent",
          `IF(${block.at(2, at)}=0,"",${block.at(3, at)}/${block.at(2, at)})`,
        ),
    words(
      figures.surplusReasons.map((code) => context.label("surplusReason", code)),
      2,
      4,
    ),
    blank("text"),
    words(
      figures.dispositions.map((code) => context.label("surplusDisposition", code)),
      4,
      7,
    ),
    ...[blank("text"), blank("text")],
  ];
}

function amount(figure: ProjectFigures["granted"], formula: string): Put {
  const style = lookOf(figure);
  return figure.ore === null ? blank(style) : number(kronor(figure.ore), style, formula);
}

/** "Genomfört 2023-10-13" */
function statusOf({ status, completedOn }: ProjectFigures, { label, texts }: SummaryContext): string {
  const words = status === null ? texts.missing : label("status", status);
  return completedOn === null ? words : `${words} ${completedOn}`;
}
