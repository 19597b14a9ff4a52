import type { RowClaim, RowDetector } from "../detector";

/**
 * A name merged down over several rows is one project; what stands in the rows beside it belongs to it. Rows that state a budget year each are its years.
 */
export const mergedDown: RowDetector = {
  id: "merged-down",
  says: { sv: "rad under ett sammanslaget projektnamn", en: "a row beside a project's merged name" },
  find: ({ rows, columns, grid }, so) =>
    columns.budgetYear !== null
      ? []
      : rows.flatMap(({ row, hasAmounts, isNamed, inName }): readonly RowClaim[] => {
          if (so.has(row) || !isNamed || inName.length > 0) return [];
          const tops = columns.name.flatMap((column) => {
            const merge = grid.mergeAt(row, column);
            return merge && merge.top < row ? [merge.top] : [];
          });
          const [of] = tops;
          if (of === undefined) return [];
          return [{ row, is: hasAmounts ? { kind: "continues", of } : { kind: "empty" } }];
        }),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Kostnadsslag", "Utfall"],
        rows: [
          ["Ljus", "Mark", 5],
          [null, "El", 2],
        ],
        merges: ["A2:A3"],
        at: [1],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          [null, 1, 1],
        ],
        at: [0, 1],
      },
    ],
  },
};
