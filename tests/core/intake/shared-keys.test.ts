import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const granted = (heading: string, keys: readonly string[] = ["TM-2301", "TM-2302", "TM-2303"]): Rows => [
  [heading, "Projekt", "Nämnd", "Beviljat kr"],
  [keys[0] ?? null, "Ljus", "Farsta", 1_000_000],
  [keys[1] ?? null, "Torg", "Farsta", 500_000],
  [keys[2] ?? null, "Park", "Farsta", 300_000],
];
const spent = (heading: string, keys: readonly string[] = ["TM-2303", "TM-2301", "TM-2302"]): Rows => [
  [heading, "Utfall kr", "Slutdatum", "Kommentar"],
  [keys[0] ?? null, 250_000, "2023-10-01", "Klart"],
  [keys[1] ?? null, 900_000, "2023-11-01", null],
  [keys[2] ?? null, 400_000, "2023-12-01", null],
  ["Summa", 1_550_000, null, null],
];
const read = (first: Rows, second: Rows) => {
  const reading = readIntake(workbookOf({ Beslutade: first, Uppföljt: second }));
  return [
    totalsIn(reading),
    reading.projects.map(({ id, name }) => `${id} ${name}`),
    codesOf(reading, "ID-01", "ID-03"),
  ];
};
const ids = ["TM-2301 Ljus", "TM-2302 Torg", "TM-2303 Park"];

describe("a key that two sheets have in common", () => {
  it.each(["Trygg-nr", "TM-nr", "Insatsnummer", "Trygghets-ID", "Vårt nr"])(
    "is the project's number: %s",
    (heading) => {
      expect(read(granted(heading), spent(heading))).toEqual(["3 1800000 1550000", ids, []]);
    },
  );

  it("is so with the sheets in the other order", () => {
    expect(read(spent("Trygg-nr"), granted("Trygg-nr"))[0]).toBe("3 1800000 1550000");
  });

  it("is none where the codes are others", () => {
    const [totals] = read(granted("Trygg-nr"), spent("Trygg-nr", ["A-1", "A-2", "A-3"]));
    expect(totals).toMatch(/\?/u);
  });

  it("is none where a code stands twice", () => {
    const [totals] = read(granted("Trygg-nr"), spent("Trygg-nr", ["TM-2303", "TM-2301", "TM-2301"]));
    expect(totals).toMatch(/\?/u);
  });

  it("does not make two names one project's", () => {
    const named: Rows = spent("Trygg-nr").map((row, index) => [
      row[0] ?? null,
      ["Projekt", "Ljus", "Torg", "Park", null][index] ?? null,
      ...row.slice(1),
    ]);
    const [totals] = read(granted("Trygg-nr"), named);
    expect(totals).toMatch(/\?/u);
  });
});
