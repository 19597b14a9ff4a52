import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status"];
const ljus: CellInput[] = ["TI-1", "Ljus", "Farsta", 1_000_000, 900_000, "Genomfört"];
const park: CellInput[] = ["TI-2", "Park", "Farsta", 500_000, 400_000, "Pågår"];
const torg: CellInput[] = ["TI-3", "Torg", "Farsta", 300_000, 250_000, "Genomfört"];

type Rows = readonly (readonly CellInput[])[];
const full = (...rows: Rows) => readIntake(workbookOf({ Blad: [heading, ...rows] }));
const bareHeading = ["Projekt", "Beviljat kr", "Utfall kr"];
const bare = (...rows: Rows) => readIntake(workbookOf({ Blad: [bareHeading, ...rows] }));
const [l, p, t] = [
  ["Ljus", 1_000_000, 900_000],
  ["Park", 500_000, 400_000],
  ["Torg", 300_000, 250_000],
] as const;

describe("names that sound like sums", () => {
  it.each(["Summan av delarna", "Totalförsvarets park", "Total renovering", "Parken, varav etapp 1"])(
    "are projects: %s",
    (name) => {
      expect(totalsIn(bare(l, [name, 300_000, 200_000]))).toBe("2 1300000 1100000");
    },
  );
});

describe("sums", () => {
  it.each([
    ["in the nämnd's column", [null, null, "Summa", 1_500_000, 1_300_000, null]],
    ["in the column of the status", [null, null, null, 1_500_000, 1_300_000, "Summa"]],
    ["after the nämnd", ["Farsta", "Summa", null, 1_500_000, 1_300_000, null]],
    ["as a page's transport", ["Transport", null, null, 1_500_000, 1_300_000, null]],
  ] as const)("are known with their word %s", (_, row) => {
    const reading = full(ljus, park, row);
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
    expect(codesOf(reading, "STR-07", "STR-15", "STR-16")).toEqual([]);
  });

  it("are known when amounts in text stand before the word", () => {
    const rows: Rows = [
      ["Utfall kr", "Beviljat kr", "Projekt", "Status"],
      ["0", "1 000 000", "Ljus", "Pågår"],
      ["0", "400 000", "varav el", null],
      ["0", "1 000 000", "Summa", null],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("1 1000000 0");
  });

  it("that differ are an error also where the nämnd stands before the word", () => {
    const reading = full(ljus, ["Farsta", "Summa", null, 1_100_000, 900_000, null]);
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["1 1000000 900000", ["STR-07 D3"]]);
  });

  it.each([
    ["right", 1_800_000, []],
    ["stale", 1_900_000, ["STR-07 B2"]],
  ] as const)("above the list are compared with the rows below: %s", (_, granted, codes) => {
    const reading = bare(["Summa", granted, 1_550_000], l, p, t);
    expect([totalsIn(reading), codesOf(reading, "STR-07", "STR-18")]).toEqual(["3 1800000 1550000", [...codes]]);
  });

  it("are known by their formula, whatever the row is called", () => {
    const sum = { number: 1_600_000, formula: "SUM(B2:B3)" };
    const reading = bare(l, p, ["Trygghet", sum, { number: 1_300_000, formula: "SUBTOTAL(9,C2:C3)" }]);
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["2 1500000 1300000", ["STR-07 B4"]]);
  });

  it("over several printed pages are compared with all of them", () => {
    const reading = bare(
      l,
      p,
      ["Transport", 1_500_000, 1_300_000],
      [],
      bareHeading,
      ["Transport", 1_500_000, 1_300_000],
      t,
      ["Summa", 1_800_000, 1_550_000],
    );
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["3 1800000 1550000", []]);
  });

  // Two groups that both add up leave nothing to ask; a label that speaks of the whole needs only to be right.
  it.each([
    ["of each group below it", [l, p, ["Farsta nya", 1_500_000, 1_300_000], t, ["Bromma nya", 300_000, 250_000]]],
    ["of each group above it", [["Ljusen", 1_500_000, 1_300_000], l, p, ["Torgen", 300_000, 250_000], t]],
    ["of the whole", [l, p, t, ["Hela potten", 1_800_000, null]]],
  ] as const)("without a word of their own are known by their amounts: %s", (_, rows) => {
    const reading = bare(...rows);
    expect([totalsIn(reading), codesOf(reading, "STR-16", "STR-07")]).toEqual(["3 1800000 1550000", []]);
  });

  it("of single rows are asked about", () => {
    const reading = bare(l, ["Belysningar", 1_000_000, 900_000], p, ["Parker", 500_000, 400_000]);
    expect([totalsIn(reading), codesOf(reading, "STR-16")]).toEqual([
      "2 1500000? 1300000?",
      ["STR-16 A3", "STR-16 A5"],
    ]);
  });

  it("described like projects are asked about when two amounts are those of the rows beside", () => {
    const reading = full(["TI-0", "Belysning", "Farsta", 1_500_000, 1_300_000, "Pågår"], ljus, park);
    expect([totalsIn(reading), codesOf(reading, "STR-16")]).toEqual(["2 1500000? 1300000?", ["STR-16 B2"]]);
  });
});

