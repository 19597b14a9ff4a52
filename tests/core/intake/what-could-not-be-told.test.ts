import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const read = (...rows: readonly Row[]) => readIntake(workbookOf({ Blad: [["Kulturnämnden, tkr"], ...rows] }));

describe("a workbook that says which share was spent, and no amount", () => {
  it.each([
    ["Upparbetat, %", 87],
    ["Andel förbrukat", { number: 0.87, format: "0%" }],
    ["Nyttjandegrad", { number: 0.87, format: "0.0%" }],
    ["Förbrukat %", 87],
  ] as const)("says so at the shares, and not that the column is missing: %s", (heading, share) => {
    const reading = read(
      ["Projekt", "Beviljat", heading, "Status"],
      ["Torget", 1400, share, "Genomfört"],
      ["Parken", 980, share, "Genomfört"],
      ["Bron", 450, null, "Pågår"],
    );
    expect([totalsIn(reading), codesOf(reading, "STR-04", "STR-77")]).toEqual(["3 2830000 -?", ["STR-77 C3,C4"]]);
  });

  it("has nothing to say of shares beside the amount", () => {
    const reading = read(
      ["Projekt", "Beviljat", "Utfall", "Upparbetat, %", "Status"],
      ["Torget", 1400, 1400, 100, "Genomfört"],
    );
    expect(codesOf(reading, "STR-04", "STR-77")).toEqual([]);
  });

  it("is a column less where there are no shares in it", () => {
    const reading = read(["Projekt", "Beviljat", "Upparbetat, %", "Status"], ["Torget", 1400, null, "Genomfört"]);
    expect(codesOf(reading, "STR-04", "STR-77")).toEqual(["STR-04 A2"]);
  });
});

describe("headings that only say when", () => {
  const rows: readonly Row[] = [
    ["Kulturskolan, entré", 180, 45, 225],
    ["Stadsmuseet, gården", 420, 0, 420],
  ];
  it.each<Row>([
    [null, "2023", "2024", "Totalt"],
    [null, 2023, 2024, "Summa"],
    ["Vad", "T1", "T2", "Totalt"],
    [null, "År 2023", "År 2024", "Totalt"],
    [null, "jan–jun", "jul–dec", "Totalt"],
  ])("are named, where nothing says of what the amounts are: %s %s %s %s", (...head) => {
    const reading = read(head, ...rows);
    expect(totalsIn(reading)).toMatch(/^0 /u);
    expect(codesOf(reading).map((code) => code.slice(0, 12))).toEqual(["STR-78 B2,C2"]);
  });

  it("are not blamed where there are no amounts under them", () => {
    expect(codesOf(read([null, "2023", "2024"], ["Möten", null, "ja"]))).not.toContain("STR-78 B2,C2");
  });
});
