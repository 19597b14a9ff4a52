import type { DocumentSheet } from "../../../../core/document/document";
import { rowSpan } from "../../read/grid";
import { type Step, step } from "./step";

const spansOf = (sheets: readonly DocumentSheet[]): readonly string[] => [
  ...new Set(sheets.flatMap(({ folds = [] }) => folds.map(({ first, last }) => rowSpan(first, last)))),
];

/**
 * Shows every row of ours, whatever was folded or hidden there: no row of the new summary may be left unseen. What we grouped is ungrouped, which leaves rows hidden
 * (OfficeDev/office-js-snippets 352); nothing in Office.js says which rows are grouped, and where somebody has ungrouped them Excel refuses.
 */
export function unfoldSteps(before: readonly DocumentSheet[], now: DocumentSheet, ungroups: boolean): readonly Step[] {
  const spans = spansOf(before);
  if (spans.length === 0) return [];
  const last = Math.max(...[...before, now].flatMap(({ cells }) => cells.map(({ row }) => row)));
  return [
    ...(ungroups ? spans : []).map((span) => step(3, (book) => book.range(now.name, span).ungroup("ByRows"))),
    step(3, (book) => {
      book.range(now.name, rowSpan(1, last)).rowHidden = false;
    }),
  ];
}

/** After the heights: a hidden row that gets one is shown. No member of Office.js puts the plus sign above the rows (OfficeDev/office-js 6099, 10 Sep 2025). */
export const foldSteps = (sheet: DocumentSheet): readonly Step[] =>
  spansOf([sheet]).map((span) =>
    step(5, (book) => {
      const rows = book.range(sheet.name, span);
      rows.group("ByRows");
      rows.rowHidden = true;
    }),
  );
