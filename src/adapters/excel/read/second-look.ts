import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { Area } from "sheet-refs";
import { cellMarks } from "./cell-marks";
import { areaOfAddress, areaOfGrid, type Grid } from "./grid";
import { hiddenSpans } from "./hidden";
import { mayHaveMerges } from "./merge-doubt";
import type { Missing } from "./missing";
import { atCell, type Question, question, type Scope } from "./questions";
import type { CellsQuery } from "./sheet-query";
import { type TextRuns, textRuns } from "./text-runs";
import { type CellLook, mayBeError } from "./to-cells";

/** What a sheet says beside the content of its cells. */
export interface SheetLooks extends Pick<SheetSnapshot, "merges" | "hiddenRows" | "hiddenColumns"> {
  readonly cells: CellLook;
  readonly missing: readonly Missing[];
}

/** What a sheet still has to be asked. */
export interface SecondLook {
  /** Asked one round after the other: the answers to one raise the questions of the next. */
  readonly rounds: readonly (() => readonly Question[])[];
  readonly asksForMerges: boolean;
  /** When all is answered. */
  readonly looks: () => SheetLooks;
}

/** Keeps an answer about cells far below what Excel on the web hands over (5 MB). */
const mostCells = 15_000;

/**
 * Asks for types where a text may be an error, for lines through text, raised text, bold and indent where only some cells have them, and for merged cells
 * where the layout leaves room for any. `tables`: where the sheet's tables stand, null for those of which that is not known.
 */
export function secondLook(
  sheetId: string,
  grid: Grid,
  { reach, looks }: CellsQuery,
  tables: readonly (Area | null)[],
  seesMerges: boolean,
): SecondLook {
  const area = areaOfGrid(grid);
  const scope: Scope = { sheetId, area, mostCells };
  const types = grid.values.some((row) => row.some(mayBeError)) ? question(scope, valueTypes) : null;
  const all = areaOfAddress(reach.isNullObject ? "" : reach.address) ?? area;
  const merges =
    seesMerges && mayHaveMerges(grid, all, tables)
      ? question({ sheetId, area: all, mostCells: Infinity }, mergedAreas)
      : null;
  const marks = cellMarks(scope, looks?.marks() ?? null);
  const rows = looks ? null : question({ ...scope, area: { ...area, right: area.left } }, hiddenRows);
  const columns = looks ? null : question({ ...scope, area: { ...area, bottom: area.top } }, columnProperties);
  let runs: TextRuns | null = null;
  const askRuns = (): readonly Question[] => {
    runs = textRuns(sheetId, grid, marks.at());
    return runs.questions;
  };
  const asked = [types, merges, rows, columns].filter((one) => one !== null);
  return {
    rounds: [() => [...asked, ...marks.questions], marks.more, askRuns],
    asksForMerges: merges !== null,
    looks: () => ({
      cells: {
        ...(types === null ? {} : { type: atCell(types.told) }),
        marks: marks.at(),
        ...(runs === null ? {} : { standing: runs.at }),
      },
      merges: merges?.told.parts.flatMap(({ value }) => value) ?? [],
      hiddenRows: looks
        ? hiddenIn(looks.rows.value, area.top)
        : new Set(rows?.told.parts.flatMap((part) => [...hiddenIn(part.value, part.area.top)])),
      hiddenColumns: hiddenSpans(looks ? looks.columns.value : (columns?.told.parts[0]?.value ?? []), area.left),
      missing: [
        ...missingOf("merges", merges),
        ...marks.missing(),
        ...missingOf("error-types", types),
        ...missingOf("hidden", rows),
        ...missingOf("hidden", columns),
      ],
    }),
  };
}

const missingOf = (what: Missing["what"], one: Question | null): readonly Missing[] =>
  (one?.told.missing ?? []).map((area) => ({ what, area }));

const hiddenIn = (rows: readonly Excel.RowProperties[], top: number): ReadonlySet<number> =>
  new Set(rows.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])));

const answerOf = <T>({ value }: OfficeExtension.ClientResult<T>): T => value;

function hiddenRows(part: Excel.Range): () => Excel.RowProperties[] {
  const rows = part.getRowProperties({ rowHidden: true });
  return () => answerOf(rows);
}

function columnProperties(part: Excel.Range): () => Excel.ColumnProperties[] {
  const columns = part.getColumnProperties({ columnHidden: true });
  return () => answerOf(columns);
}

function valueTypes(part: Excel.Range): () => string[][] | null {
  part.load("valueTypes");
  // The types do not say so, but Excel answers null for a range that is too large.
  return () => part.valueTypes;
}

/** An area belongs to the band that its first cell is in (OfficeDev/office-js 3611), so that bands tell none twice. */
function mergedAreas(part: Excel.Range): () => Area[] {
  const merged = part.getMergedAreasOrNullObject();
  merged.areas.load("items/address");
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => areaOfAddress(address) ?? []));
}
