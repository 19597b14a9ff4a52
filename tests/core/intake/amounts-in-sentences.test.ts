import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** Several amounts in a sentence of one cell. The amounts are made up. */

type Rows = readonly (readonly CellInput[])[];
type Say = (granted: number, spent: number) => string;

const list = (say: Say, heading = "Beviljat och använt", ...more: Rows): Rows => [
  ["Projekt", "Klart", heading, "Varför inte allt"],
  ["Torget", "Ja", say(800, 742), "Rabatt"],
  ["Stranden", "Ja", say(450, 450), "Allt användes"],
  ["Gångvägen", "Ja", say(900, 805), "Asfalten samordnades"],
  ...more,
];
const plain: Say = (granted, spent) => `Beviljat ${granted} tkr, använt ${spent} tkr`;
const read = (rows: Rows) => {
  const reading = readIntake(workbookOf({ Blad: rows }));
  return [totalsIn(reading), ...codesOf(reading, "STR-07", "STR-14", "STR-15", "STR-16", "STR-60")];
};
const whole = "3 2150000 1997000";

describe("a column whose cells say two amounts, each beside its word", () => {
  it.each<readonly [string, Say, string]>([
    ["with a comma", plain, "Beviljat och använt"],
    ["with och", (granted, spent) => `Beviljat ${granted} tkr och använt ${spent} tkr.`, "Beviljat och använt"],
    ["the other way round", (granted, spent) => `Använt ${spent} tkr, beviljat ${granted} tkr`, "Använt/beviljat"],
    ["the amounts first", (granted, spent) => `${granted} tkr beviljat, ${spent} tkr använt`, "Beviljat och använt"],
    ["with colons", (granted, spent) => `Beviljat: ${granted} tkr, använt: ${spent} tkr`, "Beviljat och använt"],
    ["of varav", (granted, spent) => `Beviljat ${granted} tkr varav använt ${spent} tkr`, "Ekonomi"],
    [
      "with the unit in the heading",
      (granted, spent) => `Beviljat ${granted}, använt ${spent}`,
      "Beviljat och använt (tkr)",
    ],
    [
      "in kronor",
      (granted, spent) => `Beviljat ${granted} 000 kr, förbrukat ${spent} 000 kr`,
      "Hur mycket beviljades och användes?",
    ],
  ])("is read as two columns: %s", (_title, say, heading) => {
    expect(read(list(say, heading))).toEqual([whole]);
  });

  it("has a total that is held against them", () => {
    const total = (granted: string, spent: string): Rows => [
      ["Totalt", null, `Beviljat ${granted} tkr, använt ${spent} tkr`],
    ];
    expect(read(list(plain, "Beviljat och använt", ...total("2 150", "1 997")))).toEqual([whole]);
    expect(read(list(plain, "Beviljat och använt", ...total("2 150", "2 097")))).toEqual([whole, "STR-07 C5"]);
  });

  it("may have other words for the same amount in another row", () => {
    expect(
      read(
        list((granted, spent) =>
          spent === 450 ? `Beviljat ${granted} tkr, förbrukat ${spent} tkr` : plain(granted, spent),
        ),
      ),
    ).toEqual([whole]);
  });

  it.each([
    ["one amount alone", "450 tkr"],
    ["one amount for both", "Beviljat och använt 450 tkr"],
    ["words", "Allt användes"],
    ["three amounts", "Beviljat 450 tkr, använt 300 tkr, kvar 150 tkr"],
    ["something between", "Beviljat 450 tkr, använt nästan 450 tkr"],
  ])("leaves a cell in doubt that says it otherwise: %s", (_title, text) => {
    const [first] = read(list((granted, spent) => (granted === 450 ? text : plain(granted, spent))));
    expect(first).toBe("3 1700000? 1547000?");
  });
});

describe("a sentence with amounts beside columns of their own", () => {
  it("is a remark", () => {
    expect(
      read([
        ["Projekt", "Beviljat (tkr)", "Använt (tkr)", "Kommentar"],
        ["Torget", 800, 742, "Beviljat 800 tkr, använt 742 tkr"],
        ["Stranden", 450, 450, "Beviljat 450 tkr, använt 450 tkr"],
      ])[0],
    ).toBe("2 1250000 1192000");
  });
});
