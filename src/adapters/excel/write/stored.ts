import { unpack } from "../record/pack";
import type { Slot } from "../record/record";
import { freeTextCell, type Standing, type UserCell } from "./standing";
import type { OwnState } from "./state/own-state";

/** The summary in a slot of the record; null when there is none, or when what lies there is not what we put there. */
export async function stored(
  { record }: OwnState,
  slot: Slot | null,
  pace: () => Promise<void> | void,
): Promise<Standing | null> {
  return slot === null ? null : unpack((record?.pieces.get(slot.column) ?? []).slice(0, slot.pieces), pace);
}

/** What people had written in the free text of a stored summary. */
export function storedFreeText({ document, userCells }: Standing): readonly UserCell[] {
  const [overview] = document.sheets;
  const cell = overview ? freeTextCell(overview) : null;
  return userCells.filter(({ sheet, row, column }) => sheet === 0 && row === cell?.row && column === cell.column);
}
