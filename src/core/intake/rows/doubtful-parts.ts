import type { ClassifiedRow } from "./classified-row";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { addUp } from "./sums-among-rows";

/**
 * Finds rows that look like projects but may be parts of the one above: "Stolpar" and "Kablar" under the lighting. They have no grant, are described
 * less than the project, and come to what it states in every other column where they state anything.
 */
export function doubtParts(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  { amounts, grants }: { readonly amounts: readonly number[]; readonly grants: readonly number[] },
): readonly ClassifiedRow[] {
  const others = amounts.filter((column) => !grants.includes(column));
  const amountIn = ({ row }: ClassifiedRow, column: number) => looseAmount(grid.at(row, column));
  const isProject = ({ kind }: ClassifiedRow): boolean => kind.kind === "project";
  const hasGrant = (row: ClassifiedRow): boolean => grants.some((column) => (amountIn(row, column) ?? 0n) !== 0n);

  const areParts = (project: ClassifiedRow, parts: readonly ClassifiedRow[]): boolean => {
    const stated = others.filter((column) => parts.some((row) => amountIn(row, column) !== null));
    const amountsOf = (row: ClassifiedRow) => stated.map((column) => amountIn(row, column));
    return amountsOf(project).every((amount) => amount !== null) && addUp(amountsOf(project), parts.map(amountsOf));
  };

  /** The longest run of rows below the project that can be its parts. */
  const partsOf = (project: ClassifiedRow, below: readonly ClassifiedRow[]): readonly ClassifiedRow[] => {
    const isOwn = (row: ClassifiedRow): boolean => row.hasId && row.otherCells >= project.otherCells;
    const end = below.findIndex((row) => !isProject(row) || hasGrant(row) || isOwn(row));
    for (let count = end < 0 ? below.length : end; count > 0; count -= 1)
      if (areParts(project, below.slice(0, count))) return below.slice(0, count);
    return [];
  };

  const projectOf = new Map<number, number>();
  for (const [index, project] of rows.entries())
    if (isProject(project) && hasGrant(project))
      for (const { row } of partsOf(project, rows.slice(index + 1, index + 1 + furthest)))
        projectOf.set(row, project.row);
  return rows.map((row): ClassifiedRow => {
    const of = projectOf.get(row.row);
    return of === undefined ? row : { ...row, kind: { kind: "perhaps-part", of } };
  });
}

/** A project has hardly more parts than this. */
const furthest = 60;
