import type { Severity } from "../../../core/findings/severity";
import { addressOf, type Area, areaText, parseAddress, parseArea } from "sheet-refs";
import { XmlScanner, closeTag, noTag, openTag } from "../reader/xml/xml-scanner";
import { insertion, type Splice } from "./splices";
import { Unmarkable } from "./unmarkable";
import { attributeOf, closesItself, opened, prefixOf, slicesOf, textOf, withAttribute, type Slice } from "./xml-slices";

/** The look that a cell gets instead of its own. */
export type LookOf = (look: number, severity: Severity) => number;

/** Where cells stand in the part of a worksheet: merged ones are told apart by their first. */
export interface SheetShape {
  readonly bytes: Uint8Array;
  readonly root: Slice;
  readonly children: readonly Slice[];
  readonly prefix: string;
  readonly merges: readonly Area[];
}

export function shapeOf(bytes: Uint8Array): SheetShape {
  const { root, children } = slicesOf(bytes);
  const list = children.find(({ name }) => name === "mergeCells");
  const merges = list
    ? slicesOf(bytes, list).children.flatMap((one) => parseArea(attributeOf(bytes, one, "ref") ?? "") ?? [])
    : [];
  return { bytes, root, children, prefix: prefixOf(bytes, root), merges };
}

/** The cell that shows what stands there: of a merge its first. */
export function shownAt(cell: string, { merges }: SheetShape): string {
  const at = parseAddress(cell);
  const merge =
    at &&
    merges.find(
      ({ top, left, bottom, right }) => at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
    );
  return merge ? addressOf(merge.top, merge.left) : cell;
}

interface FoundRow {
  readonly number: number;
  readonly slice: Slice;
  readonly cells: readonly { readonly column: number; readonly start: number; readonly openEnd: number }[];
}

/** What makes these cells look marked. Rows and cells that are not there are made, in order, with the look that an empty cell has there. */
export function cellSplices(
  shape: SheetShape,
  marks: ReadonlyMap<string, Severity>,
  lookOf: LookOf,
): readonly Splice[] {
  const data = shape.children.find(({ name }) => name === "sheetData");
  if (!data) throw new Unmarkable("damaged");
  const wanted = new Map<number, Map<number, Severity>>();
  for (const [cell, severity] of marks) {
    const at = parseAddress(cell);
    if (!at) continue;
    wanted.set(at.row, (wanted.get(at.row) ?? new Map<number, Severity>()).set(at.column, severity));
  }
  const rows = rowsOf(shape.bytes, data, wanted);
  const columnLook = columnLooks(shape);
  const inserted: { readonly number: number; readonly at: number; readonly xml: string }[] = [];
  const splices: Splice[] = [];
  for (const [number, columns] of [...wanted].sort(([a], [b]) => a - b)) {
    const here = rows.filter((row) => row.number === number);
    const edit = rowEdit({ shape, here, number, columns, columnLook, lookOf });
    splices.push(...edit.splices);
    if (edit.newRow !== null) {
      const next = rows.find((row) => row.number > number)?.slice.start ?? data.closeStart;
      inserted.push({ number, at: next, xml: edit.newRow });
    }
  }
  if (closesItself(data) && inserted.length > 0) {
    const tag = opened(textOf(shape.bytes, data.start, data.openEnd));
    const text = `${tag}${inserted.map(({ xml }) => xml).join("")}</${shape.prefix}sheetData>`;
    splices.push({ start: data.start, end: data.end, text });
  } else splices.push(...inserted.map(({ at, xml }) => insertion(at, xml)));
  return [...splices, ...dimensionSplices(shape, wanted)];
}

interface RowTask {
  readonly shape: SheetShape;
  readonly here: readonly FoundRow[];
  readonly number: number;
  readonly columns: ReadonlyMap<number, Severity>;
  readonly columnLook: (column: number) => number;
  readonly lookOf: LookOf;
}

