import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { carriedRows, readCarried } from "../../../src/core/editions/carried-edition";
import { editions, extensible } from "../../../src/profiles/stockholm/editions";
import { nextYear } from "../../support/next-year";
import { workbookOf } from "../../support/snapshot";

const edition = loadEdition(nextYear, [...editions, nextYear]);
const rows = carriedRows(edition) ?? [];
const carry = (cells: readonly (readonly string[])[]) =>
  readCarried(workbookOf({ Blankett: [["Projektnamn"]], Utgava: { rows: cells, hidden: true } }), extensible);
const codes = (cells: readonly (readonly string[])[]) => carry(cells)?.findings.map(({ code }) => code);

test("an edition comes back whole out of a form, also one that builds on another, without that one", () => {
  expect(readCarried(workbookOf({ Utgava: rows }))).toMatchObject({ edition, findings: [] });
});

test("its texts fit cells, and none is taken for a number or a formula or loses its edges", () => {
  expect(rows.length).toBeGreaterThan(3);
  for (const [text = ""] of rows.slice(1)) {
    expect(text.length).toBeLessThan(32_000);
    expect(text).toMatch(/^\d+\|[^]*\|$/u);
  }
});

test("the order of the rows does not matter", () => {
  const [head = [], ...chunks] = rows;
  expect(carry([head, ...chunks.toReversed()])?.edition).toEqual(edition);
});

test("a workbook without one carries none", () => {
  expect(readCarried(workbookOf({ Blad1: [["medelkoll"], ["medelkoll-utgava"]] }))).toBeNull();
});

const [head = [], first = [], ...others] = rows;
const changed = (text: string) => [text.replace("Uppföljningsrapporten", "Uppfoljningsrapporten")];
test.each<[string, readonly (readonly string[])[]]>([
  ["a letter is changed", rows.map(([text = "", ...more]) => [...changed(text), ...more])],
  ["a row is lost", [head, ...others]],
  ["a row is cut", [head, [first[0]?.slice(0, -10) ?? ""], ...others]],
  ["two rows have changed places in their numbers", [head, [(first[0] ?? "").replace("1|", "2|")], ...others]],
  ["it says that it is another", [head.with(2, "klimatinvesteringar-2024"), first, ...others]],
  ["it says that it has no rows", [head.with(6, "0"), first, ...others]],
  ["it says that it is endless", [head.with(6, "1e12"), first, ...others]],
])("it is told and not used when %s", (_name, cells) => {
  expect(carry(cells)).toMatchObject({ data: null, edition: null });
  expect(codes(cells)).toEqual(["UTG-40"]);
});

test("a later format is told apart from damage", () => {
  expect(codes([head.with(1, "2"), first, ...others])).toEqual(["UTG-41"]);
});

test("an edition that is sound as text and not as an edition is not used", () => {
  const broken = carriedRows({ ...edition, instructions: edition.instructions.slice(1) }) ?? [];
  expect(codes(broken)).toEqual(["UTG-40"]);
});

test("one that is too large is not carried at all", () => {
  const [field] = edition.fields;
  const large = { ...edition, fields: Array.from({ length: 9000 }, () => field!) };
  expect(carriedRows(large)).toBeNull();
});

test("one that was sent out before the program told as much is still used", () => {
  const older = { ...edition, rules: edition.rules.filter(({ code }) => code !== "STR-75") };
  const read = carry(carriedRows(older) ?? []);
  expect(read?.findings).toEqual([]);
  expect(read?.edition?.rules.map(({ code }) => code)).toContain("STR-75");
});
