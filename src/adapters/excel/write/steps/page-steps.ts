import type { DocumentSheet } from "../../../../core/document/document";
import { overlays } from "../../../../core/document/style-sheet";
import { areaText, columnLetters, quotedSheet } from "sheet-refs";
import { pageFooter } from "../../../xlsx/writer/footer";
import { columnSpan, rowSpan } from "../../read/grid";
import { type Step, step } from "./step";

/** Digits of the default font as points: 7 pixels each and 5 of padding, 96 pixels to 72 points. */
const columnPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Equal neighbours together: `[first, last, value]`. */
function runs(
  values: readonly (readonly [at: number, value: number])[],
): readonly (readonly [number, number, number])[] {
  const found: [number, number, number][] = [];
  for (const [at, value] of [...values].sort(([one], [other]) => one - other)) {
    const before = found.at(-1);
    if (before?.[1] === at - 1 && before[2] === value) before[1] = at;
    else found.push([at, at, value]);
  }
  return found;
}

/** Widths, heights, merged cells, links, conditional looks and what stays in view. */
export function layoutSteps(sheet: DocumentSheet): readonly Step[] {
  const { name } = sheet;
  const widths = sheet.columnWidths.map((characters, index) => [index + 1, columnPoints(characters)] as const);
  return [
    ...runs(widths).map(([first, last, points]) =>
      step(4, (book) => {
        book.range(name, columnSpan(first, last)).format.columnWidth = points;
      }),
    ),
    ...runs([...sheet.rowHeights]).map(([first, last, points]) =>
      step(4, (book) => {
        book.range(name, rowSpan(first, last)).format.rowHeight = points;
      }),
    ),
    ...sheet.merges.map((area) => step(3, (book) => book.range(name, areaText(area)).merge(false))),
    // The last that is added weighs most in Excel, the first in the document.
    ...sheet.conditionalLooks.toReversed().map(({ range, formula, look }) =>
      step(10, (book) => {
        const { custom } = book.range(name, range).conditionalFormats.add("Custom");
        const { fill, colour, bold, italic } = overlays[look];
        custom.rule.formula = `=${formula}`;
        custom.format.font.color = `#${colour}`;
        custom.format.font.bold = bold;
        custom.format.font.italic = italic;
        if (fill !== undefined) custom.format.fill.color = `#${fill}`;
      }),
    ),
    viewStep(sheet),
    printStep(sheet),
  ];
}

/** Before the content: Excel shows a link's own text until another is written over it. */
export const linkSteps = ({ name, cells }: DocumentSheet): readonly Step[] =>
  cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const documentReference = `${quotedSheet(link.sheet)}!${link.cell}`;
    return step(3, (book) => {
      book.sheet(name).getCell(row - 1, column - 1).hyperlink = { documentReference };
    });
  });

const viewStep = ({ name, showGridLines, frozenRows, frozenColumns }: DocumentSheet): Step =>
  step(4, (book) => {
    const sheet = book.sheet(name);
    sheet.showGridlines = showGridLines;
    if (frozenRows > 0 && frozenColumns > 0) {
      sheet.freezePanes.freezeAt(areaText({ top: 1, left: 1, bottom: frozenRows, right: frozenColumns }));
    } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
    else sheet.freezePanes.unfreeze();
  });

/** Inches. */
const margins = { top: 0.5, right: 0.5, bottom: 0.65, left: 0.5, header: 0.3, footer: 0.3 };

export const fitOf = ({ print }: Pick<DocumentSheet, "print">): Excel.PageLayoutZoomOptions => ({
  ...(print.fitWide > 0 ? { horizontalFitToPages: print.fitWide } : {}),
  ...(print.fitTall > 0 ? { verticalFitToPages: print.fitTall } : {}),
});

const printStep = ({ name, print }: DocumentSheet): Step =>
  step(14 + print.breaksAfterRows.length * 2, (book) => {
    const sheet = book.sheet(name);
    const page = sheet.pageLayout;
    page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
    page.paperSize = "A4";
    page.setPrintMargins("Inches", margins);
    page.zoom = fitOf({ print });
    if (print.area !== undefined) page.setPrintArea(print.area);
    if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
    if (print.titleColumns) {
      const [first, last] = print.titleColumns.map(columnLetters);
      page.setPrintTitleColumns(`$${first ?? "A"}:$${last ?? "A"}`);
    }
    const footer = page.headersFooters.defaultForAllPages;
    const whole = pageFooter(print.footerLeft, print.footerRight);
    // The codes of the right side begin with its font; in a text every ampersand is doubled.
    const middle = whole.indexOf('&R&"');
    footer.leftFooter = whole.slice("&L".length, middle);
    footer.rightFooter = whole.slice(middle + "&R".length);
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of print.breaksAfterRows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  });
