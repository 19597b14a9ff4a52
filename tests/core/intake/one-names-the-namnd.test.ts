import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** Two sheets with the same projects, of which one does not say whose they are. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const names = ["Ängens ljus", "Sätra torg", "Vårby park"];
const granted = [103_000, 271_000, 555_500];
const spent = [90_100, 250_700, 431_000];
const sheet = (namnd: string | null, off: readonly number[] = [], of: readonly string[] = names): Rows => [
  ["Belopp i kr"],
  [...(namnd === null ? [] : ["Nämnd"]), "Projekt", "Beviljat", "Utfall"],
  ...of.map((name, index): readonly CellInput[] => [
    ...(namnd === null ? [] : [namnd]),
    ...[name, granted[index] ?? 0, (spent[index] ?? 0) + (off[index] ?? 0)],
  ]),
];
const read = (first: Rows, second: Rows) => readIntake(workbookOf({ Ett: first, Två: second }));

it("counts them once", () => {
  expect(totalsIn(read(sheet("Farsta"), sheet(null)))).toBe("3 929500 771800");
  expect(totalsIn(read(sheet(null), sheet("Farsta")))).toBe("3 929500 771800");
});

it.each([[[0, 1_000, 0]], [[0, 1_000, 2_000]], [[500, 1_000, 2_000]]])(
  "asks where they say different amounts: %j more",
  (off) => {
    for (const reading of [read(sheet("Farsta"), sheet(null, off)), read(sheet(null, off), sheet("Farsta"))]) {
      expect(totalsIn(reading)).toMatch(/^3 929500 (?:\d+|-)\?$/u);
      expect(codesOf(reading, "ID-06")).toHaveLength(off.filter((one) => one > 0).length);
    }
  },
);

it("counts two nämnder's apart, and another list", () => {
  expect(totalsIn(read(sheet("Farsta"), sheet("Skärholmen", [0, 1_000, 0])))).toBe("6 1859000 1544600");
  const others = ["Ängens ljus", "Björkvägen", "Kyrkbron"];
  expect(totalsIn(read(sheet("Farsta"), sheet(null, [0, 1_000, 0], others)))).toMatch(/^6 /u);
});
