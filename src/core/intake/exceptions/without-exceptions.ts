import type { Edition } from "../../anvisningar/schema";
import type { NamndRegister } from "../../profile/namnd-register";
import { gridOf } from "../../workbook/grid";
import type { Cell, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Vocabulary } from "../headings/vocabulary";
import { exceptionTableId, type ExceptionsFound } from "../workbook-reading";
import { exceptionTables } from "./exception-table";
import { readExceptions } from "./read-exceptions";

export interface WithoutExceptions {
  readonly snapshot: WorkbookSnapshot;
  /** Null where the workbook has no such table. */
  readonly exceptions: ExceptionsFound | null;
}

/** Reads the tables of exceptions and takes them out of the workbook, so that nothing else can take their rows for projects. */
export function withoutExceptions(
  snapshot: WorkbookSnapshot,
  { edition, vocabulary, register }: { edition: Edition; vocabulary: Vocabulary; register: NamndRegister },
): WithoutExceptions {
  const { exceptions: plan } = edition;
  if (!plan) return { snapshot, exceptions: null };
  const terms = { file: snapshot.name, dateSystem: snapshot.dateSystem, edition, plan, register };
  const sheets = snapshot.sheets.map((sheet) => {
    const grid = gridOf(sheet);
    const tables = exceptionTables(grid, edition, vocabulary);
    const isIn = (row: number): boolean => tables.some(({ headerRow, bottom }) => row >= headerRow && row <= bottom);
    const rest = tables.length === 0 ? sheet.cells : sheet.cells.filter(({ row }) => !isIn(row));
    return {
      found: tables.map((table) => ({ table, read: readExceptions(grid, table, terms), sheet: sheet.name })),
      sheet: tables.length === 0 ? sheet : isTitle(rest) ? null : { ...sheet, cells: rest },
    };
  });
  const found = sheets.flatMap((one) => one.found);
  if (found.length === 0) return { snapshot, exceptions: null };
  return {
    snapshot: { ...snapshot, sheets: sheets.flatMap(({ sheet }) => sheet ?? []) },
    exceptions: {
      decisions: found.flatMap(({ read }) => read.decisions),
      remarks: found.flatMap(({ read }) => read.remarks),
      tables: found.map(({ table, sheet }) => ({
        ...{ sheet, layout: "other" as const, of: exceptionTableId },
        ...{ topRow: table.headerRow, headerRow: table.headerRow, columns: [] },
        projects: 0,
      })),
    },
  };
}

/** A few lines of words, a cell each, are the title of a table that is alone on its sheet, and say nothing of anything else. */
const isTitle = (cells: readonly Cell[]): boolean =>
  cells.length <= mostTitleLines &&
  cells.every(({ value }) => value.kind === "text") &&
  new Set(cells.map(({ row }) => row)).size === cells.length;

const mostTitleLines = 3;
