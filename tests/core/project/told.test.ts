import { joinAll, nothingTold, tell } from "../../../src/core/project/told";
import { remark } from "../../../src/core/findings/finding";

const said = tell(remark("STR-19", { file: "a.xlsx", sheet: "Blad" }, { sheet: "Blad" }));

test("what is told of more rows than a call takes arguments is joined", () => {
  const parts = Array.from({ length: 300_000 }, (_, row) => (row % 100_000 === 0 ? said : nothingTold));
  expect(joinAll(parts).remarks).toHaveLength(3);
});

test("nothing told of no rows", () => {
  expect(joinAll([])).toEqual(nothingTold);
});
