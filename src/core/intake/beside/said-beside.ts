import type { Edition } from "../../anvisningar/schema";
import { joinAll, type Told } from "../../project/told";
import type { Grid } from "../../workbook/grid";
import type { RawSheet } from "../raw";
import type { RowRole } from "../units/unit-statements";
import type { UnitDecision } from "../units/units";
import { readAmount } from "../values/read-amount";
import { placeOf, type ReadRow } from "../values/readings";
import { besideForms } from "./beside-form";
import { besideProject } from "./beside-project";
import { counts, toldBy, type Beside } from "./counts";
import { filteredToYear } from "./filtered-year";
import { heardNotes, type HeardNotes } from "./heard-notes";
import { outsideRows } from "./outside-rows";
import type { SheetRead } from "./sheet-read";
import { whatTextSays } from "./what-text-says";

/** A workbook after its amounts are read; sheets in the order of their grids. */
interface WorkbookRead {
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly sheets: readonly RawSheet[];
  readonly rows: readonly ReadRow[];
  readonly roleOf: (sheet: string, row: number) => RowRole;
  readonly units: UnitDecision;
  readonly edition: Edition;
  /** Projects that were read. */
  readonly listed: number;
}

/**
 * What notes, comments and sentences say against the figures: that an amount is another, is not final or covers more, or that projects are left
 * out. The figures stand, and their totals are incomplete until somebody has settled it.
 */
export function saidBeside({ file, grids, sheets, rows, roleOf, units, edition, listed }: WorkbookRead): Told {
  const rowsOf = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const own = rowsOf.get(row.record.sheet);
    if (own) own.push(row);
    else rowsOf.set(row.record.sheet, [row]);
  }
  const told = sheets.flatMap((raw, index): readonly Told[] => {
    const grid = grids[index];
    const own = rowsOf.get(raw.sheet);
    if (!grid || !own) return [];
    return besideSheet({
      ...{ file, grid, raw, rows: own, listed, lists: edition.lists },
      roleOf: (row) => roleOf(raw.sheet, row),
      sumOf: ({ sheet, value }) =>
        readAmount(value, () => placeOf(file, sheet, value), units.unitFor(sheet, value)).ore,
    });
  });
  return joinAll(told);
}

function besideSheet(sheet: SheetRead): readonly Told[] {
  const notes = heardNotes(sheet.grid.sheet.notes ?? []);
  const isList = sheet.raw.tables.some(({ layout }) => layout === "list");
  const inForms = isList ? null : besideForms(sheet);
  return [
    ...sheet.rows.flatMap((row) => besideProject(sheet, row, isList, notes, inForms?.get(row))),
    ...besideSums(sheet, notes),
    ...(isList ? [...outsideRows(sheet, notes), filteredToYear(sheet)] : []),
  ];
}

function besideSums(sheet: SheetRead, notes: HeardNotes): readonly Told[] {
  return sheet.raw.sums.flatMap((sum) => {
    const { row, column, field } = sum.value;
    const found = notes.at(row, column);
    if (found.length === 0) return [];
    const standing = sheet.sumOf(sum);
    const about: Beside = {
      place: "note",
      standing: standing === null ? [] : [standing],
      isRunning: false,
      listed: sheet.listed,
      standsForRow: false,
    };
    return found
      .flatMap(({ text }) => whatTextSays(text))
      .filter((claim) => counts(claim, about))
      .map((claim) => toldBy(claim, placeOf(sheet.file, sum.sheet, sum.value), [field.id]));
  });
}
