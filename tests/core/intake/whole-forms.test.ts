import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of forms: labels with their answers, wherever those stand. */
describe("all that is read of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "a form with its answers below its labels",
      {
        Blad: [
          ["Projektnamn"],
          ["Ljus i parken"],
          ["Beviljat belopp (kr)"],
          [1_000_000],
          ["Ekonomiskt utfall (kr)"],
          [900_000],
          ["Status"],
          ["Genomfört"],
        ],
      },
      {},
      [
        "Ljus i parken: status A8=GENOMFORT grantedAmount A4=1000000 spentAmount A6=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A3 grantedAmount A5 spentAmount A7 status",
      ],
    ],
    [
      "a form whose labels end with colons",
      {
        Blad: [
          ["Projektnamn:", "Ljus"],
          ["Beviljat belopp:", "1 000 000 kr"],
          ["Utfall:", "900 000 kr"],
          ["Status:", "Klart"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT grantedAmount B2=1000000 spentAmount B3=900000",
        "BEL-02 B2 1 000 000 kr 1000000",
        "BEL-02 B3 900 000 kr 900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "a form with answers behind its labels",
      { Blad: [["Projektnamn: Ljus"], ["Beviljat belopp: 1 000 000 kr"], ["Utfall: 900 000 kr"], ["Status: Klart"]] },
      {},
      [
        "Ljus: status A4=GENOMFORT grantedAmount A2=1000000 spentAmount A3=900000",
        "BEL-02 A2 1 000 000 kr 1000000",
        "BEL-02 A3 900 000 kr 900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "two forms beside each other",
      {
        Blad: [
          ["Projektnamn", "Ljus", null, "Projektnamn", "Park"],
          ["Beviljat belopp (kr)", 1_000_000, null, "Beviljat belopp (kr)", 500_000],
          ["Ekonomiskt utfall (kr)", 900_000, null, "Ekonomiskt utfall (kr)", 400_000],
          ["Status", "Klart", null, "Status", "Pågår"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: status E4=PAGAR grantedAmount E2=500000 spentAmount E3=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
        "Blad form 1-1: D1 projectName D2 grantedAmount D3 spentAmount D4 status",
      ],
    ],
    [
      "a form with the unit in a cell of its own",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp", 1000, "tkr"],
          ["Ekonomiskt utfall", 900, "tkr"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "tkr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with amounts by year",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat 2023 (kr)", 1_000_000],
          ["Beviljat 2024 (kr)", 200_000],
          ["Utfall 2023 (kr)", 900_000],
          ["Utfall 2024 (kr)", 100_000],
          ["Utfall totalt (kr)", 1_000_000],
        ],
      },
      {},
      [
        "Ljus: [2023] grantedAmount B2=1000000 spentAmount B4=900000 [2024] grantedAmount B3=200000 spentAmount B5=100000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount@2023 A3 grantedAmount@2024 A4 spentAmount@2023 A5 spentAmount@2024 A6 spentAmount",
      ],
    ],
    [
      "a form with a label that nobody knows over money",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Särskild pott (kr)", 250_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "STR-02 A4 Särskild pott (kr)",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form asked twice in two ways",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Ekonomiskt utfall (kr)", 800_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "STR-03 A3,A4 spentAmount (A3; A4)",
        "STR-04 A1 spentAmount",
        "doubt A3,A4: spentAmount of B1",
        "kr - - partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount",
      ],
    ],
    [
      "a form asked twice in one way",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Ekonomiskt utfall (kr)", 900_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form without a name",
      {
        Blad: [
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "Klart"],
        ],
      },
      {},
      ["STR-01 A1 Blad", "- - - unreadable"],
    ],
    [
      "a form named by its title",
      {
        Blad: [
          ["Ljus i parken"],
          [],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "Klart"],
        ],
      },
      {},
      ["STR-01 A1 Blad", "- - - unreadable"],
    ],
    [
      "forms on a sheet each",
      {
        Ljus: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
        ],
        Park: [
          ["Projektnamn", "Park"],
          ["Beviljat belopp (kr)", 500_000],
          ["Ekonomiskt utfall (kr)", 400_000],
        ],
        Mall: [
          ["Projektnamn", null],
          ["Beviljat belopp (kr)", null],
          ["Ekonomiskt utfall (kr)", null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: grantedAmount B2=500000 spentAmount B3=400000",
        "kr - plus read",
        "Ljus form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
        "Park form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "forms on sheets that name them",
      {
        "Ljus i parken": [
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
        ],
        "Torget norr": [
          ["Beviljat belopp (kr)", 500_000],
          ["Ekonomiskt utfall (kr)", 400_000],
        ],
      },
      {},
      ["STR-01 A1 Ljus i parken", "- - - unreadable"],
    ],
    [
      "a form over a list of costs",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          [],
          ["Kostnadsslag", "Belopp (kr)"],
          ["Armaturer", 600_000],
          ["Montage", 300_000],
          ["Summa", 900_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
        "Blad other 5-5:",
      ],
    ],
    [
      "a form with several projects across",
      {
        Blad: [
          ["Fråga", "Projekt 1", "Projekt 2"],
          ["Projektnamn", "Ljus", "Park"],
          ["Beviljat belopp (kr)", 1_000_000, 500_000],
          ["Ekonomiskt utfall (kr)", 900_000, 400_000],
          ["Status", "Klart", "Pågår"],
        ],
      },
      {},
      [
        "Ljus: status B5=GENOMFORT grantedAmount B3=1000000 spentAmount B4=900000",
        "Park: status C5=PAGAR grantedAmount C3=500000 spentAmount C4=400000",
        "STR-02 A1 Fråga",
        "kr - plus read",
        "Blad form 2-2: A2 projectName A3 grantedAmount A4 spentAmount A5 status",
      ],
    ],
    [
      "questions across the top",
      {
        Blad: [
          ["Vad heter projektet?", "Hur mycket beviljades? (kr)", "Hur mycket har använts? (kr)", "Är det klart?"],
          ["Ljus", 1_000_000, 900_000, "Ja"],
          ["Park", 500_000, 400_000, "Nej"],
        ],
      },
      {},
      [
        "Ljus: status D2=GENOMFORT grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: status D3=PAGAR grantedAmount B3=500000 spentAmount C3=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 status",
      ],
    ],
    [
      "a form with numbered projects",
      {
        Blad: [
          ["Projekt 1", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          [],
          ["Projekt 2", "Park"],
          ["Beviljat belopp (kr)", 500_000],
          ["Ekonomiskt utfall (kr)", 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: grantedAmount B6=500000 spentAmount B7=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
        "Blad form 5-5: A5 projectName A6 grantedAmount A7 spentAmount",
      ],
    ],
    [
      "a form with merged answers",
      {
        Blad: {
          rows: [
            ["Projektnamn", "Ljus"],
            ["Beviljat belopp (kr)", null, null, 1_000_000],
            ["Ekonomiskt utfall (kr)", null, null, 900_000],
            ["Status", "Klart"],
          ],
          merges: ["B1:D1", "A2:C2", "A3:C3"],
        },
      },
      {},
      [
        "Ljus: status B4=GENOMFORT grantedAmount D2=1000000 spentAmount D3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "a form with a day, a person and text",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Slutdatum", "2023-11-10"],
          ["Beslutsdatum", { number: 45_000, format: "yyyy-mm-dd" }],
          ["Kontaktperson", "Kontrollfunktionen"],
          ["Slutresultat", "Åtgärden är utförd enligt ansökan."],
          ["Överskott (kr)", 100_000],
          ["Skäl till överskott", "Lägre pris"],
        ],
      },
      {},
      [
        "Ljus: completedDate B4=2023-11-10 decisionDate B5=2023-03-15 finalResult B7=Åtgärden är utförd enligt ansökan. surplusReason B9=LAGRE_KOSTNAD grantedAmount B2=1000000 spentAmount B3=900000 reportedSurplus B8=100000",
        "kr plus plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 completedDate A5 decisionDate A7 finalResult A8 reportedSurplus A9 surplusReason",
      ],
    ],
    [
      "a form in minus",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", -900_000],
          ["Avvikelse (kr)", -100_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000 reportedDeviation B4=100000",
        "BEL-28 B4",
        "BEL-06 B3 Ljus 900000",
        "kr minus minus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 reportedDeviation",
      ],
    ],
    [
      "a form of two parts",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Del A"],
          ["Beviljat belopp (kr)", 600_000],
          ["Ekonomiskt utfall (kr)", 500_000],
          ["Del B"],
          ["Beviljat belopp (kr)", 400_000],
          ["Ekonomiskt utfall (kr)", 400_000],
        ],
      },
      {},
      [
        "Ljus:",
        "STR-03 A3,A6 grantedAmount (A3; A6)",
        "STR-03 A4,A7 spentAmount (A4; A7)",
        "STR-04 A1 grantedAmount",
        "STR-04 A1 spentAmount",
        "doubt A3,A6: grantedAmount of B1",
        "doubt A4,A7: spentAmount of B1",
        "- - - partly-read",
        "Blad form 1-1: A1 projectName",
      ],
    ],
    [
      "a form that says that amounts are in thousands",
      { Blad: [["Belopp i tkr"], ["Projektnamn", "Ljus"], ["Beviljat belopp", 1000], ["Ekonomiskt utfall", 900]] },
      {},
      [
        "Ljus: grantedAmount B3=1000000 spentAmount B4=900000",
        "tkr - plus read",
        "Blad form 2-2: A2 projectName A3 grantedAmount A4 spentAmount",
      ],
    ],
    [
      "a form with notes",
      {
        Blad: {
          rows: [
            ["Projektnamn", "Ljus"],
            ["Beviljat belopp (kr)", 1_000_000],
            ["Ekonomiskt utfall (kr)", 900_000],
          ],
          notes: { B3: "Preliminärt", B2: "Inkl. 100 tkr egna medel" },
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "BEL-42 B3 Preliminärt",
        "doubt B3: spentAmount of B3",
        "kr - plus partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with a box for the whole",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Har hela beloppet använts?", "Ja"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=?",
        "BEL-01 B3 Ja",
        "doubt B3: spentAmount of B1",
        "kr - - partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a list with a form over it",
      {
        Blad: [
          ["Nämnd", "Bromma"],
          ["Beslutsdatum", "2023-03-08"],
          [],
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedNamnd B1=bromma grantedAmount B5=1000000 spentAmount C5=900000",
        "Park: grantedNamnd B1=bromma grantedAmount B6=500000 spentAmount C6=400000",
        "kr - plus read",
        "Blad list 4-4: A4 projectName B4 grantedAmount C4 spentAmount",
      ],
    ],
    [
      "measures below a project",
      {
        Blad: [
          ["Projekt", "Åtgärd", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", null, 1_000_000, 900_000],
          [null, "Armaturer", 600_000, 500_000],
          [null, "Montage", 400_000, 400_000],
          ["Park", null, 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount C2=1000000 spentAmount D2=900000",
        "Park: grantedAmount C5=500000 spentAmount D5=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
