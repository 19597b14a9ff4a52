import type { FieldId } from "../../anvisningar/known-fields";
import type { Told } from "../../project/told";
import { parseAddress } from "sheet-refs";
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
  const tell = (text: string, place: { row: number; column: number }, standsForRow: boolean): readonly Told[] => {
    const claims = whatTextSays(text);
    if (claims.length === 0) return [];
    const { fields, standing } = amountsOf(sheet);
    const about: Beside = {
      place: "sentence",
      isRunning: false,
      listed: sheet.listed,
      onlyYear: onlyYearOf(sheet),
      standsForRow,
      standing,
    };
    return claims
      .filter((claim) => counts(claim, about))
      .map((claim) => toldBy(claim, placeOf(file, grid.sheet.name, place), fields));
  };

  const nameColumns = columnsOfNames(sheet);
  const told: Told[] = [];
  let above: RowRole | null = null;
  for (const row of grid.rows) {
    const cells = grid.row(row);
    const role = roleOf(row);
    // A row with numbers is a row of the list, whatever it came to.
    if (role === "other" && cells.every(({ value }) => value.kind !== "number"))
      for (const cell of cells)
        told.push(...tell(labelText(cell), cell, above === "project" && nameColumns.has(cell.column)));
    if (!cells.every(isBlank)) above = role;
  }
  return [...told, ...notes.rest().flatMap((note) => tell(note.text, note, false))];
}

/** All that the sheet says of money, and of which amounts that totals are made of. */
function amountsOf({
  rows,
  raw,
  sumOf,
}: SheetRead): Pick<Beside, "standing"> & { readonly fields: readonly FieldId[] } {
  const amounts = rows.flatMap(({ readings }) => readings.filter((one) => one.raw.field.type === "amount"));
  return {
    fields: [...new Set(amounts.map((one) => one.raw.field.id))].filter((id) => mainAmounts.has(id)),
    standing: [
      ...amounts.flatMap(({ reading: { value } }) => (value?.type === "amount" ? [value.ore] : [])),
      ...raw.sums.flatMap((sum) => sumOf(sum) ?? []),
    ],
  };
}

function onlyYearOf({ rows }: SheetRead): number | null {
  const years = new Set(
    rows.flatMap(({ readings }) => readings.flatMap(({ raw }) => (raw.field.id === "spentAmount" ? [raw.year] : []))),
  );
  const [year] = years;
  return years.size === 1 && typeof year === "number" ? year : null;
}

function columnsOfNames({ raw }: SheetRead): ReadonlySet<number> {
  const columns = raw.tables.flatMap((table) => table.columns).filter(({ field }) => field === "projectName");
  return new Set(columns.flatMap(({ at }) => parseAddress(at.cell)?.column ?? []));
}
