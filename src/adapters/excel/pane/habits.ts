import { type ExcelHabits, unknownHabits } from "../../../core/host/excel-habits";
import { excelKey, thisExcel } from "../host/this-excel";
import type { Preferences } from "./preferences";

const entry = "excel-habits";

/** Only for this Excel: a new build has proven nothing. */
export const rememberHabits = (preferences: Preferences, { undoGroups }: ExcelHabits): void =>
  preferences.set(entry, `${undoGroups} ${excelKey(thisExcel())}`);

/** What a trial on this machine has shown of this very build of Excel. Asked anew before each write. */
export function rememberedHabits(preferences: Preferences): ExcelHabits {
  const stored = preferences.get(entry);
  const known = (["works", "refused"] as const).find((one) => stored === `${one} ${excelKey(thisExcel())}`);
  return known === undefined ? unknownHabits : { undoGroups: known };
}
