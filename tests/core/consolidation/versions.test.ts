import { codesOfSet as codes, listOf, returnedBook, together, totalsOfSet as totals } from "../../support/consolidated";
import type { CellInput } from "../../support/snapshot";

const row = (id: string, granted: CellInput, spent: CellInput, status: CellInput = "Pågår"): CellInput[] => [
  id,
  `Projekt ${id}`,
  "Farsta",
  granted,
  spent,
  status,
];
const [may, june, july] = ["2024-05-01T10:00:00Z", "2024-06-01T10:00:00Z", "2024-07-01T10:00:00Z"];

describe("two files of one nämnd with different amounts", () => {
  it.each([
    ["the older name was saved last", "v1.xlsx", "v2 slutlig.xlsx"],
    ["name and time agree", "v2 slutlig.xlsx", "v1.xlsx"],
    ["neither name says anything", "a.xlsx", "b.xlsx"],
  ])("are asked about, and nothing is chosen: %s", (_, saved, other) => {
    const set = together([
      returnedBook(saved, listOf(row("TI-1", 1500_000, 1200_000), row("TI-2", 400_000, 398_000)), june),
      returnedBook(other, listOf(row("TI-1", 1500_000, 1466_000), row("TI-2", 400_000, 398_000)), may),
    ]);
    expect([totals(set), codes(set)]).toEqual(["2 1900000 398000?", [`STR-28 ${other} E2`]]);
    expect(set.versions).toMatchObject([{ key: "farsta", used: null, settled: null, savedLast: saved, isOpen: true }]);
  });

  it("name both amounts, both cells and every project in one question", () => {
    const rows = (spent: number) => ["TI-1", "TI-2", "TI-3"].map((id) => row(id, 1000_000, spent));
    const set = together([
      returnedBook("v1.xlsx", listOf(...rows(500_000), row("TI-9", 10_000, 9_000)), may),
      returnedBook("v2.xlsx", listOf(...rows(700_000), row("TI-9", 10_000, 9_000)), june),
    ]);
    expect([totals(set), codes(set)]).toEqual(["4 3010000 9000?", ["STR-28 v1.xlsx E2"]]);
    expect(set.remarks[0]?.params).toEqual({
      project: "Projekt TI-1",
      field: "spentAmount",
      amount: 50_000_000n,
      other: "v2.xlsx",
      otherAmount: 70_000_000n,
      cell: "Blad!E2",
      projects: ["Projekt TI-1", "Projekt TI-2", "Projekt TI-3"],
    });
  });

  it("leave what else they contradict each other in unknown too, such as the status", () => {
    const set = together([
      returnedBook("v1.xlsx", listOf(row("TI-1", 1000_000, 500_000, "Pågår")), may),
      returnedBook("v2.xlsx", listOf(row("TI-1", 1000_000, 700_000, "Genomfört")), june),
    ]);
    expect(set.projects[0]?.fields.get("status")).toMatchObject({ shown: "Genomfört", value: null });
  });

  it("count as chosen, whichever it is, and the other's doubts no longer", () => {
    const files = [
      returnedBook("v1.xlsx", listOf(row("TI-1", 1000_000, 500_000)), may),
      returnedBook("v2.xlsx", listOf(row("TI-1", 1000_000, 700_000)), june),
    ];
    expect(totals(together(files, { farsta: "v1.xlsx" }))).toBe("1 1000000 500000");
    expect(totals(together(files, { farsta: "v2.xlsx" }))).toBe("1 1000000 700000");
    expect(totals(together(files, { farsta: "v3.xlsx" }))).toBe("1 1000000 -?");
    const unclear = returnedBook("v1.xlsx", listOf(row("TI-1", 1000_000, "5 eller 6")), may);
    expect(unclear.gaps).not.toEqual([]);
    const both = [unclear, ...files.slice(1)];
    expect(totals(together(both))).toBe("1 1000000 -?");
    expect(totals(together(both, { farsta: "v2.xlsx" }))).toBe("1 1000000 700000");
  });

  it("of which a third agrees with one are two against one, and still a question", () => {
    const file = (name: string, spent: number, saved: string) =>
      returnedBook(name, listOf(row("TI-1", 1000_000, spent)), saved);
    const set = together([file("a", 500_000, may), file("b", 700_000, june), file("c", 700_000, july)]);
    expect([totals(set), codes(set)]).toEqual(["1 1000000 -?", ["STR-28 a E2"]]);
  });

  it("by no more than rounding do not differ, and the more exact amount is used", () => {
    const thousands = {
      Blad: [["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat tkr", "Utfall tkr", "Status"], row("TI-1", 1500, 1466)],
    };
    const set = together([
      returnedBook("tkr", thousands, june),
      returnedBook("kr", listOf(row("TI-1", 1500_000, 1466_400)), may),
    ]);
    expect([totals(set), codes(set)]).toEqual(["1 1500000 1466400", ["STR-09 kr B2"]]);
  });

  it("of workbooks that name no nämnd are asked about under a key of their own", () => {
    const noNamnd = (spent: number) => ({
      Blad: [
        ["Projekt-ID", "Projektnamn", "Beviljat kr", "Utfall kr"],
        ["TI-1", "Torget", 1000_000, spent],
      ],
    });
    const files = [returnedBook("a", noNamnd(500_000), may), returnedBook("b", noNamnd(700_000), june)];
    expect([totals(together(files)), codes(together(files))]).toEqual(["1 1000000 -?", ["STR-28 a D2"]]);
    expect(totals(together(files, { okand: "a" }))).toBe("1 1000000 500000");
  });
});

