import { remark, type Finding } from "../findings/finding";
import { ownSeverities } from "../findings/own-severities";

/** More findings than this in one workbook help nobody; the rest is counted (FIL-13). */
const mostPerFile = 1000;

/** Keeps the worst findings of each workbook. They come worst first. */
export function capFindings(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, number>();
  const shown = findings.filter(({ at }) => {
    const count = (kept.get(at.file) ?? 0) + 1;
    kept.set(at.file, count);
    return count <= mostPerFile;
  });
  const over = [...kept].filter(([, count]) => count > mostPerFile);
  return [
    ...shown,
    ...over.map(([file, count]): Finding => {
      const more = remark("FIL-13", { file }, { file, count: count - mostPerFile });
      return { ...more, severity: ownSeverities.get("FIL-13") ?? "notice" };
    }),
  ];
}
