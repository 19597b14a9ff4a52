import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (heading: readonly string[], ...rows: Rows) =>
  readIntake(workbookOf({ Blad: [["Belopp i kr"], heading, ...rows] }));
const rows: Rows = [
  ["Ljus", 1_000_000, 900_000, 100_000],
  ["Torg", 500_000, 400_000, 100_000],
  ["Park", 300_000, 250_000, 50_000],
  ["Summa", 1_800_000, 1_550_000, 250_000],
];
const told = (reading: ReturnType<typeof read>) => [totalsIn(reading), codesOf(reading, "STR-47", "STR-62")];

describe("columns of which another is what is left", () => {
  it.each([
    [["Projekt", "Klumpen av KS ekonomi- och trygghetsutskott", "Debiterat hittills", "Kvar att använda"]],
    [["Projekt", "Vår påse", "Brukat", "Kvar"]],
    [["Projekt", "Pengar in", "Pengar ut", "Återstår"]],
  ])("are the grant and what was spent, whatever they are called: %s", (heading) => {
    expect(told(read(heading, ...rows))).toEqual(["3 1800000 1550000", ["STR-62 B2"]]);
  });

  it.each(["Redovisat", "Ackumulerat", "Debiterat ack."])("are known by what books call spending: %s", (spent) => {
    expect(told(read(["Projekt", "Beviljad ram", spent, "Kvar av ram"], ...rows))).toEqual([
      "3 1800000 1550000",
      ["STR-47 C2"],
    ]);
  });

  it("is told where only one of them has an unknown name", () => {
    expect(told(read(["Projekt", "Beviljat", "Debiterat", "Kvar"], ...rows))).toEqual([
      "3 1800000 1550000",
      ["STR-47 C2"],
    ]);
    expect(told(read(["Projekt", "Klumpen", "Utfall", "Kvar"], ...rows))).toEqual(["3 1800000 1550000", ["STR-47 B2"]]);
  });

  it.each(["Bundet", "Beställt", "Upphandlat", "Obligo", "Reserverat", "Flyttat", "Moms", "Etapp 1", "Trafikkontoret"])(
    "are unknown where it may be other money than what was spent: %s",
    (part) => {
      expect(told(read(["Projekt", "Beviljat", part, "Kvar"], ...rows))).toEqual(["3 1800000 -?", []]);
      expect(told(read(["Projekt", "Klumpen av KS", part, "Kvar"], ...rows))).toEqual(["3 -? -?", []]);
    },
  );

  it.each([
    ["in one row it is not", [rows[0], rows[1], ["Park", 300_000, 250_000, 60_000]]],
    ["the table is small", [rows[0], rows[1]]],
  ])("are unknown where %s", (_, some) => {
    const reading = read(["Projekt", "Klumpen", "Debiterat", "Kvar"], ...(some as Rows));
    expect(codesOf(reading, "STR-47")).toEqual([]);
    expect(totalsIn(reading)).toMatch(/^\d -\?? -\??$/u);
  });

  it.each([
    [["Projekt", "Sökte", "Prognos totalt", "Kvar"]],
    [["Projekt", "Egna medel", "Brukat", "Kvar"]],
    [["Projekt", "Antal stolpar", "Uppsatta", "Kvar"]],
  ])("are nothing where a heading says that it is another thing: %s", (heading) => {
    expect(codesOf(read(heading, ...rows), "STR-47")).toEqual([]);
  });

  it("are unknown where two pairs fit", () => {
    const heading = ["Projekt", "Klumpen", "Debiterat", "Kvar", "Brukat"];
    const both = rows.slice(0, 3).map((row) => [...row, row[2] ?? null]);
    expect(codesOf(read(heading, ...both), "STR-47")).toEqual([]);
  });
});

describe("a running number names nothing", () => {
  const numbered = (heading: string, names: readonly CellInput[]) =>
    read(["Nr", heading, "Beviljat", "Utfall"], ...names.map((name, index) => [index + 1, name, 1_000_000, 900_000]));
  const namesIn = (reading: ReturnType<typeof read>) => reading.projects.map(({ name }) => name).sort();

  it.each([["Vad vi gör"], ["Insatsens art"], ["Vår satsning"]])("beside other texts: %s", (heading) => {
    expect(namesIn(numbered(heading, ["Ljus", "Park", "Torg"]))).toEqual(["Ljus", "Park", "Torg"]);
  });

  it("and neither does a column of kinds, or of numbers", () => {
    expect(namesIn(numbered("Slag", ["Ljus", "Ljus", "Torg"]))).toEqual(["1", "2", "3"]);
    expect(namesIn(numbered("Ansvar", [101, 102, 103]))).toEqual(["1", "2", "3"]);
  });
});
