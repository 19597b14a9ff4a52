import { readIntake, totalsIn } from "../../support/intake";
import { rowsOf, type Lines } from "../../support/lines";
import { workbookOf } from "../../support/snapshot";

/** Rows of other money: known (STR-50) or asked about (STR-51), by a column of the list, a section or the sheet. */
const told = (sheets: Readonly<Record<string, Lines>>, answers = {}): string => {
  const lines = Object.entries(sheets).map(([name, one]) => [name, rowsOf(one)] as const);
  const reading = readIntake(workbookOf(Object.fromEntries(lines)), answers);
  const aside = reading.remarks.flatMap(({ code, at, params }) =>
    code === "STR-50" || code === "STR-51"
      ? [`${code === "STR-50" ? "other" : "asked"} ${at.cell} ${String(params["value"])} ${String(params["rows"])}`]
      : [],
  );
  return [totalsIn(reading), ...aside].join("; ");
};
const amounts = ["Ljus|500000|400000", "Torg|90000|80000", "Park|700000|600000", "Stig|30000|20000"];
const list = (heading: string, ...kinds: Lines): Lines => [
  `Projekt|Beviljat (kr)|Utfall (kr)|${heading}`,
  ...kinds.map((kind, at) => `${amounts[at]}|${kind}`),
];
const own = "Trygghetsmedel";

