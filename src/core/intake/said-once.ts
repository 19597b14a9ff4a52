import type { Remark } from "../findings/finding";
import { normaliseLabel } from "../values/label";
import type { RawSheet } from "./raw";

/** What is said of a heading's words, which mean the same wherever they stand; null for what is about the cell. */
function aboutWords({ code, params }: Remark): string | null {
  if (code === "STR-02") return `${code} ${normaliseLabel(String(params["heading"]))}`;
  if (code === "STR-55") return `${code} ${String(params["aside"])}`;
  return null;
}

/** Forms on many sheets, or under each other, have the same labels: what is said of their words is said at the first. A gap keeps its remark. */
export function saidOnce(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const said = new Set<string>();
  return sheets.map((sheet) => {
    const hasGap = ({ at }: Remark): boolean => sheet.gaps.some((gap) => gap.at.cell === at.cell);
    const isNew = (remark: Remark): boolean => {
      const words = aboutWords(remark);
      if (words === null || (said.has(words) && hasGap(remark))) return true;
      return !said.has(words) && said.add(words).size > 0;
    };
    return { ...sheet, remarks: sheet.remarks.filter(isNew) };
  });
}
