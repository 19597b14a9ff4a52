import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of what is doubtful or almost so: labels, examples, signs and their rounding, names, totals, broken headings. */
describe("all that is read of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "a form with a label that names an amount",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Extra beviljat (kr)", 250_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "STR-14 A4 Extra beviljat (kr) (Beviljat belopp)",
        "doubt A4: grantedAmount of sheet",
        "heading? A4 Extra beviljat (kr) as extra beviljat kr grantedAmount B4=250000",
        "kr - plus partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with a label that almost means an amount",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["Prognoss", 250_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "STR-05 A4 Prognoss forecast",
        "doubt A4: forecast of sheet",
        "heading? A4 Prognoss as prognoss forecast B4=250000",
        "kr - plus partly-read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "a form with part labels and words that nobody knows",
      {
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Ekonomiskt utfall (kr)", 900_000],
          ["varav moms", 100_000],
          ["Väder", "sol"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount B3=900000",
        "STR-02 A5 Väder",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "an example sheet beside the list",
      {
        Lista: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
        ],
        "Ifylld exempelblankett": [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Torg", 300_000, 200_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "STR-23 A2 Ifylld exempelblankett",
        "doubt A2: grantedAmount+spentAmount of left-out",
        "kr - plus partly-read",
        "Lista list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Ifylld exempelblankett list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "nothing but an example sheet",
      {
        "Ifylld exempelblankett": [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Torg", 300_000, 200_000],
        ],
      },
      {},
      [
        "Torg: grantedAmount B2=300000 spentAmount C2=200000",
        "kr - plus read",
        "Ifylld exempelblankett list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "deviations by shares in plain numbers",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Nyttjandegrad", "Avvikelse"],
          ["Ljus", 1_000_000, 90, -100_000],
          ["Park", 500_000, 104, 20_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedUtilisation C2=90:100 reportedDeviation D2=100000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 reportedUtilisation C3=104:100 reportedDeviation D3=-20000 spentAmount D3=520000",
        "BEL-28 D2",
        "STR-64 D2 spentAmount reportedDeviation",
        "kr minus - read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 reportedUtilisation D1 reportedDeviation",
      ],
    ],
    [
      "deviations by shares that say both",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Nyttjandegrad", "Avvikelse"],
          ["Ljus", 1_000_000, { number: 0.9, format: "0%" }, -100_000],
          ["Park", 500_000, { number: 0.8, format: "0%" }, 100_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedUtilisation C2=9:10 reportedDeviation D2=?",
        "Park: grantedAmount B3=500000 reportedUtilisation C3=8:10 reportedDeviation D3=?",
        "BEL-07 D2",
        "STR-77 C2,C3 Nyttjandegrad C1 spentAmount",
        "surplus-sign? plus 100000/100000 minus 100000/100000 D2=-100000 D3=100000",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 reportedUtilisation D1 reportedDeviation",
      ],
    ],
    [
      "deviations by formulas that say both",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, null, { number: 100_000, formula: "B2-C2" }],
          ["Park", 500_000, null, { number: -100_000, formula: "C3-B3" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2= reportedDeviation D2=?",
        "Park: grantedAmount B3=500000 spentAmount C3= reportedDeviation D3=?",
        "BEL-07 D2",
        "surplus-sign? plus 100000/100000 minus 100000/100000 D3=-100000 D2=100000",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "deviations by formulas of sums",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall 2023 (kr)", "Utfall 2024 (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, null, null, { number: -100_000, formula: "SUM($C2:$D2)-$B2" }],
          ["Park", 500_000, null, null, { number: -5000, formula: "SUM(C3:D3) - B3" }],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 reportedDeviation E2=100000",
        "Park: grantedAmount B3=500000 reportedDeviation E3=5000",
        "BEL-28 E2",
        "kr minus - read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2023 D1 spentAmount@2024 E1 reportedDeviation",
      ],
    ],
    [
      "large deviations off by more than fifty thousand",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 90_000_000, 10_000_000, 80_060_000],
          ["Park", 500_000, 400_000, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=90000000 spentAmount C2=10000000 reportedDeviation D2=80060000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedDeviation D3=",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "large deviations off by fifty thousand",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 90_000_000, 10_000_000, -80_050_000],
          ["Park", 500_000, 400_000, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=90000000 spentAmount C2=10000000 reportedDeviation D2=80050000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedDeviation D3=",
        "BEL-28 D2",
        "kr minus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "small deviations off by one in two hundred",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, 800_000, -201_000],
          ["Park", 500_000, 400_000, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=800000 reportedDeviation D2=201000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedDeviation D3=",
        "BEL-28 D2",
        "kr minus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "small deviations off by more",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Avvikelse"],
          ["Ljus", 1_000_000, 800_000, -201_100],
          ["Park", 500_000, 400_000, null],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=800000 reportedDeviation D2=-201100",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedDeviation D3=",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedDeviation",
      ],
    ],
    [
      "prose under the heading of a place",
      {
        Blad: [
          ["Plats", "Beskrivning", "Beviljat (kr)", "Utfall (kr)"],
          ["Brommaplan", "Vi har satt upp nya lampor.", 600_000, 500_000],
          ["Åkeslund", "Bänkarna är på plats nu.", 400_000, 400_000],
        ],
      },
      {},
      [
        "Brommaplan: grantedAmount C2=600000 spentAmount D2=500000",
        "Åkeslund: grantedAmount C3=400000 spentAmount D3=400000",
        "STR-24 B1 Beskrivning (Beskrivning av åtgärden; Slutresultat; Beskrivning av avvikelse i genomförande)",
        "heading? B1 Beskrivning as beskrivning measure/finalResult/implementationDeviationText B2=Vi har satt upp nya lampor. B3=Bänkarna är på plats nu.",
        "kr - plus read",
        "Blad list 1-1: A1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "answers under a heading that may be a place",
      {
        Blad: [
          ["Läge", "Beviljat (kr)", "Utfall (kr)"],
          ["Klart", 600_000, 500_000],
          ["Pågår", 400_000, 400_000],
        ],
      },
      {},
      ["STR-01 A1 Blad", "doubt A1: grantedAmount+spentAmount of workbook", "- - - unreadable"],
    ],
    [
      "names without a heading before the headings",
      {
        Blad: [
          [null, "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus i parken", 600_000, 500_000],
          ["Torget norr", 400_000, 400_000],
          ["Gatan syd", 300_000, 100_000],
          ["Summa", 1_300_000, 1_000_000],
        ],
      },
      {},
      [
        "Ljus i parken: grantedAmount B2=600000 spentAmount C2=500000",
        "Torget norr: grantedAmount B3=400000 spentAmount C3=400000",
        "Gatan syd: grantedAmount B4=300000 spentAmount C4=100000",
        "STR-67 A1 A",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "names without a heading that repeat",
      {
        Blad: [
          [null, "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus i parken", 600_000, 500_000],
          ["Ljus i parken", 400_000, 400_000],
          ["Gatan syd", 300_000, 100_000],
        ],
      },
      {},
      ["STR-01 B1 Blad", "- - - unreadable"],
    ],
    [
      "amounts down the side without a heading",
      {
        Blad: [
          [null, "Norr (kr)", "Söder (kr)"],
          ["Beviljat", 600_000, 500_000],
          ["Utfall", 400_000, 400_000],
        ],
      },
      {},
      [
        "Norr (kr): grantedAmount B2=600000 spentAmount B3=400000",
        "Söder (kr): grantedAmount C2=500000 spentAmount C3=400000",
        "kr - plus read",
        "Blad form 1-1: A1 projectName A2 grantedAmount A3 spentAmount",
      ],
    ],
    [
      "more of the grant by what is left",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Annat", "Utfall (kr)", "Överskott"],
          ["Ljus", 1_000_000, 200_000, 900_000, 300_000],
          ["Park", 500_000, 100_000, 400_000, 200_000],
          ["Torg", 600_000, 50_000, 300_000, 350_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000 reportedSurplus E2=300000",
        "Park: grantedAmount B3=500000 spentAmount D3=400000 reportedSurplus E3=200000",
        "Torg: grantedAmount B4=600000 spentAmount D4=300000 reportedSurplus E4=350000",
        "STR-14 C1 Annat (Beviljat belopp)",
        "doubt C1: grantedAmount of sheet",
        "heading? C1 Annat as annat grantedAmount C2=200000 C3=100000 C4=50000",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount E1 reportedSurplus",
      ],
    ],
    [
      "a total beside one year that is less",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall 2024 (kr)", "Utfall totalt (kr)"],
          ["Ljus", 1_000_000, 200_000, 900_000],
          ["Park", 500_000, 100_000, 400_000],
          ["Torg", 600_000, 0, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 spentAmount D3=400000",
        "Torg: grantedAmount B4=600000 spentAmount D4=300000",
        "STR-45 D1 spentAmount (D1 ”Utfall totalt (kr)”) (C1 ”Utfall 2024 (kr)”)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "a total beside one year that is more",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall 2024 (kr)", "Utfall totalt (kr)"],
          ["Ljus", 1_000_000, 900_000, 200_000],
          ["Park", 500_000, 100_000, 400_000],
          ["Torg", 600_000, 0, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 [2024] spentAmount C2=900000",
        "Park: grantedAmount B3=500000 [2024] spentAmount C3=100000",
        "Torg: grantedAmount B4=600000 [2024] spentAmount C4=0",
        "STR-43 D2 spentAmount 200000 900000",
        "STR-43 D3 spentAmount 400000 100000",
        "STR-43 D4 spentAmount 300000 0",
        "doubt D2: spentAmount of A2",
        "doubt D3: spentAmount of A3",
        "doubt D4: spentAmount of A4",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount@2024 D1 spentAmount",
      ],
    ],
    [
      "a total beside parts that rival",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall per april", "Utfall per maj", "Utfall totalt"],
          ["Ljus", 1_000_000, 100_000, 50_000, 900_000],
          ["Park", 500_000, 100_000, 20_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount E2=900000",
        "Park: grantedAmount B3=500000 spentAmount E3=400000",
        "STR-45 E1 spentAmount (E1 ”Utfall totalt”) (C1 ”Utfall per april”; D1 ”Utfall per maj”)",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount E1 spentAmount",
      ],
    ],
    [
      "a heading that is an error",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", { error: "#REF!" }],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "STR-12 C1 #REF!",
        "STR-04 A1 spentAmount",
        "doubt C1: grantedAmount+spentAmount of sheet",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "a heading without a result",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", { uncached: "A9" }],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000",
        "Park: grantedAmount B3=500000",
        "STR-13 C1",
        "STR-04 A1 spentAmount",
        "doubt C1: grantedAmount+spentAmount of sheet",
        "kr - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount",
      ],
    ],
    [
      "a group of time over its columns",
      {
        Blad: [
          [null, "Ack period", null, "Helår", null],
          ["Projekt", "Budget (kr)", "Utfall (kr)", "Budget (kr)", "Prognos (kr)"],
          ["Ljus", 500_000, 400_000, 1_000_000, 900_000],
          ["Park", 200_000, 100_000, 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: spentAmount C3=400000 forecast E3=900000",
        "Park: spentAmount C4=100000 forecast E4=400000",
        "STR-42 B2,D2 grantedAmount (B2; D2) (B2: 700 000; D2: 1 500 000; B2 + D2: 2 200 000)",
        "STR-04 A2 grantedAmount",
        "doubt B2,D2: grantedAmount of sheet",
        "heading? B2 Ack period Budget (kr) as ack period budget kr grantedAmount B3=500000 B4=200000 D3=1000000 D4=500000 [B2: 700000 kr] [D2: 1500000 kr] [B2+D2: 2200000 kr]",
        "- - plus partly-read",
        "Blad list 1-2: A2 projectName C2 spentAmount E2 forecast",
      ],
    ],
    [
      "a form with two columns of one amount",
      {
        Blad: [
          ["Projektnamn", "Ljus", null],
          [null, "Utfall (kr)", "Utfall (kr)"],
          ["Beviljat belopp (kr)", 1_000_000, null],
          ["Ekonomiskt utfall (kr)", 900_000, 800_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B3=1000000",
        "STR-21 A4 spentAmount",
        "STR-04 A1 spentAmount",
        "doubt A4: spentAmount of B1",
        "kr - - partly-read",
        "Blad form 1-1: A1 projectName A3 grantedAmount",
      ],
    ],
    [
      "an unknown currency in a heading",
      {
        Blad: [
          ["Projekt", "Beviljat (€)", "Utfall (€)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=? spentAmount C2=?",
        "Park: grantedAmount B3=? spentAmount C3=?",
        "BEL-30 B2 1000000 other-currency",
        "BEL-30 C2 900000 other-currency",
        "BEL-30 B3 500000 other-currency",
        "BEL-30 C3 400000 other-currency",
        "doubt B2: grantedAmount of A2",
        "doubt C2: spentAmount of A2",
        "doubt B3: grantedAmount of A3",
        "doubt C3: spentAmount of A3",
        "- - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a part column that counts by name",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "varav trygghetsmedel (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 200_000, 900_000],
          ["Park", 500_000, 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount C2=200000 spentAmount D2=900000",
        "Park: grantedAmount C3=500000 spentAmount D3=400000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName C1 grantedAmount D1 spentAmount",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
