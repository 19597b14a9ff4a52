import { hasRole } from "../../anvisningar/known-fields";
import { cellText } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { signKey } from "../../words/legends";
import type { MappedColumn } from "../headings/mapped-column";
import type { RawValue } from "../raw";
import { asksWhetherDone } from "../../words/progress-words";

/** A column of the list, with what its heading says of all its values beside field and year; null where that is nothing. */
export interface ListColumn extends MappedColumn {
  readonly says: Partial<RawValue> | null;
  readonly isAmount: boolean;
  readonly isName: boolean;
}

export const listColumn = (column: MappedColumn): ListColumn => {
  const { field, heading, upTo, repeatsTotal, isPart, mayBeOfOther, mark, wholeIs } = column;
  const { unit, signHint, isAddition, qualifiers = [] } = heading.meaning;
  const isCorrected = qualifiers.includes("corrected") || qualifiers.includes("holding");
  const says: Partial<RawValue> = {
    ...(unit ? { headingUnit: unit } : {}),
    ...(signHint ? { signHint } : {}),
    ...(upTo === undefined ? {} : { upTo }),
    ...(repeatsTotal ? { repeatsTotal: true as const } : {}),
    ...(isPart ? { isPart: true as const } : {}),
    ...(isPart || isAddition ? { mayTakeBack: true as const } : {}),
    ...(mayBeOfOther ? { mayBeOfOther: true as const } : {}),
    ...(isCorrected ? { isCorrected: true as const } : {}),
    ...(mark === undefined ? {} : { says: mark }),
    ...(field.id === "status" && asksWhetherDone(heading.text) ? { asksDone: true as const } : {}),
    ...(wholeIs === undefined ? {} : { wholeIs }),
  };
  return {
    ...column,
    isAmount: field.type === "amount",
    isName: hasRole(field.id, "names"),
    says: Object.keys(says).length > 0 ? says : null,
  };
};

/** What a column says in a row. `year`: that of the rows around it, where the heading names none. */
export function columnValue(of: ListColumn, row: number, written: Cell | null, year: number | null): RawValue {
  const cell = of.isAmount && isTimeMark(of, written) ? null : written;
  const { field, column, says, unsplitRows, signs } = of;
  const ofYear = of.year ?? (field.perYear ? year : null);
  const found =
    says === null ? { field, year: ofYear, row, column, cell } : { field, year: ofYear, row, column, cell, ...says };
  const sign = signs?.get(signKey(cellText(cell)));
  if (sign !== undefined) return { ...found, says: sign };
  return unsplitRows?.has(row) ? { ...found, isUnsplit: true } : found;
}

/** "◆" among the amounts of months marks when something happened, where the total that they are parts of stands beside them. */
const isTimeMark = ({ heading: { meaning }, isPart, repeatsTotal }: ListColumn, cell: Cell | null): boolean =>
  meaning.time?.kind === "part" &&
  (isPart === true || repeatsTotal === true) &&
  cell?.value.kind === "text" &&
  /^[◆◇●○■□▲△★☆♦•✓✔]$/u.test(cell.value.text.trim());
