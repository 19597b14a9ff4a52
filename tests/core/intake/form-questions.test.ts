import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blankett: rows }));
const whole = "1 1450000 1389500";

describe("a form that asks questions", () => {
  it.each<readonly [string, Rows]>([
    [
      "with numbers in a column of their own, and amounts as text",
      [
        ["1a", "Vad heter investeringen?", "Hagastaden, gångväg"],
        ["1b", "När beslutades medlen?", "8 mars 2023"],
        ["2a", "Hur mycket medel beviljades?", "1 450 000 kr"],
        ["2b", "Vad blev det ekonomiska utfallet?", "1 389 500 kr"],
        ["2c", "Orsak till avvikelsen", "Lägre priser"],
      ],
    ],
    [
      "of a project",
      [
        ["Vad heter projektet?", "Hagastaden, gångväg"],
        ["Hur mycket har beviljats (kr)?", 1_450_000],
        ["Hur mycket kostade projektet till slut (kr)?", 1_389_500],
        ["Är projektet genomfört?", "Ja"],
      ],
    ],
    [
      "of what was used",
      [
        ["1. Vilket projekt gäller redovisningen?", "Hagastaden, gångväg"],
        ["2. Vilket belopp fick ni?", 1_450_000],
        ["3. Hur mycket av de beviljade medlen har använts?", 1_389_500],
        ["4. När blev projektet klart?", "2023-11-14"],
      ],
    ],
    [
      "of a measure, in tkr",
      [
        ["Åtgärdens namn", "Hagastaden, gångväg"],
        ["Hur stort belopp tilldelades? (tkr)", 1450],
        ["Hur stort blev utfallet? (tkr)", 1389.5],
        ["När slutfördes åtgärden?", "2023-11-14"],
      ],
    ],
    [
      "of an investment, by labels",
      [
        ["1a. Investeringens namn", "Hagastaden, gångväg"],
        ["1b. Projekt-id enligt beslut", "TI-2023-011"],
        ["2a. Beviljat belopp (kr)", 1_450_000],
        ["2b. Ekonomiskt utfall (kr)", 1_389_500],
        ["2c. Avvikelse (2a–2b)", 60_500],
      ],
    ],
  ])("is read: %s", (_what, rows) => {
    expect(totalsIn(read(rows))).toBe(whole);
  });

  it.each<readonly [string, CellInput, number]>([
    ["what was not used", "Hur mycket har inte använts?", 60_500],
    ["a share", "Hur stor andel har använts?", 0.96],
    ["what was applied for", "Hur mycket söktes?", 1_600_000],
    ["what others gave", "Hur mycket fick ni från andra?", 200_000],
    ["what is planned", "Hur mycket beräknas projektet kosta?", 1_500_000],
  ])("does not take %s for an answer to another question", (_what, question, answer) => {
    const rows: Rows = [
      ["Vad heter projektet?", "Hagastaden, gångväg"],
      ["Hur mycket medel beviljades?", 1_450_000],
      ["Vad blev utfallet?", 1_389_500],
      [question, answer],
    ];
    expect(totalsIn(read(rows))).toBe(whole);
  });

  it("that nobody has filled in is no project, beside those that are filled in", () => {
    const form = (name: string | null, granted: number | null, spent: number | null): Rows => [
      ["1. Investeringen"],
      ["1a. Investeringens namn", name],
      ["1b. Beteckning i protokollet", name && "§ 12"],
      ["1c. Ansvarig nämnd", name && "Farsta stadsdelsnämnd"],
      ["1d. Dag för överlämning", name && "2023-11-14"],
      ["2. Ekonomi"],
      ["2a. Beviljat belopp (kr)", granted],
      ["2b. Ekonomiskt utfall (kr)", spent],
      ["2c. Underskrift", name && "Ekonomichef"],
    ];
    const reading = readIntake(
      workbookOf({
        "Läs mig": [["En flik fylls i för varje investering."]],
        Mall: form(null, null, null),
        "Projekt 1": form("Ljus", 1_000_000, 900_000),
        "Projekt 2": form("Torg", 450_000, 489_500),
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-01", "STR-15", "STR-53")]).toEqual(["2 1450000 1389500", []]);
  });

  it("tells of words that it does not know once, however many forms ask with them", () => {
    const form = (name: string): Rows => [
      ["Vad heter projektet?", name],
      ["Hur mycket medel beviljades?", 500_000],
      ["Vad blev utfallet?", 400_000],
      ["Ritningsnummer", "A-12"],
      [],
    ];
    const reading = readIntake(workbookOf({ Ett: [...form("Ljus"), ...form("Torg")], Två: form("Park") }));
    expect(totalsIn(reading)).toBe("3 1500000 1200000");
    expect(codesOf(reading, "STR-02")).toEqual(["STR-02 A4"]);
  });
});
