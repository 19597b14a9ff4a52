import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of lists in which columns mean what their headings, their cells or their neighbours say. */
describe("all that is read of columns with", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "two budgets, of which either may be the grant",
      {
        Blad: [
          ["Projekt", "Budget 1 (kr)", "Budget 2 (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 1_100_000, 900_000],
          ["Park", 500_000, 450_000, 400_000],
          ["Torg", 600_000, 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: spentAmount D2=900000",
        "Park: spentAmount D3=400000",
        "Torg: spentAmount D4=300000",
        "STR-14 B1 Budget 1 (kr) (Beviljat belopp)",
        "STR-14 C1 Budget 2 (kr) (Beviljat belopp)",
        "doubt B1: grantedAmount of sheet",
        "doubt C1: grantedAmount of sheet",
        "heading? B1 Budget 1 (kr) as budget 1 kr grantedAmount B2=1000000 B3=500000 B4=600000",
        "heading? C1 Budget 2 (kr) as budget 2 kr grantedAmount C2=1100000 C3=450000 C4=600000",
        "- - plus partly-read",
        "Blad list 1-1: A1 projectName D1 spentAmount",
      ],
    ],
    [
      "a grant of the nämnd's own beside another's",
      {
        Blad: [
          ["Projekt", "Beviljat SDN (kr)", "Beviljat KS (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 100_000, 900_000],
          ["Park", 500_000, 50_000, 400_000],
          ["Torg", 600_000, 0, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount C2=100000 spentAmount D2=900000",
        "Park: grantedAmount C3=50000 spentAmount D3=400000",
        "Torg: grantedAmount C4=0 spentAmount D4=300000",
        "STR-14 B1 Beviljat SDN (kr) (Beviljat belopp)",
        "doubt B1: grantedAmount of sheet",
        "heading? B1 Beviljat SDN (kr) as beviljat sdn kr grantedAmount B2=1000000 B3=500000 B4=600000",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "everyday words for grant, spending and rest",
      {
        Blad: [
          ["Namn", "Medel", "Nyttjat", "Rest"],
          ["Ljus", 1_000_000, 600_000, 400_000],
          ["Park", 500_000, 400_000, 100_000],
          ["Torg", 500_000, 450_000, 50_000],
          ["Gata", 300_000, 100_000, 200_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=600000 reportedSurplus D2=400000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedSurplus D3=100000",
        "Torg: grantedAmount B4=500000 spentAmount C4=450000 reportedSurplus D4=50000",
        "Gata: grantedAmount B5=300000 spentAmount C5=100000 reportedSurplus D5=200000",
        "BEL-04 B2 kr",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedSurplus",
      ],
    ],
    [
      "money of the grant and own money",
      {
        Blad: [
          ["Projekt", "Trygghetsmedel (kr)", "Egna medel (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 100_000, 900_000],
          ["Park", 500_000, 50_000, 400_000],
          ["Torg", 600_000, 0, 300_000],
        ],
      },
      {},
      [
        "Ljus: spentAmount D2=900000",
        "Park: spentAmount D3=400000",
        "Torg: spentAmount D4=300000",
        "STR-02 B1 Trygghetsmedel (kr)",
        "STR-02 C1 Egna medel (kr)",
        "STR-04 A1 grantedAmount",
        "doubt B1: grantedAmount+spentAmount of sheet",
        "- - plus partly-read",
        "Blad list 1-1: A1 projectName D1 spentAmount",
      ],
    ],
    [
      "spending at two days",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall per 2023-12-31", "Utfall per 2024-06-30"],
          ["Ljus", 1_000_000, 600_000, 900_000],
          ["Park", 500_000, 300_000, 400_000],
          ["Torg", 600_000, 0, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "Torg: grantedAmount B4=600000",
        "STR-42 C1,D1 spentAmount (C1; D1) (D1: 1 600 000; C1 + D1: 2 500 000)",
        "STR-04 A1 spentAmount",
        "doubt C1,D1: spentAmount of sheet",
        "heading? C1 Utfall per 2023-12-31 as utfall per 2023 12 31 spentAmount C2=600000 C3=300000 C4=0 D2=900000 D3=400000 D4=300000 [D1: 1600000 ] [C1+D1: 2500000 ]",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "spending by quarters, one of them too small to be sure of",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Q1 2023 utfall", "Q2 2023 utfall", "Q3 2023 utfall", "Q4 2023 utfall"],
          ["Ljus", 1_000_000, 1000, 200_000, 300_000, 100_000],
          ["Park", 500_000, 100_000, 50_000, 50_000, 0],
          ["Torg", 600_000, null, 30_000, 40_000, 10_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2023] spentAmount C2+D2+E2+F2=?",
        "Park: grantedAmount B3=500000 [2023] spentAmount C3+D3+E3+F3=200000",
        "Torg: grantedAmount B4=600000 [2023] spentAmount D4+E4+F4=80000",
        "BEL-03 C2 1000 (1000 kr; 1000 tkr)",
        "doubt C2: spentAmount of A2",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2023 D1 spentAmount@2023 E1 spentAmount@2023 F1 spentAmount@2023",
      ],
    ],
    [
      "spending by halves of a year and the whole year",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall jan-jun", "Utfall jul-dec", "Utfall helår"],
          ["Ljus", 1_000_000, 100_000, 200_000, 300_000],
          ["Park", 500_000, 100_000, 50_000, 150_000],
          ["Torg", 600_000, 20_000, 30_000, 50_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount E2=300000",
        "Park: grantedAmount B3=500000 spentAmount E3=150000",
        "Torg: grantedAmount B4=600000 spentAmount E4=50000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 spentAmount E1 spentAmount",
      ],
    ],
    [
      "amounts without headings",
      {
        Blad: [
          ["Ljus i parken", 1_000_000, 600_000, 400_000],
          ["Park norr", 500_000, 400_000, 100_000],
          ["Torg söder", 500_000, 450_000, 50_000],
          ["Gata öster", 300_000, 100_000, 200_000],
        ],
      },
      {},
      ["STR-01 A1 Blad", "- - - unreadable"],
    ],
    [
      "headings with numbers",
      {
        Blad: [
          ["1. Projekt", "2. Beviljat (kr)", "3. Utfall (kr)", "4. Status"],
          ["Ljus", 1_000_000, 900_000, "Klart"],
          ["Park", 500_000, 400_000, "Pågår"],
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
      "marks under what the project's state may be",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Ej påbörjat", "Pågår", "Genomfört"],
          ["Ljus", 1_000_000, 900_000, null, null, "x"],
          ["Park", 500_000, 400_000, null, "X", null],
          ["Torg", 600_000, 0, "x", null, null],
          ["Gata", 600_000, 1000, "x", "x", null],
        ],
      },
      {},
      [
        "Ljus: status F2=GENOMFORT grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: status E3=PAGAR grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: status D4=EJ_PABORJAT grantedAmount B4=600000 spentAmount C4=0",
        "Gata: status D5=? grantedAmount B5=600000 spentAmount C5=1000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 status E1 status F1 status",
      ],
    ],
    [
      "numbers for what the project's state may be",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Läge"],
          ["Ljus", 1_000_000, 900_000, "1"],
          ["Park", 500_000, 400_000, "2"],
          [],
          ["1 = Genomfört"],
          ["2 = Pågår"],
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
      "misspelt headings",
      {
        Blad: [
          ["Projketnamn", "Bevlijat belopp (kr)", "Ekonomisk utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "STR-75 A1 Projketnamn projectName",
        "STR-75 B1 Bevlijat belopp (kr) grantedAmount",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "names between numbers and addresses",
      {
        Blad: [
          ["Nr", "Benämning", "Adress", "Beviljat (kr)", "Utfall (kr)"],
          [1, "Ljus", "Gatan 1", 1_000_000, 900_000],
          [2, "Park", "Gatan 2", 500_000, 400_000],
          [3, "Torg", "Gatan 3", 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: projectId A2=1 place C2=Gatan 1 grantedAmount D2=1000000 spentAmount E2=900000",
        "Park: projectId A3=2 place C3=Gatan 2 grantedAmount D3=500000 spentAmount E3=400000",
        "Torg: projectId A4=3 place C4=Gatan 3 grantedAmount D4=600000 spentAmount E4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectId B1 projectName C1 place D1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "years alone, and their total",
      {
        Blad: [
          ["Projekt", "2023", "2024", "Totalt beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 600_000, 400_000, 1_000_000, 900_000],
          ["Park", 500_000, 0, 500_000, 400_000],
          ["Torg", 300_000, 300_000, 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: spentAmount E2=900000 [2023] grantedAmount B2=600000 [2024] grantedAmount C2=400000",
        "Park: spentAmount E3=400000 [2023] grantedAmount B3=500000 [2024] grantedAmount C3=0",
        "Torg: spentAmount E4=300000 [2023] grantedAmount B4=300000 [2024] grantedAmount C4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount@2023 C1 grantedAmount@2024 D1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "money taken back",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Återfört (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 100_000, 900_000],
          ["Park", 500_000, 0, 400_000],
          ["Torg", 600_000, 300_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 returnedAmount C2=100000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 returnedAmount C3=0 spentAmount D3=400000",
        "Torg: grantedAmount B4=600000 returnedAmount C4=300000 spentAmount D4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 returnedAmount D1 spentAmount",
      ],
    ],
    [
      "days on which it was done and was to be",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Klart", "Planerat klart"],
          ["Ljus", 1_000_000, 900_000, "2023-11-10", "2023-10-01"],
          ["Park", 500_000, 400_000, null, "2024-12-01"],
          ["Torg", 600_000, 300_000, "2024-05-05", "2024-04-01"],
        ],
      },
      {},
      [
        "Ljus: status D2=2023-11-10 plannedCompletion E2=2023-10-01 grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: status D3= plannedCompletion E3=2024-12-01 grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: status D4=2024-05-05 plannedCompletion E4=2024-04-01 grantedAmount B4=600000 spentAmount C4=300000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 status E1 plannedCompletion",
      ],
    ],
    [
      "applications and what became of them",
      {
        Blad: [
          ["Projekt", "Sökt (kr)", "Beslut", "Utfall (kr)"],
          ["Ljus", 1_000_000, "Bifall", 900_000],
          ["Park", 500_000, "Avslag", null],
          ["Torg", 600_000, "Bifall", 300_000],
        ],
      },
      {},
      [
        "Ljus: appliedAmount B2=1000000 spentAmount D2=900000",
        "Torg: appliedAmount B4=600000 spentAmount D4=300000",
        "STR-04 A1 grantedAmount",
        "- - plus partly-read",
        "Blad list 1-1: A1 projectName B1 appliedAmount D1 spentAmount",
      ],
    ],
    [
      "an amount that nobody knows, filled in where another was changed",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Ändrat belopp", "Utfall (kr)"],
          ["Ljus", 1_000_000, 1_200_000, 900_000],
          ["Park", 500_000, null, 400_000],
          ["Torg", 600_000, null, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 spentAmount D3=400000",
        "Torg: grantedAmount B4=600000 spentAmount D4=300000",
        "STR-02 C1 Ändrat belopp",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "shares of the grant, and no spending",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Nyttjandegrad"],
          ["Ljus", 1_000_000, { number: 0.9, format: "0%" }],
          ["Park", 500_000, { number: 0.8, format: "0%" }],
          ["Torg", 600_000, { number: 0.5, format: "0%" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedUtilisation C2=9:10",
        "Park: grantedAmount B3=500000 reportedUtilisation C3=8:10",
        "Torg: grantedAmount B4=600000 reportedUtilisation C4=5:10",
        "STR-77 C2,C3,C4 Nyttjandegrad C1 spentAmount",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 reportedUtilisation",
      ],
    ],
    [
      "two parts side by side",
      {
        Blad: [
          ["Projekt", "Del 1", null, "Del 2", null],
          [null, "Beviljat (kr)", "Utfall (kr)", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000, 100_000, 50_000],
          ["Park", 500_000, 400_000, 10_000, 5000],
          ["Torg", 600_000, 300_000, 0, 0],
        ],
      },
      {},
      [
        "Ljus:",
        "Park:",
        "Torg:",
        "STR-03 B2,D2 grantedAmount (B2; D2)",
        "STR-03 C2,E2 spentAmount (C2; E2)",
        "STR-04 A1 grantedAmount",
        "STR-04 A1 spentAmount",
        "doubt B2,D2: grantedAmount of sheet",
        "doubt C2,E2: spentAmount of sheet",
        "heading? B2 Del 1 Beviljat (kr) as del 1 beviljat kr grantedAmount B3=1000000 B4=500000 B5=600000 D3=100000 D4=10000 D5=0 [B2: 2100000 kr] [D2: 110000 kr]",
        "- - - partly-read",
        "Blad list 1-2: A1 projectName",
      ],
    ],
    [
      "spending of one year and a prognosis for the next",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall 2023", "Prognos 2024", "Totalt"],
          ["Ljus", 1_000_000, 600_000, 400_000, 1_000_000],
          ["Park", 500_000, 400_000, 50_000, 450_000],
          ["Torg", 600_000, 300_000, 100_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2023] spentAmount C2=600000 [2024] forecast D2=400000",
        "Park: grantedAmount B3=500000 [2023] spentAmount C3=400000 [2024] forecast D3=50000",
        "Torg: grantedAmount B4=600000 [2023] spentAmount C4=300000 [2024] forecast D4=100000",
        "STR-02 E1 Totalt",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2023 D1 forecast@2024",
      ],
    ],
    [
      "money carried over between years",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Ombudgeterat från 2022", "Utfall 2023", "Ombudgeteras till 2024"],
          ["Ljus", 1_000_000, 100_000, 900_000, 200_000],
          ["Park", 500_000, 0, 400_000, 100_000],
          ["Torg", 600_000, 50_000, 300_000, 350_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2023] carriedIn C2=100000 spentAmount D2=900000 carriedOut E2=200000",
        "Park: grantedAmount B3=500000 [2023] carriedIn C3=0 spentAmount D3=400000 carriedOut E3=100000",
        "Torg: grantedAmount B4=600000 [2023] carriedIn C4=50000 spentAmount D4=300000 carriedOut E4=350000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 carriedIn@2023 D1 spentAmount@2023 E1 carriedOut@2023",
      ],
    ],
    [
      "one heading over two columns",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall", "Utfall"],
          ["Ljus", 1_000_000, 900_000, 900_000],
          ["Park", 500_000, 400_000, 300_000],
          ["Torg", 600_000, 300_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "Torg: grantedAmount B4=600000",
        "STR-03 C1,D1 spentAmount (C1; D1)",
        "STR-04 A1 spentAmount",
        "doubt C1,D1: spentAmount of sheet",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "the same amounts in kronor and in thousands",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Utfall (tkr)"],
          ["Ljus", 1_000_000, 900_000, 900],
          ["Park", 500_000, 400_000, 400],
          ["Torg", 600_000, 300_000, 300],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-45 C1 spentAmount (C1 ”Utfall (kr)”) (D1 ”Utfall (tkr)”)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "shares in plain numbers",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Andel"],
          ["Ljus", 1_000_000, 900_000, 90],
          ["Park", 500_000, 400_000, 80],
          ["Torg", 600_000, 300_000, 50],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-02 D1 Andel",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "nämnd, area, state and day",
      {
        Blad: [
          ["Projekt", "Nämnd", "Stadsdelsområde", "Beviljat (kr)", "Utfall (kr)", "Status", "Beslutsdatum"],
          ["Ljus", "Bromma", "Bromma", 1_000_000, 900_000, "Klart", "2023-03-08"],
          ["Park", "Farsta", "Farsta", 500_000, 400_000, "Pågår 50 %", "2023-03-08"],
          ["Torg", "Okänd", "Norr", 600_000, 300_000, "50 %", 2023],
        ],
      },
      {},
      [
        "Ljus: grantedNamnd B2=bromma district C2=bromma status F2=GENOMFORT decisionDate G2=2023-03-08 grantedAmount D2=1000000 spentAmount E2=900000",
        "Park: grantedNamnd B3=farsta district C3=farsta status F3=? decisionDate G3=2023-03-08 grantedAmount D3=500000 spentAmount E3=400000",
        "Torg: grantedNamnd B4=? district C4=? status F4=PAGAR decisionDate G4=2023-12-31/year grantedAmount D4=600000 spentAmount E4=300000",
        "KOD-01 F3 Pågår 50 % status",
        "ORG-01 B4 Okänd",
        "KOD-01 C4 Norr district",
        "DAT-02 G4 2023 2023-12-31",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedNamnd C1 district D1 grantedAmount E1 spentAmount F1 status G1 decisionDate",
      ],
    ],
    [
      "what is left by formulas of blanks",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, null, { number: 400_000, formula: "B2-C2" }],
          ["Park", 500_000, null, { number: 100_000, formula: "B3-C3" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2= reportedDeviation D2=400000",
        "Park: grantedAmount B3=500000 spentAmount C3= reportedDeviation D3=100000",
        "kr plus - read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "a list between sentences",
      {
        Blad: [
          ["Jag har räknat med alla projekt. Belopp i tkr."],
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1000, 900],
          ["Park", 500, 400],
          ["Pengarna till Torg kom först 2024."],
          ["Totalt fick vi 1,5 mnkr."],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B3=1000000 spentAmount C3=900000",
        "Park: grantedAmount B4=500000 spentAmount C4=400000",
        "tkr - plus read",
        "Blad list 2-2: A2 projectName B2 grantedAmount C2 spentAmount",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
