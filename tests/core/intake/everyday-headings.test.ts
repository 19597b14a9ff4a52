import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const told = (reading: ReturnType<typeof read>) => [totalsIn(reading), codesOf(reading, "STR-62", "STR-54", "STR-14")];

const places = ["Ljusare trappor", "Sly bort", "Sittplatser"];
const amounts = [
  [1_000_000, 900_000, 100_000],
  [500_000, 350_000, 150_000],
  [300_000, 300_000, 0],
] as const;
const list = (headings: readonly string[], order: readonly number[] = [0, 1, 2]): Rows => [
  ["Vad blev det av pengarna?"],
  [],
  headings,
  ...places.map((place, index) => [place, ...order.map((column) => amounts[index]?.[column] ?? null)]),
];

describe("headings in everyday words", () => {
  it.each<readonly [string, Rows, string]>([
    [
      "of money",
      list(["Vad vi gör", "Klumpen av KS (kr)", "Debiterat hittills (kr)", "Kvar att använda (kr)"]),
      "STR-62 B3",
    ],
    [
      "in another order",
      list(["Vad vi gör", "Det här återstår", "Debiterat hittills", "Klumpen av KS"], [2, 1, 0]),
      "STR-62 D3",
    ],
    [
      "with a sum and more columns",
      [
        ["Nr", "Vad vi gör", "Var", "Klumpen av KS (kr)", "Debiterat (kr)", "Kvar (kr)", "Så här gick det"],
        ...places.map((place, index) => [index + 1, place, "Hökarängen", ...(amounts[index] ?? []), "Klart"]),
        [
          null,
          "Allt som allt",
          null,
          ...[1_800_000, 1_550_000, 250_000].map((number, index) => ({
            number,
            formula: `SUM(${"DEF"[index] ?? ""}2:${"DEF"[index] ?? ""}4)`,
          })),
        ],
      ],
      "STR-62 D1",
    ],
  ])("are told by what is left: %s", (_what, rows, code) => {
    expect(told(read(rows))).toEqual(["3 1800000 1550000", [code]]);
  });

  it.each<readonly [string, Rows]>([
    [
      "what is left does not follow on every row",
      [...list(["Vad", "Klumpen", "Debiterat", "Kvar"]), ["Trappa", 400_000, 300_000, 90_000]],
    ],
    ["nothing says what is left", list(["Vad", "Klumpen", "Debiterat", "Sen då"])],
    ["the money was applied for", list(["Vad", "Sökt av KS", "Debiterat", "Kvar"])],
    ["the money is to be spent", list(["Vad", "Klumpen av KS", "Prognos i maj", "Kvar"])],
    ["the money is other money", list(["Vad", "Statsbidrag vi fick", "Debiterat", "Kvar"])],
    [
      "two pairs may be the money",
      [
        ["Vad", "Klumpen av KS", "Debiterat hos KS", "Klumpen alls", "Debiterat alls", "Kvar"],
        ...places.map((place, index) => {
          const [fick = 0, gjort = 0, kvar = 0] = amounts[index] ?? [];
          return [place, fick, gjort, fick + 7_000, gjort + 7_000, kvar];
        }),
      ],
    ],
    ["there are too few rows to tell", list(["Vad", "Klumpen", "Debiterat", "Kvar"]).slice(0, 5)],
  ])("are not guessed at where %s", (_what, rows) => {
    expect([read(rows).projects, codesOf(read(rows), "STR-62")]).toEqual([[], []]);
  });
});
