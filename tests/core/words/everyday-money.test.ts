import { namesGrantItself, standsFor } from "../../../src/core/words/everyday-money";

const says = (text: string) => standsFor(text.toLowerCase());

describe("words of people's own for money", () => {
  it.each([
    ...[
      "Vi fick",
      "Det vi fick",
      "Vi beviljades",
      "Så mycket fick vi",
      "Hur mycket pengar har vi fått",
      "Godkänt bidrag",
    ],
    ...[
      "Beslut i KS belopp",
      "Medel från staden",
      "Fått av trygghetsmedlen",
      "Pengar till oss från staden",
      "Årets tilldelning",
    ],
    ...[
      "Budget enligt beslut",
      "Belopp enligt KS",
      "Beviljad utgift",
      "Beslutat bidrag från kommunen",
      "Pengarna vi fick",
    ],
  ])("what was granted: %s", (text) => {
    expect(says(text)).toBe("beviljat belopp");
  });

  it.each([
    ...[
      "Vi har betalt",
      "Utgift",
      "Utgift helår",
      "Utgift under perioden",
      "Nedlagda kostnader",
      "Slutlig kostnad",
      "Kostnaden",
    ],
    ...[
      "Så mycket gick det åt",
      "Vad gjorde vi av med",
      "Det kostade till slut",
      "Kostnad för projektet",
      "Kostnader enligt fakturor",
    ],
    ...[
      "Använt av beviljade medel",
      "Använt bidrag",
      "Utbetalt till projektet",
      "Slutnota",
      "Redovisade kostnader",
      "Verkligt utfall i projektet",
    ],
  ])("what was spent: %s", (text) => {
    expect(says(text)).toBe("ekonomiskt utfall");
  });

  it.each([
    ...[
      "Kvar att röra sig med",
      "Det här blev kvar",
      "Blev över",
      "Återstår av ramen",
      "Ej använt",
      "Inte förbrukade medel",
    ],
    ...["Kvar att betala tillbaka", "Att lämna tillbaka", "Rest av beviljat"],
  ])("what is left: %s", (text) => {
    expect(says(text)).toBe("kvar");
  });

  it.each(["Skillnad", "Diff mot beslut", "Mellanskillnad mot beviljat"])("what differs: %s", (text) => {
    expect(says(text)).toBe("diff");
  });

  it.each(["Vi sökte", "Ansökt om", "Begärda medel"])("what was applied for: %s", (text) => {
    expect(says(text)).toBe("sökt belopp");
  });

  it.each([
    ...[
      "Kostnad",
      "Total kostnad",
      "Belopp",
      "Medel",
      "Bidrag",
      "Beslut",
      "Budget",
      "Godkänt",
      "Slutlig summa",
      "Projektet",
    ],
    ...["Budget utfall", "Anslag förbrukat", "Beviljat utfall", "Kvar utfall", "Godkända kostnader", "Bokfört belopp"],
    ...[
      "Egna medel",
      "Medel från klimat",
      "Stadens medel",
      "Stadens utgifter",
      "Beviljas",
      "Tilldelas",
      "Över",
      "Pengar ut",
    ],
    ...[
      "Beräknad kostnad",
      "Utgift enligt budget",
      "Kostnader enligt beslut",
      "Totalkostnaden",
      "Ej fakturerat",
      "Inte betalt",
      "Kvar att betala",
      "Förbrukat material",
      "Vi",
      "",
    ],
  ])("nothing that is known, or not one thing alone: %s", (text) => {
    expect(says(text)).toBeNull();
  });

  it("the grant itself, by its name", () => {
    expect(
      ["trygghetsmedel", "trygghetsmedel från ks", "medel", "egna medel", "beviljat"].map(namesGrantItself),
    ).toEqual([...[true, true, true, false, false]]);
  });
});
