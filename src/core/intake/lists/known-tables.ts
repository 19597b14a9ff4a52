import { lastColumn } from "sheet-refs";
import type { Grid } from "../../workbook/grid";
import type { HeadingBlock } from "../headings/find-headings";
import type { SheetParts } from "../raw";

/** The tables of a sheet that the edition knows beside the projects: walks, contacts, decisions. Their rows stand together, and are never read as projects. */
export function otherTables(grid: Grid, blocks: readonly HeadingBlock[]): SheetParts {
  const found = blocks.flatMap((block, index) =>
    block.of ? [{ ...block, of: block.of.id, next: blocks[index + 1] }] : [],
  );
  return {
    tables: found.map(({ top, bottom, of }) => ({
      sheet: grid.sheet.name,
      layout: "other",
      of,
      topRow: top,
      headerRow: bottom,
      columns: [],
    })),
    records: [],
    sums: [],
    gaps: [],
    remarks: [],
    covers: found.map(({ top, bottom, next }) => {
      let last = bottom;
      while (last + 1 < (next?.top ?? Number.POSITIVE_INFINITY) && grid.row(last + 1).length > 0) last += 1;
      return { top, bottom: last, left: 1, right: lastColumn };
    }),
  };
}
