import { periodIn } from "../../../src/core/intake/context/period-context";
import { readIntake } from "../../support/intake";
import { rowsOf, type Lines } from "../../support/lines";
import { workbookOf } from "../../support/snapshot";

/** What titles, sheet names and the file's name say of all projects: whose they are, of which year, how far they have come, up to when. */

const read = (sheets: Readonly<Record<string, Lines>>, name = "fil.xlsx", answers = {}) =>
  readIntake(
    workbookOf(Object.fromEntries(Object.entries(sheets).map(([sheet, lines]) => [sheet, rowsOf(lines)])), { name }),
    answers,
  );
const list: Lines = ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500|400", "Torg|700|600"];

describe("whose projects they are", () => {
  const namnd = (sheets: Readonly<Record<string, Lines>>, file?: string, answers?: object): string => {
    const { projects, remarks } = read(sheets, file, answers);
    const told = remarks.flatMap(({ code, params }) => (code === "ORG-07" ? [` as ${String(params["namnd"])}`] : []));
    return [...new Set(projects.map(({ grantedNamnd }) => grantedNamnd ?? "-"))].join("+") + told.join("");
  };
  it.each<[string, Readonly<Record<string, Lines>>, string]>([
    ["a title's", { Blad: ["Farsta stadsdelsnämnd", ...list] }, "farsta"],
    ["a title's within more words", { Blad: ["Redovisning av medel, Farsta stadsdelsnämnd 2023", ...list] }, "farsta"],
    ["a title's above another's note", { Blad: ["Farsta stadsdelsnämnd", ...list, "", "Samråd: Bromma"] }, "farsta"],
    ["a title's before the sheet's own", { Bromma: ["Farsta stadsdelsnämnd", ...list] }, "farsta"],
    ["the sheet's own", { Bromma: list }, "bromma as Bromma stadsdelsnämnd"],
    [
      "each sheet's own",
      { Bromma: list, Farsta: list.map((line) => line.replace("Ljus", "Bro").replace("Torg", "Stig")) },
      "bromma+farsta as Bromma stadsdelsnämnd as Farsta stadsdelsnämnd",
    ],
    ["nobody's of two titles", { Blad: ["Farsta stadsdelsnämnd", "Bromma stadsdelsnämnd", ...list] }, "-"],
    ["one's that is named twice", { Blad: ["Farsta stadsdelsnämnd", "Farsta", ...list] }, "farsta"],
    ["a note's below the list", { Blad: [...list, "", "Farsta stadsdelsnämnd"] }, "farsta"],
    ["another sheet's title's", { Blad: list, Info: ["Farsta stadsdelsnämnd"] }, "farsta"],
    ["nobody's where two sheets differ", { Blad: list, Info: ["Farsta stadsdelsnämnd"], Bromma: ["Telefon"] }, "-"],
    [
      "nobody's where the title stands far down",
      { Blad: [...list, ...Array.from({ length: 18 }, (_, at) => `* ${at}`), "Farsta"] },
      "-",
    ],
    ["nobody's in a long text", { Blad: [`Farsta ${"och mera ".repeat(25)}`, ...list] }, "-"],
    ["not to whom it is sent", { Blad: ["Till Trafiknämnden", ...list] }, "-"],
    ["not to whom it is sent, in the cell beside", { Blad: ["Kopia till:|Trafiknämnden", ...list] }, "-"],
    ["not with whom it was talked over", { Blad: ["Samråd med Bromma stadsdelsnämnd, Farsta", ...list] }, "farsta"],
    ["of whoever reports", { Blad: ["Farsta redovisar härmed sina medel. Bromma har svarat.", ...list] }, "farsta"],
    ["of whoever speaks", { Blad: ["Farsta: Bromma har fått medel tidigare.", ...list] }, "farsta"],
    ["nobody's in a sentence", { Blad: ["Medel har tidigare sökts. Farsta fick dem", ...list] }, "-"],
    ["of no part with a verb", { Blad: ["Bromma ska bidra – Farsta", ...list] }, "farsta"],
    [
      "nobody's that is only named by a project",
      { Blad: [list[0]!, "Ljus i Farsta|500|400", "Torg i Farsta|1|1"] },
      "-",
    ],
    [
      "a former one's by the day of its decision",
      { Blad: ["Järva", "Spånga-Tensta", "Projekt|Beslutsdatum|Beviljat (kr)|Utfall (kr)", "Ljus|2023-03-08|5|4"] },
      "spanga-tensta",
    ],
    [
      "its follower's by a later day",
      { Blad: ["Järva", "Spånga-Tensta", "Projekt|Beslutsdatum|Beviljat (kr)|Utfall (kr)", "Ljus|2024-03-08|5|4"] },
      "jarva",
    ],
    ["nobody's of both without a day", { Blad: ["Järva", "Spånga-Tensta", ...list] }, "-"],
    [
      "nobody's of two that did not follow each other",
      { Blad: ["Järva och Farsta", "Projekt|Beslutsdatum|Beviljat (kr)|Utfall (kr)", "Ljus|2024-03-08|5|4"] },
      "-",
    ],
  ])("%s", (_, sheets, expected) => expect(namnd(sheets)).toBe(expected));

  it("the file's, where nothing inside says otherwise", () => {
    expect(namnd({ Blad: list }, "Farsta_redovisning.xlsx")).toBe("farsta as Farsta stadsdelsnämnd");
    expect(namnd({ Blad: list }, "redovisning_Farsta_2023.v2.xlsx")).toBe("farsta as Farsta stadsdelsnämnd");
    expect(namnd({ Bromma: list }, "Farsta.xlsx")).toBe("bromma as Bromma stadsdelsnämnd");
    expect(namnd({ Blad: ["Bromma stadsdelsnämnd", ...list] }, "Farsta.xlsx")).toBe("bromma");
    expect(namnd({ Blad: [...list, "", "Bromma stadsdelsnämnd"] }, "Farsta.xlsx")).toBe("-");
    expect(namnd({ Blad: [...list, "", "Farsta stadsdelsnämnd"] }, "Farsta.xlsx")).toBe("farsta");
  });

  it("as somebody has answered, for a name or for the whole workbook", () => {
    expect(namnd({ Blad: list }, "Farsta.xlsx", { namnder: { "": "bromma" } })).toBe("bromma");
    expect(namnd({ Blad: list }, "Farsta.xlsx", { namnder: { "": "ingen" } })).toBe("farsta as Farsta stadsdelsnämnd");
    const named = ["Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "Ljus|Stora nämnden|5|4", "Torg|Farsta|5|4"];
    expect(namnd({ Blad: named }, "fil.xlsx", { namnder: { "stora namnden": "bromma" } })).toBe("-+farsta");
    expect(namnd({ Blad: named }, "fil.xlsx", { namnder: { "stora nämnden": "bromma" } })).toBe("bromma+farsta");
  });
});

describe("of which budget year they are", () => {
  const years = (sheets: Readonly<Record<string, Lines>>) =>
    read(sheets)
      .projects.flatMap((one) => one.years.map(({ year }) => year ?? "-"))
      .join();
  it.each<[string, Readonly<Record<string, Lines>>, string]>([
    ["a title's", { Blad: ["Budgetår 2023", "", ...list] }, "2023,2023"],
    ["a title's with a colon", { Blad: ["Medel för år: 2023", "", ...list] }, "2023,2023"],
    ["a title's within more words", { Blad: ["Redovisning (VP 2023)", "", ...list] }, "2023,2023"],
    ["not a span's", { Blad: ["Budget 2023–2025", "", ...list] }, "-,-"],
    ["not one of no budget", { Blad: ["Redovisning 2023", "", ...list] }, "-,-"],
    ["the year's alone right above the table", { Blad: ["År 2023", ...list] }, "2023,2023"],
    ["… up to three rows above", { Blad: ["2023", "", "", ...list] }, "2023,2023"],
    ["… and not four", { Blad: ["2023", "", "", "", ...list] }, "-,-"],
    ["the sheet's name's", { "2023": list }, "2023,2023"],
    [
      "the sheet's name's before a title's",
      { "År 2023": ["Rapport", "", "Budget 2024", "", "", "", ...list] },
      "2023,2023",
    ],
    ["not of two", { Blad: ["Budget 2023", "Verksamhetsplan 2024", "", "", "", ...list] }, "-,-"],
    [
      "of one that is stated twice",
      { Blad: ["Budget 2023", "Verksamhetsplan 2023", "", "", "", ...list] },
      "2023,2023",
    ],
    ["not in a long text", { Blad: [`Budget 2023 ${"och mera ".repeat(25)}`, "", "", "", "", ...list] }, "-,-"],
    ["not far down", { Blad: [...list, ...Array.from({ length: 18 }, (_, at) => `* ${at}`), "Budget 2023"] }, "-,-"],
    [
      "as far down as titles go",
      { Blad: [...list, ...Array.from({ length: 16 }, (_, at) => `* ${at}`), "Budget 2023"] },
      "2023,2023",
    ],
    [
      "a year's alone among the rows",
      { Blad: [...list.slice(0, 2), "2024", "Bron|90|80", "'2025", list[2]!] },
      "-,2024,2025",
    ],
    ["not what a project calls itself", { Blad: [list[0]!, "Budget 2023|5|4"] }, "-"],
  ])("%s", (_, sheets, expected) => expect(years(sheets)).toBe(expected));
});

describe("how far they have come", () => {
  const statuses = (lines: Lines) =>
    read({ Blad: lines })
      .projects.map(({ fields }) => fields.get("status")?.value)
      .map((value) => (value?.type === "codes" ? value.codes.join("+") : "-"))
      .join();
  it.each<[string, Lines, string]>([
    ["a title's right above", ["Pågående projekt", ...list], "PAGAR,PAGAR"],
    ["… with a number", ["A. Klara", ...list], "GENOMFORT,GENOMFORT"],
    ["… with a figure, and a colon", ["2) Ej påbörjade åtgärder:", ...list], "EJ_PABORJAT,EJ_PABORJAT"],
    ["… three rows above", ["Pågående", "", "", ...list], "PAGAR,PAGAR"],
    ["… not four", ["Pågående", "", "", "", ...list], "-,-"],
    ["… not with something beside it", ["Pågående|1", ...list], "-,-"],
    ["… nor behind another title", ["Pågående", "Alla belopp i kronor", ...list], "-,-"],
    ["… that is none", ["Projekt", ...list], "-,-"],
    ["each section's", [list[0]!, "Pågående", list[1]!, "Avslutade projekt", list[2]!], "PAGAR,GENOMFORT"],
  ])("%s", (_, lines, expected) => expect(statuses(lines)).toBe(expected));
});

describe("up to when", () => {
  const said = (found: ReturnType<typeof periodIn>): string =>
    found ? `${found.year ?? "-"} ${found.month}${found.accumulates ? " from the start" : ""}: ${found.text}` : "-";
  it.each([
    ["Utfall t.o.m. 202408", "2024 8 from the start: t.o.m. 202408"],
    ["per 2024-08-31", "2024 8: per 2024-08-31"],
    ["Läget 20241231", "2024 12 from the start: Läget 20241231"],
    ["Läget 20241331", "-"],
    ["Läget per 2024-12", "2024 12 from the start: Läget per 2024-12"],
    ["t.o.m. augusti", "- 8 from the start: t.o.m. augusti"],
    ["2024 t.o.m. augusti", "2024 8 from the start: t.o.m. augusti"],
    ["per den 31 augusti 2024", "2024 8: per den 31 augusti 2024"],
    ["Ack. utfall augusti, budget 2023 och 2024", "- 8 from the start: Ack. utfall augusti"],
    ["Tertialrapport 2 2024", "2024 8: Tertialrapport 2 2024"],
    ["T2", "- 8: T2"],
    ["T4", "-"],
    ["Q3 2024", "2024 9: Q3 2024"],
    ["kvartal 4", "- 12: kvartal 4"],
    ["augusti 2024", "2024 8: augusti 2024"],
    ["augusti", "-"],
    ["Årsbokslut 2023", "2023 12: Årsbokslut 2023"],
    ["Helåret", "- 12: Helåret"],
    ["x".repeat(199), "-"],
    [`T2 ${"x".repeat(197)}`, "- 8: T2"],
    [`T2 ${"x".repeat(198)}`, "-"],
  ])("%s", (text, expected) => expect(said(periodIn(text))).toBe(expected));

  const period = (sheets: Readonly<Record<string, Lines>>, file?: string) => said(read(sheets, file).period);
  const spent = (heading: string): Lines => [`Projekt|Beviljat (kr)|${heading}`, ...list.slice(1)];
  it.each<[string, Readonly<Record<string, Lines>>, string | undefined, string]>([
    ["a sheet's name", { "T2 2024": list }, undefined, "2024 8: T2 2024"],
    ["a title", { Blad: ["Tertial 1", "", ...list] }, undefined, "- 4: Tertial 1"],
    ["not a note below", { Blad: [...list, "", "Tertial 1"] }, undefined, "-"],
    ["the heading of what was spent", { Blad: spent("Utfall T2 2024 (kr)") }, undefined, "2024 8: T2 2024"],
    ["the year that one of them states", { T2: ["Tertial 2 2024", "", ...list] }, undefined, "2024 8: T2"],
    ["not two", { Blad: ["Tertial 1", "Tertial 2", "", ...list] }, undefined, "-"],
    ["not of two years", { Blad: ["T2 2023", "T2 2024", "", ...list] }, undefined, "-"],
    ["not of a sheet without projects", { Blad: list, "T1 2024": ["Telefon"] }, undefined, "-"],
    ["the file's name", { Blad: list }, "Farsta T2 2024.xlsx", "2024 8: T2 2024"],
    ["not the file's where the sheets say it", { T1: list }, "T2 2024.xlsx", "- 4: T1"],
    ["not when the file was written", { Blad: list }, "Farsta augusti 2024.xlsx", "-"],
  ])("%s", (_, sheets, file, expected) => expect(period(sheets, file)).toBe(expected));
});
