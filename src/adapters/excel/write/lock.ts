import { type Remark, remark } from "../../../core/findings/finding";
import type { OwnState } from "./state/own-state";

/** What Excel would refuse half-way is found before anything is written. Nothing is ever unlocked. */
export function lockOf({ file, readOnly, structureLocked, own, record }: OwnState): Remark | null {
  if (readOnly) return remark("EXC-04", { file }, {});
  const locked = own.find((sheet) => sheet?.isProtected)?.name;
  if (locked !== undefined) return remark("EXC-02", { file, sheet: locked }, { sheet: locked });
  const adds = record === null || own.some((sheet) => sheet === null);
  return structureLocked && adds ? remark("EXC-03", { file }, {}) : null;
}
