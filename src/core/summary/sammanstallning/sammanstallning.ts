import type { SummaryContext } from "../context";
import type { DocumentSheet } from "../document";
import { sheetNames } from "../names";
import type { ProjectRow } from "../projekt/project-rows";
import { text } from "../put";
import { addressOf } from "../../workbook/a1";
import { placed } from "../table-sheet";
import { block, gapWidth, heights, leftBlock, rightBlock } from "./block";
import { completedSection } from "./completed";
import { contributionSection } from "./contribution";
import { definitionsSection } from "./definitions";
import { geographySection } from "./geography";
import { headSection } from "./head";
import { keyFigureHeights, keyFigures } from "./key-figures";
import { mergedHeights, stretchToFit } from "./page";
import { qualitySection } from "./quality";
import { reportsSection } from "./reports";
import { surplusSection } from "./surplus";
import { typesSection } from "./types";
import { usedSection } from "./used";

const observationRows = 8;
const lastColumn = rightBlock.left + rightBlock.widths.length - 1;

/** The sheet Sammanställning: one page that answers the four questions in their order, and one with what lies behind. */
export function sammanstallningSheet(rows: readonly ProjectRow[], context: SummaryContext): DocumentSheet {
  const { texts } = context;
  const head = block(1, { left: 1, widths: [...leftBlock.widths, gapWidth, ...rightBlock.widths] });
  headSection(head, context);
  head.skip();
  const strip = head.row();
  for (const height of keyFigureHeights) head.skip(height);
  head.skip();

  const answers = block(head.row(), leftBlock);
  const statuses = completedSection(answers, context);
  answers.skip();
  contributionSection(answers, statuses, context);
  answers.skip();
  const reports = reportsSection(answers, context);

  const money = block(head.row(), rightBlock);
  usedSection(money, rows, context);
  money.skip();
  surplusSection(money, statuses, context);

  const pageEnd = Math.max(answers.row(), money.row()) - 1;
  const places = block(pageEnd + 1, leftBlock);
  geographySection(places, context);
  places.skip();
  qualitySection(places, context);
  const kinds = block(pageEnd + 1, rightBlock);
  typesSection(kinds, context);
  kinds.skip();
  definitionsSection(kinds, context);

  const notes = block(Math.max(places.row(), kinds.row()), {
    left: 1,
    widths: [...leftBlock.widths, gapWidth, ...rightBlock.widths],
  });
  notes.skip();
  notes.heading(texts.observations.heading);
  const box = notes.row();
  for (let line = 0; line < observationRows; line += 1) notes.skip(heights.line);
  const end = notes.row() - 1;

  const blocks = [head, answers, money, places, kinds, notes];
  const rowHeights = mergedHeights(blocks.map(({ heightsByRow }) => heightsByRow()));
  const widths = [...leftBlock.widths, gapWidth, ...rightBlock.widths];
  return {
    name: sheetNames.overview,
    cells: [
      ...blocks.flatMap(({ cells }) => cells()),
      ...keyFigures(strip, { statuses, reports }, context),
      ...placed(box, 1, [text(texts.observations.hint, "free-text")]),
    ],
    columnWidths: stretchToFit(widths, rowHeights, pageEnd),
    rowHeights,
    // The one merged area: a block for people to write in, outside every table.
    merges: [{ top: box, left: 1, bottom: end, right: lastColumn }],
    tables: [],
    conditionalLooks: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridLines: false,
    print: {
      orientation: "landscape",
      fitWide: 1,
      // Page breaks only count while the height is free.
      fitTall: 0,
      area: `A1:${addressOf(end, lastColumn)}`,
      breaksAfterRows: [pageEnd],
      ...context.footer,
    },
  };
}
