import type { Area } from "sheet-refs";
import { areaOfAddress, type Grid } from "./grid";
import { type Question, question } from "./questions";
import type { HostValue } from "./host-value";
import type { CellsQuery } from "./sheet-query";

/** What Excel gave for a sheet: nothing in it, its grid, or no more than where its cells are. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "grid"; readonly grid: Grid }
  | { readonly kind: "withheld"; readonly area: Area };

type Blocks = Omit<Grid, "top" | "left">;

const isCell = (part: unknown): part is HostValue => ["string", "number", "boolean"].includes(typeof part);

/** Blocks as Excel handed them over; null when any is no rectangle of cells, which the types do not promise for large ranges. */
function blocksOf({ values, formulas, numberFormat }: Excel.Range): Blocks | null {
  const checked = (block: unknown): HostValue[][] | null =>
    Array.isArray(block) && block.every((row): row is HostValue[] => Array.isArray(row) && isCell(row[0]))
      ? block
      : null;
  const [ofValues, ofFormulas, ofFormats] = [checked(values), checked(formulas), checked(numberFormat)];
  if (ofValues === null || ofFormulas === null || ofFormats === null) return null;
  return { values: ofValues, formulas: ofFormulas, formats: ofFormats.map((row) => row.map(String)) };
}

export function contentOf({ used, looks }: CellsQuery): Content {
  const area = used.isNullObject ? null : areaOfAddress(used.address);
  if (area === null) return { kind: "empty" };
  const blocks = looks === null ? null : blocksOf(used);
  return blocks === null
    ? { kind: "withheld", area }
    : { kind: "grid", grid: { top: area.top, left: area.left, ...blocks } };
}

/** What a cell of the three blocks costs on the wire, as measured on the samples. */
const bytesPerCell = 60;
const bytesPerBlock = 1_000_000;

/** Asks for the cells of an area in blocks of rows. */
export const askBlocks = (sheetId: string, area: Area): Question<Blocks> =>
  question({ sheetId, area, mostCells: bytesPerBlock / bytesPerCell }, (part) => {
    part.load("values,formulas,numberFormat");
    return () => blocksOf(part);
  });

/** The grid of the blocks; null when Excel has withheld any. */
export function joined({ scope: { area }, told }: Question<Blocks>): Grid | null {
  if (told.missing.length > 0) return null;
  return {
    top: area.top,
    left: area.left,
    values: told.parts.flatMap(({ value }) => value.values),
    formulas: told.parts.flatMap(({ value }) => value.formulas),
    formats: told.parts.flatMap(({ value }) => value.formats),
  };
}