describe("files of one nämnd that agree in every amount", () => {
  it("are one and the same under two names: counted once, told once", () => {
    const rows = listOf(row("TI-1", 1000_000, 500_000), row("TI-2", 100_000, 50_000));
    const set = together([returnedBook("a", rows, may), returnedBook("b", rows, june)]);
    expect([totals(set), codes(set)]).toEqual(["2 1100000 550000", ["STR-09 a B2"]]);
    expect(set.versions).toMatchObject([{ isOpen: false }]);
  });

  it("supplement each other: fields and projects that were missing are taken along", () => {
    const set = together([
      returnedBook("komplettering", listOf(row("TI-2", null, 60_000, "Genomfört"), row("TI-3", 30_000, 20_000)), june),
      returnedBook("svar", listOf(row("TI-1", 1000_000, 500_000), row("TI-2", 100_000, null, null)), may),
    ]);
    expect([totals(set), codes(set)]).toEqual(["3 1130000 580000", ["STR-09 svar B3", "STR-46 svar B2"]]);
    expect(set.projects[1]?.fields.get("status")?.value).toEqual({ type: "codes", codes: ["GENOMFORT"] });
  });

  it("supplement each other with a later budget year beside the same one", () => {
    const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall 2023 kr"];
    const set = together([
      returnedBook("a", { Blad: [heading, row("TI-1", 1000_000, 860_000)] }, may),
      returnedBook(
        "b",
        {
          Blad: [
            [...heading, "Utfall 2024 kr"],
            ["TI-1", "Projekt TI-1", "Farsta", 1000_000, 860_000, 90_000],
          ],
        },
        june,
      ),
    ]);
    expect([totals(set), codes(set)]).toEqual(["1 1000000 950000", ["STR-09 a B2"]]);
  });

  it("saved nobody knows when, of which one has more, count in full", () => {
    const a = returnedBook("a", listOf(row("TI-1", 1000_000, 500_000), row("TI-2", 100_000, 50_000)));
    const b = returnedBook("b", listOf(row("TI-1", 1000_000, 500_000)));
    expect([totals(together([a, b])), codes(together([a, b]))]).toEqual(["2 1100000 550000", ["STR-09 b B2"]]);
  });

  it("of which the later only repeats and lacks a project: it may have been taken back", () => {
    const a = returnedBook("a", listOf(row("TI-1", 1000_000, 500_000), row("TI-2", 100_000, 50_000)), may);
    const b = returnedBook("b", listOf(row("TI-1", 1000_000, 500_000)), june);
    const set = together([a, b]);
    expect([totals(set), codes(set)]).toEqual(["2 1100000? 550000?", ["STR-09 a B2", "STR-29 a B3"]]);
  });

  it("of which the later repeats and adds a project are parts: what it lacks is counted, and it is told", () => {
    const a = returnedBook("a", listOf(row("TI-1", 1000_000, 500_000), row("TI-2", 100_000, 50_000)), may);
    const b = returnedBook("b", listOf(row("TI-1", 1000_000, 500_000), row("TI-3", 30_000, 20_000)), june);
    const set = together([a, b]);
    expect([totals(set), codes(set)]).toEqual(["3 1130000 570000", ["STR-09 a B2", "STR-46 a B3"]]);
  });

  it("differ in words as the file saved last has them", () => {
    const set = together([
      returnedBook("b", listOf(row("TI-1", 1000_000, 500_000, "Pågår")), may),
      returnedBook("a", listOf(row("TI-1", 1000_000, 500_000, "Genomfört")), june),
    ]);
    expect(set.projects[0]?.fields.get("status")?.value).toEqual({ type: "codes", codes: ["GENOMFORT"] });
    expect(totals(set)).toBe("1 1000000 500000");
  });
});

