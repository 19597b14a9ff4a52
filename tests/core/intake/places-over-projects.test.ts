import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const read = (rows: readonly Row[], merges: readonly string[] = []) => {
  const reading = readIntake(workbookOf({ Blad: { rows: [["Belopp i kr"], ...rows], merges } }));
  return [
    totalsIn(reading),
    reading.projects
      .map(({ name }) => name)
      .sort()
      .join("; "),
  ];
};
const names = "Bänkar; Cykelställ; Gångbro; Räcken";
const expected = ["4 5000000 3200000", names];

describe("a place that is merged down over the projects there", () => {
  const rows = (heading: Row, sum: (place: string) => Row[] = () => []): readonly Row[] => [
    heading,
    ["Centrum", "Cykelställ", 800_000, 500_000],
    [null, "Gångbro", 2_200_000, 1_500_000],
    ...sum("Centrum").map((row) => [...row, 3_000_000, 2_000_000]),
    ["Stationen", "Räcken", 1_400_000, 900_000],
    [null, "Bänkar", 600_000, 300_000],
    ...sum("Stationen").map((row) => [...row, 2_000_000, 1_200_000]),
  ];

  it.each([
    [
      "with a sum for each",
      rows(["Plats", "Delprojekt", "Beviljat", "Utfall"], (place) => [[`Delsumma ${place}`, null]]),
      ["A3:A4", "A6:A7"],
    ],
    ["without sums", rows(["Plats", "Delprojekt", "Beviljat", "Utfall"]), ["A3:A4", "A5:A6"]],
    [
      "with sums in other words",
      rows(["Plats", "Vad", "Beviljat", "Utfall"], (place) => [[`Summa ${place}`, null]]),
      ["A3:A4", "A6:A7"],
    ],
    ["over what is done", rows(["Plats", "Åtgärd", "Beviljat", "Utfall"]), ["A3:A4", "A5:A6"]],
  ])("names none of them: %s", (_title, table, merges) => {
    expect(read(table, merges)).toEqual(expected);
  });

  it("is the project where its rows are kinds of cost", () => {
    expect(read(rows(["Plats", "Kostnadsslag", "Beviljat", "Utfall"]), ["A3:A4", "A5:A6"])).toEqual([
      "2 5000000 3200000",
      "Centrum; Stationen",
    ]);
  });
});
