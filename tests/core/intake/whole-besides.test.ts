import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings where something stands beside the figures: sentences, notes, comments, rows and sheets that are not of the list. */
describe("all that is read of a list with, or of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "a sentence that the amount is another",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Utfallet för Ljus ska vara 950 000 kr."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-41 A6 Utfallet för Ljus ska vara 950 000 kr",
        "doubt A6: grantedAmount+spentAmount of A6",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence with the amount that stands there",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Utfallet för Ljus ska vara 900 tkr."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence that a figure is wrong",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["OBS! Utfallet för Park är fel."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-41 A6 OBS! Utfallet för Park är fel",
        "doubt A6: grantedAmount+spentAmount of A6",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence that all is preliminary",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Samtliga utfall är preliminära."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-42 A6 Samtliga utfall är preliminära",
        "doubt A6: grantedAmount+spentAmount of A6",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence of more projects",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Ytterligare 2 projekt har beviljats medel men redovisas senare."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-40 A6 Ytterligare 2 projekt har beviljats medel men redovisas senare",
        "doubt A6: grantedAmount+spentAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence of as many as there are",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Listan omfattar 3 projekt."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence of projects that are left out",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Projekt under 100 000 kr är inte med i listan."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-40 A6 Projekt under 100 000 kr är inte med i listan",
        "doubt A6: grantedAmount+spentAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence of the rest",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          ["Övriga projekt redovisas separat"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-40 A5 Övriga projekt redovisas separat",
        "doubt A5: grantedAmount+spentAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sentence of what is not granted",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Ytterligare 2 projekt har fått avslag."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "an instruction",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Skriv utfallet i hela kronor. Fyll i alla kolumner."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a note that the amount is another",
      {
        Blad: {
          rows: [
            ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
            ["Ljus", 1_000_000, 900_000],
            ["Park", 500_000, 400_000],
            ["Torg", 600_000, 300_000],
            ["Summa", 2_100_000, 1_600_000],
          ],
          notes: { C2: "Ska vara 950 000 kr", C3: "Ska vara 400 tkr", C5: "Ska vara 1 650 000" },
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-41 C2 Ska vara 950 000 kr",
        "BEL-41 C5 Ska vara 1 650 000",
        "doubt C2: spentAmount of C2",
        "doubt C5: spentAmount of C5",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a note that it is not final",
      {
        Blad: {
          rows: [
            ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
            ["Ljus", 1_000_000, 900_000],
            ["Park", 500_000, 400_000],
            ["Torg", 600_000, 300_000],
            ["Summa", 2_100_000, 1_600_000],
          ],
          notes: { C2: "Ej slutligt", A3: "Ej slutligt", C5: "Preliminärt" },
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-42 C2 Ej slutligt",
        "BEL-42 C5 Preliminärt",
        "doubt C2: spentAmount of C2",
        "doubt C5: spentAmount of C5",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a note on a heading",
      {
        Blad: {
          rows: [
            ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
            ["Ljus", 1_000_000, 900_000],
            ["Park", 500_000, 400_000],
            ["Torg", 600_000, 300_000],
            ["Summa", 2_100_000, 1_600_000],
          ],
          notes: { C1: "Preliminära siffror för samtliga" },
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-42 C1 Preliminära siffror för samtliga",
        "doubt C1: grantedAmount+spentAmount of C1",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a comment that the amount is another",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Kommentar"],
          ["Ljus", 1_000_000, 900_000, "Utfallet ska vara 950 000 kr"],
          ["Park", 500_000, 400_000, "Utfall 400 000 kr enligt ekonomisystemet"],
          ["Torg", 600_000, 300_000, "Ska vara 12"],
        ],
      },
      {},
      [
        "Ljus: comment D2=Utfallet ska vara 950 000 kr grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: comment D3=Utfall 400 000 kr enligt ekonomisystemet grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: comment D4=Ska vara 12 grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-41 C2 Utfallet ska vara 950 000 kr",
        "doubt C2: spentAmount of C2",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 comment",
      ],
    ],
    [
      "a comment that it is not final",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Kommentar"],
          ["Ljus", 1_000_000, 900_000, "Utfallet är preliminärt"],
          ["Park", 500_000, 400_000, "Fakturor saknas"],
          ["Torg", 600_000, 300_000, "Vi vet inte vad det kostade"],
        ],
      },
      {},
      [
        "Ljus: comment D2=Utfallet är preliminärt grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: comment D3=Fakturor saknas grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: comment D4=Vi vet inte vad det kostade grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-42 C2 Utfallet är preliminärt",
        "BEL-42 C3 Fakturor saknas",
        "doubt C2: spentAmount of C2",
        "doubt C3: spentAmount of C3",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 comment",
      ],
    ],
    [
      "a comment that nobody knows",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Kommentar"],
          ["Ljus", 1_000_000, 900_000, "Protokollet säger 900, mejlet 1 200. Vi vet inte vilket som gäller."],
          ["Park", 500_000, 400_000, "allt klart"],
          ["Torg", 600_000, 300_000, "?"],
        ],
      },
      {},
      [
        "Ljus: comment D2=Protokollet säger 900, mejlet 1 200. Vi vet inte vilket som gäller. grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: comment D3=allt klart grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: comment D4=? grantedAmount B4=600000 spentAmount C4=300000",
        "BEL-41 C2 Protokollet säger 900, mejlet 1 200. Vi vet inte vilket som gäller.",
        "doubt C2: spentAmount of C2",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 comment",
      ],
    ],
    [
      "a report limited to a year",
      {
        Blad: [
          ["Filter: År = 2024"],
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Beslutsår"],
          ["Ljus", 1_000_000, 900_000, 2023],
          ["Park", 500_000, 400_000, 2024],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B3=1000000 spentAmount C3=900000",
        "Park: grantedAmount B4=500000 spentAmount C4=400000",
        "STR-05 D2 Beslutsår decisionRef",
        "STR-74 A1 Filter: År = 2024 2024 1",
        "doubt A1: spentAmount of C3",
        "heading? D2 Beslutsår as beslutsår decisionRef D3=2023 D4=2024",
        "kr - plus partly-read",
        "Blad list 2-2: A2 projectName B2 grantedAmount C2 spentAmount",
      ],
    ],
    [
      "rows that nobody took",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          ["Summa", 2_100_000, 1_600_000],
          [],
          [],
          [],
          ["Tillägg", null, null],
          ["Extra armaturer", 75_000, null, null],
          ["Extra bänkar", 85_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-16 A10 Extra armaturer",
        "STR-16 A11 Extra bänkar",
        "doubt A10: grantedAmount of left-out",
        "doubt A11: grantedAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "amounts beside under their own heading",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", null, "Annat", "Belopp (kr)"],
          ["Ljus", 1_000_000, 900_000, null, "Hyra", 250_000],
          ["Park", 500_000, 400_000, null, "El", 125_000],
          ["Torg", 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-60 F2,F3 2–3 Hyra",
        "doubt F2,F3: grantedAmount+spentAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "an example sheet",
      {
        Lista: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
        Exempel: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Exempelprojekt", 100_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-37 A2 Exempelprojekt",
        "kr - plus read",
        "Lista list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Exempel list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a template beside filled ones",
      {
        Mall: [
          ["Projekt", null],
          ["Beviljat", null],
          ["Utfall", null],
          ["Status", null],
        ],
        Ljus: [
          ["Projekt", "Ljus"],
          ["Beviljat", 1_000_000],
          ["Utfall", 900_000],
          ["Status", "Klart"],
        ],
        Park: [
          ["Projekt", "Park"],
          ["Beviljat", 500_000],
          ["Utfall", 400_000],
          ["Status", "Pågår"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: status B4=PAGAR grantedAmount B2=500000 spentAmount B3=400000",
        "BEL-04 B2 kr",
        "kr - plus read",
        "Ljus form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
        "Park form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "forms titled on sheets",
      {
        A: [["Ljus i parken"], ["Beviljat (kr)", 1_000_000], ["Utfall (kr)", 900_000], ["Status", "Klart"]],
        B: [["Torget norr"], ["Beviljat (kr)", 500_000], ["Utfall (kr)", 400_000], ["Status", "Pågår"]],
      },
      {},
      [
        "Ljus i parken: status B4=GENOMFORT grantedAmount B2=1000000 spentAmount B3=900000",
        "Torget norr: status B4=PAGAR grantedAmount B2=500000 spentAmount B3=400000",
        "kr - plus read",
        "A form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
        "B form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "placeholders",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status"],
          ["Ljus", 1_000_000, 900_000, "Välj status"],
          ["Park", 500_000, "[belopp]", "Klart"],
          ["_____", null, null, null],
        ],
      },
      {},
      [
        "Ljus: status D2=? grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: status D3=GENOMFORT grantedAmount B3=500000 spentAmount C3=?",
        "KOD-01 D2 Välj status status",
        "BEL-01 C3 [belopp]",
        "doubt C3: spentAmount of A3",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 status",
      ],
    ],
    [
      "a form that nobody filled in",
      { Blad: [["Projektnamn"], ["Beviljat belopp"], ["Utfall"], ["Status"]] },
      {},
      ["STR-53 test.xlsx", "- - - unreadable"],
    ],
    [
      "headings that say only when",
      {
        Blad: [
          ["Namn", "2023", "2024", "Totalt"],
          ["Ljus i parken", 100_000, 200_000, 300_000],
          ["Torget norr", 50_000, 60_000, 110_000],
        ],
      },
      {},
      ["STR-78 B1,C1,D1 Blad (”2023”; ”2024”; ”Totalt”)", "- - - unreadable"],
    ],
    [
      "headings without rows",
      { Blad: [["Projekt", "Beviljat (kr)", "Utfall (kr)"], [], []] },
      {},
      ["STR-53 test.xlsx", "- - - unreadable"],
    ],
    [
      "two sheets of the same list",
      {
        Mars: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
        Juni: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 950_000],
          ["Park", 500_000, 450_000],
          ["Torg", 600_000, 350_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=?",
        "Park: grantedAmount B3=500000 spentAmount C3=?",
        "Torg: grantedAmount B4=600000 spentAmount C4=?",
        "ID-06 C2 Ljus spentAmount (900000 (Mars!C2); 950000 (Juni!C2))",
        "ID-06 C3 Park spentAmount (400000 (Mars!C3); 450000 (Juni!C3))",
        "ID-06 C4 Torg spentAmount (300000 (Mars!C4); 350000 (Juni!C4))",
        "doubt C2: spentAmount of A2",
        "doubt C3: spentAmount of A3",
        "doubt C4: spentAmount of A4",
        "kr - plus partly-read",
        "Mars list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Juni list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a hidden sheet",
      {
        Lista: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
        Dold: {
          rows: [
            ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
            ["Gata", 300_000, 200_000],
          ],
          hidden: true,
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "Gata: grantedAmount B2=300000 spentAmount C2=200000",
        "STR-25 B2 Dold 1",
        "doubt B2: grantedAmount+spentAmount of sheet",
        "kr - plus partly-read",
        "Lista list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Dold list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "hidden rows",
      {
        Blad: {
          rows: [
            ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
            ["Ljus", 1_000_000, 900_000],
            ["Park", 500_000, 400_000],
            ["Torg", 600_000, 300_000],
            ["Summa", 2_100_000, 1_600_000],
          ],
          hiddenRows: [3],
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-06 B3 1",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a struck row",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [{ struck: "Gata" }, { struck: "300000" }, { struck: "200000" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-27 A5 Gata",
        "doubt A5: grantedAmount+spentAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "answers none where a name is asked",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Inga projekt att redovisa", null, null],
        ],
      },
      {},
      ["STR-52 A2 Inga projekt att redovisa", "- - - read"],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
