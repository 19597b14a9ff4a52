import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of lists in which several columns are of one amount: times, parts, funds, corrections; and of what names the rows. */
describe("all that is read of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "spending by months of a year",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall jan 2024", "Utfall feb 2024", "Utfall mars 2024"],
          ["Ljus", 1_000_000, 100_000, 50_000, 20_000],
          ["Park", 500_000, 10_000, null, 30_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2024] spentAmount C2+D2+E2=170000",
        "Park: grantedAmount B3=500000 [2024] spentAmount C3+E3=40000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2024 D1 spentAmount@2024 E1 spentAmount@2024",
      ],
    ],
    [
      "spending by thirds of two years",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall T1 2023", "Utfall T2 2023", "Utfall T3 2023", "Utfall T1 2024"],
          ["Ljus", 1_000_000, 100_000, 50_000, 20_000, 10_000],
          ["Park", 500_000, 10_000, 10_000, 30_000, 0],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2023] spentAmount C2+D2+E2=170000 [2024] spentAmount F2=10000",
        "Park: grantedAmount B3=500000 [2023] spentAmount C3+D3+E3=50000 [2024] spentAmount F3=0",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2023 D1 spentAmount@2023 E1 spentAmount@2023 F1 spentAmount@2024",
      ],
    ],
    [
      "spending by ranges of months",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall jan-april", "Utfall maj-aug", "Utfall sept-dec"],
          ["Ljus", 1_000_000, 100_000, 50_000, 20_000],
          ["Park", 500_000, 10_000, 10_000, 30_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2+D2+E2=170000",
        "Park: grantedAmount B3=500000 spentAmount C3+D3+E3=50000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 spentAmount E1 spentAmount",
      ],
    ],
    [
      "spending up to ever later months",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall t.o.m. april", "Utfall t.o.m. augusti", "Utfall t.o.m. december"],
          ["Ljus", 1_000_000, 100_000, 150_000, 170_000],
          ["Park", 500_000, 10_000, 20_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount E2=170000",
        "Park: grantedAmount B3=500000 spentAmount E3=50000",
        "STR-45 E1 spentAmount (E1 ”Utfall t.o.m. december”) (C1 ”Utfall t.o.m. april”; D1 ”Utfall t.o.m. augusti”)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "spending up to ever later months that goes down",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall t.o.m. april", "Utfall t.o.m. augusti"],
          ["Ljus", 1_000_000, 100_000, 50_000],
          ["Park", 500_000, 10_000, 20_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "STR-42 C1,D1 spentAmount (C1; D1) (C1: 110 000; D1: 70 000; C1 + D1: 180 000)",
        "STR-04 A1 spentAmount",
        "doubt C1,D1: spentAmount of sheet",
        "heading? C1 Utfall t.o.m. april as utfall t o m april spentAmount C2=100000 C3=10000 D2=50000 D3=20000 [C1: 110000 ] [D1: 70000 ] [C1+D1: 180000 ]",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "this year and earlier years",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall tidigare år", "Utfall i år"],
          ["Ljus", 1_000_000, 100_000, 50_000],
          ["Park", 500_000, 10_000, 20_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2+D2=150000",
        "Park: grantedAmount B3=500000 spentAmount C3+D3=30000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 spentAmount",
      ],
    ],
    [
      "this year, earlier years and all",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall tidigare år", "Utfall 2024", "Utfall totalt"],
          ["Ljus", 1_000_000, 100_000, 50_000, 150_000],
          ["Park", 500_000, 10_000, 20_000, 30_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount E2=150000",
        "Park: grantedAmount B3=500000 spentAmount E3=30000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 spentAmount@2024 E1 spentAmount",
      ],
    ],
    [
      "budget and spending year by year",
      {
        Blad: [
          ["Projekt", "Budget 2023 (kr)", "Utfall 2023", "Budget 2024", "Utfall 2024"],
          ["Ljus", 600_000, 500_000, 400_000, 300_000],
          ["Park", 300_000, 300_000, 200_000, 0],
        ],
      },
      {},
      [
        "Ljus: [2023] grantedAmount B2=600000 spentAmount C2=500000 [2024] grantedAmount D2=400000 spentAmount E2=300000",
        "Park: [2023] grantedAmount B3=300000 spentAmount C3=300000 [2024] grantedAmount D3=200000 spentAmount E3=0",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount@2023 C1 spentAmount@2023 D1 grantedAmount@2024 E1 spentAmount@2024",
      ],
    ],
    [
      "budget, forecast and spending",
      {
        Blad: [
          ["Projekt", "Beviljat 2024 (kr)", "Prognos 2024", "Utfall 2024", "Avvikelse 2024"],
          ["Ljus", 600_000, 550_000, 500_000, 100_000],
          ["Park", 300_000, 300_000, 200_000, 100_000],
        ],
      },
      {},
      [
        "Ljus: [2024] grantedAmount B2=600000 forecast C2=550000 spentAmount D2=500000 reportedDeviation E2=100000",
        "Park: [2024] grantedAmount B3=300000 forecast C3=300000 spentAmount D3=200000 reportedDeviation E3=100000",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount@2024 C1 forecast@2024 D1 spentAmount@2024 E1 reportedDeviation@2024",
      ],
    ],
    [
      "short years",
      {
        Blad: [
          ["Projekt", "Beviljat -23 (kr)", "Beviljat -24", "Utfall -23", "Utfall -24"],
          ["Ljus", 600_000, 400_000, 500_000, 300_000],
          ["Park", 300_000, 200_000, 300_000, 0],
        ],
      },
      {},
      [
        "Ljus: [2023] grantedAmount B2=600000 spentAmount D2=500000 [2024] grantedAmount C2=400000 spentAmount E2=300000",
        "Park: [2023] grantedAmount B3=300000 spentAmount D3=300000 [2024] grantedAmount C3=200000 spentAmount E3=0",
        "BEL-04 C2 kr",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount@2023 C1 grantedAmount@2024 D1 spentAmount@2023 E1 spentAmount@2024",
      ],
    ],
    [
      "a decision added later",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Tilläggsbeslut (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 100_000, 1_050_000],
          ["Park", 500_000, null, 400_000],
        ],
      },
      {},
      [
        "Ljus: spentAmount D2=1050000",
        "Park: spentAmount D3=400000",
        "STR-42 B1,C1 grantedAmount (B1; C1) (B1 + C1: 1 600 000; B1: 1 500 000)",
        "STR-04 A1 grantedAmount",
        "doubt B1,C1: grantedAmount of sheet",
        "heading? B1 Beviljat (kr) as beviljat kr grantedAmount B2=1000000 B3=500000 C2=100000 [B1+C1: 1600000 kr] [B1: 1500000 kr]",
        "- - plus partly-read",
        "Blad list 1-1: A1 projectName D1 spentAmount",
      ],
    ],
    [
      "a grant that was changed",
      {
        Blad: [
          ["Projekt", "Ursprungligt beviljat (kr)", "Justering (kr)", "Beviljat efter justering (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 100_000, 1_100_000, 900_000],
          ["Park", 500_000, -50_000, 450_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount D2=1100000 spentAmount E2=900000",
        "Park: grantedAmount D3=450000 spentAmount E3=400000",
        "STR-45 D1 grantedAmount (D1 ”Beviljat efter justering (kr)”) (B1 ”Ursprungligt beviljat (kr)”)",
        "STR-02 C1 Justering (kr)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName D1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "spending that was corrected",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Rättat utfall (kr)"],
          ["Ljus", 1_000_000, 900_000, 950_000],
          ["Park", 500_000, 400_000, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=950000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "STR-45 D1 spentAmount (D1 ”Rättat utfall (kr)”) (C1 ”Utfall (kr)”)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "grants of two funds",
      {
        Blad: [
          ["Projekt", "Beviljat trygghetsmedel (kr)", "Beviljat klimatmedel (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 100_000, 900_000],
          ["Park", 500_000, 200_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 spentAmount D3=400000",
        "STR-14 C1 Beviljat klimatmedel (kr) (Beviljat belopp)",
        "doubt C1: grantedAmount of sheet",
        "heading? C1 Beviljat klimatmedel (kr) as beviljat klimatmedel kr grantedAmount C2=100000 C3=200000",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "spending of two funds",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall trygghetsmedel (kr)", "Utfall egna medel (kr)"],
          ["Ljus", 1_000_000, 900_000, 100_000],
          ["Park", 500_000, 400_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "STR-14 D1 Utfall egna medel (kr) (Ekonomiskt utfall)",
        "doubt D1: spentAmount of sheet",
        "heading? D1 Utfall egna medel (kr) as utfall egna medel kr spentAmount D2=100000 D3=50000",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "parts of the spending and their sum",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Konsult (kr)", "Material (kr)", "Utfall totalt (kr)"],
          ["Ljus", 1_000_000, 300_000, 600_000, 900_000],
          ["Park", 500_000, 100_000, 300_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount E2=900000",
        "Park: grantedAmount B3=500000 spentAmount E3=400000",
        "STR-02 C1 Konsult (kr)",
        "STR-02 D1 Material (kr)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "parts of the spending without a sum",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Konsult (kr)", "Material (kr)"],
          ["Ljus", 1_000_000, 300_000, 600_000],
          ["Park", 500_000, 100_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "STR-02 C1 Konsult (kr)",
        "STR-02 D1 Material (kr)",
        "STR-04 A1 spentAmount",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "ordered beside spent",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Beställt ej fakturerat (kr)"],
          ["Ljus", 1_000_000, 900_000, 100_000],
          ["Park", 500_000, 400_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "STR-02 D1 Beställt ej fakturerat (kr)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a column of numbers without a heading",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", null, "Utfall (kr)"],
          ["Ljus", 1_000_000, 5, 900_000],
          ["Park", 500_000, 250_000, 400_000],
          ["Torg", 600_000, 7, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 spentAmount D3=400000",
        "Torg: grantedAmount B4=600000 spentAmount D4=300000",
        "STR-02 C1 C",
        "doubt C1: grantedAmount of sheet",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "a heading that no cell is under",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Återlämnat (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000 returnedAmount D2=",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 returnedAmount D3=",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000 returnedAmount D4=",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 returnedAmount",
      ],
    ],
    [
      "a heading over words where amounts are asked",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, 900_000, "billigare"],
          ["Park", 500_000, 400_000, "dyrare"],
          ["Torg", 600_000, 300_000, "-"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-02 D1 Avvikelse",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "deviations in words and figures",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, 900_000, 100_000],
          ["Park", 500_000, 400_000, "dyrare"],
          ["Torg", 600_000, 300_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000 reportedDeviation D2=100000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedDeviation D3=?",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000 reportedDeviation D4=300000",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "a key for the column of names",
      {
        Blad: [
          ["ID", "Namn", "Ansvarig", "Beviljat (kr)", "Utfall (kr)"],
          ["A1", "Ljus", "Ekonomi", 1_000_000, 900_000],
          ["A2", "Park", "Drift", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: projectId A2=A1 grantedAmount D2=1000000 spentAmount E2=900000",
        "Park: projectId A3=A2 grantedAmount D3=500000 spentAmount E3=400000",
        "STR-02 C1 Ansvarig",
        "kr - plus read",
        "Blad list 1-1: A1 projectId B1 projectName D1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "names twice",
      {
        Blad: [
          ["Projekt", "Projektnamn", "Beviljat (kr)", "Utfall (kr)"],
          ["TI-1", "Ljus", 1_000_000, 900_000],
          ["TI-2", "Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: projectId A2=TI-1 grantedAmount C2=1000000 spentAmount D2=900000",
        "Park: projectId A3=TI-2 grantedAmount C3=500000 spentAmount D3=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectId B1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "names in two columns of words",
      {
        Blad: [
          ["Projekt", "Delprojekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", "Armaturer", 600_000, 500_000],
          ["Ljus", "Montage", 400_000, 400_000],
          ["Park", "Bänkar", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount C2+C3=1000000 spentAmount D2+D3=900000",
        "Park: grantedAmount C4=500000 spentAmount D4=400000",
        "STR-02 B1 Delprojekt",
        "kr - plus read",
        "Blad list 1-1: A1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "places and names",
      {
        Blad: [
          ["Plats", "Åtgärd", "Beviljat (kr)", "Utfall (kr)"],
          ["Brommaplan", "Belysning", 600_000, 500_000],
          ["Åkeslund", "Bänkar", 400_000, 400_000],
        ],
      },
      {},
      [
        "Belysning: place A2=Brommaplan grantedAmount C2=600000 spentAmount D2=500000",
        "Bänkar: place A3=Åkeslund grantedAmount C3=400000 spentAmount D3=400000",
        "kr - plus read",
        "Blad list 1-1: A1 place B1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "headings in three rows",
      {
        Blad: {
          rows: [
            ["Uppföljning", null, null, null],
            ["Projekt", "Ekonomi", null, "Läge"],
            [null, "Beviljat", "Utfall", null],
            [null, "kr", "kr", null],
            ["Ljus", 1_000_000, 900_000, "Klart"],
            ["Park", 500_000, 400_000, "Pågår"],
          ],
          merges: ["B2:C2", "A2:A4", "D2:D4"],
        },
      },
      {},
      [
        "Ljus: status D5=GENOMFORT grantedAmount B5=1000000 spentAmount C5=900000",
        "Park: status D6=PAGAR grantedAmount B6=500000 spentAmount C6=400000",
        "kr - plus read",
        "Blad list 2-4: A2 projectName B4 grantedAmount C4 spentAmount D2 status",
      ],
    ],
    [
      "headings again below",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B4=500000 spentAmount C4=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Blad list 3-3: A3 projectName B3 grantedAmount C3 spentAmount",
      ],
    ],
    [
      "headings with line breaks",
      {
        Blad: [
          ["Projekt-\nnamn", "Beviljat\nbelopp (kr)", "Ekonomiskt\nutfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "English headings",
      {
        Blad: [
          ["Project", "Granted amount (SEK)", "Amount spent (SEK)", "Status", "Completion date"],
          ["Ljus", 1_000_000, 900_000, "Completed", "2023-11-10"],
          ["Park", 500_000, 400_000, "Ongoing", null],
        ],
      },
      {},
      [
        "Ljus: status D2=GENOMFORT completedDate E2=2023-11-10 grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: status D3=PAGAR completedDate E3= grantedAmount B3=500000 spentAmount C3=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 status E1 completedDate",
      ],
    ],
    [
      "an answer for a heading",
      {
        Blad: [
          ["Projekt", "Pott", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 5, 900_000],
        ],
      },
      { headings: { pott: "grantedAmount", "beviljat kr": null } },
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "used and left in per cent",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Nyttjandegrad (%)", "Kvar (%)"],
          ["Ljus", 1_000_000, 90, 10],
          ["Park", 500_000, 80, 20],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedUtilisation C2=90:100",
        "Park: grantedAmount B3=500000 reportedUtilisation C3=80:100",
        "STR-02 D1 Kvar (%)",
        "STR-77 C2,C3 Nyttjandegrad (%) C1 spentAmount",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 reportedUtilisation",
      ],
    ],
    [
      "amounts in plain words for money",
      {
        Blad: [
          ["Vad", "Fick", "Gjorde av med", "Blev över"],
          ["Ljus i parken", 1_000_000, 900_000, 100_000],
          ["Bänkar", 500_000, 400_000, 100_000],
          ["Skyltar", 600_000, 300_000, 300_000],
        ],
      },
      {},
      [
        "Ljus i parken: grantedAmount B2=1000000 spentAmount C2=900000 reportedSurplus D2=100000",
        "Bänkar: grantedAmount B3=500000 spentAmount C3=400000 reportedSurplus D3=100000",
        "Skyltar: grantedAmount B4=600000 spentAmount C4=300000 reportedSurplus D4=300000",
        "STR-67 A1 Vad",
        "BEL-04 B2 kr",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedSurplus",
      ],
    ],
    [
      "a list whose sums are in its headings",
      {
        Blad: [
          ["Projekt", "Beviljat (kr) 2 100 000", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: spentAmount C2=900000",
        "Park: spentAmount C3=400000",
        "Torg: spentAmount C4=300000",
        "STR-14 B1 Beviljat (kr) 2 100 000 (Beviljat belopp)",
        "doubt B1: grantedAmount of sheet",
        "heading? B1 Beviljat (kr) 2 100 000 as beviljat kr 2 100 000 grantedAmount B2=1000000 B3=500000 B4=600000",
        "- - plus partly-read",
        "Blad list 1-1: A1 projectName C1 spentAmount",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
