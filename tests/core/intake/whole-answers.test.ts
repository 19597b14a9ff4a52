import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of forms with options, years, parts and tables, and of forms beside and below each other. */
describe("all that is read of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "a form with a table of what was spent",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", null],
          ["Utfall per år"],
          ["År", "Utfall (kr)"],
          [2023, 500_000],
          [2024, 400_000],
        ],
      },
      {},
      [
        "Ljus: budgetYear B5= grantedAmount B2=1000000 [2023] spentAmount B6=500000 [2024] spentAmount B7=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount B5 spentAmount A5 budgetYear",
      ],
    ],
    [
      "a form over a table of projects",
      {
        Blad: [
          ["Nämnd", "Bromma stadsdelsnämnd"],
          ["Rapportdatum", "2024-11-01"],
          [],
          ["Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Summa", 1_500_000, 1_300_000],
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
      "a form with labels of other projects between",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Projektnamn", "Park"],
          ["Beviljat belopp (kr)", 500_000],
          ["Ekonomiskt utfall (kr)", 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B4=500000 spentAmount B5=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount",
        "Blad form 3-3: A3 projectName A4 grantedAmount A5 spentAmount",
      ],
    ],
    [
      "a form with two answers side by side",
      {
        Blad: [
          ["Projektnamn", "Ljus", "Park"],
          ["Beviljat belopp (kr)", 1_000_000, 500_000],
          ["Ekonomiskt utfall (kr)", 900_000, null],
        ],
      },
      {},
      [
        "Ljus: spentAmount B3=900000",
        "STR-21 A2 grantedAmount",
        "STR-04 A1 grantedAmount",
        "doubt A2: grantedAmount of B1",
        "- - plus partly-read",
        "Blad form 1-1: A1 projectName A3 spentAmount",
      ],
    ],
    [
      "a form with options marked to the right",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "Pågår", "x"],
          [null, "Genomfört", null],
        ],
      },
      {},
      [
        "Ljus: status B4=PAGAR grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "a form with boxes that are all empty",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "☐ Pågår ☐ Genomfört"],
        ],
      },
      {},
      [
        "Ljus: status B4= grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "a form with two boxes ticked",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "☒ Pågår ☒ Genomfört"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "STR-21 A4 status",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with years to the right of its labels",
      {
        Blad: [
          ["Projektnamn", "Ljus", null],
          [null, 2023, 2024, "Totalt"],
          ["Beviljat belopp (kr)", 600_000, 400_000, 1_000_000],
          ["Ekonomiskt utfall (kr)", 500_000, 300_000, 800_000],
        ],
      },
      {},
      [
        "Ljus: [2023] grantedAmount B3=600000 spentAmount B4=500000 [2024] grantedAmount C3=400000 spentAmount C4=300000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A3 grantedAmount A4 spentAmount",
      ],
    ],
    [
      "a form with years in its labels and a total that differs",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Utfall 2023 (kr)", 500_000],
          ["Utfall 2024 (kr)", 300_000],
          ["Utfall totalt (kr)", 900_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2023] spentAmount B3=500000 [2024] spentAmount B4=300000",
        "STR-43 B5 spentAmount 900000 800000",
        "doubt B5: spentAmount of B1",
        "kr - plus partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount@2023 A4 spentAmount@2024 A5 spentAmount",
      ],
    ],
    [
      "a form with parts below a whole",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["varav konsult", 300_000],
          ["varav material", 600_000],
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
      "a form with its unit in the label and in the cell",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (tkr)", "1 000 000 kr"],
          ["Ekonomiskt utfall (tkr)", 900],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "BEL-02 B2 1 000 000 kr 1000000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with numbered questions",
      {
        Blad: [
          ["1", "Projektets namn", "Ljus"],
          ["2", "Beviljat belopp", 1_000_000],
          ["3", "Utfall", 900_000],
          ["4", "Status", "Klart"],
        ],
      },
      {},
      [
        "Ljus: status C4=GENOMFORT grantedAmount C2=1000000 spentAmount C3=900000",
        "BEL-04 C2 kr",
        "kr - plus read",
        "Blad form 1-1: B1 projectName B2 grantedAmount B3 spentAmount B4 status",
      ],
    ],
    [
      "a form with numbers in its labels",
      {
        Blad: [
          ["1. Projektnamn", "Ljus"],
          ["2. Beviljat belopp (kr)", 1_000_000],
          ["3. Ekonomiskt utfall (kr)", 900_000],
          ["4. Är projektet genomfört?", "Ja"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "a form that is wide",
      {
        Blad: [
          ["Projektnamn", "Ljus", "Nämnd", "Bromma"],
          ["Beviljat belopp (kr)", 1_000_000, "Ekonomiskt utfall (kr)", 900_000],
          ["Status", "Klart", "Slutdatum", "2023-11-10"],
        ],
      },
      {},
      [
        "Ljus: grantedNamnd D1=bromma status B3=GENOMFORT completedDate D3=2023-11-10 grantedAmount B2=1000000 spentAmount D2=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName C1 grantedNamnd A2 grantedAmount C2 spentAmount A3 status C3 completedDate",
      ],
    ],
    [
      "a form with labels over answers in columns",
      {
        Blad: [
          ["Projektnamn", "Beviljat belopp (kr)"],
          ["Ljus", 1_000_000],
          [],
          ["Ekonomiskt utfall (kr)", "Status"],
          [900_000, "Klart"],
        ],
      },
      {},
      [
        "Ljus: status B5=GENOMFORT grantedAmount B2=1000000 spentAmount A5=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName B1 grantedAmount A4 spentAmount B4 status",
      ],
    ],
    [
      "forms under titles",
      {
        Blad: [
          ["Projekt: Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          [],
          ["Projekt: Park"],
          ["Beviljat belopp (kr)", 500_000],
          ["Ekonomiskt utfall (kr)", 400_000],
          [],
          ["Totalt"],
          ["Beviljat belopp (kr)", 1_500_000],
          ["Ekonomiskt utfall (kr)", 1_300_000],
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
      "cards side by side",
      {
        Blad: [
          ["Ljus", null, null, "Park", null],
          ["Beviljat (kr)", 1_000_000, null, "Beviljat (kr)", 500_000],
          ["Utfall (kr)", 900_000, null, "Utfall (kr)", 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: grantedAmount E2=500000 spentAmount E3=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
        "Blad form 1-1: D1 projectName D2 grantedAmount D3 spentAmount",
      ],
    ],
    [
      "cards under each other with sums",
      {
        Blad: [
          ["Projekt", "Ljus"],
          ["Beviljat (kr)", 1_000_000],
          ["Utfall (kr)", 900_000],
          ["Projekt", "Park"],
          ["Beviljat (kr)", 500_000],
          ["Utfall (kr)", 400_000],
          ["Summa beviljat", 1_500_000],
          ["Summa utfall", 1_300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: grantedAmount B5=500000 spentAmount B6=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
        "Blad form 4-4: A4 projectName A5 grantedAmount A6 spentAmount",
      ],
    ],
    [
      "measures as rows and projects as columns",
      {
        Blad: [
          ["", "Ljus i parken", "Torget norr", "Summa"],
          ["Beviljat (kr)", 1_000_000, 500_000, 1_500_000],
          ["Utfall (kr)", 900_000, 400_000, 1_300_000],
          ["Kvar", 100_000, 100_000, 200_000],
        ],
      },
      {},
      [
        "Ljus i parken: grantedAmount B2=1000000 spentAmount B3=900000 reportedSurplus B4=100000",
        "Torget norr: grantedAmount C2=500000 spentAmount C3=400000 reportedSurplus C4=100000",
        "kr plus plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 reportedSurplus",
      ],
    ],
    [
      "a form for several years of a project in a list",
      {
        Blad: [
          ["Ljus"],
          ["År", "Beviljat (kr)", "Utfall (kr)"],
          [2023, 600_000, 500_000],
          [2024, 400_000, 300_000],
          [],
          ["Park"],
          ["År", "Beviljat (kr)", "Utfall (kr)"],
          [2023, 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: budgetYear A3=2023 [2023] grantedAmount B3=600000 spentAmount C3=500000 [2024] grantedAmount B4=400000 spentAmount C4=300000",
        "Park: budgetYear A8=2023 [2023] grantedAmount B8=500000 spentAmount C8=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 budgetYear B2 grantedAmount C2 spentAmount",
        "Blad form 6-6: A6 projectName A7 budgetYear B7 grantedAmount C7 spentAmount",
      ],
    ],
    [
      "blocks under titles",
      {
        Blad: [
          ["Ljus i parken"],
          ["Post", "Belopp (kr)"],
          ["Beviljat", 1_000_000],
          ["Utfall", 900_000],
          [],
          ["Torget norr"],
          ["Post", "Belopp (kr)"],
          ["Beviljat", 500_000],
          ["Utfall", 400_000],
        ],
      },
      {},
      [
        "Ljus i parken: grantedAmount B3=1000000 spentAmount B4=900000",
        "Torget norr: grantedAmount B8=500000 spentAmount B9=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A3 grantedAmount A4 spentAmount",
        "Blad form 6-6: A6 projectName A8 grantedAmount A9 spentAmount",
      ],
    ],
    [
      "lines that tell",
      { Blad: [["Ljus: beviljat 1 000 000 kr, utfall 900 000 kr"], ["Park: beviljat 500 000 kr, utfall 400 000 kr"]] },
      {},
      [
        "Ljus: grantedAmount A1=1000000 spentAmount A1=900000",
        "Park: grantedAmount A2=500000 spentAmount A2=400000",
        "BEL-02 A1 1 000 000 kr 1000000",
        "BEL-02 A1 900 000 kr 900000",
        "BEL-02 A2 500 000 kr 500000",
        "BEL-02 A2 400 000 kr 400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A1 grantedAmount A1 spentAmount",
      ],
    ],
    [
      "a form with a formula for what is left",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Kvar (kr)", { number: 100_000, formula: "B2-B3" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000 reportedSurplus B4=100000",
        "kr plus plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 reportedSurplus",
      ],
    ],
    [
      "a form with nothing but zeros",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 0],
          ["Ekonomiskt utfall (kr)", 0],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=0 spentAmount B3=0",
        "- - - read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form whose name is a number",
      {
        Blad: [
          ["Projektnamn", 12],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
        ],
      },
      {},
      [
        "12: grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with an error and an unknown",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", { error: "#REF!" }],
          ["Ekonomiskt utfall (kr)", { uncached: "A1" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=? spentAmount B3=",
        "STR-12 B2 #REF!",
        "STR-13 B3",
        "doubt B2: grantedAmount of B1",
        "doubt B3: spentAmount of B1",
        "- - - partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form hidden",
      {
        A: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
        ],
        B: {
          rows: [
            ["Projektnamn", "Park"],
            ["Beviljat belopp (kr)", 500_000],
            ["Ekonomiskt utfall (kr)", 400_000],
          ],
          hidden: true,
        },
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: grantedAmount B2=500000 spentAmount B3=400000",
        "STR-25 B2 B 1",
        "doubt B2: grantedAmount+spentAmount of sheet",
        "kr - plus partly-read",
        "A form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
        "B form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
