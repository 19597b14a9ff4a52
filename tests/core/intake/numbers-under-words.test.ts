import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blad: [["Belopp i kr"], ...rows] }));

describe("numbers under a heading that means no number", () => {
  it("are no budget years where they are money of a period", () => {
    const reading = read([
      ["Objekt", "Benämning", "Beviljad ram", "Period", "Ackumulerat", "Kvar av ram"],
      ["701", "Skyltar", 350_000, 12_400, 341_880.5, 8_119.5],
      ["704", "Ljusplan", 900_000, 0, 850_000, 50_000],
      ["705", "Siktanalys", 240_000, 18_250, 163_400, 76_600],
    ]);
    expect([totalsIn(reading), codesOf(reading, "DAT-01")]).toEqual(["3 1490000 1355280.5", []]);
  });

  it("are still asked about as budget years where some of them are", () => {
    const reading = read([
      ["Projekt", "Period", "Beviljat", "Utfall"],
      ["Ljus", 2023, 350_000, 341_000],
      ["Torg", 20_023, 240_000, 163_400],
    ]);
    expect(codesOf(reading, "DAT-01")).toEqual(["DAT-01 B4"]);
  });

  it("are levels of a tree, and no alternatives of a list", () => {
    const reading = read([
      ["Struktur", "Nivå", "Total budget", "Ack. utfall"],
      ["Kulturnämnden", 1, 2_500_000, 2_100_000],
      ["Biblioteken", 2, 1_800_000, 1_500_000],
      ["3301 Högdalen, entré", 3, 1_000_000, 900_000],
      ["3302 Tensta, trappa", 3, 800_000, 600_000],
      ["Museerna", 2, 700_000, 600_000],
      ["3311 Gamla stan, ljus", 3, 700_000, 600_000],
    ]);
    expect([totalsIn(reading), codesOf(reading, "KOD-01")]).toEqual(["3 2500000 2100000", []]);
  });
});

describe("a small grant among small ones", () => {
  const rows = (first: number, spent: number): Rows => [
    ["Åtgärd", "Anslaget", "Betalt"],
    ["Räcke vid gatan", first, spent],
    ["Bänk vid vägen", 32_500, 30_000],
    ["Lampa vid trappan", 94_500, 94_000],
    ["Grind vid parken", 60_000, 59_050],
  ];

  it("is what it says", () => {
    expect(totalsIn(read(rows(6_000, 6_050)))).toBe("4 193000 189100");
  });

  it("is asked about where another unit brings it nearer to the others", () => {
    const reading = read([...rows(45, 40)]);
    expect([codesOf(reading, "BEL-03"), totalsIn(reading)]).toEqual([["BEL-03 B3", "BEL-03 C3"], "4 187000? 183050?"]);
  });
});

describe("a survey's answers, with whole questions for headings", () => {
  it.each([
    ["Hur mycket av de beviljade pengarna har använts till och med 31 december 2023? (kr)"],
    ["4) Hur mycket har ni betalat ut? (kr)"],
    ["4. Hur mycket kostade projektet totalt? (kr)"],
  ])("are a list: %s", (spent) => {
    const reading = read([
      [
        "Svars-ID",
        "1. Vad heter projektet?",
        "2. I vilken stadsdel ligger det?",
        "3. Hur mycket pengar beviljades projektet? (kr)",
        spent,
        "5. Är projektet genomfört?",
      ],
      ["88120", "Parkens nedre del", "Farsta", 1_350_000, 1_287_400, "Ja"],
      ["88123", "Gårdens stenmur", "Farsta", 275_000, 275_000, "Ja"],
      ["88126", "Idrottsvägen", "Farsta", 940_000, 518_300, "Delvis"],
    ]);
    expect([totalsIn(reading), codesOf(reading, "STR-21", "STR-61")]).toEqual(["3 2565000 2080700", []]);
  });
});

describe("a list that says what was done before it says where", () => {
  it("names its projects by what was done", () => {
    const reading = read([
      ["vad", "var", "fått (kr)", "gått åt (kr)"],
      ["Nya lyktor, 11 st", "Vitabergsparken", 640_000, 612_400],
      ["Klippt ner häckar", "Tantolunden", 225_000, 225_000],
      ["Grusgång blev asfalt", "Årstaviken", 510_000, 487_650],
    ]);
    expect(reading.projects.map(({ name }) => name)).toContain("Nya lyktor, 11 st");
  });
});

describe("questions that ask less than they seem to", () => {
  const list = (first: string, second: string, ...more: Rows): Rows => [
    ["Vad heter projektet?", "Hur mycket beviljades? (kr)", first, second],
    ...more,
  ];
  const rows: Rows = [
    ["Ljus", 1_000_000, 300_000, 500_000],
    ["Torg", 800_000, 200_000, 400_000],
    ["Park", 600_000, 100_000, 350_000],
  ];

  it("add up where each asks for a year of its own", () => {
    const asked = ["Hur mycket användes under 2022? (kr)", "Hur mycket användes under 2023? (kr)"] as const;
    expect(totalsIn(read(list(...asked, ...rows)))).toMatch(/^3 2400000 1850000$/u);
  });

  it("keep until when: what was used by last year is not all", () => {
    const asked = [
      "Hur mycket har använts till och med 31 december 2022? (kr)",
      "Hur mycket användes under 2023? (kr)",
    ] as const;
    expect(totalsIn(read(list(...asked, ...rows)))).toMatch(/^3 2400000 1850000$/u);
  });

  it.each([
    "Hur mycket betalades i efterhand? (kr)",
    "Betalt i efterhand",
    "Gick åt till extraarbeten",
    "Lagt ut vid sidan",
  ])("are not left out of the total in silence: %s", (asked) => {
    expect(totalsIn(read(list("Hur mycket kostade projektet? (kr)", asked, ...rows)))).toMatch(/^3 2400000 \S+\?$/u);
  });

  it.each(["Varför?", "Vad beror det på?", "Vad händer?"])(
    "are about nothing that is known where they stand alone: %s",
    (asked) => {
      const reading = read(
        list(
          asked,
          "Är projektet genomfört?",
          ["Ljus", 100_000, "Dyrt", "Ja"],
          ["Torg", 200_000, "Fint", "Ja"],
          ["Park", 300_000, "Bra", "Ja"],
        ),
      );
      for (const { fields, years } of reading.projects)
        for (const one of [fields, ...years.map((year) => year.fields)])
          expect([one.has("surplusReason"), one.has("surplusDisposition")]).toEqual([false, false]);
    },
  );
});

it("codes of one's own under Status are told as no alternatives", () => {
  const reading = read([
    ["Projekt", "Beviljat", "Utfall", "Status"],
    ["Ljus", 350_000, 341_000, 1],
    ["Torg", 240_000, 163_400, 2],
    ["Park", 140_000, 63_400, 1],
  ]);
  expect(codesOf(reading, "KOD-01")).not.toEqual([]);
});