describe("returns for different periods", () => {
  const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status"];
  const titled = (name: string, title: string, spent: readonly number[], saved = may) =>
    returnedBook(
      name,
      { Blad: [[title], heading, ...spent.map((amount, index) => row(`TI-${index + 1}`, 1000_000, amount))] },
      saved,
    );

  it.each([
    ["tertials", "Tertialrapport 2 2024", "Tertialrapport 3 2024"],
    ["letters", "Uppföljning T2 2024", "Uppföljning T3 2024"],
    ["months", "Uppföljning augusti 2024", "Uppföljning december 2024"],
    ["years", "Tertial 3 2023", "Tertial 2 2024"],
  ])("are one account that has grown, where a finished project shows it: %s", (_, earlier, later) => {
    const set = together([
      titled("later", later, [450_000, 300_000]),
      titled("earlier", earlier, [450_000, 200_000], june),
    ]);
    expect([totals(set), codes(set)]).toEqual(["2 2000000 750000", ["STR-41 earlier B3"]]);
  });

  it("are so where the workbooks say that they accumulate", () => {
    const until = (name: string, day: string, spent: number) =>
      titled(name, `Utfall t.o.m. ${day}, belopp i kr`, [spent]);
    const set = together([until("a", "2024-08-31", 200_000), until("b", "2024-12-31", 300_000)]);
    expect([totals(set), codes(set)]).toEqual(["1 1000000 300000", ["STR-41 a B3"]]);
  });

  it("are so by the names of the files, when nothing inside says otherwise", () => {
    const file = (name: string, spent: readonly number[]) =>
      returnedBook(name, listOf(...spent.map((amount, index) => row(`TI-${index + 1}`, 1000_000, amount))), may);
    const set = together([file("Farsta T2.xlsx", [450_000, 200_000]), file("Farsta T3.xlsx", [450_000, 300_000])]);
    expect([totals(set), codes(set)]).toEqual(["2 2000000 750000", ["STR-41 Farsta T2.xlsx B2"]]);
  });

  it("are no more than versions when only the names of the files have a month", () => {
    const file = (name: string, spent: readonly number[]) =>
      returnedBook(name, listOf(...spent.map((amount, index) => row(`TI-${index + 1}`, 1000_000, amount))), may);
    const set = together([file("Farsta mars 2024", [450_000, 200_000]), file("Farsta april 2024", [450_000, 300_000])]);
    expect([totals(set), codes(set)]).toEqual(["2 2000000 450000?", ["STR-28 Farsta mars 2024 E3"]]);
  });

  it.each([
    [
      "nothing shows that the later holds the earlier",
      "Tertial 2",
      "Tertial 3",
      [100_000, 200_000],
      [300_000, 400_000],
    ],
    ["something has fallen", "Tertial 2", "Tertial 3", [450_000, 400_000], [450_000, 300_000]],
    ["the periods are the same", "Tertial 2", "Tertial 2", [450_000, 200_000], [450_000, 300_000]],
    ["only one says its period", "Tertial 2", "Uppföljning", [450_000, 200_000], [450_000, 300_000]],
    ["only one says its year", "Tertial 2 2023", "Tertial 3", [450_000, 200_000], [450_000, 300_000]],
  ])("are asked about once when %s", (_, one, other, before, after) => {
    const set = together([titled("a", one, before), titled("b", other, after, june)]);
    expect(totals(set)).toMatch(/\?$/u);
    expect(codes(set).map((code) => code.split(" ")[0])).toEqual(["STR-28"]);
  });

  it("are asked about when what was granted differs", () => {
    const file = (name: string, title: string, granted: number, spent: number) =>
      returnedBook(name, { Blad: [[title], heading, row("TI-1", granted, spent), row("TI-2", 10_000, 9_000)] }, may);
    const set = together([file("a", "Tertial 2", 1000_000, 200_000), file("b", "Tertial 3", 1100_000, 300_000)]);
    expect([totals(set), codes(set)]).toEqual(["2 10000? 9000?", ["STR-28 b D3"]]);
  });
});

