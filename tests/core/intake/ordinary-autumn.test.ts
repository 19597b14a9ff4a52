import { parseAmountText } from "../../../src/core/values/amount-text";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** What units sent in without a template, after a mere reminder: each kind in several shapes. */

type Rows = readonly (readonly CellInput[])[];
const read = (...rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const totals = (...rows: Rows): string => totalsIn(read(...rows));

describe("an amount with a remark in its own cell", () => {
  it.each([
    ["1 250 000 kr, beslut 8/3-23", "1250000"],
    ["940 000 kr (varav 120 000 kr projektering)", "940000"],
    ["114 750 kr – bara stolparna än så länge", "114750"],
    ["0 kr, väntar på bygglov", "0"],
    ["702 310 kr; vi fick gräva om för kabeln", "702310"],
    ["1,2 mnkr - besiktigat", "1.2"],
  ])("%s", (text, decimal) => {
    expect(parseAmountText(text)).toMatchObject({ kind: "amount", decimal });
  });

  it.each([
    "450 000 kr, plus 30 000 kr i fjol",
    "450 000 kr, exkl. slutfaktura",
    "450 000 kr (varav 200 000 kr egna medel)",
    "450 000 kr (60 000 kr av dem är egna medel)",
    "450 000 kr, eller 500 000 kr",
    "450 000 kr, preliminärt",
    "450 000 kr, varav 100 000 kr återstår att fakturera",
    "450 000 kr, enligt budget",
    "450 000 kr – ännu inte betalt",
    "450 000 kr (delas med regionen)",
    "450 000, beslut 8/3",
  ])("but not where the words may change it: %s", (text) => {
    expect(parseAmountText(text).kind).not.toBe("amount");
  });

  it("whose words are heard as a note at it is", () => {
    const reading = read(
      ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 500_000, "450 000 kr, fel konto"],
      ["Park", 300_000, "200 000 kr, besiktigat"],
    );
    expect([totalsIn(reading), codesOf(reading, "BEL-41")]).toEqual(["2 800000 650000?", ["BEL-41 C2"]]);
  });
});

describe("what was spent, in words", () => {
  const rows = (text: string): Rows => [
    ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
    ["Ljus", 850_000, text],
    ["Park", 300_000, 200_000],
  ];
  it.each(["hela beloppet", "Allt", "Alla medel är använda", "hela summan", "allt är förbrukat."])(
    "%s is what was granted",
    (text) => {
      expect(totals(...rows(text))).toBe("2 1150000 1050000");
    },
  );
  it.each(["inget än", "Inget hittills", "ingenting", "inga kostnader"])("%s is 0", (text) => {
    expect(totals(...rows(text))).toBe("2 1150000 200000");
  });
  it.each(["allt utom slutfakturan", "nästan hela beloppet", "hela projekteringen", "–", "nej"])(
    "but %s is no amount",
    (text) => {
      expect(totals(...rows(text))).toBe("2 1150000 200000?");
    },
  );
  it("nor is all of a grant that nobody knows", () => {
    expect(
      totals(["Projekt", "Beviljat (kr)", "Utfall (kr)"], ["Ljus", null, "hela beloppet"], ["Park", 300_000, 200_000]),
    ).toBe("2 300000? 200000?");
  });
});

describe("headings of several years together", () => {
  it.each([
    ["Beviljat 2023+2024 (kr)", "Utfall 2023+2024 (kr)"],
    ["Beviljat 2023–2024 (kr)", "Utfall 2023–2024 (kr)"],
    ["Beviljat 2023 och 2024 (kr)", "Utfall 2023 och 2024 (kr)"],
    ["Beviljat (kr)", "Utfall 2023-2025 (kr)"],
  ])("%s | %s", (granted, spent) => {
    expect(totals(["Projekt", granted, spent], ["Ljus", 850_000, 700_000], ["Park", 300_000, 200_000])).toBe(
      "2 1150000 900000",
    );
  });
});

