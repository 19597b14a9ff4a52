import type { Edition } from "../anvisningar/schema";
import type { DocumentCell, DocumentSheet, InputRule, StyleName } from "../document/document";
import { rowHeight, widthOfWords } from "../document/measure-text";
import { onSheet, type Footer } from "../document/table-sheet";
import { checkText } from "../messages/check-text";
import { messageTitle } from "../summary/message-title";
import { columnLetters } from "sheet-refs";
import { answers, choiceKey, choiceRule, type Choices } from "./choices-sheet";
import { removeHeading, type EditionColumn, type EditionSheet } from "./edition-sheets";
import { leafOfColumn, type SheetRows } from "./edition-rows";
import type { CellContent } from "./leaf-text";

/** One sheet of an edition's workbook: a heading a column, a row a thing, and empty rows to go on in. */

const spareRows = 25;
/** Long lists of synonyms would fill the window; the cell holds all of them. */
const tallest = 79;
/** So far down the rules for what may be written hold. */
const lastRuled = 1000;
const filterButton = 2;
/** Points of each row's height that are no text. */
const margin = 2.25;

interface Shown {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly rule: (range: string) => readonly InputRule[];
}

export function partSheet(
  { sheet, rows }: SheetRows,
  choices: Choices,
  edition: Edition | null,
  footer: Footer,
): DocumentSheet {
  const shown = columnsOf(sheet, choices);
  const widths = shown.map(({ heading, width }) => Math.max(width, widthOfWords(heading) + filterButton));
  const body = [
    ...rows.map(({ cells, isRemoved, item }): readonly (CellContent | null)[] => [
      ...(sheet.tells ? [cells[0] ?? null, inWords(item["code"], edition), ...cells.slice(1)] : cells),
      isRemoved ? "ja" : null,
    ]),
    ...Array.from({ length: spareRows }, (): readonly null[] => shown.map(() => null)),
  ];
  const last = columnLetters(shown.length);
  return {
    name: sheet.name,
    cells: [
      ...shown.map(({ heading }, index): DocumentCell => ({
        ...{ row: 1, column: index + 1, style: "column-heading", value: { kind: "text", text: heading } },
      })),
      ...body.flatMap((cells, at) =>
        cells.map((content, index): DocumentCell => ({
          ...{ row: at + 2, column: index + 1, style: shown[index]?.style ?? "text-wrap" },
          ...valueOf(content),
        })),
      ),
    ],
    columnWidths: widths,
    rowHeights: new Map([
      [
        1,
        rowHeight(shown.map(({ heading }, index) => ({ text: heading, width: (widths[index] ?? 0) - filterButton }))),
      ],
      ...body.map((cells, at) => [at + 2, heightOf(cells, widths)] as const),
    ]),
    merges: [],
    tables: [],
    conditionalLooks:
      sheet.part === "rules"
        ? [{ range: `A2:${last}${body.length + 1}`, formula: `$${checkColumn(sheet)}2="Vid läsningen"`, look: "muted" }]
        : [],
    inputRules: shown.flatMap(({ rule }, index) =>
      rule(`${columnLetters(index + 1)}2:${columnLetters(index + 1)}${lastRuled}`),
    ),
    filter: `A1:${last}${body.length + 1}`,
    frozenRows: 1,
    frozenColumns: 1,
    showGridLines: false,
    print: {
      ...{ orientation: "landscape", fitWide: pagesFor(widths), fitTall: 0, titleRows: [1, 1], breaksAfterRows: [] },
      titleColumns: [1, 1],
      area: `A1:${last}${rows.length + 1}`,
      ...onSheet(sheet.name, footer),
    },
  };
}

/** Wide sheets take several pages side by side, or nobody could read them. */
const pagesFor = (widths: readonly number[]): number =>
  Math.max(1, Math.round(widths.reduce((sum, width) => sum + width, 0) / 170));

function columnsOf(sheet: EditionSheet, choices: Choices): readonly Shown[] {
  const columns = sheet.columns.map((column): Shown => {
    const { heading, width } = column;
    const name = leafOfColumn(sheet, column).kind === "yes-no" ? answers : choiceKey(sheet.name, heading);
    return {
      heading,
      width,
      style: styleOf(sheet, column),
      rule: (range) => choiceRule(choices, name, heading, range),
    };
  });
  const tells = sheet.tells && { ...sheet.tells, style: "given-wrap" as const, rule: () => [] };
  return [
    ...columns.slice(0, 1),
    ...(tells ? [tells] : []),
    ...columns.slice(1),
    {
      ...{ heading: removeHeading, width: 10, style: "text-exact" },
      rule: (range) => choiceRule(choices, answers, removeHeading, range),
    },
  ];
}

/** Codes and names are kept as they are written. Longer texts are not: Excel shows no more than 255 characters of those as they should be. */
const styleOf = (sheet: EditionSheet, column: EditionColumn): StyleName =>
  column.isCode === true || ["choice", "yes-no"].includes(leafOfColumn(sheet, column).kind) ? "text-exact" : "text-top";

const checkColumn = ({ columns, tells }: EditionSheet): string =>
  columnLetters(columns.findIndex(({ path }) => path === "check.kind") + (tells ? 2 : 1));

/** What the rule is called and what it demands. */
function inWords(code: unknown, edition: Edition | null): string | null {
  const rule = edition?.rules.find((one) => one.code === code);
  if (!edition || !rule) return null;
  const title = messageTitle(rule.code, edition, "sv");
  return rule.check.kind === "reading" ? title : `${title}. ${checkText(rule.check, edition, "sv")}`;
}

const valueOf = (content: CellContent | null): Pick<DocumentCell, "value"> =>
  content === null
    ? {}
    : typeof content === "number"
      ? { value: { kind: "number", number: content } }
      : { value: { kind: "text", text: content } };

/** Lines of their own take a line each, however short. */
const heightOf = (cells: readonly (CellContent | null)[], widths: readonly number[]): number =>
  Math.min(
    tallest,
    Math.max(
      ...cells.map((content, index) =>
        String(content ?? "")
          .split("\n")
          .reduce((height, text) => height + rowHeight([{ text, width: widths[index] ?? 10 }]) - margin, margin),
      ),
    ),
  );
