import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of small workbooks: projects with their cells, what is said, doubted and asked, how amounts are written, and which columns were taken. */
describe("all that is read of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "years whose total has all of them",
      {
        Blad: [
          ["Projekt", "Beviljat 2023 (kr)", "Beviljat 2024 (kr)", "Utfall 2023", "Utfall 2024", "Totalt utfall"],
          ["Ljus", 1_000_000, 200_000, 900_000, 100_000, 1_000_000],
          ["Park", 500_000, null, 300_000, null, 300_000],
          ["Torg", 600_000, 300_000, null, 250_000, 250_000],
          ["Summa", 2_100_000, 500_000, 1_200_000, 350_000, 1_550_000],
        ],
      },
      {},
      [
        "Ljus: [2023] grantedAmount B2=1000000 spentAmount D2=900000 [2024] grantedAmount C2=200000 spentAmount E2=100000",
        "Park: [2023] grantedAmount B3=500000 spentAmount D3=300000",
        "Torg: [2023] grantedAmount B4=600000 spentAmount F4=0 [2024] grantedAmount C4=300000 spentAmount E4=250000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount@2023 C1 grantedAmount@2024 D1 spentAmount@2023 E1 spentAmount@2024 F1 spentAmount",
      ],
    ],
    [
      "a total that differs from its years",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall 2023", "Utfall 2024", "Totalt utfall"],
          ["Ljus", 1_000_000, 900_000, 100_000, 1_000_000],
          ["Park", 500_000, 300_000, 100_000, 300_000],
          ["Torg", 600_000, 200_000, 150_000, 350_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2023] spentAmount C2=900000 [2024] spentAmount D2=100000",
        "Park: grantedAmount B3=500000 [2023] spentAmount C3=300000 [2024] spentAmount D3=100000",
        "Torg: grantedAmount B4=600000 [2023] spentAmount C4=200000 [2024] spentAmount D4=150000",
        "STR-43 E3 spentAmount 300000 400000",
        "doubt E3: spentAmount of A3",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2023 D1 spentAmount@2024 E1 spentAmount",
      ],
    ],
    [
      "parts of a year, which add up",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall T1", "Utfall T2", "Utfall T3"],
          ["Ljus", 1_000_000, 100_000, 200_000, 300_000],
          ["Park", 500_000, 10_000, null, 300_000],
          ["Torg", 500_000, null, null, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2+D2+E2=600000",
        "Park: grantedAmount B3=500000 spentAmount C3+E3=310000",
        "Torg: grantedAmount B4=500000 spentAmount C4=",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 spentAmount E1 spentAmount",
      ],
    ],
    [
      "amounts up to a time, of which the last is the whole",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall per T1", "Utfall per T2", "Utfall per december"],
          ["Ljus", 1_000_000, 100_000, 300_000, 600_000],
          ["Park", 500_000, 10_000, 10_000, 310_000],
          ["Torg", 500_000, 50_000, 100_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount E2=600000",
        "Park: grantedAmount B3=500000 spentAmount E3=310000",
        "Torg: grantedAmount B4=500000 spentAmount E4=400000",
        "STR-45 E1 spentAmount (E1 ”Utfall per december”) (C1 ”Utfall per T1”; D1 ”Utfall per T2”)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "months that nobody knows to be of the spending",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "jan", "feb", "mars", "Summa"],
          ["Ljus", 1_000_000, 100_000, 200_000, 300_000, 600_000],
          ["Park", 500_000, 10_000, 10_000, 30_000, 50_000],
          ["Torg", 500_000, 50_000, 100_000, 40_000, 190_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "Torg: grantedAmount B4=500000",
        "STR-14 F1 Summa (Beviljat belopp; Ekonomiskt utfall)",
        "STR-02 C1 jan",
        "STR-02 D1 feb",
        "STR-02 E1 mars",
        "doubt F1: grantedAmount+spentAmount of sheet",
        "doubt C1: grantedAmount+spentAmount of sheet",
        "doubt D1: grantedAmount+spentAmount of sheet",
        "doubt E1: grantedAmount+spentAmount of sheet",
        "heading? F1 Summa as summa grantedAmount/spentAmount F2=600000 F3=50000 F4=190000",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "an amount up to a year, and the years after it",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall t.o.m. 2023", "Utfall 2024"],
          ["Ljus", 1_000_000, 300_000, 600_000],
          ["Park", 500_000, 10_000, 400_000],
          ["Torg", 500_000, 100_000, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=300000 to 2023 [2024] spentAmount D2=600000",
        "Park: grantedAmount B3=500000 spentAmount C3=10000 to 2023 [2024] spentAmount D3=400000",
        "Torg: grantedAmount B4=500000 spentAmount C4=100000 to 2023",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 spentAmount@2024",
      ],
    ],
    [
      "a revised budget",
      {
        Blad: [
          ["Projekt", "Ursprunglig budget", "Reviderad budget (kr)", "Utfall", "Avvikelse"],
          ["Ljus", 1_000_000, 1_100_000, 600_000, 500_000],
          ["Park", 500_000, 500_000, 400_000, 100_000],
          ["Torg", 500_000, 450_000, 450_000, 0],
        ],
      },
      {},
      [
        "Ljus: grantedAmount C2=1100000 spentAmount D2=600000 reportedDeviation E2=500000",
        "Park: grantedAmount C3=500000 spentAmount D3=400000 reportedDeviation E3=100000",
        "Torg: grantedAmount C4=450000 spentAmount D4=450000 reportedDeviation E4=0",
        "STR-45 C1 grantedAmount (C1 ”Reviderad budget (kr)”) (B1 ”Ursprunglig budget”)",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName C1 grantedAmount D1 spentAmount E1 reportedDeviation",
      ],
    ],
    [
      "what was sought, granted, calculated, spent and left",
      {
        Blad: [
          ["Projekt", "Sökt (kr)", "Beviljat", "Kalkyl", "Utfall", "Kvar"],
          ["Ljus", 1_200_000, 1_000_000, 1_050_000, 600_000, 400_000],
          ["Park", 500_000, 500_000, 500_000, 400_000, 100_000],
          ["Torg", 700_000, 500_000, 450_000, 450_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: appliedAmount B2=1200000 estimatedCost D2=1050000 grantedAmount C2=1000000 spentAmount E2=600000 reportedSurplus F2=400000",
        "Park: appliedAmount B3=500000 estimatedCost D3=500000 grantedAmount C3=500000 spentAmount E3=400000 reportedSurplus F3=100000",
        "Torg: appliedAmount B4=700000 estimatedCost D4=450000 grantedAmount C4=500000 spentAmount E4=450000 reportedSurplus F4=50000",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName B1 appliedAmount C1 grantedAmount D1 estimatedCost E1 spentAmount F1 reportedSurplus",
      ],
    ],
    [
      "what is left, and no spending",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Kvar"],
          ["Ljus", 1_000_000, 400_000],
          ["Park", 500_000, 100_000],
          ["Torg", 500_000, 0],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedSurplus C2=400000 spentAmount C2=600000",
        "Park: grantedAmount B3=500000 reportedSurplus C3=100000 spentAmount C3=400000",
        "Torg: grantedAmount B4=500000 reportedSurplus C4=0 spentAmount C4=500000",
        "STR-64 C2 spentAmount reportedSurplus",
        "kr plus - read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 reportedSurplus",
      ],
    ],
    [
      "what is left, written with minus",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall", "Avvikelse"],
          ["Ljus", 1_000_000, 600_000, -400_000],
          ["Park", 500_000, 400_000, -100_000],
          ["Torg", 500_000, 550_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=600000 reportedDeviation D2=400000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedDeviation D3=100000",
        "Torg: grantedAmount B4=500000 spentAmount C4=550000 reportedDeviation D4=-50000",
        "BEL-28 D2",
        "kr minus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "a deviation of which nothing says the sign",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, -400_000],
          ["Park", 500_000, -100_000],
          ["Torg", 500_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedDeviation C2=?",
        "Park: grantedAmount B3=500000 reportedDeviation C3=?",
        "Torg: grantedAmount B4=500000 reportedDeviation C4=?",
        "BEL-07 C2",
        "STR-04 A1 spentAmount",
        "surplus-sign? plus 50000/500000 minus 500000/50000 C2=-400000 C3=-100000 C4=50000",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 reportedDeviation",
      ],
    ],
    [
      "spending written with minus",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall"],
          ["Ljus", 1_000_000, -600_000],
          ["Park", 500_000, -400_000],
          ["Torg", 500_000, -450_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=600000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=500000 spentAmount C4=450000",
        "BEL-06 C2 Ljus 600000",
        "kr - minus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "spending written with and without minus",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall"],
          ["Ljus", 1_000_000, -600_000],
          ["Park", 500_000, 400_000],
          ["Torg", 500_000, -450_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=?",
        "Park: grantedAmount B3=500000 spentAmount C3=?",
        "Torg: grantedAmount B4=500000 spentAmount C4=?",
        "BEL-07 C3",
        "doubt C3: spentAmount of C2+C3+C4",
        "cost-sign? plus 400000/1050000 minus 1050000/400000 C2=-600000 C4=-450000 C3=400000",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "spending with one minus among four",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall"],
          ["Ljus", 1_000_000, -600_000],
          ["Park", 500_000, 400_000],
          ["Torg", 500_000, 450_000],
          ["Gata", 500_000, 450_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=?",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=500000 spentAmount C4=450000",
        "Gata: grantedAmount B5=500000 spentAmount C5=450000",
        "BEL-23 C2 -600000",
        "doubt C2: spentAmount of C2",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "headings that say nothing",
      {
        Blad: [
          ["Projekt", "Summa A", "Summa B", "Summa C"],
          ["Ljus", 1_000_000, 600_000, 400_000],
          ["Park", 500_000, 400_000, 100_000],
          ["Torg", 500_000, 450_000, 50_000],
        ],
      },
      {},
      ["STR-54 A1 Blad 1 (Summa A; Summa B; Summa C)", "- - - unreadable"],
    ],
    [
      "names without a heading",
      {
        Blad: [
          ["", "Beviljat (kr)", "Utfall"],
          ["Ljus i parken", 1_000_000, 600_000],
          ["Park norr", 500_000, 400_000],
          ["Torg söder", 500_000, 450_000],
        ],
      },
      {},
      [
        "Ljus i parken: grantedAmount B2=1000000 spentAmount C2=600000",
        "Park norr: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg söder: grantedAmount B4=500000 spentAmount C4=450000",
        "STR-67 A1 A",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "years under amounts",
      {
        Blad: [
          ["Projekt", "Beviljat", null, "Utfall", null],
          [null, "2023", "2024", "2023", "2024"],
          ["Ljus", 1_000_000, 200_000, 600_000, 100_000],
          ["Park", 500_000, 100_000, 400_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: [2023] grantedAmount B3=1000000 spentAmount D3=600000 [2024] grantedAmount C3=200000 spentAmount E3=100000",
        "Park: [2023] grantedAmount B4=500000 spentAmount D4=400000 [2024] grantedAmount C4=100000 spentAmount E4=50000",
        "BEL-04 B3 kr",
        "kr - plus read",
        "Blad list 1-2: A1 projectName B2 grantedAmount@2023 C2 grantedAmount@2024 D2 spentAmount@2023 E2 spentAmount@2024",
      ],
    ],
    [
      "amounts under merged years",
      {
        Blad: {
          rows: [
            ["Projekt", "2023 (kr)", null, "2024 (kr)", null],
            [null, "Beviljat", "Utfall", "Beviljat", "Utfall"],
            ["Ljus", 1_000_000, 200_000, 600_000, 100_000],
            ["Park", 500_000, 100_000, 400_000, 50_000],
          ],
          merges: ["B1:C1", "D1:E1", "A1:A2"],
        },
      },
      {},
      [
        "Ljus: [2023] grantedAmount B3=1000000 spentAmount C3=200000 [2024] grantedAmount D3=600000 spentAmount E3=100000",
        "Park: [2023] grantedAmount B4=500000 spentAmount C4=100000 [2024] grantedAmount D4=400000 spentAmount E4=50000",
        "kr - plus read",
        "Blad list 1-2: A1 projectName B2 grantedAmount@2023 C2 spentAmount@2023 D2 grantedAmount@2024 E2 spentAmount@2024",
      ],
    ],
    [
      "a form",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "Genomfört"],
          ["Slutdatum", "2023-11-10"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT completedDate B5=2023-11-10 grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status A5 completedDate",
      ],
    ],
    [
      "forms side by side",
      {
        Blad: [
          ["Projektnamn", "Ljus", "Park", "Torg"],
          ["Beviljat belopp (kr)", 1_000_000, 500_000, 600_000],
          ["Ekonomiskt utfall (kr)", 900_000, 400_000, null],
          ["Status", "Genomfört", "Pågår", "Ej påbörjat"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT grantedAmount B2=1000000 spentAmount B3=900000",
        "Park: status C4=PAGAR grantedAmount C2=500000 spentAmount C3=400000",
        "Torg: status D4=EJ_PABORJAT grantedAmount D2=600000 spentAmount D3=",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status",
      ],
    ],
    [
      "a form with years above its answers",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["", "2023", "2024"],
          ["Beviljat belopp (kr)", 1_000_000, 200_000],
          ["Ekonomiskt utfall (kr)", 900_000, 100_000],
          ["Status", "Genomfört"],
        ],
      },
      {},
      [
        "Ljus: status B5=GENOMFORT [2023] grantedAmount B3=1000000 spentAmount B4=900000 [2024] grantedAmount C3=200000 spentAmount C4=100000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A3 grantedAmount A4 spentAmount A5 status",
      ],
    ],
    [
      "forms below each other",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          [],
          ["Projektnamn", "Park"],
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
      "a form with years below each other",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Status", "Genomfört"],
          [],
          ["År", "Beviljat (kr)", "Utfall (kr)"],
          [2023, 1_000_000, 900_000],
          [2024, 200_000, 100_000],
          ["Summa", 1_200_000, 1_000_000],
        ],
      },
      {},
      [
        "Ljus: status B2=GENOMFORT budgetYear B4= [2023] grantedAmount B5=1000000 spentAmount C5=900000 [2024] grantedAmount B6=200000 spentAmount C6=100000",
        "STR-14 A7 Summa (Beviljat belopp; Ekonomiskt utfall)",
        "doubt A7: grantedAmount of B1",
        "doubt A7: spentAmount of B1",
        "heading? A7 Summa as summa grantedAmount/spentAmount B7=1200000",
        "kr - plus partly-read",
        "Blad form 1-1: A1 projectName A2 status A4 budgetYear B4 grantedAmount C4 spentAmount",
      ],
    ],
    [
      "a form with boxes to tick",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Status", "☐ Pågår ☒ Genomfört ☐ Avbrutet"],
          ["Avvikelse i genomförande", "[x] Ja [ ] Nej"],
        ],
      },
      {},
      [
        "Ljus: status B4=GENOMFORT implementationDeviation B5=ja grantedAmount B2=1000000 spentAmount B3=900000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount A4 status A5 implementationDeviation",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
