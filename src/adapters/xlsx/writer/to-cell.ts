/** One cell as the library wants it. */
import { quotedSheet } from "sheet-refs";
import type { Cell, CellStyle, CellValue } from "hucre/xlsx";
import type { DocumentCell, DocumentValue, StyleName } from "../../../core/document/document";
import { dateFormat, styleSheet } from "../../../core/document/style-sheet";
import { plainFormula } from "./formula-guard";
import { toStyle } from "./to-style";
import { escapedText, looksLikeError, shownText, startsLikeFormula } from "./writable-text";

const writable = (text: string): string => escapedText(shownText(text));

/** The format of a cell's value, when it is not the look's own. */
function formatOf(value: DocumentValue | undefined): string | undefined {
  if (value?.kind === "date") return dateFormat;
  return value?.kind === "text" && startsLikeFormula(value.text) ? "@" : undefined;
}

/** Dates go as the serial number they are: the library's own dates pass through a time zone. */
function plainValue(value: DocumentValue): CellValue {
  switch (value.kind) {
    case "text":
      return writable(value.text);
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return value.serial;
  }
}

function content(cell: DocumentCell): Partial<Cell> {
  const { value, formula } = cell;
  if (value === undefined) return { value: null };
  if (formula !== undefined) return { formula: plainFormula(formula), formulaResult: plainValue(value) };
  // As a run of rich text, "#N/A" stays the text that it is.
  if (value.kind === "text" && looksLikeError(value.text)) return { value: null, richText: [{ text: value.text }] };
  return { value: plainValue(value) };
}

type Styles = (name: StyleName, format?: string, unlocked?: true) => CellStyle;

/** Looks made once per document: a sheet has thousands of cells and a handful of looks. */
export function styleMaker(): Styles {
  const made = new Map<StyleName, Map<string, CellStyle>>();
  return (name, format, unlocked) => {
    const looks = made.get(name) ?? new Map<string, CellStyle>();
    made.set(name, looks);
    const key = unlocked ? `${format ?? ""} unlocked` : (format ?? "");
    const known = looks.get(key);
    if (known) return known;
    const style = { ...toStyle(styleSheet[name], format), ...(unlocked && { protection: { locked: false } }) };
    looks.set(key, style);
    return style;
  };
}

export function toCell(cell: DocumentCell, styles: Styles): Partial<Cell> {
  return {
    ...content(cell),
    style: styles(cell.style, formatOf(cell.value), cell.unlocked),
    ...(cell.link && { hyperlink: { target: "", location: `${quotedSheet(cell.link.sheet)}!${cell.link.cell}` } }),
  };
}
