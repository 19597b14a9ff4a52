import { remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { cellText } from "../../workbook/cell-text";
import { saysAllSpent } from "../../words/all-spent";
import type { AmountOfRow, WrittenRow } from "./readings";

/** "Hela beloppet" under what was spent is what the row says was granted (BEL-02). The rows themselves, where none says so. */
export function withAllSpent(rows: readonly WrittenRow[]): readonly WrittenRow[] {
  const read = rows.map((row) => {
    if (row.written.length === row.amounts.length) return row;
    const granted = row.written.filter(({ raw }) => raw.field.id === "grantedAmount" && !raw.repeatsTotal);
    const [grant, ...others] = granted;
    const isAll = ({ raw, ore }: AmountOfRow): boolean =>
      ore === null && raw.field.id === "spentAmount" && !raw.adds && saysAllSpent(cellText(raw.cell));
    const found = row.amounts.filter(isAll);
    if (!grant || others.length > 0 || found.length !== 1) return row;
    const spent = found.map(({ raw, at }) => ({
      ...{ raw, at, ore: grant.ore, approximate: false },
      remarks: [remark("BEL-02", at, { value: visibleText(cellText(raw.cell)), amount: grant.ore })],
    }));
    return {
      ...row,
      amounts: row.amounts.map((one) => (found.includes(one) ? (spent[0] ?? one) : one)),
      written: [...row.written, ...spent],
    };
  });
  return read.every((row, index) => row === rows[index]) ? rows : read;
}
