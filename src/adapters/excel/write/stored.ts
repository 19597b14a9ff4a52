import { earlierSheetNames } from "../../../core/summary/names";
import { unpack } from "../record/pack";
import type { Slot } from "../record/record";
import { resolvedSheet } from "./resolve";
import { freeTextCell, type Standing, type UserCell } from "./standing";
import type { OwnState } from "./state/own-state";

/** The summary in a slot of the record; null when there is none, or when what lies there is not what we put there. */
export async function stored(
  { record }: OwnState,
  slot: Slot | null,
  pace: () => Promise<void> | void,
): Promise<Standing | null> {
  if (slot === null) return null;
  const found = await unpack((record?.pieces.get(slot.column) ?? []).slice(0, slot.pieces), pace);
  return found === null ? null : { ...found, document: underNamesOfToday(found.document) };
}

/** An earlier summary may have sheets by names that have since been changed; what they are is known by the names of today. */
const underNamesOfToday = (document: Standing["document"]): Standing["document"] =>
  document.sheets.some(({ name }) => earlierSheetNames.has(name))
    ? {
        ...document,
        sheets: document.sheets.map((sheet) => resolvedSheet(sheet, { sheets: earlierSheetNames, tables: new Map() })),
      }
    : document;

/** What people had written in the free text of a stored summary. */
export function storedFreeText({ document, userCells }: Standing): readonly UserCell[] {
  const [overview] = document.sheets;
  const cell = overview ? freeTextCell(overview) : null;
  return userCells.filter(({ sheet, row, column }) => sheet === 0 && row === cell?.row && column === cell.column);
}
