import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const read = (more: string, ...rows: readonly (readonly CellInput[])[]) => {
  const reading = readIntake(
    workbookOf({
      Blad: [
        ["Belopp i kr"],
        ["Projekt", "Beviljat 8 mars 2023", more, "Utfall", "Kvar"],
        ...rows.map((row, index) => [`Plats ${index + 1}`, ...row]),
      ],
    }),
  );
  return [totalsIn(reading), codesOf(reading, "STR-14", "STR-42")];
};
const added: readonly (readonly CellInput[])[] = [
  [1_650_000, 350_000, 1_987_400, 12_600],
  [720_000, null, 698_250, 21_750],
  [1_380_000, 420_000, 1_512_000, 288_000],
];

describe("a second column of what was granted", () => {
  it.each(["Utökat 15 nov 2023", "Tillskott", "Tilläggsbelopp 15 nov 2023", "Påfyllning nov", "Ytterligare beslut"])(
    "adds where it says so: %s",
    (heading) => {
      expect(read(heading, ...added)).toEqual(["3 4520000 4197650", []]);
    },
  );

  it("is asked about where its words say nothing, and what is left was counted with it", () => {
    expect(read("Nytt från november", ...added)).toEqual(["3 3750000? 4197650", ["STR-14 C2"]]);
  });

  it("is left where what is left was counted without it", () => {
    const without = added.map(([granted, more, spent]) => [
      granted ?? 0,
      more ?? null,
      spent ?? 0,
      Number(granted) - Number(spent),
    ]);
    expect(read("Nytt från november", ...without)).toEqual(["3 3750000 4197650", []]);
  });
});
