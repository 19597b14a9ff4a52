import { rowDetectors } from "./row-detectors";
import type { ClassifiedRow, RowKind } from "./row-kind";
import type { RowTable } from "./row-table";

/** What each row of the table is, top to bottom: by the first detector that claims it, else a project. */
export function classifyRows(table: RowTable): readonly ClassifiedRow[] {
  const verdicts = new Map<number, RowKind>();
  for (const detector of rowDetectors)
    for (const { row, is } of detector.find(table, verdicts)) if (!verdicts.has(row)) verdicts.set(row, is);
  return table.rows.map(({ row }) => ({ row, kind: verdicts.get(row) ?? { kind: "project" } }));
}
