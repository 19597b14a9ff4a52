import type { TableRecord } from "../project/table-record";
import type { ReviewInput } from "./input";

/** The records of the tables beside the projects, by what checks ask for. */
export interface Records {
  /** In the order of the workbooks and of their rows. */
  readonly of: (table: string) => readonly TableRecord[];
  readonly inFile: (table: string, file: string) => readonly TableRecord[];
  /** Of the workbook with the register of granted projects. */
  readonly granted: (table: string) => readonly TableRecord[];
}

const none: readonly TableRecord[] = [];

export function recordsOf({ readings, grantedReading }: ReviewInput): Records {
  const byTable = new Map<string, TableRecord[]>();
  for (const { records = none } of readings)
    for (const record of records) {
      const own = byTable.get(record.table);
      if (own) own.push(record);
      else byTable.set(record.table, [record]);
    }
  const byFile = new Map<string, Map<string, readonly TableRecord[]>>();
  const filesOf = (table: string): Map<string, readonly TableRecord[]> => {
    const known = byFile.get(table);
    if (known) return known;
    const files = new Map<string, TableRecord[]>();
    for (const record of byTable.get(table) ?? none) {
      const own = files.get(record.at.file);
      if (own) own.push(record);
      else files.set(record.at.file, [record]);
    }
    byFile.set(table, files);
    return files;
  };
  return {
    of: (table) => byTable.get(table) ?? none,
    inFile: (table, file) => filesOf(table).get(file) ?? none,
    granted: (table) => (grantedReading?.records ?? none).filter((record) => record.table === table),
  };
}
