import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { rowsOf, type Lines } from "../../support/lines";
import { workbookOf } from "../../support/snapshot";

/** Spending of one year alone, of a grant from a year before: whether it may be all that was spent (BEL-52). */
const told = (sheets: Readonly<Record<string, Lines>>): readonly string[] => {
  const lines = Object.entries(sheets).map(([name, one]) => [name, rowsOf(one)] as const);
  const reading = readIntake(workbookOf(Object.fromEntries(lines)));
  return [totalsIn(reading), ...codesOf(reading, "BEL-52")];
};
const heading = "Projekt|Beviljat 2023-03-08 (kr)|Utfall 2024 (kr)|Status";
const little = ["Ljus|500000|300000|Klart", "Torg|700000|590000|Klart"];
const much = ["Ljus|500000|300001|Klart", "Torg|700000|600000|Klart"];
const note = "Utfall 2023 redovisades i förra årets bokslut";
const other = (from: string, to: string): Lines => [heading.replace(from, to), ...little];

describe("spending of one year, of a grant from the year before,", () => {
  it.each<[string, Lines, readonly string[]]>([
    [
      "is hardly all where the finished have used less than three quarters",
      [heading, ...little],
      ["2 1200000 890000?", "BEL-52 C1"],
    ],
    ["is all where they have used as much", [heading, ...much], ["2 1200000 900001"]],
    [
      "is all of what goes on",
      [heading, ...little.map((line) => line.replace("Klart", "Pågår"))],
      ["2 1200000 890000"],
    ],
    [
      "is judged by the finished alone",
      [heading, "Ljus|500000|100000|Pågår", "Torg|700000|600000|Klart"],
      ["2 1200000 700000"],
    ],
    [
      "is hardly all where a note tells of the year before",
      [heading, ...much, "", note],
      ["2 1200000 900001?", "BEL-52 C1"],
    ],
    ["is all where a note tells of another year", [heading, ...much, "", "Utfall 2022 var noll"], ["2 1200000 900001"]],
    ["is all of the year of the grant", other("2023-03-08", "2024-03-08"), ["2 1200000 890000"]],
    ["is all up to that year", other("Utfall 2024", "Utfall t.o.m. 2024"), ["2 1200000 890000"]],
    [
      "is hardly all by the title's year",
      ["Beviljat 8 mars 2023", "", ...other(" 2023-03-08", "")],
      ["2 1200000 890000?", "BEL-52 C3"],
    ],
    [
      "is all by the title's year below it",
      [...other(" 2023-03-08", ""), "", "Beviljat 8 mars 2023"],
      ["2 1200000 890000"],
    ],
    ["is all where nothing says when it was granted", other(" 2023-03-08", ""), ["2 1200000 890000"]],
    [
      "is hardly all by the days of decision",
      [
        "Projekt|Beslutsdatum|Beviljat (kr)|Utfall 2024 (kr)|Status",
        "Ljus|2023-03-08|500000|300000|Klart",
        "Torg|2022-03-08|700000|590000|Klart",
      ],
      ["2 1200000 890000?", "BEL-52 D1"],
    ],
    [
      "is all by the latest of the days",
      [
        "Projekt|Beslutsdatum|Beviljat (kr)|Utfall 2024 (kr)|Status",
        "Ljus|2024-03-08|500000|300000|Klart",
        "Torg|2022-03-08|700000|590000|Klart",
      ],
      ["2 1200000 890000"],
    ],
    [
      "is all beside another column of spending",
      [
        "Projekt|Beviljat 2023-03-08 (kr)|Utfall 2023 (kr)|Utfall 2024 (kr)|Status",
        "Ljus|500000|0|300000|Klart",
        "Torg|700000|0|590000|Klart",
      ],
      ["2 1200000 890000"],
    ],
  ])("%s", (_, lines, expected) => expect(told({ Blad: lines })).toEqual(expected));

  it("is judged sheet by sheet, and by all projects where the grants stand on another", () => {
    const grants = [
      "Projekt-ID|Projekt|Nämnd|Beslutsdatum|Beviljat (kr)|Status",
      "A-1|Ljus|Farsta|2023-03-08|500000|Klart",
      "A-2|Torg|Farsta|2023-03-08|700000|Klart",
    ];
    const spent = ["Projekt-ID|Projekt|Nämnd|Utfall 2024 (kr)", "A-1|Ljus|Farsta|300000", "A-2|Torg|Farsta|590000"];
    expect(told({ Beslut: grants, Utfall: spent })).toEqual(["2 1200000 890000?", "BEL-52 D1"]);
    expect(
      told({ Nu: [heading, ...much], Då: [heading.replace("2023-03-08", "2024-03-08"), "Bron|90000|1000|Klart"] }),
    ).toEqual(["3 1290000 901001"]);
  });
});
