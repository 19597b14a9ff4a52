import type { Remark } from "../../findings/finding";

/** What a column says in all its cells is told at the first of them. */
const once: ReadonlySet<string> = new Set(["BEL-06"]);

export function oncePerColumn(remarks: readonly Remark[]): readonly Remark[] {
  const told = new Set<string>();
  return remarks.filter(({ code, at }) => {
    if (!once.has(code)) return true;
    const key = JSON.stringify([code, at.file, at.sheet, at.cell?.replace(/\d{1,7}$/u, "")]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
