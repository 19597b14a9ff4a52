import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** What people wrote who think in other ways than a list with a column for each amount: each kind in several shapes. */

type Rows = readonly (readonly CellInput[])[];
const read = (...rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const totals = (...rows: Rows): string => totalsIn(read(...rows));

describe("a form whose spending is the sum of a table of costs", () => {
  const form = (title: readonly CellInput[], ...after: Rows): Rows => [
    ["Projekt", "Belysning Axelsbergs torg"],
    ["Beviljade medel (kr)", 1_200_000],
    ["Färdigställt", "2023-11-01"],
    [],
    title,
    ["Post", "Utförare", "Belopp (kr)"],
    ["Projektering", "Konsult", 96_000],
    ["Armaturer", "Leverantör", 488_500],
    ["Summa", null, 584_500],
    ...after,
  ];
  it.each([
    "Vad pengarna gick till",
    "Kostnader",
    "Utfall",
    "Projektets kostnader",
    "Specifikation av utgifter",
    "Så användes pengarna",
    "Fakturor",
  ])("%s", (title) => {
    expect(totals(...form([title]))).toBe("1 1200000 584500");
  });

  it("where what is left says so, without a title", () => {
    expect(totals(...form([], ["Kvar av medlen", null, 615_500]))).toBe("1 1200000 584500");
    expect(totals(...form([], ["Kvar av medlen", null, 600_000]))).toBe("1 1200000 -?");
  });

  it.each(["Beräknade kostnader", "Budget", "Offerter"])("but %s are not spent", (title) => {
    expect(totals(...form([title]))).toBe("1 1200000 -?");
  });
});

describe("forms under titles, and their totals under the last", () => {
  const forms = (...totals: Rows): Rows => [
    ["Kyrkogårdsnämnden"],
    ["Redovisning av trygghetsinvesteringar beviljade i mars 2023"],
    [],
    ["Belysning längs gångvägen"],
    ["Beviljat belopp (kr)", 1_350_000],
    ["Använt belopp (kr)", 1_287_500],
    ["Färdigt", "29 november 2023"],
    [],
    ["Grindar"],
    ["Beviljat belopp (kr)", 280_000],
    ["Använt belopp (kr)", 280_000],
    ["Färdigt", "16 juni 2023"],
    [],
    ...totals,
  ];
  it.each([
    [
      ["Sammanlagt beviljat", 1_630_000],
      ["Sammanlagt använt", 1_567_500],
    ],
    [["Summa beviljat (kr)", 1_630_000]],
    [
      ["Totalt beviljat belopp", 1_630_000],
      ["Totalt använt belopp", 1_567_500],
    ],
    [],
  ])("%j %j", (...sums) => {
    const reading = read(...forms(...sums));
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["2 1630000 1567500", []]);
  });

  it("are told where the totals are others", () => {
    const reading = read(...forms(["Sammanlagt beviljat", 1_730_000], ["Sammanlagt använt", 1_567_500]));
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["2 1630000 1567500", ["STR-07 B14"]]);
  });

  it("say in words what was not used, without a finding", () => {
    const reading = read(
      ...forms().flatMap((row) =>
        row[0] === "Använt belopp (kr)"
          ? [row, ["Inte använt", "En del blev över eftersom schakten kunde samordnas."]]
          : [row],
      ),
    );
    expect([totalsIn(reading), codesOf(reading, "BEL-01")]).toEqual(["2 1630000 1567500", []]);
  });
});

describe("of several amounts one is said to hold", () => {
  const rows: Rows = [
    ["Ljus", 410_000, 385_000, 397_500, 397_500, "En faktura låg på fel projekt"],
    ["Park", 380_000, 308_000, null, 308_000, null],
  ];
  it.each([
    ["Utfall (september)", "Rättat utfall", "Gällande utfall"],
    ["Utfall", "Korrigerat utfall", "Giltigt utfall"],
  ])("%s | %s | %s", (first, corrected, holding) => {
    const reading = read(
      ["Projekt", "Beviljat (kr)", `${first} (kr)`, `${corrected} (kr)`, `${holding} (kr)`, "Kommentar"],
      ...rows,
    );
    expect([totalsIn(reading), codesOf(reading, "BEL-41")]).toEqual(["2 790000 705500", []]);
  });

  it("but a remark that an amount is wrong holds where nothing was corrected", () => {
    const reading = read(
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Kommentar"],
      ["Ljus", 410_000, 385_000, "En faktura ligger på fel projekt"],
    );
    expect([totalsIn(reading), codesOf(reading, "BEL-41")]).toEqual(["1 410000 385000?", ["BEL-41 C2"]]);
  });
});

