import { columnBand, type Grid } from "../../workbook/grid";
import { namesProjects, sideBySide, type HeadingBlock } from "../headings/find-headings";
import { hasMeaning } from "../headings/vocabulary";
import { joinParts, type SheetParts } from "../raw";
import type { Terms } from "../terms";
import type { Continued } from "./continued";
import { readList } from "./list-tables";
import { earlierTitle, heldApart } from "./earlier-lists";
import { readMeasureRows } from "./measure-rows";
import { otherTable } from "./other-table";

/** Reads the tables under all headings of a sheet: lists of projects, each to the next heading, and tables of something else. */
export function readLists(grid: Grid, blocks: readonly HeadingBlock[], terms: Terms): SheetParts {
  const goingOn = new Map<string, Continued>();
  const listed: number[] = [];
  return joinParts(
    blocks.flatMap((block, index) => {
      const nextTop = blocks[index + 1]?.top ?? Number.POSITIVE_INFINITY;
      const bands = sideBySide(block);
      return bands.map((band): SheetParts => {
        const own =
          bands.length === 1 && band.columns.length === block.columns.length
            ? grid
            : columnBand(grid, band.columns[0]?.column ?? 1, band.columns.at(-1)?.column ?? 1);
        if (!namesProjects(band)) return otherTable(own, band, nextTop, terms);
        const measures = readMeasureRows(own, band, nextTop, terms);
        if (measures) return measures;
        // Notes beside one of the tables are no heading of theirs.
        const known = band.columns.filter(({ meaning }) => hasMeaning(meaning));
        const heading = JSON.stringify(
          known.map(({ column, meaning }) => [column, meaning.field?.id ?? meaning.candidates.map(({ id }) => id)]),
        );
        const before = { ...goingOn.get(heading), listed: [...listed] };
        const { goesOn, ...list } = readList(own, band, nextTop, terms, before);
        goingOn.set(heading, goesOn);
        // Rows of tables side by side are the same.
        if (bands.length === 1) for (const row of goesOn.own) listed.push(row);
        const title = earlierTitle(grid, band, blocks[index - 1]?.bottom ?? 0);
        return title === null || list.records.length === 0 ? list : heldApart(title, list);
      });
    }),
  );
}
