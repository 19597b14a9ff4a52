import type { SummaryContext } from "../context";
import type { DocumentSheet } from "../../document/document";
import { sheetNames } from "../names";
import type { ProjectRow } from "../projekt/project-rows";
import { blank, text } from "../../document/put";
import { ore } from "../../values/ore";
import { addressOf } from "sheet-refs";
import { onSheet, placed } from "../../document/table-sheet";
import { block, heights, leftBlock, rightBlock, wholePage } from "./block";
import { chartsPage } from "./charts";
import { completedSection } from "./completed";
import { contributionSection } from "./contribution";
import { definitionsSection } from "./definitions";
import { geographySection } from "./geography";
import { largest } from "./group-table";
import { headSection } from "./head";
import { figureWidths, keyFigureHeights, keyFigures } from "./key-figures";
import { mergedHeights, pageHeight, stretchToFit } from "./page";
import { projectList } from "./project-list";
import { qualitySection } from "./quality";
import { reportsSection } from "./reports";
import { surplusSection } from "./surplus";
import { typesSection } from "./types";
import { usedSection } from "./used";

const observationRows = 8;
const lastColumn = rightBlock.left + rightBlock.widths.length - 1;

/** The sheet Sammanställning: one page that answers the four questions in their order, then every project, then what lies behind. */
export function sammanstallningSheet(rows: readonly ProjectRow[], context: SummaryContext): DocumentSheet {
  const { texts } = context;
  const head = block(1, wholePage);
  headSection(head, context);
  head.skip();
  const strip = head.row();
  for (const height of keyFigureHeights) head.skip(height);
  head.skip();

  const answers = block(head.row(), leftBlock);
  const completed = completedSection(answers, context);
  answers.skip();
  contributionSection(answers, completed.statuses, context);

  const money = block(head.row(), rightBlock);
  const used = usedSection(money, rows, context);
  money.skip();
  const left = surplusSection(money, completed.statuses, context);

  const foot = block(Math.max(answers.row(), money.row()), wholePage);
  const footnote = foot.row();
  foot.skip(heights.line);
  const pageEnd = footnote;
  const firstPage = mergedHeights([head, answers, money, foot].map(({ heightsByRow }) => heightsByRow()));
  const figures = figureWidths(context);
  const widths = wholePage.widths.map((width, index) => Math.max(width, figures.get(index + 1) ?? 0));
  const columnWidths = stretchToFit(widths, firstPage, pageEnd);

  const list = block(foot.row(), wholePage);
  const listPages = projectList(list, rows, pageHeight(columnWidths), context);
  const listEnd = list.row() - 1;

  const drawing = block(list.row(), wholePage);
  const charts = context.withCharts ? chartsPage(drawing, { used, money, surplus: left.tables }, context) : [];
  const drawingEnd = drawing.row() - 1;

  const reporting = block(drawing.row(), leftBlock);
  const reports = reportsSection(reporting, context);
  reporting.skip();
  const areas = geographySection(reporting, context);
  const kinds = block(drawing.row(), rightBlock);
  const types = typesSection(kinds, context);
  kinds.skip();
  qualitySection(kinds, context);

  const notes = block(Math.max(reporting.row(), kinds.row()), wholePage);
  notes.skip();
  definitionsSection(notes, context);
  notes.skip();
  notes.heading(texts.observations.heading);
  const box = notes.row();
  for (let line = 0; line < observationRows; line += 1) notes.skip(heights.line);
  const end = notes.row() - 1;

  const rounding = largest(
    [completed, used, reports, areas, types].map((table) => table.rounding).concat(left.rounding),
  );
  const blocks = [head, answers, money, foot, list, drawing, reporting, kinds, notes];
  const rowHeights = mergedHeights(blocks.map(({ heightsByRow }) => heightsByRow()));
  return {
    name: sheetNames.overview,
    cells: [
      ...blocks.flatMap(({ cells }) => cells()),
      ...keyFigures(strip, { statuses: completed.statuses, reports: reports.cells }, context),
      ...(rounding === 0n ? [] : placed(footnote, 1, [text(roundingNote(rounding, context), "remark")])),
      ...placed(box, 1, [blank("free-text")]),
      // Beside what is printed: on paper nobody can write in the box.
      ...placed(box, lastColumn + 2, [text(texts.observations.hint, "remark")]),
    ],
    columnWidths,
    rowHeights,
    // The one merged area: a block for people to write in, outside every table.
    merges: [{ top: box, left: 1, bottom: end, right: lastColumn }],
    tables: [],
    conditionalLooks: [],
    ...(charts.length > 0 ? { charts } : {}),
    frozenRows: 0,
    frozenColumns: 0,
    showGridLines: false,
    print: {
      orientation: "landscape",
      fitWide: 1,
      // Page breaks only count while the height is free.
      fitTall: 0,
      area: `A1:${addressOf(end, lastColumn)}`,
      breaksAfterRows: [pageEnd, ...listPages, listEnd, ...(charts.length > 0 ? [drawingEnd] : [])],
      ...onSheet(sheetNames.overview, context.footer),
    },
  };
}

/** Said once for the whole sheet instead of a line under each table. */
const roundingNote = (steps: bigint, { say, texts, amounts }: SummaryContext): string =>
  say(texts.rounding, {
    unit: amounts.unit,
    most: amounts.inWords(ore((steps * amounts.orePerUnit) / 10n ** BigInt(amounts.decimals))),
  });
