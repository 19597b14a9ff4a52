import { remark } from "../../../src/core/findings/finding";
import { gatherRemarks } from "../../../src/core/findings/gather";
import { render } from "../../../src/core/messages/render";
import { edition } from "../../support/intake";

const at = (cell: string, sheet = "Blad", file = "a.xlsx") => ({ file, sheet, cell });
const text = (cell: string, value = "12") => remark("BEL-02", at(cell), { value, amount: 1200n });

it("tells one kind in one sheet once, at its first place, with the others named", () => {
  const [one, ...more] = gatherRemarks([text("B2"), text("B3", "13"), text("C9")]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ at: at("B2"), also: [at("B3"), at("C9")], params: { value: "12" } });
  expect(one && render(one, "sv", edition).message).toMatch(/ Detsamma gäller 2 ställen till: B3, C9$/u);
  expect(one && render(one, "en", edition).message).toMatch(/ The same holds for 2 more places: B3, C9$/u);
});

it("leaves alone what stands alone, what differs in field, and what each project must answer for", () => {
  const codes = [
    text("B2"),
    remark("KOD-01", at("C2"), { value: "x", field: "status" }),
    remark("KOD-01", at("D2"), { value: "x", field: "grantOccasion" }),
    remark("BEL-11", at("E2"), { project: "Ljus", spent: 2n, available: 1n }, "ljus"),
    remark("BEL-11", at("E3"), { project: "Torg", spent: 2n, available: 1n }, "torg"),
  ];
  expect(gatherRemarks(codes)).toEqual(codes);
});

it("is about no project any more, and names sheets and files where they differ", () => {
  const ids = ["a.xlsx", "b.xlsx", "c.xlsx"].map((file) =>
    remark("ID-03", at("A2", "Blad", file), { project: "Ljus", id: "farsta~ljus" }, file),
  );
  const [both] = gatherRemarks([
    remark("ID-03", at("A2"), { project: "Ljus", id: "x" }, "k"),
    remark("ID-03", at("A2", "Två"), { project: "Torg", id: "y" }),
  ]);
  expect(both).not.toHaveProperty("project");
  expect(both && render(both, "sv", edition).message).toMatch(/ Detsamma gäller 1 ställe till: Två!A2$/u);
  expect(gatherRemarks(ids.slice(0, 2))).toHaveLength(2);
  const [all, ...rest] = gatherRemarks(ids);
  expect(rest).toEqual([]);
  expect(all && render(all, "sv", edition).message).toMatch(/ till: b\.xlsx, c\.xlsx$/u);
});

it("leaves a doubt at its own cell", () => {
  const doubted = text("B3");
  const [first, second, ...more] = gatherRemarks([text("B2"), doubted, text("C9")], (one) => one === doubted);
  expect([first?.also, second, more]).toEqual([[at("C9")], doubted, []]);
});
