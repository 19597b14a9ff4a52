import { matchCode } from "../../anvisningar/match-code";
import type { Edition } from "../../anvisningar/schema";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { holdsDays } from "./by-cells";
import type { HeadingColumn } from "./heading-column";

/** Fewer days tell little. */
const fewestDays = 2;

/** "Klar" over days may be when it was done or when it is to be: beside a status the rows with a day tell which, where they all are done, or none is. */
export function dayOfDone(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  { lists }: Edition,
): readonly HeadingColumn[] {
  const status = headings.find(({ meaning }) => meaning.field?.id === "status");
  const list = lists.find(({ id }) => id === status?.meaning.field?.list);
  if (!status || !list) return headings;
  const isDone = (row: number): boolean | null => {
    const code = matchCode(list, labelText(grid.throughMerge(row, status.column)));
    const progress = list.codes.find((one) => one.code === code)?.progress;
    return progress === undefined ? null : progress === "completed";
  };
  return headings.map((heading) => {
    const { candidates } = heading.meaning;
    const of = (id: string) => candidates.find((field) => field.id === id);
    const [done, planned] = [of("completedDate"), of("plannedCompletion")];
    const others = candidates.filter(({ id }) => !["completedDate", "plannedCompletion", "status"].includes(id));
    if (!done || !planned || others.length > 0 || !holdsDays(grid, dataRows, heading.column)) return heading;
    const dated = dataRows.filter((row) => {
      const cell = grid.at(row, heading.column);
      return !isBlank(cell) && /\d/u.test(cellText(cell)) && isDone(row) !== null;
    });
    const answers = new Set(dated.map(isDone));
    const field = answers.has(true) ? done : planned;
    return dated.length < fewestDays || answers.size > 1
      ? heading
      : { ...heading, meaning: { ...heading.meaning, field, candidates: [] } };
  });
}
