import type { FieldId } from "../../anvisningar/known-fields";
import type { Told } from "../../project/told";
import { parseAddress } from "../../workbook/a1";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { RowRole } from "../units/unit-statements";
import { placeOf } from "../values/readings";
import { counts, mainAmounts, toldBy, type Beside } from "./counts";
import type { HeardNotes } from "./heard-notes";
import type { SheetRead } from "./sheet-read";
import { whatTextSays } from "./what-text-says";

/** What sentences above, among and below the rows of a list say against its figures: the finding stands at the sentence. */
export function outsideRows(sheet: SheetRead, notes: HeardNotes): readonly Told[] {
  const { file, grid, roleOf } = sheet;
  const amounts = sheet.rows.flatMap(({ readings }) => readings.filter(({ raw }) => raw.field.type === "amount"));
  const fields: readonly FieldId[] = [...new Set(amounts.map(({ raw }) => raw.field.id))].filter((id) =>
    mainAmounts.has(id),
  );
  const about: Beside = {
    place: "sentence",
    isRunning: false,
    listed: sheet.listed,
    standsForRow: false,
    standing: [
      ...amounts.flatMap(({ reading: { value } }) => (value?.type === "amount" ? [value.ore] : [])),
      ...sheet.raw.sums.flatMap((sum) => sheet.sumOf(sum) ?? []),
    ],
  };
  const tell = (text: string, place: { row: number; column: number }, standsForRow: boolean): readonly Told[] =>
    whatTextSays(text)
      .filter((claim) => counts(claim, { ...about, standsForRow }))
      .map((claim) => toldBy(claim, placeOf(file, grid.sheet.name, place), fields));

  const nameColumns = columnsOfNames(sheet);
  const told: Told[] = [];
  let above: RowRole | null = null;
  for (const row of grid.rows) {
    const cells = grid.row(row).filter((cell) => !isBlank(cell));
    const role = roleOf(row);
    // A row with numbers is a row of the list, whatever it came to.
    if (role === "other" && cells.every(({ value }) => value.kind !== "number"))
      for (const cell of cells)
        told.push(...tell(labelText(cell), cell, above === "project" && nameColumns.has(cell.column)));
    if (cells.length > 0) above = role;
  }
  return [...told, ...notes.rest().flatMap((note) => tell(note.text, note, false))];
}

function columnsOfNames({ raw }: SheetRead): ReadonlySet<number> {
  const columns = raw.tables.flatMap((table) => table.columns).filter(({ field }) => field === "projectName");
  return new Set(columns.flatMap(({ at }) => parseAddress(at.cell)?.column ?? []));
}
