import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const rows: readonly Row[] = [
  ["Ljus", 1_000_000, 900_000, "Klar"],
  ["Torg", 500_000, 400_000, "Pågår"],
];
const read = (headings: readonly string[], body: readonly Row[] = rows) => {
  const reading = readIntake(workbookOf({ Blad: [["Belopp i kr"], headings, ...body] }));
  return [totalsIn(reading), codesOf(reading, "STR-75", "STR-05", "STR-14", "STR-03")];
};
const whole = "2 1500000 1300000";

describe("a misspelt heading", () => {
  it.each([
    [
      ["Projket", "Beviljatt belop", "Utfal", "Status"],
      ["A2", "B2", "C2"],
    ],
    [["Projekt", "Bevijlat belopp", "Utfall", "Status"], ["B2"]],
    [
      ["Projetknamn", "Beviljat", "Ekonomiskt utfal", "Status"],
      ["A2", "C2"],
    ],
    [
      ["Projekt", "Tilldellat belopp", "Förbrukatt", "Status"],
      ["B2", "C2"],
    ],
    [
      ["Projekt", "Beviljat", "Nyttjatt", "Stauts"],
      ["C2", "D2"],
    ],
  ] as const)("is what it means but for a letter: %s", (headings, slips) => {
    expect(read(headings)).toEqual([whole, slips.map((cell) => `STR-75 ${cell}`)]);
  });

  it("is not taken for an amount over words, or over dates", () => {
    expect(
      read(
        ["Projekt", "Beviljat", "Utfall", "Utgifterna", "Förbrukatt"],
        rows.map((row) => [...row, "mest mark"]),
      ),
    ).toEqual([whole, ["STR-05 D2", "STR-05 E2"]]);
  });

  it("is none where another column is what it would mean", () => {
    expect(
      read(
        ["Projekt", "Beviljat", "Utfall", "Utfal"],
        rows.map((row) => [...row.slice(0, 3), 7_000]),
      ),
    ).toEqual(["2 1500000 1300000?", ["STR-05 D2"]]);
  });

  it.each(["Avslag", "Uppgifter", "Utfart", "Kostnadsram", "Beviljas", "Tilldelas"])(
    "is none where it is another word: %s",
    (word) => {
      expect(
        read(
          ["Projekt", "Status", word, "Utfall"],
          rows.map((row) => [row[0] ?? "", row[3] ?? "", row[1] ?? 0, row[2] ?? 0]),
        )[0],
      ).toMatch(/^2 -\?? /u);
    },
  );
});
