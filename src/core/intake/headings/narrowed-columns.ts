import type { Field } from "../../anvisningar/schema";
import { holdsDays, narrowedByCells } from "./by-cells";
import { dayOfDone } from "./day-of-done";
import type { HeadingColumn } from "./heading-column";
import type { ColumnLook } from "./tell-columns";

/** By their cells: first what words tell, then days, which say that something is done only where no words do. */
export function allNarrowed(
  headings: readonly HeadingColumn[],
  { grid, dataRows, vocabulary: { edition } }: ColumnLook,
  saidBy: ReadonlySet<Field>,
): readonly HeadingColumn[] {
  const first = headings.map((heading) => narrowedByCells(grid, dataRows, heading, edition, saidBy));
  const ofDays = headings.map(({ column }) => holdsDays(grid, dataRows, column));
  const worded = first.flatMap(({ meaning }, index) => (meaning.field && !ofDays[index] ? [meaning.field] : []));
  const said = new Set([...saidBy, ...worded]);
  const narrowed = headings.map((heading, index) =>
    ofDays[index] || !first[index] ? narrowedByCells(grid, dataRows, heading, edition, said) : first[index],
  );
  return dayOfDone(grid, dataRows, narrowed, edition);
}