function rowEdit({ shape, here, number, columns, columnLook, lookOf }: RowTask): {
  readonly splices: readonly Splice[];
  readonly newRow: string | null;
} {
  const { bytes, prefix } = shape;
  const splices: Splice[] = [];
  const missing: [column: number, severity: Severity][] = [];
  for (const [column, severity] of [...columns].sort(([a], [b]) => a - b)) {
    const found = here.flatMap(({ cells }) => cells).find((cell) => cell.column === column);
    if (!found) missing.push([column, severity]);
    else {
      const { start, openEnd } = found;
      const tag = textOf(bytes, start, openEnd);
      const look = lookOf(wholeOr(/\ss\s*=\s*["'](\d+)["']/u.exec(tag)?.[1] ?? null, 0), severity);
      splices.push({ start, end: openEnd, text: withAttribute(tag, "s", look) });
    }
  }
  const [row] = here;
  const rowLook =
    row && ["1", "true"].includes(attributeOf(bytes, row.slice, "customFormat") ?? "")
      ? wholeOr(attributeOf(bytes, row.slice, "s"), 0)
      : null;
  const cellXml = ([column, severity]: [number, Severity]): string =>
    `<${prefix}c r="${addressOf(number, column)}" s="${lookOf(rowLook ?? columnLook(column), severity)}"/>`;
  if (!row) return { splices, newRow: `<${prefix}row r="${number}">${missing.map(cellXml).join("")}</${prefix}row>` };
  if (missing.length === 0) return { splices, newRow: null };
  // How far the row was said to reach is only a hint, and holds no longer.
  const tag = withAttribute(textOf(bytes, row.slice.start, row.slice.openEnd), "spans", null);
  if (closesItself(row.slice)) {
    const text = `${opened(tag)}${missing.map(cellXml).join("")}</${prefix}row>`;
    return { splices: [...splices, { start: row.slice.start, end: row.slice.end, text }], newRow: null };
  }
  const added = missing.map((one) => {
    const next = row.cells.find(({ column }) => column > one[0])?.start ?? row.slice.closeStart;
    return insertion(next, cellXml(one));
  });
  return {
    splices: [...splices, { start: row.slice.start, end: row.slice.openEnd, text: tag }, ...added],
    newRow: null,
  };
}

const wholeOr = (text: string | null, otherwise: number): number =>
  text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : otherwise;

/** Every row, and the cells of those that are wanted. Rows and cells without an address follow the one before them. */
function rowsOf(bytes: Uint8Array, data: Slice, wanted: ReadonlyMap<number, unknown>): readonly FoundRow[] {
  const xml = new XmlScanner(bytes.subarray(data.start, data.end));
  const rows: FoundRow[] = [];
  let row: {
    number: number;
    start: number;
    openEnd: number;
    cells: { column: number; start: number; openEnd: number }[];
  } | null = null;
  let [number, column] = [0, 0];
  for (let tag = xml.next(); tag !== noTag; tag = xml.next()) {
    if (tag === openTag && xml.depth === 2) {
      number = wholeOr(xml.attributes.value("r") ?? null, number + 1);
      column = 0;
      row = { number, start: data.start + xml.tagStart, openEnd: data.start + xml.tagEnd, cells: [] };
    } else if (tag === openTag && xml.depth === 3 && row && wanted.has(row.number)) {
      column = parseAddress(xml.attributes.value("r") ?? "")?.column ?? column + 1;
      row.cells.push({ column, start: data.start + xml.tagStart, openEnd: data.start + xml.tagEnd });
    } else if (tag === closeTag && xml.depth === 1 && row) {
      const end = data.start + xml.tagEnd;
      const closeStart = end === row.openEnd ? end : data.start + xml.tagStart;
      rows.push({
        number: row.number,
        cells: row.cells,
        slice: { name: "row", start: row.start, openEnd: row.openEnd, closeStart, end },
      });
      row = null;
    }
  }
  if (xml.fault !== null) throw new Unmarkable("damaged");
  return rows;
}

/** The look of an empty cell by its column. */
function columnLooks({ bytes, children }: SheetShape): (column: number) => number {
  const list = children.find(({ name }) => name === "cols");
  const looks = list
    ? slicesOf(bytes, list).children.map((one) => {
        const [min, max, style] = ["min", "max", "style"].map((name) => wholeOr(attributeOf(bytes, one, name), 0));
        return { min: min ?? 0, max: max ?? 0, style: style ?? 0 };
      })
    : [];
  return (column) => looks.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

/** The area that the part says it uses, where a made cell lies outside of it. */
function dimensionSplices(
  { bytes, children }: SheetShape,
  wanted: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
): readonly Splice[] {
  const dimension = children.find(({ name }) => name === "dimension");
  const stated = dimension && parseArea(attributeOf(bytes, dimension, "ref") ?? "");
  if (!dimension || !stated) return [];
  const columns = [...wanted.values()].flatMap((some) => [...some.keys()]);
  const area = {
    top: Math.min(stated.top, ...wanted.keys()),
    bottom: Math.max(stated.bottom, ...wanted.keys()),
    left: Math.min(stated.left, ...columns),
    right: Math.max(stated.right, ...columns),
  };
  if (areaText(area) === areaText(stated)) return [];
  const tag = withAttribute(textOf(bytes, dimension.start, dimension.openEnd), "ref", areaText(area));
  return [{ start: dimension.start, end: dimension.openEnd, text: tag }];
}
