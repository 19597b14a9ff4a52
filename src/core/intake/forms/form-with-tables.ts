import { remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf } from "../../workbook/a1";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { HeadingBlock } from "../headings/find-headings";
import { readForms } from "./form-sheets";
import { withoutRows, type Grid } from "../../workbook/grid";
import type { RawRecord, RawSheet } from "../raw";
import type { Terms } from "../terms";

/** What a list of projects has and a table of costs or activities has not. */
const projectFields: ReadonlySet<string> = new Set(["projectId", "grantedNamnd", "status"]);

/**
 * A form for one project with tables about that project under it: costs, activities. Its rows are no projects (STR-26). Null when what stands above
 * the first table is no filled form, or when a table has the headings of a list of projects.
 */
export function readFormWithTables(
  grid: Grid,
  blocks: readonly HeadingBlock[],
  terms: Terms,
): Omit<RawSheet, "sheet" | "hidden"> | null {
  const [first] = blocks;
  if (!first || !grid.rows.some((row) => row < first.top)) return null;
  if (blocks.some(({ columns }) => columns.some(({ meaning }) => projectFields.has(meaning.field?.id ?? ""))))
    return null;
  const above = readForms(
    withoutRows(grid, (row) => row >= first.top),
    terms,
  );
  if (above?.records.length !== 1 || !above.records.every(isFilled)) return null;
  const ends = blocks.map((block) => ({ top: block.top, bottom: endOf(grid, block) }));
  const form = readForms(
    withoutRows(grid, (row) => ends.some(({ top, bottom }) => row >= top && row <= bottom)),
    terms,
  );
  if (form?.records.length !== 1) return null;
  const project = nameIn(form.records[0]);
  const remarks = blocks.map((block) => {
    const cell = addressOf(block.bottom, block.columns[0]?.column ?? 1);
    return remark("STR-26", { file: terms.file, sheet: grid.sheet.name, cell }, { project });
  });
  return { ...form, remarks: [...form.remarks, ...remarks] };
}

const nameIn = (record: RawRecord | undefined): string =>
  visibleText(cellText(record?.values.find(({ field }) => field.id === "projectName")?.cell ?? null));

/** It names its project and states an amount. */
const isFilled = (record: RawRecord): boolean =>
  nameIn(record) !== "" && record.values.some(({ field, cell }) => field.type === "amount" && !isBlank(cell));

/** The last row before the first empty one: a table's rows stand together. */
function endOf(grid: Grid, block: HeadingBlock): number {
  let end = block.bottom;
  while (grid.row(end + 1).length > 0) end += 1;
  return end;
}
