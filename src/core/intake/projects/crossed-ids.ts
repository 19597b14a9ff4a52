import { grantedAndSpent } from "../../anvisningar/known-fields";
import { doubt, nothingTold, type Told } from "../../project/told";
import { slug } from "../../values/label";
import type { Identified } from "./identify-row";

/** A row whose id and name point at different projects of the workbook. */
export interface CrossedRow {
  readonly row: Identified;
  /** The row of another sheet that has its id and another name. */
  readonly rival: Identified;
}

const sheetOf = ({ row }: Identified): string => row.record.sheet;

/**
 * Rows that met by id although one is called what another project is called on the other sheet, where that project is not called so on its own: ids that have
 * changed places between sheets. By key of the project.
 */
export function crossedRows(groups: ReadonlyMap<string, readonly Identified[]>): ReadonlyMap<string, CrossedRow> {
  const found = new Map<string, CrossedRow>();
  const isOnSeveral = (rows: readonly Identified[]): boolean =>
    rows.some((row) => sheetOf(row) !== sheetOf(rows[0] ?? row));
  if (![...groups.values()].some(isOnSeveral)) return found;
  const keysOf = new Map<string, Set<string>>();
  const at = (sheet: string, name: string): string => `${sheet}\n${slug(name)}`;
  for (const [key, rows] of groups)
    for (const row of rows) {
      const place = at(sheetOf(row), row.name);
      keysOf.set(place, (keysOf.get(place) ?? new Set()).add(key));
    }
  for (const [key, rows] of groups)
    for (const row of rows) {
      if (row.id === null || found.has(key)) continue;
      const isAlone = keysOf.get(at(sheetOf(row), row.name))?.size === 1;
      const rival = rows.find(
        (other) =>
          sheetOf(other) !== sheetOf(row) &&
          slug(other.name) !== slug(row.name) &&
          [...(keysOf.get(at(sheetOf(other), row.name)) ?? [])].some((namesake) => namesake !== key),
      );
      if (isAlone && rival) found.set(key, { row, rival });
    }
  return found;
}

/** One question for the workbook, at the first of the rows. */
export function tellCrossed(crossed: readonly CrossedRow[]): Told {
  const [first] = crossed;
  if (!first) return nothingTold;
  const { row, rival } = first;
  return doubt(
    "ID-11",
    row.fields.get("projectId")?.at ?? row.at,
    {
      ...{ id: row.id ?? "", project: row.name, other: rival.name, cell: `${rival.at.sheet}!${rival.at.cell}` },
      projects: [...new Set(crossed.map((one) => one.rival.name))],
    },
    {
      leavesOut: grantedAndSpent,
      reach: crossed.flatMap((one) => [one.row.at, one.rival.at]),
    },
  );
}
