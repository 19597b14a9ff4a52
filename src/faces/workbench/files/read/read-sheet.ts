import { type Area, parseAddress, parseArea } from "sheet-refs";
import type { Cell, SheetSnapshot } from "../../../../core/workbook/snapshot";
import {
  cellKey,
  type CellLook,
  type HostCell,
  type HostComment,
  type HostLine,
  type HostLink,
  type HostRun,
  type HostSheet,
  type HostValue,
  plainLook,
  pointsOfCharacters,
} from "office-host/host";
import type { PartLink } from "../package";
import { runsIn } from "./text-runs";
import { readColour, type Theme } from "./colours";
import { child, childrenOf, isOn, numberOf, textOf, type XmlElement } from "./xml-tree";

export interface SheetSource {
  /** Values, formulas and merges as the guarded reader took them. */
  readonly snapshot: SheetSnapshot;
  /** The root of the sheet's part. */
  readonly part: XmlElement;
  readonly links: readonly PartLink[];
  readonly looks: readonly CellLook[];
  readonly sharedTexts: readonly XmlElement[];
  readonly theme: Theme;
}

export type SheetContent = Pick<
  HostSheet,
  | "cells"
  | "comments"
  | "notes"
  | "rows"
  | "columns"
  | "merges"
  | "hasFilter"
  | "frozen"
  | "showGridlines"
  | "showHeadings"
  | "outlineAbove"
  | "tabColor"
  | "protection"
  | "selection"
>;

/** All that the bench shows of a sheet, or the add-in may ask about. */
export function readSheet(source: SheetSource): SheetContent {
  const { snapshot, part, theme } = source;
  const view = childrenOf(child(part, "sheetViews"), "sheetView")[0] ?? null;
  const pane = child(view, "pane");
  const isFrozen = (textOf(pane, "state") ?? "").startsWith("frozen");
  const protection = child(part, "sheetProtection");
  return {
    cells: readCells(source),
    ...readRemarks(source),
    rows: readRows(source),
    columns: readColumns(source),
    merges: snapshot.merges,
    hasFilter: snapshot.hasFilter ?? false,
    frozen: isFrozen
      ? { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 }
      : { rows: 0, columns: 0 },
    showGridlines: isOn(view, "showGridLines", true),
    showHeadings: isOn(view, "showRowColHeaders", true),
    outlineAbove: !isOn(child(child(part, "sheetPr"), "outlinePr"), "summaryBelow", true),
    tabColor: readColour(child(child(part, "sheetPr"), "tabColor"), theme) ?? "",
    protection: isOn(protection, "sheet") ? { password: null } : null,
    selection: readSelection(view),
  };
}

/** Where a sheet has comments, its notes repeat them for older programs; the reader has put both together. */
function readRemarks({ snapshot, links }: SheetSource): Pick<HostSheet, "comments" | "notes"> {
  const said = (snapshot.notes ?? []).map(({ row, column, text }): HostComment => ({
    id: `{${row}-${column}}`,
    row,
    column,
    content: text,
    replies: [],
  }));
  const isThreaded = links.some(({ type }) => type === "threadedComment");
  return isThreaded ? { comments: said, notes: [] } : { comments: [], notes: said };
}

function readCells({ snapshot, part, links, looks, sharedTexts }: SheetSource): Map<number, HostCell> {
  const cells = new Map<number, HostCell>();
  const linked = readLinks(part, links);
  const runs = new Map<number, readonly HostRun[]>();
  let row = 0;
  for (const line of childrenOf(child(part, "sheetData"), "row")) {
    row = numberOf(line, "r") ?? row + 1;
    let column = 0;
    for (const cell of childrenOf(line, "c")) {
      column = parseAddress(textOf(cell, "r") ?? "")?.column ?? column + 1;
      const look = looks[numberOf(cell, "s") ?? 0] ?? plainLook;
      const own = runsIn(cell, sharedTexts, look.font.strikethrough);
      if (own) runs.set(cellKey(row, column), own);
      if (look !== looks[0]) cells.set(cellKey(row, column), { value: null, look });
    }
  }
  for (const cell of snapshot.cells) {
    const key = cellKey(cell.row, cell.column);
    cells.set(key, { ...cells.get(key), ...content(cell, runs.get(key)) });
  }
  for (const [key, link] of linked) cells.set(key, { value: null, ...cells.get(key), link });
  return cells;
}

