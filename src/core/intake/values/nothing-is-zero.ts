import { remark } from "../../findings/finding";
import { noOre } from "../../values/ore";
import { isEmptyText } from "../../values/plain-phrase";
import { cellText, isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import type { RawRecord, RawValue } from "../raw";
import { placeOf, type WrittenRow } from "./readings";

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** What is left of the grant is the whole grant: nothing was spent. */
function nothingByWhatIsLeft({ values }: RawRecord, { field, year }: RawValue): boolean {
  if (field.id !== "spentAmount") return false;
  const own = (id: string): bigint | null => {
    const raw = values.find(
      (one) => one.field.id === id && (one.year === year || one.year === null) && !isBlank(one.cell),
    );
    return raw ? looseAmount(raw.cell) : null;
  };
  const granted = own("grantedAmount");
  const left = own("reportedSurplus") ?? own("reportedDeviation");
  return granted !== null && granted !== 0n && left !== null && magnitude(left) === magnitude(granted);
}

/**
 * A blank or a dash is 0 where the workbook itself says so: its printed sum is right only then (`bySums`), or what is left of the grant is all of it (BEL-50).
 * Elsewhere nothing is unknown.
 */
export function withProvenZeros(
  rows: readonly WrittenRow[],
  file: string,
  bySums: (sheet: string, row: number, column: number) => boolean,
): readonly WrittenRow[] {
  return rows.map((row) => {
    const { record } = row;
    // Where another year or period states the field, an empty one is no year of the project.
    const isStated = ({ field }: RawValue): boolean => row.written.some(({ raw }) => raw.field.id === field.id);
    const isProven = (raw: RawValue): boolean =>
      (raw.field.id === "spentAmount" || raw.field.id === "grantedAmount") &&
      !raw.adds &&
      !isStated(raw) &&
      !raw.repeatsTotal &&
      isEmptyText(cellText(raw.cell)) &&
      (bySums(record.sheet, record.row, raw.column) || nothingByWhatIsLeft(record, raw));
    const proven = record.values.filter((raw) => row.amounts.has(raw) && isProven(raw));
    if (proven.length === 0 || proven.length === row.amounts.size) return row;
    const amounts = new Map(row.amounts);
    const written = [...row.written];
    for (const raw of proven) {
      const at = placeOf(file, record.sheet, raw);
      const read = { ore: noOre, approximate: false, remarks: [remark("BEL-50", at, { field: raw.field.id })] };
      amounts.set(raw, read);
      written.push({ raw, at, ore: noOre });
    }
    return { ...row, amounts, written };
  });
}
