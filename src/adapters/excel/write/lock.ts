import { type Remark, remark } from "../../../core/findings/finding";
import type { OwnState } from "./state/own-state";

/**
 * What Excel would refuse half-way is found before anything is written. Nothing is ever unlocked. `sheets`: what our sheets are to be, by their names in
 * the document; none when all of them go.
 */
export function lockOf(state: OwnState, sheets: readonly { readonly name: string }[]): Remark | null {
  const { file, structureLocked, own, record } = state;
  const changesSheets = record === null || own.size !== sheets.length || sheets.some(({ name }) => !own.has(name));
  return cellLockOf(state) ?? (structureLocked && changesSheets ? remark("EXC-03", { file }, {}) : null);
}

/** What stops any write to our sheets. */
export function cellLockOf({ file, readOnly, own }: OwnState): Remark | null {
  if (readOnly) return remark("EXC-04", { file }, {});
  const locked = [...own.values()].find(({ isProtected }) => isProtected)?.name;
  return locked === undefined ? null : remark("EXC-02", { file, sheet: locked }, { sheet: locked });
}