describe("rows that say that they may not count", () => {
  it.each([
    ["an entry in the books", [null, "Justering", null, 100_000, 50_000, null]],
    ["money from another year", [null, "Ombudgetering från 2023", null, 100_000, 50_000, null]],
    ["a nämnd's own name and nothing else", [null, "Bromma stadsdelsnämnd", null, 1_700_000, 1_300_000, null]],
    ["withdrawn in the name", ["TI-9", "UTGÅR Lekplatsen", "Farsta", 100_000, 0, "Pågår"]],
  ] as const)("are left out and said so: %s", (_, row) => {
    const reading = full(ljus, park, row);
    expect([totalsIn(reading), codesOf(reading, "STR-23")]).toEqual(["2 1500000? 1300000?", ["STR-23 B4"]]);
  });

  it("are left out when a column that nobody knows says so", () => {
    const rows: Rows = [
      [...heading, "Anm"],
      [...ljus, null],
      [...park, "Indragen"],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, "STR-23")]).toEqual(["1 1000000? 900000?", ["STR-23 B3"]]);
  });

  it("but state it as their status are projects that were aborted", () => {
    expect(totalsIn(full(ljus, ["TI-3", "Torg", "Farsta", 300_000, 0, "UTGÅR"]))).toBe("2 1300000 900000");
  });

  it("but repeat another row in every cell are counted once", () => {
    const reading = bare(l, l, p);
    expect([totalsIn(reading), codesOf(reading, "ID-01")]).toEqual(["2 1500000? 1300000?", ["ID-01 A3"]]);
  });
});

describe("lists that go on", () => {
  it("under a repeated heading keep the nämnd of the section between them", () => {
    const rows: Rows = [["Farsta"], bareHeading, l, [], ["Bromma"], bareHeading, p];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
    expect(reading.projects.find(({ name }) => name === "Park")?.grantedNamnd).toBe("bromma");
  });

  it("with rows hidden by a filter are read whole, and said so", () => {
    const reading = readIntake(workbookOf({ Blad: { rows: [heading, ljus, park, torg], hiddenRows: [3] } }));
    expect([totalsIn(reading), codesOf(reading, "STR-06")]).toEqual(["3 1800000 1550000", ["STR-06 D3"]]);
  });

  it("with amounts as words in a row of their own are notes, not projects", () => {
    const reading = bare(l, [null, "* Beloppen är inklusive moms"]);
    expect([totalsIn(reading), codesOf(reading, "STR-15")]).toEqual(["1 1000000 900000", []]);
  });

  it("with a heading that has become an error are not taken for a form of one project", () => {
    const rows: Rows = [["Projekt-ID", "Projekt", { error: "#REF!" }, "Status", "Beviljat kr", "Utfall kr"]];
    const named = (id: string): CellInput[] => [id, `Ljus ${id}`, "Farsta", "Genomfört", 500_000, 400_000];
    expect(totalsIn(readIntake(workbookOf({ Blad: [...rows, named("A"), named("B")] })))).toBe("2 1000000 800000");
  });
});
