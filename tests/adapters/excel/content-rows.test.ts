import { contentRows } from "../../../src/adapters/excel/write/steps/content-steps";
import type { DocumentSheet } from "../../../src/core/document/document";

test("a sheet with more cells than a call can have arguments is laid out in rows", () => {
  const [height, width] = [20_000, 10];
  const cells = Array.from({ length: height * width }, (_, index) => ({
    row: Math.floor(index / width) + 1,
    column: (index % width) + 1,
    style: "count" as const,
    value: { kind: "number" as const, number: index },
  }));
  const rows = contentRows({ cells } as unknown as DocumentSheet, new Map(), 1900);
  expect([rows.length, rows.at(-1)?.length, rows.at(-1)?.at(-1)]).toEqual([height, width, height * width - 1]);
});
