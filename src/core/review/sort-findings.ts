import type { Finding } from "../findings/finding";
import { severities } from "../findings/severity";
import { parseAddress } from "../workbook/a1";

type Key = readonly (string | number)[];

/** Worst first, then by file, sheet, row and column, then by code and project: the same findings always stand in the same order. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);

function keyOf({ severity, at, code, project, params }: Finding): Key {
  const [first = ""] = (at.cell ?? "").split(/[,:]/, 1);
  const { row, column } = parseAddress(first) ?? { row: 0, column: 0 };
  const told = Object.keys(params)
    .sort()
    .map((name) => String(params[name]));
  return [severities.indexOf(severity), at.file, at.sheet ?? "", row, column, code, project ?? "", told.join("\n")];
}

function compare(a: Key, b: Key): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