describe("the grant's own money beside all money", () => {
  const rows = (granted: string, spent: string): Rows => [
    [
      "mnkr",
      null,
      null,
      null,
      null,
      null,
      "Kolumn G–H är tillagda på stadens begäran och gäller trygghetsmedel (mnkr)",
    ],
    ["Investering", "Budget 2024", "Utfall jan–sep 2024", "Prognos 2024", "Avvikelse", "Kommentar", granted, spent],
    ["Inventarier", 6, 3.9, 6, 0, "Enligt plan", "–", "–"],
    ["Tensta", 0.4, 0.3, 0.3, 0.1, null, 1.3, 1.2],
    ["Rågsved", 0.9, 0.5, 0.9, 0, null, 1.1, 0.7],
    ["Larm", 0.3, 0.4, 0.4, -0.1, null, 0.9, 1],
  ];
  it.each([
    ["Beviljade trygghetsmedel", "Använda trygghetsmedel"],
    ["Beviljade trygghetsmedel", "Använda trygghetsmedel (hela tiden)"],
    ["Beviljade trygghetsmedel", "Använda trygghetsmedel totalt"],
  ])("%s | %s counts, and rows without it are no projects", (granted, spent) => {
    expect(totals(...rows(granted, spent))).toBe("3 3300000 2900000");
  });
  it("and leaves what was spent open where its heading is unknown", () => {
    expect(totals(...rows("Beviljade trygghetsmedel", "Trygghetsmedel nyttjade enl. oss"))).toBe("4 -? 5100000?");
  });
});

describe("columns that are of something else than their headings may say", () => {
  const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)"];
  it("who pays for what the grant did not reach to is no kind of money", () => {
    const reading = read(
      [...heading, "Plan för överskott"],
      ["Ljus", 850_000, 870_000, "Egna medel"],
      ["Park", 300_000, 200_000, "Återlämnas"],
    );
    expect([totalsIn(reading), codesOf(reading, "STR-51")]).toEqual(["2 1150000 1070000", []]);
  });
  it("but a remark that a row is of other money, beside one that is of the grant, is asked about", () => {
    const reading = read(
      [...heading, "Anm"],
      ["Ljus", 850_000, 700_000, "Trygghetsmedel"],
      ["Park", 300_000, 200_000, "Klimatmedel"],
    );
    expect(totalsIn(reading)).toBe("1 850000? 700000?");
  });
  it("a question over a unit is the heading", () => {
    const rows: Rows = [
      [
        "Projekt",
        "Hur mycket beviljades till projektet?",
        "Hur mycket av de beviljade medlen har använts till dags dato?",
      ],
      [null, "(kr)", "(kr)"],
      ["Ljus", 850_000, 700_000],
      ["Park", 300_000, 200_000],
    ];
    expect(totals(...rows)).toBe("2 1150000 900000");
  });
  it.each(["Beteckning", "Aktivitet"])("numbers under %s are the projects' own", (heading) => {
    const { projects } = read(
      [heading, "Anläggning och åtgärd", "Beviljat (kr)", "Utfall (kr)"],
      ["IDF-23-01", "Farsta IP, ljus", 850_000, 700_000],
      ["IDF-23-02", "Tensta simhall, entré", 300_000, 200_000],
      ["IDF-23-03", "Grimsta IP, läktare", 300_000, 200_000],
    );
    expect(projects.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "IDF-23-01 Farsta IP, ljus",
      "IDF-23-02 Tensta simhall, entré",
      "IDF-23-03 Grimsta IP, läktare",
    ]);
  });
  it("shares of the work are no days", () => {
    const reading = read(
      [...heading, "Färdigställt"],
      ["Ljus", 850_000, 700_000, "100%"],
      ["Park", 300_000, 200_000, "60 %"],
    );
    expect([totalsIn(reading), codesOf(reading, "DAT-01")]).toEqual(["2 1150000 900000", []]);
  });
  it("words under Överskott say what becomes of it", () => {
    const reading = read(
      [...heading, "Överskott"],
      ["Ljus", 850_000, 700_000, "återlämnas"],
      ["Park", 300_000, 200_000, "överförs 2025"],
    );
    expect([totalsIn(reading), codesOf(reading, "BEL-01")]).toEqual(["2 1150000 900000", []]);
  });
  it("nothing more to come makes an invoice that is awaited harmless", () => {
    const reading = read(
      [...heading, "Kommentar"],
      ["Ljus", 850_000, 700_000, "Slutfaktura väntas, inget mer kommer att tas ut"],
    );
    expect([totalsIn(reading), codesOf(reading, "BEL-42")]).toEqual(["1 850000 700000", []]);
  });
});