describe("a note asks whether an amount is right", () => {
  const noted = (note: string): string =>
    totalsIn(
      readIntake(
        workbookOf({
          Blad: {
            rows: [
              ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
              ["Ljus", 700_000, 214_000],
              ["Park", 500_000, 400_000],
            ],
            notes: { C2: note },
          },
        }),
      ),
    );
  it.each([
    "Ekonomen: kan detta stämma? Kolla med parkingenjören innan vi skickar.",
    "I Agresso ser jag 641 000",
    "Stämmer det här?",
    "Är beloppet verkligen rätt?",
    "enligt huvudboken är det 641 000 kr",
  ])("%s", (note) => {
    expect(noted(note)).toBe("2 1200000 614000?");
  });
  it.each(["I Agresso står 214 000", "Stämmer med Agresso", "Projekt 4021 i Agresso"])("but not: %s", (note) => {
    expect(noted(note)).toBe("2 1200000 614000");
  });
});

describe("whose money a column is", () => {
  const rows: Rows = [
    ["Ljus", 1_800, 2_200, 4_000, 3_650],
    ["Torg", 2_500, 2_500, 5_000, 4_420],
    ["Stig", 900, 1_900, 2_800, 1_200],
  ];
  it.each(["Kontorets medel", "Förvaltningens andel", "Nämndens ram"])(
    "of %s beside the grant the total spending is asked about",
    (other) => {
      const reading = read(
        ["Projekt", "Trygghetsmedel (tkr)", `${other} (tkr)`, "Budget totalt (tkr)", "Utfall totalt (tkr)"],
        ...rows,
      );
      expect([totalsIn(reading), codesOf(reading, "STR-56").length]).toEqual(["3 5200000 -?", 1]);
    },
  );
});

describe("headings", () => {
  it.each(["Projekt / varav", "Projekt / därav", "Projekt"])("%s", (name) => {
    expect(
      totals(
        [name, "Beviljat (kr)", "Utfall (kr)"],
        ["Alvik", 2_300_000, { number: 2_042_400, formula: "SUM(C3:C4)" }],
        ["varav projektering", null, 212_000],
        ["varav entreprenad", null, 1_830_400],
      ),
    ).toBe("1 2300000 2042400");
  });

  it("a word divided at the line's end names the grant", () => {
    expect(
      totals(["Aktivitet", "Trygghets-medel (mnkr)", "Nyttjat (mnkr)"], ["Ljus", 2.4, 2.31], ["Park", 1, 0.5]),
    ).toBe("2 3400000 2810000");
  });

  it("what a web form's export tells of the answering names no project", () => {
    const reading = read(
      [
        "ID",
        "Starttid",
        "Slutförandetid",
        "E-post",
        "Namn",
        "Vilken nämnd svarar du för?",
        "Projektets namn",
        "Beviljat belopp i kronor",
        "Använt belopp i kronor",
      ],
      [3, "2024-09-02", "2024-09-02", "anonymous", null, "Farsta stadsdelsnämnd", "Ljus", "700000", "684300"],
      [4, "2024-09-03", "2024-09-03", "anonymous", null, "Kulturnämnden", "Hyllor", "450000", "450000"],
    );
    expect([
      totalsIn(reading),
      reading.projects.map(({ name }) => name).join(),
      codesOf(reading, "STR-03", "STR-24", "ORG-08"),
    ]).toEqual(["2 1150000 1134300", "Ljus,Hyllor", []]);
  });

  it("of two columns for the name one that nobody has filled in is no rival", () => {
    const reading = read(
      ["Namn", "Projektets namn", "Beviljat (kr)", "Utfall (kr)"],
      [null, "Ljus", 500_000, 400_000],
      [null, "Park", 700_000, 600_000],
    );
    expect([totalsIn(reading), codesOf(reading, "STR-03")]).toEqual(["2 1200000 1000000", []]);
  });

  it("a forecast in unknown words is told and not asked about", () => {
    const reading = read(
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Prognos totalutgift (kr)"],
      ["Ljus", 500_000, 400_000, 500_000],
      ["Park", 700_000, 600_000, 650_000],
    );
    expect([
      totalsIn(reading),
      codesOf(reading, "STR-14"),
      reading.questions.filter(({ about }) => about === "heading"),
    ]).toEqual(["2 1200000 1000000", [], []]);
  });
});

describe("periods that make up an accumulated amount", () => {
  const heading = ["Projekt", "Beviljat (kr)", "jan", "feb", "mar", "Ack utfall"];
  const rows = (last: readonly CellInput[]): Rows => [
    heading,
    ["Odenplan", 1_350_000, 115_000, 480_000, 398_000, 993_000],
    ["Rörstrandsgatan", 540_000, 250_000, null, 271_500, 521_500],
    ["Valhallavägen", 210_000, null, 205_300, 1_000, 206_300],
    last,
  ];
  it("are in it", () => {
    const reading = read(...rows(["Karlaplan", 620_000, 88_000, 260_000, 164_000, 512_000]));
    expect([totalsIn(reading), codesOf(reading, "STR-43", "STR-02")]).toEqual(["4 2720000 2232800", []]);
  });
  it("and the row in which they do not is asked about", () => {
    const reading = read(...rows(["Karlaplan", 620_000, 88_000, 260_000, null, 512_000]));
    expect([totalsIn(reading), codesOf(reading, "STR-43", "STR-02")]).toEqual(["4 2720000 2232800?", ["STR-43 F5"]]);
  });
});
