import { addressOf, type Area, lastColumn, lastRow, parseAddress } from "sheet-refs";
import type { Cell } from "../../../../core/workbook/snapshot";
import { type CellDraft, type CellList, cellList } from "./cell-list";
import { cellValue, type StoredValue } from "./cell-value";
import { type FormulaElement, SharedGroups, readFormula } from "../formulas/sheet-formulas";
import { type RichText, standing, type TextValue, type TooLong } from "./rich-runs";
import { readText } from "./rich-text";
import type { SharedStrings } from "./shared-strings";
import type { CellLook, CellLooks } from "./styles-part";
import { type XmlReader, root } from "../xml/xml-reader";

/** What the cells of a sheet refer to elsewhere in the file, and what they may cost. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** Null when the workbook has looks and the part that holds them is lost. */
  readonly looks: CellLooks | null;
  /** Non-empty cells that the file may still have. */
  readonly cellsLeft: number;
  /** Takes bytes from the file's allowance; false when nothing is left. */
  spend(bytes: number): boolean;
  /** Is told of a cell whose text is more than a cell can hold: the sheet is then not read on. */
  tooLong(cell: string): void;
}

export interface SheetCells {
  readonly cells: readonly Cell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowLevels?: ReadonlyMap<number, number>;
}

/** Beside the cells: the areas that array formulas fill, of more cells than one. */
export type ReadCells = SheetCells & { readonly arrays: readonly Area[] };

/** Depths in the part: worksheet > sheetData > row > c. */
const sheetDataDepth = root + 1;
const rowDepth = root + 2;
const cellDepth = root + 3;

/** What is gathered while the rows go by. */
interface Gathering {
  readonly context: CellContext;
  readonly list: CellList;
  readonly groups: SharedGroups;
  readonly arrays: Area[];
  readonly limit: number;
}

/** Reads the `sheetData` element. Rows and cells without an address follow the one before them. */
export function readSheetCells(xml: XmlReader, context: CellContext): ReadCells {
  const hiddenRows = new Set<number>();
  const rowLevels = new Map<number, number>();
  const list = cellList();
  const groups = new SharedGroups((bytes) => context.spend(bytes));
  const arrays: Area[] = [];
  const gathering = { context, list, groups, arrays, limit: context.cellsLeft };
  let row = 0;
  while (xml.nextChild(sheetDataDepth)) {
    if (!xml.is("row")) continue;
    row = xml.wholeNumber("r") ?? row + 1;
    if (row < 1 || row > lastRow) xml.fail();
    if (xml.isOn("hidden")) hiddenRows.add(row);
    const level = xml.wholeNumber("outlineLevel") ?? 0;
    if (level > 0) rowLevels.set(row, level);
    readRow(xml, row, gathering);
  }
  groups.settle(xml);
  const cells = list.sorted();
  if (cells === null) xml.fail();
  return { cells: cells ?? [], hiddenRows, arrays, ...(rowLevels.size > 0 ? { rowLevels } : {}) };
}

function readRow(xml: XmlReader, row: number, { context, list, groups, arrays, limit }: Gathering): void {
  let column = 0;
  while (xml.nextChild(rowDepth)) {
    if (!xml.is("c")) continue;
    column = columnOf(xml, row) ?? column + 1;
    if (column > lastColumn) xml.fail();
    const style = xml.wholeNumber("s") ?? 0;
    const type = xml.attribute("t") ?? "n";
    const { value, formula } = readContent(xml, type, context.strings);
    if (value === null) continue;
    if (value.kind === "too-long") {
      context.tooLong(addressOf(row, column));
      xml.fail("text-too-long");
      return;
    }
    // Without its format a date would be a mere number.
    if (context.looks === null && style > 0) xml.fail();
    const cell = cellOf(row, column, value, context.looks?.[style]);
    if (formula !== null) groups.give(xml, formula, cell);
    const fills = formula?.fills;
    if (fills && (fills.bottom > fills.top || fills.right > fills.left)) arrays.push(fills);
    list.add(cell);
    if (list.length > limit) xml.fail("too-many-cells");
  }
}

/** Property by property, since there are millions of cells. */
function cellOf(row: number, column: number, value: StoredValue, look: CellLook | undefined): CellDraft {
  if (value.kind === "rich") return richCell(row, column, value, look);
  const format = look?.format;
  const cell: CellDraft = format === undefined ? { row, column, value } : { row, column, value, format };
  if (look?.struck) cell.struck = true;
  if (look?.bold) cell.bold = true;
  if (look?.indent && (value.kind === "text" || value.kind === "number")) cell.indent = look.indent;
  return cell;
}

/** Whether it is struck through is its own characters' to say, not the cell's. */
function richCell(row: number, column: number, rich: RichText, look: CellLook | undefined): CellDraft {
  const { value, struck, asWritten } = standing(rich, look?.struck ?? false);
  const cell = cellOf(row, column, value, look && { ...look, struck });
  if (asWritten !== undefined) cell.asWritten = asWritten;
  return cell;
}

/** The column that the cell states; null when it states none. A cell that names another row than the one it stands in is damage. */
function columnOf(xml: XmlReader, row: number): number | null {
  const plain = xml.columnInRow("r", row);
  if (plain > 0) return plain;
  const reference = xml.attribute("r");
  if (reference === null) return null;
  const address = parseAddress(reference);
  if (address?.row === row) return address.column;
  xml.fail();
  return null;
}

interface Content {
  readonly value: StoredValue | TooLong | null;
  readonly formula: FormulaElement | null;
}

const nothing: Content = { value: null, formula: null };

function readContent(xml: XmlReader, type: string, strings: SharedStrings): Content {
  let stored: string | null = null;
  let inline: TextValue | RichText | TooLong | null = null;
  let formula: FormulaElement | null = null;
  while (xml.nextChild(cellDepth)) {
    if (xml.is("v")) stored = xml.text();
    else if (xml.is("f")) formula = readFormula(xml);
    else if (xml.is("is")) inline = readText(xml, cellDepth + 1);
  }
  if (type === "b" && formula !== null && isTypedBoolean(formula.text)) formula = null;
  const value = cellValue({ type, stored, inline, isFormula: formula !== null }, strings);
  if (value !== "damaged") return { value, formula };
  xml.fail();
  return nothing;
}

/** LibreOffice stores a TRUE that somebody typed as a formula. */
const isTypedBoolean = (formula: string): boolean => formula === "TRUE()" || formula === "FALSE()";