describe("whose money the rows of a list are", () => {
  it.each<[string, Lines, string]>([
    ["all the grant's", list("Finansiering", own, own), "2 590000 480000"],
    [
      "the grant's and others'",
      list("Finansiering", own, "Egna medel", own),
      "2 1200000 1000000; other D3 Egna medel 1",
    ],
    [
      "two others'",
      list("Finansiering", own, "Egna medel", "Klimatmedel", "Egna medel"),
      "1 500000 400000; other D3 Egna medel 2; other D4 Klimatmedel 1",
    ],
    [
      "the grant's where nothing stands",
      list("Finansiering", own, "Egna medel", ""),
      "2 1200000 1000000; other D3 Egna medel 1",
    ],
    [
      "asked about where nobody knows the word",
      list("Finansiering", own, "Potten", own),
      "2 1200000? 1000000?; asked D3 Potten 1",
    ],
    [
      "another programme's under a heading of financing",
      list("Finansiering", own, "Klimatprogrammet", own),
      "2 1200000 1000000; other D3 Klimatprogrammet 1",
    ],
    [
      "asked about where both are named",
      list("Finansiering", own, "Trygghetsmedel och egna medel", own),
      "2 1200000? 1000000?; asked D3 Trygghetsmedel och egna medel 1",
    ],
    [
      "asked about without the grant's own",
      list("Finansiering", "Egna medel", "Egna medel"),
      "0 -? -?; asked D2 Egna medel 2",
    ],
    [
      "asked about where signs are not known",
      list("Finansiering", "TM", "EM", "TM"),
      "0 -? -?; asked D2 TM 2; asked D3 EM 1",
    ],
    ["nothing's where all have one sign", list("Finansiering", "TM", "TM", "TM"), "3 1290000 1080000"],
    ["nothing's where the signs are years", list("Finansiering", "2023", "2024", "2023"), "3 1290000 1080000"],
    [
      "in another column of few words",
      list("Sort", own, "Egna medel", own),
      "2 1200000 1000000; other D3 Egna medel 1",
    ],
    [
      "not in a column of descriptions",
      list(
        "Om projektet",
        own,
        "Egna medel",
        "En lång text om projektet och allt som det har fört med sig sedan start",
      ),
      "3 1290000 1080000",
    ],
    [
      "in as long a text as a kind may be",
      list("Sort", own, "Egna medel", "x".repeat(60)),
      `1 500000? 400000?; other D3 Egna medel 1; asked D4 ${"x".repeat(60)} 1`,
    ],
    ["not in a column about what is left", list("Plan för avvikelse", own, "Egna medel", own), "3 1290000 1080000"],
    [
      "not of what was done",
      list("Sort", "Trygghetskameror", "Egna kameror", "Trygghetsbelysning"),
      "3 1290000 1080000",
    ],
    ["asked about in a remark", list("Kommentar", own, "Egna medel", ""), "2 1200000? 1000000?; asked D3 Egna medel 1"],
    ["not in a remark alone", list("Kommentar", "Egna medel", "Bra", ""), "3 1290000 1080000"],
  ])("%s", (_, lines, expected) => expect(told({ Blad: lines })).toBe(expected));

  it("as somebody has answered", () => {
    const lines = { Blad: list("Finansiering", own, "Potten", own) };
    expect(told(lines, { money: { potten: "own" } })).toBe("3 1290000 1080000");
    expect(told(lines, { money: { potten: "other" } })).toBe("2 1200000 1000000; other D3 Potten 1");
    const remarks = { Blad: list("Kommentar", own, "Egna medel", "") };
    expect(told(remarks, { money: { "egna medel": "other" } })).toBe("2 1200000 1000000; other D3 Egna medel 1");
    expect(told(remarks, { money: { "egna medel": "own" } })).toBe("3 1290000 1080000");
    const marks = { Blad: list("Finansiering", own, "?", own) };
    expect([told(marks), told(marks, { money: { "?": "other" } })]).toEqual([
      "2 1200000? 1000000?; asked D3 ? 1",
      "2 1200000 1000000; other D3 ? 1",
    ]);
  });

  const N = "Projekt|Beviljat (kr)|Utfall (kr)";
  it.each<[string, Readonly<Record<string, Lines>>, string]>([
    ["sheets of both", { Trygghet: [N, amounts[0]!], Klimat: [N, amounts[1]!] }, "1 500000 400000; other A1 Klimat 1"],
    ["a sheet of other money alone", { Klimat: [N, amounts[1]!] }, "0 -? -?; asked A1 Klimat 1"],
    [
      "titles of both",
      { Ett: [own, "", N, amounts[0]!], Två: ["Egna medel", "", N, amounts[1]!] },
      "1 500000 400000; other A1 Egna medel 1",
    ],
    [
      "a title below the list",
      { Ett: [own, "", N, amounts[0]!], Två: [N, amounts[1]!, "", "Egna medel"] },
      "2 590000 480000",
    ],
    [
      "a title far down",
      {
        Ett: [own, "", N, amounts[0]!],
        Två: [...Array.from({ length: 12 }, () => ""), "Egna medel", "", N, amounts[1]!],
      },
      "2 590000 480000",
    ],
    [
      "an archive of other projects",
      { Lista: [N, amounts[0]!], Arkiv: [N, amounts[1]!] },
      "1 500000? 400000?; asked A2 Arkiv 1",
    ],
    ["an archive beside an old list", { "Lista gammal": [N, amounts[0]!], Arkiv: [N, amounts[1]!] }, "2 590000 480000"],
    [
      "sections of both",
      { Blad: [N, own, amounts[0]!, "Egna medel", amounts[1]!] },
      "1 500000 400000; other A4 Egna medel 1",
    ],
    [
      "a section of other money alone",
      { Blad: [N, amounts[0]!, "Egna medel", amounts[1]!] },
      "1 500000? 400000?; asked A3 Egna medel 1",
    ],
  ])("by %s", (_, sheets, expected) => expect(told(sheets)).toBe(expected));

  const ledger = (...rows: Lines): Lines => ["Projektnr|Projekt|Konto|Text|Beviljat (kr)|Utfall (kr)", ...rows];
  const booked = ledger(
    "A-1|Ljus|5011|Mark|500000|400000",
    "A-1|Ljus|3511|Bidrag fastighetsägare||-50000",
    "A-2|Torg|5011|Mark|90000|80000",
  );
  it("by income among the accounts", () => {
    expect(told({ Blad: booked })).toBe("2 590000 480000?; asked D3 Bidrag fastighetsägare 1");
    const key = "bidrag fastighetsägare";
    expect(told({ Blad: booked }, { money: { [key]: "own" } })).toBe("2 590000 430000");
    expect(told({ Blad: booked }, { money: { [key]: "other" } })).toBe(
      "2 590000 480000; other D3 Bidrag fastighetsägare 1",
    );
    expect(told({ Blad: ledger("A-1|Ljus|3511|Intäkter|500000|400000", "A-2|Torg|3511|Intäkter|90000|80000") })).toBe(
      "2 590000 480000",
    );
  });
});
