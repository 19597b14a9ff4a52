import type { Finding } from "../findings/finding";
import { weightOf, weights } from "../findings/severity";
import { parseAddress } from "sheet-refs";

type Key = readonly (string | number)[];

/** Worst first and what stops nothing last, then by file, sheet, row and column, then by code and project: the same findings always stand in the same order. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);

function keyOf(finding: Finding): Key {
  const { at, code, project, params } = finding;
  const [first = ""] = (at.cell ?? "").split(/[,:]/, 1);
  const { row, column } = parseAddress(first) ?? { row: 0, column: 0 };
  const told = Object.keys(params)
    .sort()
    .map((name) => String(params[name]));
  return [
    weights.indexOf(weightOf(finding)),
    at.file,
    at.sheet ?? "",
    row,
    column,
    code,
    project ?? "",
    told.join("\n"),
  ];
}

function compare(a: Key, b: Key): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
