import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)"];
const [ljus, torg, damm, mobler] = [
  ["Ljus", 1_000_000, 900_000],
  ["Torg", 500_000, 400_000],
  ["Dagvattendamm", 2_700_000, 2_600_000],
  ["Möbler", 450_000, 430_000],
] as const;
const read = (rows: Rows, money?: Record<string, "own" | "other">) =>
  readIntake(workbookOf({ Blad: rows }), money ? { money } : {});
const told = (reading: ReturnType<typeof read>) => codesOf(reading, "STR-50", "STR-51", "STR-07");

describe("a column that tells kinds of money apart", () => {
  const list = (name: string, own: string, ...others: readonly string[]): Rows => [
    ["Projekt", name, "Beviljat (kr)", "Utfall (kr)"],
    ["Ljus", own, 1_000_000, 900_000],
    ["Torg", own, 500_000, 400_000],
    ["Dagvattendamm", others[0] ?? null, 2_700_000, 2_600_000],
    ["Möbler", others[1] ?? others[0] ?? null, 450_000, 430_000],
    ["Summa", null, 4_650_000, 4_330_000],
  ];

  it.each([
    ["Finansiering", "Trygghetsinvestering", "Klimatinvestering", "Ordinarie"],
    ["Finansiär", "CM4", "Egna medel", "Statsbidrag"],
    ["Kategori", "Trygghet", "Klimat", "Drift"],
    ["Finansiering", "Trygghetsmedel (CM4)", "Nämndens plan", "Nämndens budget"],
    ["Program", "trygghetsmedel 2023", "Maskiner och inventarier", "Övrigt"],
    ["Typ av medel", "Centrala medel (CM4)", "Egen budget", "Medfinansiering"],
  ])("is understood: %s", (name, own, ...others) => {
    const reading = read(list(name, own, ...others));
    expect([totalsIn(reading), told(reading)]).toEqual(["2 1500000 1300000", ["STR-50 B4", "STR-50 B5"]]);
  });

  it("with words that nobody knows is one question a kind, and says what each answer gives", () => {
    const rows = list("Finansiering", "Trygghet", "Potten");
    const reading = read(rows);
    expect([totalsIn(reading), told(reading)]).toEqual(["2 1500000? 1300000?", ["STR-51 B4"]]);
    expect(reading.questions.filter(({ about }) => about === "money")).toEqual([
      expect.objectContaining({ about: "money", label: "potten", rows: 2, granted: 315_000_000n, spent: 303_000_000n }),
    ]);
    expect(totalsIn(read(rows, { potten: "own" }))).toBe("4 4650000 4330000");
    const without = read(rows, { potten: "other" });
    expect([totalsIn(without), told(without)]).toEqual(["2 1500000 1300000", ["STR-50 B4"]]);
  });

  it.each([
    ["Kategori", "Belysning", "Torg"],
    ["Ansvarig", "Parkenheten", "Driftenheten"],
    ["Kategori", "Trygghet", "Belysning"],
  ])("is another thing when it describes the projects: %s", (name, own, ...others) => {
    const reading = read(list(name, own, ...others));
    expect([totalsIn(reading), told(reading)]).toEqual(["4 4650000 4330000", []]);
  });
});

describe("sections", () => {
  it("of other money beside the grant's own are told and not counted, and their sums are right", () => {
    const reading = read([
      heading,
      ["Trygghetsinvesteringar"],
      ljus,
      torg,
      ["Summa trygghetsinvesteringar", 1_500_000, 1_300_000],
      ["Klimatinvesteringar"],
      damm,
      ["Summa klimatinvesteringar", 2_700_000, 2_600_000],
      ["Maskiner och inventarier"],
      mobler,
      ["Totalt investeringar", 4_650_000, 4_330_000],
    ]);
    expect([totalsIn(reading), told(reading)]).toEqual(["2 1500000 1300000", ["STR-50 A6", "STR-50 A9"]]);
  });

  it("of other money alone are asked about", () => {
    const reading = read([heading, ljus, ["Klimatinvesteringar"], damm]);
    expect([totalsIn(reading), told(reading)]).toEqual(["1 1000000? 900000?", ["STR-51 A3"]]);
  });

  it("that are kinds of work are no kinds of money", () => {
    const reading = read([heading, ["Belysning"], ljus, ["Underhåll"], torg]);
    expect([totalsIn(reading), told(reading)]).toEqual(["2 1500000 1300000", []]);
  });
});

describe("sheets", () => {
  it("of other money beside one of the grant's own are not counted", () => {
    const reading = readIntake(
      workbookOf({
        Trygghet: [["Trygghetsinvesteringar, kr"], heading, ljus, torg],
        Klimat: [["Klimatinvesteringar, kr"], heading, damm],
        Övrigt: [["Övriga investeringar, kr"], heading, mobler],
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-50", "STR-51")]).toEqual([
      "2 1500000 1300000",
      ["STR-50 A1", "STR-50 A1"],
    ]);
  });

  it("of places are all counted", () => {
    const reading = readIntake(workbookOf({ Trygghet: [heading, ljus], Tensta: [heading, torg] }));
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
  });

  it("of other money alone are asked about once", () => {
    const reading = readIntake(workbookOf({ Blad: [["Klimatinvesteringar 2023"], heading, damm, mobler] }));
    expect([totalsIn(reading), told(reading)]).toEqual(["0 -? -?", ["STR-51 A1"]]);
  });
});