/** Excel gives all characters of a text, those too that our reader leaves out. */
function content({ value, formula, asWritten }: Cell, runs: readonly HostRun[] | undefined): HostCell {
  if (value.kind === "uncached") return { value: null, uncached: true, ...(formula === undefined ? {} : { formula }) };
  if (runs !== undefined) return { value: asWritten ?? hostValue(value), runs };
  return { value: hostValue(value), ...(formula === undefined ? {} : { formula }) };
}

function hostValue(value: Exclude<Cell["value"], { kind: "uncached" }>): HostValue {
  switch (value.kind) {
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return { error: value.error };
    case "iso-date":
      // Excel turns such a date into its serial number when it opens the file.
      return serialOf(value.text) ?? value.text;
  }
}

function serialOf(text: string): number | null {
  const time = Date.parse(/T/u.test(text) ? `${text.replace(/Z$/u, "")}Z` : text);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** Links by cell; a link over several cells stands on its first. */
function readLinks(part: XmlElement, links: readonly PartLink[]): ReadonlyMap<number, HostLink> {
  const found = new Map<number, HostLink>();
  for (const link of childrenOf(child(part, "hyperlinks"), "hyperlink")) {
    const area = parseArea(textOf(link, "ref") ?? "");
    const id = [...link.attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const address = links.find((one) => one.id === id)?.target;
    const documentReference = textOf(link, "location");
    if (area)
      found.set(cellKey(area.top, area.left), {
        ...(address === undefined ? {} : { address }),
        ...(documentReference === null ? {} : { documentReference }),
      });
  }
  return found;
}

function readRows({ part, looks }: SheetSource): Map<number, HostLine> {
  const rows = new Map<number, HostLine>();
  let row = 0;
  for (const line of childrenOf(child(part, "sheetData"), "row")) {
    row = numberOf(line, "r") ?? row + 1;
    const size = numberOf(line, "ht");
    const own = isOn(line, "customFormat") ? looks[numberOf(line, "s") ?? 0] : undefined;
    const outline = numberOf(line, "outlineLevel") ?? 0;
    const difference = lineOf(size, isOn(line, "hidden"), own, outline);
    if (difference) rows.set(row, difference);
  }
  return rows;
}

/** A span to the last column is a default for the rest of the sheet: so many columns are enough to show it. */
const mostColumns = 400;

function readColumns({ part, looks }: SheetSource): Map<number, HostLine> {
  const columns = new Map<number, HostLine>();
  for (const span of childrenOf(child(part, "cols"), "col")) {
    const width = numberOf(span, "width");
    const first = numberOf(span, "min") ?? 1;
    const last = Math.min(numberOf(span, "max") ?? first, first + mostColumns);
    const style = numberOf(span, "style") ?? 0;
    // The file counts the margin of five pixels in.
    const size = width === null ? null : pointsOfCharacters(Math.max(0, width - 5 / 7));
    const outline = numberOf(span, "outlineLevel") ?? 0;
    const line = lineOf(size, isOn(span, "hidden"), style === 0 ? undefined : looks[style], outline);
    if (line) for (let column = first; column <= last; column += 1) columns.set(column, line);
  }
  return columns;
}

const lineOf = (size: number | null, hidden: boolean, look: CellLook | undefined, outline: number): HostLine | null =>
  size === null && !hidden && !look && outline === 0
    ? null
    : {
        ...(size === null ? {} : { size }),
        ...(hidden ? { hidden } : {}),
        ...(outline === 0 ? {} : { outline }),
        ...(look ? { look } : {}),
      };

function readSelection(view: XmlElement | null): readonly Area[] {
  const areas = (textOf(childrenOf(view, "selection").at(-1) ?? null, "sqref") ?? "A1")
    .split(/\s+/u)
    .flatMap((text) => parseArea(text) ?? []);
  return areas.length > 0 ? areas : [{ top: 1, left: 1, bottom: 1, right: 1 }];
}
