import { hasRole } from "../../anvisningar/known-fields";
import { addressOf } from "sheet-refs";
import { normaliseLabel } from "../../values/label";
import { saysArchiveInName, saysOldInName } from "../../words/replaced";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { RawSheet } from "../raw";
import type { Terms } from "../terms";
import { otherMoney, type OtherMoney } from "./kinds-of-money";

/** Titles stand first. */
const titleRows = 12;

interface Saying {
  readonly text: string;
  readonly cell: string;
}

/** What a sheet calls itself: its name, then the titles above its first heading. */
function sayingsOf(grid: Grid, { tables, records }: RawSheet): readonly Saying[] {
  const tops = [...tables.map(({ topRow }) => topRow), ...records.map(({ row }) => row)];
  const first = tops.reduce((least, row) => Math.min(least, row), titleRows);
  const titles = grid.rows
    .filter((row) => row < first)
    .flatMap((row) => grid.row(row).map((cell) => ({ text: labelText(cell), cell: addressOf(cell.row, cell.column) })));
  return [{ text: grid.sheet.name, cell: titles[0]?.cell ?? "A1" }, ...titles];
}

/** "Lista 2022 (gammal)" or "Arkiv" beside a list of other projects: nobody has said whether its own are reported here. One with the same projects is an earlier version. */
function isOldAlone(sheet: RawSheet, sheets: readonly RawSheet[]): boolean {
  const saysOld = ({ sheet: name }: RawSheet): boolean => saysOldInName(name) || saysArchiveInName(name);
  if (sheet.hidden || !saysOld(sheet)) return false;
  const others = sheets.filter((other) => other !== sheet && other.records.length > 0 && !saysOld(other));
  const known = new Set(others.flatMap(namesIn));
  return known.size > 0 && !namesIn(sheet).some((name) => known.has(name));
}

const namesIn = ({ records }: RawSheet): readonly string[] =>
  records.flatMap(({ values }) =>
    values.flatMap(({ field, cell }) => (hasRole(field.id, "names") && cell ? [normaliseLabel(cellText(cell))] : [])),
  );

const oldAt = ({ sheet, records }: RawSheet, file: string) => {
  const first = records[0]?.values.find(({ cell }) => cell !== null);
  return { file, sheet, cell: addressOf(first?.row ?? 1, first?.column ?? 1) };
};

/**
 * A sheet of other money beside one of the grant's own ("Trygghet", "Klimat", "Ordinarie"): its projects are set aside. A workbook that speaks of other money
 * alone is asked about.
 */
export function setOtherSheetsAside(
  sheets: readonly RawSheet[],
  grids: readonly Grid[],
  { money, file }: Terms,
): readonly RawSheet[] {
  const said = sheets.map((sheet, index) => {
    const grid = grids[index];
    const sayings = sheet.records.length > 0 && grid ? sayingsOf(grid, sheet) : [];
    const kinds = sayings.map(({ text }) => money.moneyOf(text));
    return { sayings, isOwn: kinds.includes("own") || kinds.includes("both") };
  });
  const isToldApart = said.some(({ isOwn }) => isOwn);
  return sheets.map((sheet, index) => {
    const { sayings = [], isOwn = false } = said[index] ?? {};
    if (isOwn || sheet.records.length === 0) return sheet;
    let found: OtherMoney | null = null;
    for (const { text, cell } of sayings)
      found ??= otherMoney(text, { file, sheet: sheet.sheet, cell }, money, { isToldApart, asksUnknown: false });
    found ??= isOldAlone(sheet, sheets)
      ? otherMoney(sheet.sheet, oldAt(sheet, file), money, { isToldApart: true, asksUnknown: true })
      : null;
    if (!found) return sheet;
    const setAside = { money: found, records: sheet.records };
    return { ...sheet, records: [], setAside: [...(sheet.setAside ?? []), setAside] };
  });
}
