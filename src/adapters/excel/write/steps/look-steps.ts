import type { DocumentCell, DocumentSheet, StyleName } from "../../../../core/document/document";
import { dateFormat, styleSheet } from "../../../../core/document/style-sheet";
import { type Area, areaText } from "sheet-refs";
import { addressesOf, areasOf, placeOf, placesOf, type Place } from "../cells-and-areas";
import { layGround, layLines, layLook } from "./look-of";
import { type Step, step } from "./step";

/** Cells of one look: they are dressed together, so that a look is said once per sheet and not once per cell. */
function byStyle(sheet: DocumentSheet): ReadonlyMap<StyleName, readonly Place[]> {
  const groups = new Map<StyleName, Place[]>();
  for (const { row, column, style } of sheet.cells) {
    const places = groups.get(style) ?? [];
    groups.set(style, places);
    places.push(placeOf(row, column));
  }
  return groups;
}

const isMerged = (sheet: DocumentSheet, { row, column }: DocumentCell): Area | undefined =>
  sheet.merges.find(({ top, left }) => top === row && left === column);

export const formatOf = ({ style, value }: DocumentCell): string =>
  value?.kind === "date" ? dateFormat : styleSheet[style].numberFormat;

/** Fonts, fills, lines, alignment and number formats of a sheet. */
export function lookSteps(sheet: DocumentSheet): readonly Step[] {
  const ground = addressesOf(areasOf(placesOf(sheet))).map((address) =>
    step(6, (book) => layGround(book.areas(sheet.name, address).format), address.length),
  );
  const looks = [...byStyle(sheet)].flatMap(([style, places]) => styleSteps(sheet.name, style, areasOf(places)));
  const merged = sheet.cells.flatMap((cell) => {
    const area = isMerged(sheet, cell);
    return area === undefined ? [] : [mergedStep(sheet.name, cell.style, area)];
  });
  return [...ground, ...looks, ...merged, ...formatSteps(sheet)];
}

function styleSteps(sheet: string, style: StyleName, areas: readonly Area[]): readonly Step[] {
  const look = styleSheet[style];
  const dressed = addressesOf(areas).map((address) =>
    step(14, (book) => layLook(book.areas(sheet, address).format, look), address.length),
  );
  if (Object.keys(look.border).length === 0) return dressed;
  // A line between rows cannot be drawn where there is only one row.
  const tall = ({ top, bottom }: Area): boolean => bottom > top;
  const wide = ({ left, right }: Area): boolean => right > left;
  const lines = [false, true].flatMap((rows) =>
    [false, true].flatMap((columns) => {
      const alike = areas.filter((area) => tall(area) === rows && wide(area) === columns);
      return addressesOf(alike).map((address) =>
        step(20, (book) => layLines(book.areas(sheet, address).format, look.border, { rows, columns }), address.length),
      );
    }),
  );
  return [...dressed, ...lines];
}

/** A merged area has the look of its first cell all over. */
const mergedStep = (sheet: string, style: StyleName, area: Area): Step =>
  step(30, (book) => {
    const { format } = book.range(sheet, areaText(area));
    layLook(format, styleSheet[style]);
    layLines(format, styleSheet[style].border, { rows: false, columns: false });
  });

function formatSteps(sheet: DocumentSheet): readonly Step[] {
  const groups = new Map<string, Place[]>();
  for (const cell of sheet.cells) {
    const format = formatOf(cell);
    if (format === "General") continue;
    const places = groups.get(format) ?? [];
    groups.set(format, places);
    places.push(placeOf(cell.row, cell.column));
  }
  return [...groups].flatMap(([format, places]) =>
    areasOf(places).map((area) => step(3, (book) => setFormat(book.range(sheet.name, areaText(area)), format))),
  );
}

/** One format for every cell of the range: documented, but not in the types. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
