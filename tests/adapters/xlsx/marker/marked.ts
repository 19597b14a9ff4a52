import { strFromU8, unzipSync } from "fflate";
import { markWorkbook } from "../../../../src/adapters/xlsx/marker/mark-workbook";
import { nodeEngine } from "../../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../../src/adapters/xlsx/reader/read-xlsx";
import type { CellMark, Marking } from "../../../../src/core/receipt/marking";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { workbookBytes, type WorkbookXml } from "../../../support/workbook-bytes";

/** A marking of a few cells of `Blad1`, as `A1: what to do`; `!A1` is a mere warning. */
export function marking(cells: Readonly<Record<string, string | null>>, sheet = "Blad1"): Marking {
  const marks = Object.entries(cells).map(([cell, note]): CellMark => ({
    ...{ sheet, cell: cell.replace("!", ""), note },
    severity: cell.startsWith("!") ? "warning" : "error",
  }));
  return {
    ...{ sheetName: "Att rätta", title: "Att rätta", lead: ["Läst."], wholeFile: "Hela filen", threaded: "(tråd)" },
    headings: { severity: "Allvar", what: "Vad", action: "Gör", source: "Källa", sheet: "Blad", cells: "Celler" },
    lines: marks.map(({ cell, severity, note }) => ({
      ...{ severity, severityText: severity, message: note ?? "", action: "Rätta.", source: null },
      places: [{ sheet, cell }],
    })),
    marks,
  };
}

/** The copy's bytes; a copy that there is none of fails the test. */
export function markedBytes(bytes: Uint8Array, how: Marking): Uint8Array {
  const before = Buffer.from(bytes).toString("base64");
  const copy = markWorkbook({ name: "bok.xlsx", bytes }, how, nodeEngine);
  if (!copy.ok) throw new Error(`No copy: ${copy.why}`);
  expect(Buffer.from(bytes).toString("base64")).toBe(before);
  return copy.bytes;
}

export interface Marked {
  readonly bytes: Uint8Array;
  readonly part: (name: string) => string;
  readonly names: readonly string[];
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: (name: string) => SheetSnapshot;
}

export function opened(bytes: Uint8Array): Marked {
  const parts = unzipSync(bytes);
  const read = readXlsx({ name: "bok.xlsx", bytes }, nodeEngine);
  if (!read.ok) throw new Error(`Not readable: ${read.remark.code}`);
  return {
    ...{ bytes, names: Object.keys(parts), snapshot: read.snapshot },
    part: (name) => strFromU8(parts[name] ?? new Uint8Array()),
    sheet: (name) => {
      const found = read.snapshot.sheets.find((one) => one.name === name);
      if (!found) throw new Error(`No sheet ${name}`);
      return found;
    },
  };
}

/** A small workbook, marked and opened. */
export const markedBook = (xml: WorkbookXml, cells: Parameters<typeof marking>[0]): Marked =>
  opened(markedBytes(workbookBytes(xml), marking(cells)));

/** Addresses of cells that have one of our fills, with the severity that it stands for, in the order of the part. */
export function filled({ part }: Pick<Marked, "part">, sheet = "xl/worksheets/sheet1.xml"): readonly string[] {
  const styles = part("xl/styles.xml");
  const list = (name: string, entry: string): readonly string[] => {
    const [, inner = ""] = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^]*?)</(?:\\w+:)?${name}>`, "u").exec(styles) ?? [];
    return inner.match(new RegExp(`<(?:\\w+:)?${entry}\\b[^]*?(?:/>|</(?:\\w+:)?${entry}>)`, "gu")) ?? [];
  };
  const fills = (/<(?:\w+:)?fills\b[^>]*>([^]*?)<\/(?:\w+:)?fills>/u.exec(styles)?.[1] ?? "").split(
    /(?=<(?:\w+:)?fill>|<(?:\w+:)?fill\s)/u,
  );
  const xfs = list("cellXfs", "xf");
  return [...part(sheet).matchAll(/<(?:\w+:)?c\b([^>]*)>/gu)].flatMap(([, attributes = ""]) => {
    const [, address = "?"] = /\br="([^"]+)"/u.exec(attributes) ?? [];
    const look = xfs[Number(/\bs="(\d+)"/u.exec(attributes)?.[1] ?? 0)] ?? "";
    const fill = fills[Number(/fillId="(\d+)"/u.exec(look)?.[1] ?? 0)] ?? "";
    const severity = /rgb="FF(?:F8C3BB|A3261D)"/u.test(fill)
      ? "error"
      : /rgb="FF(?:FFE18D|7A5207)"/u.test(fill)
        ? "warning"
        : null;
    return severity === null ? [] : [`${address} ${severity}`];
  });
}
