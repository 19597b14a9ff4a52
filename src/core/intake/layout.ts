import type { Answers } from "../project/answers";
import type { Layout } from "../project/layout";
import type { Question } from "../project/question";
import { normaliseLabel, visibleText } from "../values/label";
import { columnLetters, parseAddress } from "sheet-refs";
import { labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { timelessLabels } from "./headings/timeless-labels";
import type { TableReading } from "./workbook-reading";

type Table = Omit<TableReading, "projects">;

interface Heading {
  readonly column: number;
  readonly label: string;
}

/**
 * The shape of a workbook: for each list the headings of its columns, for each form its labels, in column order. Rows, titles and names of sheets are left
 * out, and so is the time that a heading names. Null where nothing was read. Answers given before do not change it.
 */
export function layoutOf(
  grids: readonly Grid[],
  tables: readonly Table[],
  questions: readonly Question[],
  answered: Answers["headings"] = {},
): Layout | null {
  const shapes = tables.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet.name === table.sheet);
    if (!grid || table.layout === "other") return [];
    return [table.layout === "list" ? headingsOfList(grid, table) : labelsOfForm(table, answered)];
  });
  const headings = shapes.flatMap((shape) => shape.map(({ label }) => label));
  if (headings.length === 0) return null;
  const labels = timelessLabels(headings, questions.flatMap(labelsIn));
  const written = shapes.map((shape) =>
    shape.map(({ column, label }) => `${columnLetters(column)} ${labels.get(label) ?? label}`).join(" | "),
  );
  return { key: [...new Set(written)].join(" // "), labels };
}

/** What stands in the rows of the heading, column by column, also where no field is. */
function headingsOfList(grid: Grid, { topRow, headerRow }: Table): readonly Heading[] {
  const rows = Array.from({ length: headerRow - topRow + 1 }, (_, index) => topRow + index);
  const columns = new Set(rows.flatMap((row) => grid.row(row).map(({ column }) => column)));
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const texts = new Set(rows.map((row) => visibleText(labelText(grid.throughMerge(row, column)))));
      const label = normaliseLabel([...texts].join(" "));
      return label === "" ? [] : [{ column, label }];
    });
}

/** Its labels, each once. Those that an answer has given a meaning were none before it. */
function labelsOfForm({ columns }: Table, answered: NonNullable<Answers["headings"]>): readonly Heading[] {
  const found = new Map<string, Heading>();
  for (const { heading, at } of columns) {
    const label = normaliseLabel(visibleText(heading));
    const column = parseAddress(at.cell)?.column ?? 1;
    if (!Object.hasOwn(answered, label)) found.set(`${column} ${label}`, { column, label });
  }
  return [...found.values()].sort((a, b) => a.column - b.column || (a.label < b.label ? -1 : 1));
}

const labelsIn = (question: Question): readonly string[] => [
  ...("label" in question ? [question.label] : []),
  ...(question.about === "heading" ? (question.choices ?? []).flatMap(({ headings }) => Object.keys(headings)) : []),
];
