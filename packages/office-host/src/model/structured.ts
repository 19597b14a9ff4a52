import { type Area, intersection } from "sheet-refs";
import type { HostSheet, HostTable } from "./workbook";

/** Structured references: which cells `Table1[[#Headers],[Amount]]` means. */

export const headerArea = ({ area, showHeaders }: HostTable): Area | null =>
  showHeaders ? { ...area, bottom: area.top } : null;

export const totalsArea = ({ area, showTotals }: HostTable): Area | null =>
  showTotals ? { ...area, top: area.bottom } : null;

export const bodyArea = ({ area, showHeaders, showTotals }: HostTable): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

export const columnArea = (table: HostTable, index: number): Area => ({
  ...table.area,
  left: table.area.left + index,
  right: table.area.left + index,
});

/** `Table1` or `Table1[…]` on this sheet; null when there is no such table, column or part. */
export function tableArea(sheet: HostSheet, reference: string): Area | null {
  const [, name = "", specifier] = /^([^\s[\]!]+)(\[.*\])?$/su.exec(reference) ?? [];
  const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return table ? specifiedArea(table, specifier ?? "", null) : null;
}

/** `row`: the row of the formula, for `[@Amount]`; null where there is none. */
export function specifiedArea(table: HostTable, specifier: string, row: number | null): Area | null {
  const { items, first, last } = partsOf(specifier);
  const rows = rowsOf(table, items, row);
  const from = first === null ? 0 : columnIndex(table, first);
  const to = first === null ? table.columns.length - 1 : columnIndex(table, last ?? first);
  if (!rows || from < 0 || to < 0) return null;
  const columns = { ...columnArea(table, Math.min(from, to)), right: table.area.left + Math.max(from, to) };
  return intersection(rows, columns);
}

const columnIndex = ({ columns }: HostTable, name: string): number =>
  columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());

interface Parts {
  /** `#headers`, `#this row` … */
  readonly items: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

function partsOf(specifier: string): Parts {
  const inner = specifier.slice(1, -1).trim();
  if (inner === "") return { items: [], first: null, last: null };
  const isThisRow = inner.startsWith("@");
  const pieces = bracketed(isThisRow ? inner.slice(1).trim() : inner);
  const items = pieces.filter((piece) => piece.startsWith("#")).map((piece) => piece.toLowerCase());
  const [first = null, last = null] = pieces.filter((piece) => !piece.startsWith("#")).map(unescaped);
  return { items: isThisRow ? [...items, "#this row"] : items, first, last };
}

/** `[#Headers],[A]:[B]` in pieces; one that stands without brackets is itself. */
function bracketed(text: string): readonly string[] {
  const found = [...text.matchAll(/\[((?:'.|[^'[\]])*)\]/gsu)].map(([, piece = ""]) => piece);
  if (found.length > 0) return found;
  return text === "" ? [] : [text];
}

const unescaped = (text: string): string => text.replace(/'(.)/gsu, "$1");

function rowsOf(table: HostTable, items: readonly string[], row: number | null): Area | null {
  const has = (item: string): boolean => items.includes(item);
  if (has("#this row"))
    return row === null ? null : intersection(bodyArea(table), { ...table.area, top: row, bottom: row });
  if (has("#all")) return table.area;
  if (has("#headers")) return has("#data") ? { ...table.area, bottom: bodyArea(table).bottom } : headerArea(table);
  if (has("#totals")) return has("#data") ? { ...table.area, top: bodyArea(table).top } : totalsArea(table);
  return bodyArea(table);
}
