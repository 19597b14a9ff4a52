import type { Edition } from "../anvisningar/schema";
import { remark, type Remark } from "../findings/finding";
import { ownSeverities } from "../findings/own-severities";
import { severities } from "../findings/severity";

/** More findings than this in one workbook help nobody; the rest is counted (FIL-13). */
const mostPerFile = 1000;

/** Keeps the worst remarks of each workbook, in the order in which they were made.. */
export function capRemarks(remarks: readonly Remark[], { rules }: Pick<Edition, "rules">): readonly Remark[] {
  const severityOf = new Map(rules.map(({ code, severity, trial }) => [code, trial ? ("notice" as const) : severity]));
  const rank = ({ code, waived }: Remark): number =>
    severities.indexOf(waived ? "notice" : (ownSeverities.get(code) ?? severityOf.get(code) ?? "notice"));
  const byFile = new Map<string, Remark[][]>();
  for (const one of remarks) {
    const ranks = byFile.get(one.at.file) ?? severities.map(() => []);
    byFile.set(one.at.file, ranks);
    ranks[rank(one)]?.push(one);
  }
  return [...byFile].flatMap(([file, ranks]) => {
    const kept = ranks.flat().slice(0, mostPerFile);
    const left = ranks.reduce((sum, { length }) => sum + length, 0) - kept.length;
    return left > 0 ? [...kept, remark("FIL-13", { file }, { file, count: left })] : kept;
  });
}