describe("two nämnder that report the same project", () => {
  const from = (name: string, reporting: string, granted: number, spent: number) =>
    returnedBook(name, {
      Blad: [
        ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", "Beviljat kr", "Utfall kr"],
        ["TI-1", "Torget", "Farsta", reporting, granted, spent],
      ],
    });
  const farsta = from("farsta", "Farsta", 1000_000, 700_000);

  it("with different amounts are asked about, never added and never chosen between", () => {
    const set = together([farsta, from("tn", "Trafiknämnden", 1000_000, 300_000)]);
    expect([totals(set), codes(set)]).toEqual(["1 1000000 -?", ["STR-28 tn F2"]]);
    expect(set.versions).toMatchObject([{ key: "farsta+trafiknamnden", isOpen: true }]);
  });

  it("can be settled: one of them, or each its part", () => {
    const files = [farsta, from("tn", "Trafiknämnden", 1000_000, 300_000)];
    const key = "farsta+trafiknamnden";
    expect(totals(together(files, { [key]: "tn" }))).toBe("1 1000000 300000");
    expect(totals(together(files, { [key]: "*" }))).toBe("1 1000000 1000000");
    const halves = [from("farsta", "Farsta", 600_000, 500_000), from("tn", "Trafiknämnden", 400_000, 300_000)];
    expect(totals(together(halves, { [key]: "*" }))).toBe("1 1000000 800000");
  });

  it("with the same amounts count once", () => {
    const set = together([farsta, from("tn", "Trafiknämnden", 1000_000, 700_000)]);
    expect([totals(set), codes(set)]).toEqual(["1 1000000 700000", ["STR-09 tn B2"]]);
  });
});

describe("ids that have changed places between two files", () => {
  const named = (id: string, name: string, granted: CellInput, spent: CellInput): CellInput[] => [
    ...[id, name, "Farsta", granted, spent, "Pågår"],
  ];
  const right = listOf(named("TI-1", "Torget", 1000_000, 700_000), named("TI-2", "Parken", 200_000, 100_000));

  it("are asked about once, with the amounts unknown", () => {
    const swapped = listOf(named("TI-2", "Torget", 1000_000, 700_000), named("TI-1", "Parken", 200_000, 100_000));
    const set = together([returnedBook("a", right, may), returnedBook("b", swapped, june)]);
    expect([totals(set), codes(set)]).toEqual(["2 -? -?", ["ID-11 a A2"]]);
    expect(totals(together([returnedBook("a", right), returnedBook("b", swapped)], { farsta: "a" }))).toBe(
      "2 1200000 800000",
    );
  });

  it("are asked about also where one file has the grants and the other the spending", () => {
    const grants = listOf(named("TI-1", "Torget", 1000_000, null), named("TI-2", "Parken", 200_000, null));
    const spending = listOf(named("TI-2", "Torget", null, 700_000), named("TI-1", "Parken", null, 100_000));
    const set = together([returnedBook("a", grants, may), returnedBook("b", spending, june)]);
    expect([totals(set), codes(set)]).toEqual(["2 -? -?", ["ID-11 a A2"]]);
  });

  it("are names that have changed places where the amounts follow the ids, and a new name is only a new name", () => {
    const renamed = listOf(named("TI-1", "Parken", 1000_000, 700_000), named("TI-2", "Torget", 200_000, 100_000));
    expect(totals(together([returnedBook("a", right), returnedBook("b", renamed)]))).toBe("2 1200000 800000");
    const other = listOf(named("TI-1", "Stora torget", 1000_000, 700_000), named("TI-2", "Parken", 200_000, 100_000));
    expect(codes(together([returnedBook("a", right), returnedBook("b", other)]))).toEqual(["STR-09 b B2"]);
  });
});
