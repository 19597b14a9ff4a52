import type { Severity } from "../../../core/findings/severity";
import type { IndexLine, Marking } from "../../../core/receipt/marking";
import { addressOf, areaText, parseArea, quotedSheet } from "sheet-refs";
import { visibleText } from "../../../core/values/visible-text";
import { element, xmlText } from "../writer/xml-text";
import { markColour } from "./mark-colours";
import type { StyleBook } from "./style-book";

/** Severity, what, what to do, source, sheet; then the cells, so many in a row. */
const widths = [18, 54, 40, 42, 17] as const;
const linksInRow = 4;
const linkWidth = 9;
const firstLink = widths.length + 1;
const lastColumn = widths.length + linksInRow;

const thin = '<border><left/><right/><top/><bottom style="thin"><color rgb="FFD3DAE3"/></bottom><diagonal/></border>';
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const font = (size: number, colour: string, more = ""): string =>
  `<font>${more}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;
const fillOf = (argb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;

type Look = "title" | "lead" | "heading" | "text" | "link" | Severity;

/** The looks of the index, made in the workbook's own list. */
function looksIn(book: StyleBook): (look: Look) => number {
  const xf = (alignment: string) => (ids: string) =>
    `<xf ${ids} xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
  const top = 'vertical="top" wrapText="1"';
  const inset = 'horizontal="left" vertical="top" wrapText="1" indent="1"';
  return (look) => {
    switch (look) {
      case "title":
        return book.look({
          font: font(18, "1F3A5F", "<b/>"),
          fill: null,
          border: noBorder,
          xf: xf('vertical="center"'),
        });
      case "lead":
        return book.look({ font: font(11, "1E2733"), fill: null, border: noBorder, xf: xf(top) });
      case "heading":
        return book.look({ font: font(10, "1F3A5F", "<b/>"), fill: fillOf("FFE6ECF4"), border: thin, xf: xf(inset) });
      case "text":
        return book.look({ font: font(10, "1E2733"), fill: null, border: thin, xf: xf(inset) });
      case "link":
        return book.look({ font: font(10, "1A5694", "<u/>"), fill: null, border: thin, xf: xf(inset) });
      default:
        return book.look({
          ...{ font: font(10, "1E2733", "<b/>"), fill: fillOf(legend(look)), border: thin, xf: xf(inset) },
        });
    }
  };
}

/** As the cells are marked but for the last bit, so that it is not taken for a marked cell. */
function legend(severity: Severity): string {
  const argb = markColour(severity, false);
  const last = Number.parseInt(argb.slice(-2), 16);
  return argb.slice(0, -2) + (last ^ 1).toString(16).toUpperCase().padStart(2, "0");
}

interface Row {
  readonly height: number | null;
  readonly cells: readonly { readonly column: number; readonly look: Look; readonly text: string }[];
  readonly links: readonly { readonly column: number; readonly location: string; readonly text: string }[];
  readonly isMerged?: true;
}

interface IndexTerms {
  readonly namespace: string;
  readonly book: StyleBook;
  /** Cells to which no note could be added, as `Sheet!A1`. */
  readonly threaded: ReadonlySet<string>;
  /** Only to visible sheets can people jump. */
  readonly visible: ReadonlySet<string>;
}

/** The part of the index sheet: each sentence once, with a link to each of its cells. */
export function indexSheetXml(marking: Marking, { namespace, book, threaded, visible }: IndexTerms): string {
  const lookOf = looksIn(book);
  const rows = rowsOf(marking, threaded, visible);
  const headingRow = marking.lead.length + 3;
  const data = rows.map(({ height, cells }, index) =>
    element(
      "row",
      { r: index + 1, ...(height === null ? {} : { ht: height, customHeight: 1 }) },
      cells.map(({ column, look, text }) =>
        element(
          "c",
          { r: addressOf(index + 1, column), s: lookOf(look), t: text === "" ? null : "inlineStr" },
          text === "" ? "" : `<is><t xml:space="preserve">${xmlText(text)}</t></is>`,
        ),
      ),
    ),
  );
  const merges = rows.flatMap(({ isMerged }, index) =>
    isMerged ? [element("mergeCell", { ref: `A${index + 1}:${addressOf(index + 1, lastColumn)}` })] : [],
  );
  const links = rows.flatMap((row, index) =>
    row.links.map(({ column, location, text }) =>
      element("hyperlink", { ref: addressOf(index + 1, column), location, display: text }),
    ),
  );
  const columns = [...widths, ...Array.from({ length: linksInRow }, () => linkWidth)].map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${addressOf(rows.length, lastColumn)}"/>`,
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    element("cols", {}, columns),
    `<sheetData>${data.join("")}</sheetData>`,
    merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, merges),
    links.length === 0 ? "" : element("hyperlinks", {}, links),
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    `</worksheet>`,
  ].join("");
}

