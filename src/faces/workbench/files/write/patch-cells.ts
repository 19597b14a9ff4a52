import { addressOf, parseAddress } from "sheet-refs";
import { grouped } from "../../grouped";
import type { HostCell } from "office-host/host";
import { cellXml } from "./cell-xml";
import { prefixOf } from "../../../../adapters/xlsx/writer/xml-text";

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  /** Look of the cell; null keeps the one the file has. */
  readonly style: number | null;
}

/** Replaces cells in a sheet's own XML; all else in it stays as it is, byte for byte. */
export function patchCells(xml: string, changed: readonly ChangedCell[]): string {
  if (changed.length === 0) return xml;
  const prefix = prefixOf(xml, "worksheet");
  const data = new RegExp(`<${prefix}sheetData(?:\\s[^>]*)?(?:/>|>([^]*?)</${prefix}sheetData>)`, "u").exec(xml);
  if (!data) throw new Error("The sheet has no sheetData");
  const [whole, rows = ""] = data;
  const written = `<${prefix}sheetData>${patchRows(
    rows,
    grouped(changed, ({ row }) => row),
    prefix,
  )}</${prefix}sheetData>`;
  return xml.slice(0, data.index) + written + xml.slice(data.index + whole.length);
}

function patchRows(xml: string, changes: Map<number, ChangedCell[]>, prefix: string): string {
  const waiting = [...changes.keys()].sort((one, other) => one - other);
  const written: string[] = [];
  const before = (limit: number): void => {
    while ((waiting[0] ?? Infinity) < limit) {
      const row = waiting.shift() ?? 0;
      written.push(`<${prefix}row r="${row}">${cellsOf(changes.get(row) ?? [], prefix)}</${prefix}row>`);
    }
  };
  let row = 0;
  for (const { 0: whole, 1: attributes = "", 2: cells = "" } of xml.matchAll(pieces(prefix, "row"))) {
    row = Number(/\sr="(\d+)"/u.exec(attributes)?.[1] ?? row + 1);
    before(row);
    const own = changes.get(row);
    if (own && waiting[0] === row) waiting.shift();
    const numbered = /\sr="/u.test(attributes) ? attributes : ` r="${row}"${attributes}`;
    written.push(
      own
        ? `<${prefix}row${numbered}>${patchRow(cells, own, row, prefix)}</${prefix}row>`
        : whole.replace(`<${prefix}row${attributes}`, () => `<${prefix}row${numbered}`),
    );
  }
  before(Infinity);
  return written.join("");
}

function patchRow(xml: string, changed: readonly ChangedCell[], row: number, prefix: string): string {
  const cells = new Map<number, string>();
  let column = 0;
  for (const { 0: whole, 1: attributes = "" } of xml.matchAll(pieces(prefix, "c"))) {
    column = parseAddress(/\sr="([^"]+)"/u.exec(attributes)?.[1] ?? "")?.column ?? column + 1;
    cells.set(
      column,
      /\sr="/u.test(attributes) ? whole : whole.replace(`<${prefix}c`, `<${prefix}c r="${addressOf(row, column)}"`),
    );
  }
  for (const change of changed) {
    const own = /^[^>]*\ss="(\d+)"/u.exec(cells.get(change.column) ?? "")?.[1];
    cells.set(
      change.column,
      named(cellXml(row, change.column, change.cell, change.style ?? (own === undefined ? null : Number(own))), prefix),
    );
  }
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => cell)
    .join("");
}

const cellsOf = (changed: readonly ChangedCell[], prefix: string): string =>
  [...changed]
    .sort((one, other) => one.column - other.column)
    .map(({ row, column, cell, style }) => named(cellXml(row, column, cell, style), prefix))
    .join("");

const named = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(\w)/gu, `<$1${prefix}$2`);

/** Elements of one name, empty or not: attributes, then content. */
const pieces = (prefix: string, name: string): RegExp =>
  new RegExp(
    `<${prefix}${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([^]*?)</${prefix}${name}>)`,
    "gu",
  );

/**
 * Cells of the groups of shared formulas to which one of these addresses belongs: the file holds their text once, so all are written anew when one
 * of them changes.
 */
export function sharedWith(xml: string, addresses: ReadonlySet<string>): readonly string[] {
  const prefix = prefixOf(xml, "worksheet");
  const shared = [...xml.matchAll(pieces(prefix, "c"))].flatMap(({ 1: attributes = "", 2: content = "" }) => {
    const group = /<(?:\w+:)?f\s[^>]*t="shared"[^>]*\ssi="(\d+)"|<(?:\w+:)?f\s[^>]*\ssi="(\d+)"[^>]*t="shared"/u.exec(
      content,
    );
    const address = /\sr="([^"]+)"/u.exec(attributes)?.[1];
    return group && address !== undefined ? [{ address, group: group[1] ?? group[2] ?? "" }] : [];
  });
  const groups = new Set(shared.filter(({ address }) => addresses.has(address)).map(({ group }) => group));
  return shared.filter(({ group }) => groups.has(group)).map(({ address }) => address);
}
