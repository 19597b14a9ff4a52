import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const read = (headings: readonly string[], ...rows: readonly (readonly CellInput[])[]) => {
  const reading = readIntake(
    workbookOf({
      Blad: [["Belopp i kr"], ["Projekt", ...headings], ...rows.map((row, index) => [`Plats ${index + 1}`, ...row])],
    }),
  );
  return [totalsIn(reading), codesOf(reading, "STR-03", "STR-14", "STR-42")];
};

describe("what a later decision took back", () => {
  it.each<[string, readonly string[], readonly (readonly CellInput[])[], string]>([
    [
      "is in the current frame, with minus",
      ["Ursprungligt beslut", "Tilläggsbeslut", "Återtaget", "Gällande beviljad ram", "Utfall"],
      [
        [3_200_000, 450_000, null, 3_650_000, 3_611_200],
        [780_000, null, -180_000, 600_000, 598_400],
        [1_650_000, null, null, 1_650_000, 1_649_000],
      ],
      "3 5900000 5858600",
    ],
    [
      "is in the current frame, without minus",
      ["Ursprunglig budget", "Tillägg", "Indragna medel", "Aktuell budget", "Utfall"],
      [
        [3_200_000, 450_000, 0, 3_650_000, 3_611_200],
        [780_000, 0, 180_000, 600_000, 598_400],
      ],
      "2 4250000 4209600",
    ],
    [
      "is in the current frame without any addition",
      ["Ursprungligt beviljat", "Minskning", "Beviljat efter revidering", "Utfall"],
      [
        [780_000, 180_000, 600_000, 598_400],
        [500_000, null, 500_000, 400_000],
      ],
      "2 1100000 998400",
    ],
    [
      "is taken from the first decision where nothing says what is left of it",
      ["Ursprungligt beviljat", "Återtaget", "Utfall"],
      [
        [780_000, -180_000, 598_400],
        [500_000, null, 400_000],
      ],
      "2 1100000 998400",
    ],
  ])("%s", (_title, headings, rows, totals) => {
    expect(read(headings, ...rows)).toEqual([totals, []]);
  });

  it("is asked about where the grant may have it in it already", () => {
    expect(read(["Beviljat", "Återtaget", "Utfall"], [780_000, -180_000, 598_400], [500_000, null, 400_000])).toEqual([
      "2 -? 998400",
      ["STR-42 B2,C2"],
    ]);
  });

  it("proves no frame that is another sum", () => {
    expect(
      read(
        ["Ursprungligt beslut", "Återtaget", "Gällande ram", "Utfall"],
        [780_000, 180_000, 650_000, 598_400],
        [500_000, null, 500_000, 400_000],
      ),
    ).toEqual(["2 -? 998400", ["STR-42 B2,D2"]]);
  });
});
