import type { Edition } from "../../anvisningar/schema";
import { joinAll, type Told } from "../../project/told";
import { gridOf } from "../../workbook/grid";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { coverOf } from "../cover";
import { keyedTable } from "./keyed-tables";
import { isOnSheet } from "./field-words";
import { formTable } from "./form-tables";
import type { RawTable } from "./raw-table";
import { taggedTables } from "./tagged-tables";
import { templateTexts } from "./template-texts";

export interface TablesTaken {
  /** The workbook without the cells of the tables, so that nothing else can take them for projects. */
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RawTable[];
  readonly told: Told;
}

/** Finds the tables of an edition that are known by the keys of our own forms, by tags or as forms. Those that are known by headings bid for them with the projects (`headings/other-headings.ts`). */
export function takeTables(snapshot: WorkbookSnapshot, edition: Edition): TablesTaken {
  const read = edition.tables.filter(({ fields }) => fields.length > 0);
  const sought = read.filter(({ found }) => found.by !== "headings");
  if (read.length === 0) return { snapshot, tables: [], told: joinAll([]) };
  const texts = templateTexts(edition);
  const told: Told[] = [];
  const tables: RawTable[] = [];
  const sheets = snapshot.sheets.map((sheet) => {
    const grid = gridOf(sheet);
    const keyed = keyedTable(grid, edition, texts);
    if (keyed) {
      tables.push(keyed);
      return { ...sheet, cells: [] };
    }
    const found = sought.flatMap((table): readonly RawTable[] => {
      if (!isOnSheet(table, sheet.name)) return [];
      if (table.found.by === "tag") {
        const tagged = taggedTables(grid, table, texts, snapshot.name);
        told.push(tagged.told);
        return tagged.tables;
      }
      const form = formTable(grid, table, texts);
      return form ? [form] : [];
    });
    if (found.length === 0) return sheet;
    tables.push(...found);
    const isTaken = coverOf(found.flatMap(({ covers }) => covers));
    return { ...sheet, cells: sheet.cells.filter((cell) => !isTaken(cell)) };
  });
  return { snapshot: { ...snapshot, sheets }, tables, told: joinAll(told) };
}
