/**
 * The rows of the sheets as the file holds them, and the texts that they share. The library takes longest over just these: it is handed one cell of every
 * look and kind, makes styles, links and all that stands around the rows of them, and its few rows are then exchanged for ours.
 */
import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { addressOf } from "sheet-refs";
import { element } from "./xml-text";

type Rows = NonNullable<WriteSheet["rowDefs"]>;
type Cells = NonNullable<WriteSheet["cells"]>;

/** Rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<Cell>;
}

/** One sheet's cells, by row and then by column, and what is said of its rows. */
export interface SheetData {
  readonly cells: readonly PlacedCell[];
  readonly rows: Rows;
}

/** The cells that the library is handed: the first of every look and kind, which gives the looks their numbers, links, and the sheet's last corner. */
export function patternOf(cells: readonly PlacedCell[]): Cells {
  const handed: Cells = new Map();
  const kinds = new Map<CellStyle | undefined, Set<string>>();
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column, cell } of cells) {
    [lastRow, lastColumn] = [row, Math.max(lastColumn, column)];
    const seen = kinds.get(cell.style) ?? new Set();
    kinds.set(cell.style, seen);
    const kind = kindOf(cell);
    if (seen.has(kind) && cell.hyperlink === undefined) continue;
    seen.add(kind);
    handed.set(key(row, column), cell);
  }
  const corner = key(lastRow, lastColumn);
  if (lastRow > 0 && !handed.has(corner)) handed.set(corner, { value: null });
  return handed;
}

/** The library's rows and columns count from 0. */
const key = (row: number, column: number): string => `${row - 1},${column - 1}`;

const kindOf = ({ formula, richText, value }: Partial<Cell>): string =>
  formula !== undefined ? "formula" : richText ? "runs" : typeof value;

/** The library's parts with our rows in its sheets and our texts among its own, by their names. `xmlOf`: what the library made of a part; null without it. */
export function withOurRows(
  xmlOf: (part: string) => string | null,
  sheets: readonly SheetData[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = texts.get(text) ?? texts.size;
    if (number === texts.size) texts.set(text, number);
    return number;
  };
  const parts = new Map<string, string>();
  const exchange = (part: string, make: (xml: string) => string): void => {
    const xml = xmlOf(part);
    if (xml !== null) parts.set(part, make(xml));
  };
  for (const [index, data] of sheets.entries())
    exchange(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      exchanged(xml, "sheetData", element("sheetData", {}, rowsXml(data, looksIn(xml, data), numberOf))),
    );
  exchange("xl/sharedStrings.xml", (xml) => {
    const all = [...texts.keys()].map((text) => `<si>${textXml(text)}</si>`);
    return exchanged(xml, "sst", element("sst", { xmlns: main, count: texts.size, uniqueCount: texts.size }, all));
  });
  return parts;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The element of that name, of which there is one, gives way to another. */
function exchanged(xml: string, name: string, whole: string): string {
  const from = xml.indexOf(`<${name}`);
  const close = `</${name}>`;
  const end = xml.startsWith(`<${name}/>`, from) ? from + name.length + 3 : xml.indexOf(close) + close.length;
  return xml.slice(0, from) + whole + xml.slice(end);
}

/** Which number the library gave each look. */
function looksIn(xml: string, { cells }: SheetData): ReadonlyMap<CellStyle | undefined, string> {
  const numbers = new Map<string, string>();
  for (const [, place = "", rest = ""] of xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>/gu)) {
    const look = / s="\d+"/u.exec(rest)?.[0];
    if (look !== undefined) numbers.set(place, look);
  }
  const looks = new Map<CellStyle | undefined, string>();
  for (const { row, column, cell } of cells)
    if (!looks.has(cell.style)) looks.set(cell.style, numbers.get(addressOf(row, column)) ?? "");
  return looks;
}

type Looks = ReturnType<typeof looksIn>;
type NumberOf = (text: string) => number;

function rowsXml({ cells, rows }: SheetData, looks: Looks, numberOf: NumberOf): readonly string[] {
  const written: string[] = [];
  let at = 0;
  const last = cells.at(-1)?.row ?? 0;
  for (let row = 1; row <= last; row += 1) {
    let content = "";
    for (let next = cells[at]; next?.row === row; next = cells[++at])
      content += cellXml(addressOf(row, next.column), next.cell, looks.get(next.cell.style) ?? "", numberOf);
    const about = rows.get(row - 1);
    if (content !== "" || about) written.push(rowXml(row, about, content));
  }
  return written;
}

const rowXml = (row: number, about: ReturnType<Rows["get"]>, content: string): string =>
  about === undefined
    ? `<row r="${row}">${content}</row>`
    : element(
        "row",
        {
          r: row,
          ht: about.height,
          customHeight: about.height === undefined ? undefined : 1,
          hidden: about.hidden,
          outlineLevel: about.outlineLevel,
          collapsed: about.collapsed,
        },
        content,
      );

function cellXml(place: string, cell: Partial<Cell>, look: string, numberOf: NumberOf): string {
  const { value, formula, formulaResult, richText } = cell;
  if (richText) {
    const runs = richText.map(({ text }) => `<r>${textXml(text)}</r>`).join("");
    return `<c r="${place}" t="inlineStr"${look}><is>${runs}</is></c>`;
  }
  if (formula !== undefined) {
    const kind = typeof formulaResult === "string" ? ' t="str"' : typeof formulaResult === "boolean" ? ' t="b"' : "";
    return `<c r="${place}"${look}${kind}><f>${inXml(formula)}</f>${resultXml(formulaResult)}</c>`;
  }
  if (typeof value === "string") return `<c r="${place}" t="s"${look}><v>${numberOf(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b"${look}><v>${Number(value)}</v></c>`;
  if (typeof value === "number") return `<c r="${place}"${look}><v>${value}</v></c>`;
  return look === "" ? "" : `<c r="${place}"${look}/>`;
}

const resultXml = (result: Cell["formulaResult"]): string =>
  typeof result === "string"
    ? element("v", {}, inXml(result))
    : typeof result === "boolean" || typeof result === "number"
      ? `<v>${Number(result)}</v>`
      : "";

/** Space at the ends of a text, and line breaks, are the text's own. */
const textXml = (text: string): string =>
  /^ | $|[\n\t]/u.test(text) ? `<t xml:space="preserve">${inXml(text)}</t>` : element("t", {}, inXml(text));

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
// oxlint-disable-next-line no-control-regex
const unfit = /[&<>\u0000-\u0008\u000B-\u001F]/gu;

/** What XML cannot hold is written as the file format says. `writable-text.ts` has seen to the rest. */
const inXml = (text: string): string =>
  text.replace(
    unfit,
    (sign) => references[sign] ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
