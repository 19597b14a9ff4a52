import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type SheetInput } from "../../support/snapshot";

const read = (sheets: Readonly<Record<string, SheetInput["rows"]>>) => readIntake(workbookOf(sheets));

describe("a heading that only says that there is money", () => {
  const list = (title: string, heading = "Belopp"): SheetInput["rows"] => [
    [title],
    ["Projekt", heading],
    ["Ljus", 500_000],
    ["Torg", 300_000],
  ];

  it.each([
    ["Utfall per projekt, kr", "2 - 800000"],
    ["Utfall av beviljade medel, kr", "2 - 800000"],
    ["Beviljade medel 2024 kr", "2 800000 -"],
    ["Äskad ombudgetering, kr", "2 - -"],
  ])("is what the title right above the table names: %s", (title, totals) => {
    const reading = read({ Blad1: list(title) });
    expect([totalsIn(reading).replaceAll("?", ""), codesOf(reading, "STR-14")]).toEqual([totals, []]);
  });

  it("is what the sheet is called after, where no title says it", () => {
    expect(totalsIn(read({ "Utfall kr": list("Trygghet i parker") }))).toMatch(/ 800000$/u);
  });

  it("is a question where title and sheet say nothing, or the title says both", () => {
    for (const title of [
      ...["Trygghet i parker", "Beviljat och utfall", "Uppföljning av beviljade medel", "Redovisning av utfall"],
      "Användning av beviljade medel",
    ])
      expect(codesOf(read({ Blad1: list(title) }), "STR-14")).toEqual(["STR-14 B2"]);
  });
});

describe("entries in the books", () => {
  const heading = ["Konto", "Konto(T)", "Projekt", "Projekt(T)", "Period", "Vernr", "Text", "Belopp"];
  const ledger: SheetInput["rows"] = [
    ["Rapport: Bokförda poster, kr"],
    heading,
    ["6360", "Konsult", "762311", "Ljus", 202305, 1, "Mark", 300_000],
    ["5490", "Material", "762311", "Ljus", 202409, 2, "Stolpar", 100_000],
    ["5310", "Entreprenad", "762318", "Torg", 202402, 3, "Mark", 84_500],
    ["5310", "Entreprenad", "762318", "Torg", 202403, 4, "Rättelse ver 3", -84_500],
    ["1199", "Anläggning", "762318", "Torg", 202405, 5, "Slutfaktura", 250_000],
    ["Totalt", null, null, null, null, null, null, 650_000],
  ];
  const grants: SheetInput["rows"] = [
    ["Beviljade medel, kr"],
    ["Projekt", "Benämning", "Beviljat"],
    ["762311", "Ljus", 450_000],
    ["762318", "Torg", 300_000],
  ];

  it("have been spent, whatever period they were entered in, and a correction is no slip", () => {
    const reading = read({ Poster: ledger, Budget: grants });
    expect([totalsIn(reading), codesOf(reading, "STR-14", "BEL-23", "DAT-01", "ID-01")]).toEqual([
      "2 750000 650000",
      [],
    ]);
  });

  it.each([["Konto"], ["Leverantör"], ["Konto", "Ansvar"]])(
    "are not those of a budget, or of contracts: %s",
    (...more) => {
      const reading = read({
        Blad1: [
          ["Projekt", ...more, "Belopp kr"],
          ["Ljus", ...more.map(() => "6320"), 500_000],
          ["Torg", ...more.map(() => "6320"), 300_000],
        ],
      });
      expect(codesOf(reading, "STR-14")).toHaveLength(1);
    },
  );

  it("with minus for what was spent, and plus for what was corrected, are turned together", () => {
    const turned = ledger.map((row) => row.map((cell, at) => (at === 7 && typeof cell === "number" ? -cell : cell)));
    expect(totalsIn(read({ Poster: turned, Budget: grants }))).toBe("2 750000 650000");
  });
});

describe("a row an invoice", () => {
  const invoices = (granted: readonly (number | null)[], amount = "Belopp", number = "Ver.nr"): SheetInput["rows"] => [
    ["Fakturor på trygghetsprojekt, kr exkl. moms"],
    ["Beviljat är hela projektets belopp."],
    [],
    ["Projekt", "Projektnamn", "Beviljat", number, "Leverantör", amount],
    ["60231", "Armaturer", granted[0] ?? null, "24083817", "Konsult", 412_300],
    ["60231", "Armaturer", granted[1] ?? null, "24060731", "Kredit", -18_400],
    ["60231", "Armaturer", granted[2] ?? null, "24079696", "El", 160_000],
    ["60234", "Grindar", granted[3] ?? null, "24042996", "El", 120_400],
    ["60234", "Grindar", granted[4] ?? null, "24081537", "Konsult", 131_777],
  ];

  it.each([
    ["the grant repeated", [980_000, 980_000, 980_000, 265_000, 265_000], "Belopp", "Ver.nr"],
    ["the grant on the first", [980_000, null, null, 265_000, null], "Fakturabelopp", "Fakturanr"],
    ["an invoice's number", [980_000, null, null, 265_000, null], "Belopp", "Fakturanr"],
    ["another word for the amount", [980_000, null, null, 265_000, null], "Fakturerat belopp", "Faktura"],
  ] as const)("has been spent, with %s", (_title, granted, amount, number) => {
    expect(totalsIn(read({ Fakturor: invoices(granted, amount, number) }))).toBe("2 1245000 806077");
  });

  it("is asked about where nothing is of the books, and the title does not say so either", () => {
    const [title, ...rows] = invoices([980_000, 980_000, 980_000, 265_000, 265_000], "Belopp", "Märkning");
    expect(totalsIn(read({ Lista: [title ?? [], ...rows] }))).toBe("2 1245000 806077");
    expect(totalsIn(read({ Lista: [["Trygghetsprojekt, kr exkl. moms"], ...rows] }))).toMatch(/\?/u);
  });

  it("says different grants for one project: that is asked", () => {
    const reading = read({ Fakturor: invoices([980_000, 700_000, 980_000, 265_000, 265_000]) });
    expect(totalsIn(reading)).toMatch(/^2 \d*-?\?/u);
  });
});
