import type { Area } from "../../../core/workbook/snapshot";
import { areaText } from "../../../core/workbook/a1";
import { areaOfAddress, type Grid } from "./grid";
import type { CellsQuery, HostValue } from "./sheet-query";

/** What Excel gave for a sheet: nothing in it, its grid, or no more than where its cells are. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "grid"; readonly grid: Grid }
  | { readonly kind: "withheld"; readonly area: Area };

/** What the types promise and Excel does not keep for large ranges: the blocks can be null. */
interface Blocks {
  readonly values: HostValue[][] | null;
  readonly formulas: HostValue[][] | null;
  readonly numberFormat: string[][] | null;
}

const isCell = (part: unknown): part is HostValue => ["string", "number", "boolean"].includes(typeof part);

/** Blocks as Excel handed them over; anything that is no rectangle of cells counts as withheld. */
function blocksOf({ values, formulas, numberFormat }: Excel.Range): Blocks {
  const checked = (block: unknown): HostValue[][] | null =>
    Array.isArray(block) && block.every((row): row is HostValue[] => Array.isArray(row) && isCell(row[0]))
      ? block
      : null;
  const formats = checked(numberFormat);
  return {
    values: checked(values),
    formulas: checked(formulas),
    numberFormat: formats === null ? null : formats.map((row) => row.map(String)),
  };
}

function gridOf(range: Excel.Range, area: Area): Grid | null {
  const { values, formulas, numberFormat: formats } = blocksOf(range);
  if (values === null || formulas === null || formats === null) return null;
  return { top: area.top, left: area.left, values, formulas, formats };
}

export function contentOf({ used }: CellsQuery, loaded: boolean): Content {
  const area = used.isNullObject ? null : areaOfAddress(used.address);
  if (area === null) return { kind: "empty" };
  const grid = loaded ? gridOf(used, area) : null;
  return grid === null ? { kind: "withheld", area } : { kind: "grid", grid };
}

/** What a cell of the three blocks costs on the wire, as measured on the samples. */
const bytesPerCell = 60;
const bytesPerBlock = 1_000_000;

/** Reads a range in blocks of rows, one sync each; null when Excel withholds even those. */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  pace: () => Promise<void> | void,
): Promise<Grid | null> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rowsPerBlock = Math.max(1, Math.floor(bytesPerBlock / bytesPerCell / (area.right - area.left + 1)));
  const readBlock = async (top: number): Promise<Grid | null> => {
    const block = { ...area, top, bottom: Math.min(area.bottom, top + rowsPerBlock - 1) };
    const range = sheet.getRange(areaText(block));
    range.load("values,formulas,numberFormat");
    await context.sync();
    return gridOf(range, block);
  };
  const parts: Grid[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsPerBlock) {
    await pace();
    const part = await readBlock(top);
    if (part === null) return null;
    parts.push(part);
  }
  return {
    top: area.top,
    left: area.left,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
  };
}
