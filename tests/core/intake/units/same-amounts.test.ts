import { sameAmounts, type UnitAmount } from "../../../../src/core/intake/units/same-amounts";
import type { Unit } from "../../../../src/core/values/ore";
import { workbookOf, type CellInput } from "../../../support/snapshot";

/** A column of cells, one a row. */
function column(unit: Unit, ...cells: readonly CellInput[]): readonly UnitAmount[] {
  const [sheet] = workbookOf({ Blad: cells.map((cell) => [cell]) }).sheets;
  return cells.map((_, index) => ({
    raw: { row: index + 1, cell: sheet?.cells.find(({ row }) => row === index + 1) ?? null },
    unit,
  }));
}

const whole = (number: number): CellInput => ({ number, format: "#,##0" });

describe("the same amounts in two columns", () => {
  it.each([
    ["kr and tkr", column("kr", 1_443_870, 2_250_000), column("tkr", whole(1444), whole(2250))],
    ["kr and tkr that is only shown rounded", column("kr", 1_443_870), column("tkr", whole(1443.87))],
    ["kr and mnkr with a decimal", column("kr", 1_443_870, 0), column("mnkr", { number: 1.4, format: "0.0" }, 0)],
    ["kr and kr shown in thousands", column("kr", 1_443_870), column("tkr", { number: 1_443_870, format: "#,##0," })],
    ["a unit of its own in the cell", column("kr", 1_500_000), column("tkr", "1,5 mnkr")],
    ["a unit in the format", column("kr", 1_500_000), column("kr", { number: 1500, format: '#,##0" tkr"' })],
    ["nothing in both", column("kr", 1_500_000, null, "-"), column("tkr", 1500, "-", null)],
  ])("are seen: %s", (_, a, b) => {
    expect([sameAmounts(a, b), sameAmounts(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["one differs by more than rounding", column("kr", 1_443_870, 2_251_000), column("tkr", whole(1444), whole(2250))],
    ["one is missing", column("kr", 1_500_000, 300_000), column("tkr", 1500, null)],
    ["all are 0", column("kr", 0, 0), column("tkr", 0, 0)],
    ["none is filled", column("kr", null), column("tkr", null)],
    ["a cell is no amount", column("kr", 1_500_000, "se bilaga"), column("tkr", 1500, "se bilaga")],
    ["one is in euro", column("kr", 1500), column("kr", { number: 1500, format: '#,##0 "€"' })],
    ["the same figures are in different units", column("kr", 1500), column("tkr", 1500)],
  ])("are not, where %s", (_, a, b) => {
    expect([sameAmounts(a, b), sameAmounts(b, a)]).toEqual([false, false]);
  });
});