function rowsOf(marking: Marking, threaded: ReadonlySet<string>, visible: ReadonlySet<string>): readonly Row[] {
  const { title, lead, headings, lines } = marking;
  const across = (text: string, look: Look, height: number): Row => ({
    ...{ height, links: [], isMerged: true },
    cells: [{ column: 1, look, text }],
  });
  const head = [headings.severity, headings.what, headings.action, headings.source, headings.sheet, headings.cells];
  return [
    across(title, "title", 27),
    ...lead.map((text) => across(text, "lead", 15 * linesOf(text, 200) + 3)),
    { height: null, cells: [], links: [] },
    {
      ...{ height: 18, links: [] },
      cells: Array.from({ length: lastColumn }, (_, index) => ({
        ...{ column: index + 1, look: "heading" as const, text: head[index] ?? "" },
      })),
    },
    ...lines.flatMap((line) => lineRows(line, marking, threaded, visible)),
  ];
}

interface Target {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** One sentence: its cells sheet by sheet, some in a row; what they say stands in the first row alone. */
function lineRows(
  { severity, severityText, message, action, source, places }: IndexLine,
  { wholeFile, threaded: words }: Marking,
  threaded: ReadonlySet<string>,
  visible: ReadonlySet<string>,
): readonly Row[] {
  const groups = inRows(places.length === 0 ? [{ sheet: null, cell: null }] : places);
  const hasThread = places.some(({ sheet, cell }) => threaded.has(`${sheet ?? ""}!${cell ?? ""}`));
  const said = visibleText(hasThread ? `${message} ${words}` : message);
  const [quote, todo] = [visibleText(source ?? ""), visibleText(action)];
  const height = 13.5 * Math.max(linesOf(said, 54), linesOf(todo, 40), linesOf(quote, 42)) + 3;
  return groups.map(({ sheet, cells }, index) => {
    const isFirst = index === 0;
    const text = (column: number, shown: string, look: Look = "text") => ({ column, look, text: isFirst ? shown : "" });
    const links = cells.flatMap((cell, at) => {
      const area = parseArea(cell.split(",", 1)[0] ?? "");
      if (sheet === null || area === null || !visible.has(sheet)) return [];
      return [{ column: firstLink + at, location: `${quotedSheet(sheet)}!${areaText(area)}`, text: cell }];
    });
    const linked = new Set(links.map(({ column }) => column));
    return {
      height: isFirst ? Math.min(409, height) : 16.5,
      cells: [
        text(1, severityText, isFirst ? severity : "text"),
        ...[text(2, said), text(3, todo), text(4, quote)],
        { column: 5, look: "text" as const, text: visibleText(sheet ?? (isFirst ? wholeFile : "")) },
        ...Array.from({ length: linksInRow }, (_, at) => ({
          column: firstLink + at,
          look: linked.has(firstLink + at) ? ("link" as const) : ("text" as const),
          text: cells[at] ?? "",
        })),
      ],
      links,
    };
  });
}

function inRows(
  places: readonly Target[],
): readonly { readonly sheet: string | null; readonly cells: readonly string[] }[] {
  const rows: { sheet: string | null; cells: string[] }[] = [];
  for (const { sheet, cell } of places) {
    const row = rows.at(-1);
    const isSame = row?.sheet === sheet && row.cells.length < linksInRow;
    if (row && isSame) row.cells.push(...(cell === null ? [] : [cell]));
    else rows.push({ sheet, cells: cell === null ? [] : [cell] });
  }
  return rows;
}

/** Lines that a text takes in a column so many characters wide. */
const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / (width * 1.12)));
