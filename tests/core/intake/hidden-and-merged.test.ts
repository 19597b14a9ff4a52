import { toldOf, type Lines, type LinesWithLooks } from "../../support/lines";

/** Lists with cells that are merged, rows and columns that nobody sees, and totals over years: sheets as lines, and what is told of them. */

/** That nobody is named, and that an id was made, is told elsewhere. */
const isApart = (line: string): boolean => /^(?:ORG-08|ID-03)/u.test(line);

it.each<[string, Readonly<Record<string, LinesWithLooks>>, Lines]>([
  [
    "amounts in a hidden row",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Park|110000|90000"],
        hiddenRows: [3],
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-06 B3 rows 1",
    ],
  ],
  [
    "amounts in hidden rows, of which one is no project",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat (kr)|Utfall (kr)",
          "Ljus|500000|400000",
          "Torg|700000|600000",
          "Park|110000|90000",
          "Summa|1310000|1090000",
        ],
        hiddenRows: [3, 4, 5],
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-06 B3 rows 2",
    ],
  ],
  [
    "amounts in a hidden column",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Park|110000|90000"],
        hiddenColumns: [[3, 3]],
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-06 C2 rows 1",
    ],
  ],
  [
    "amounts in hidden columns and a hidden row",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Park|110000|90000"],
        hiddenColumns: [[2, 3]],
        hiddenRows: [2],
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-06 B2 rows 3",
    ],
  ],
  [
    "a hidden column without amounts",
    { Blad: { lines: ["Projekt|Ort|Beviljat (kr)|Utfall (kr)", "Ljus|A|500000|400000"], hiddenColumns: [[2, 2]] } },
    [
      "1 500000 400000",
      "Ljus: 500000/400000",
      "Blad list 1: A projectName, C grantedAmount, D spentAmount",
      "STR-02 B1 heading Ort",
    ],
  ],
  [
    "a hidden sheet beside one that is seen",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Park|110000|90000"],
      },
      Gömt: { lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Stig|230000|210000"], hidden: true },
    },
    [
      "4 1540000? 1300000?",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Stig: 230000/210000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "Gömt list 1: A projectName, B grantedAmount, C spentAmount",
      "open B2 grantedAmount+spentAmount of sheet",
      "STR-25 B2 sheet Gömt projects 1",
    ],
  ],
  [
    "a hidden sheet with the same projects and other amounts",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Park|110000|90000"],
      },
      Gömt: { lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|410000"], hidden: true },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "Gömt list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-06 B2 rows 1",
      "ID-01 A2 id Ljus cells Blad!A2+Gömt!A2",
    ],
  ],
  [
    "a hidden sheet alone",
    {
      Gömt: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Park|110000|90000"],
        hidden: true,
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 110000/90000",
      "Gömt list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-06 B2 rows 3",
    ],
  ],
  [
    "a grant that is merged over projects",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg||600000", "Park|110000|90000"],
        merges: ["B2:B3"],
      },
    },
    [
      "3 110000? 1090000",
      "Ljus: ?/400000",
      "Torg: ?/600000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "open B2 grantedAmount of A2+A3",
      "BEL-20 B2:B3 project Ljus",
    ],
  ],
  [
    "a grant that is merged over a project and nothing",
    {
      Blad: {
        lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "", "Park|110000|90000"],
        merges: ["B2:B3"],
      },
    },
    [
      "2 610000 490000",
      "Ljus: 500000/400000",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
    ],
  ],
  [
    "an amount that is merged over two columns",
    { Blad: { lines: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|", "Park|110000|90000"], merges: ["B2:C2"] } },
    [
      "2 610000 90000?",
      "Ljus: 500000/?",
      "Park: 110000/90000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
    ],
  ],
  [
    "a name that is merged over rows of years",
    {
      Blad: {
        lines: [
          "Projekt|År|Beviljat (kr)|Utfall (kr)",
          "Ljus|2023|500000|400000",
          "|2024|300000|200000",
          "Park|2023|110000|90000",
        ],
        merges: ["A2:A3"],
      },
    },
    [
      "2 910000 690000",
      "Ljus: 2023 500000/400000, 2024 300000/200000, budgetYear 2024",
      "Park: 2023 110000/90000, budgetYear 2023",
      "Blad list 1: A projectName, B budgetYear, C grantedAmount, D spentAmount",
    ],
  ],
  [
    "a name that is merged over rows",
    {
      Blad: {
        lines: [
          "Projekt|Kostnad|Beviljat (kr)|Utfall (kr)",
          "Ljus|Mark|500000|400000",
          "|El||200000",
          "Park|Mark|110000|90000",
        ],
        merges: ["A2:A3"],
      },
    },
    [
      "2 610000 690000",
      "Ljus: 500000/600000, estimatedCost ?Mark + El",
      "Park: 110000/90000, estimatedCost ?Mark",
      "Blad list 1: A projectName, B estimatedCost, C grantedAmount, D spentAmount",
      "open B2 estimatedCost of A2",
      "open B3 estimatedCost of A2",
      "open B4 estimatedCost of A4",
      "BEL-01 B2 value Mark",
      "BEL-01 B3 value El",
      "BEL-01 B4 value Mark",
    ],
  ],
  [
    "a nämnd that is merged over projects",
    {
      Blad: {
        lines: [
          "Nämnd|Projekt|Beviljat (kr)|Utfall (kr)",
          "Farsta|Ljus|500000|400000",
          "|Torg|700000|600000",
          "Bromma|Park|110000|90000",
        ],
        merges: ["A2:A3"],
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000, grantedNamnd Farsta",
      "Torg: 700000/600000, grantedNamnd Farsta",
      "Park: 110000/90000, grantedNamnd Bromma",
      "Blad list 1: A grantedNamnd, B projectName, C grantedAmount, D spentAmount",
    ],
  ],
  [
    "a status that is merged over projects",
    {
      Blad: {
        lines: [
          "Projekt|Status|Beviljat (kr)|Utfall (kr)",
          "Ljus|Klart|500000|400000",
          "Torg||700000|600000",
          "Park|Pågår|110000|90000",
        ],
        merges: ["B2:B3"],
      },
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000, status Klart",
      "Torg: 700000/600000, status Klart",
      "Park: 110000/90000, status Pågår",
      "Blad list 1: A projectName, B status, C grantedAmount, D spentAmount",
    ],
  ],
  [
    "names below names without a merge",
    {
      Blad: {
        lines: [
          "Nämnd|Projekt|Budgetår|Beviljat (kr)|Utfall (kr)",
          "Farsta|Ljus|2023|500000|400000",
          "||2024|300000|200000",
          "Bromma|Park|2023|110000|90000",
        ],
      },
    },
    [
      "3 910000 690000",
      "Ljus: 2023 500000/400000, grantedNamnd Farsta, budgetYear 2023",
      "Ljus: 2024 300000/200000, budgetYear 2024",
      "Park: 2023 110000/90000, grantedNamnd Bromma, budgetYear 2023",
      "Blad list 1: A grantedNamnd, B projectName, C budgetYear, D grantedAmount, E spentAmount",
    ],
  ],
  [
    "rows of an outline",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat (kr)|Utfall (kr)",
          "Torget|1877000|1723000",
          "Mark|213000|211000",
          "Ljus|1664000|1512000",
          "Parken|523000|514000",
          "Sly|523000|514000",
        ],
        levels: { "3": 1, "4": 1, "6": 1 },
      },
    },
    [
      "3 2400000 2237000",
      "Mark: 213000/211000",
      "Ljus: 1664000/1512000",
      "Sly: 523000/514000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
    ],
  ],
  [
    "struck through and counted by the sum",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat (kr)|Utfall (kr)|Status",
          "Ljus|510000|470000|Klart",
          "~Bron|~420000|~0|Avbrutet",
          "Torg|730000|610000|Klart",
          "Summa|1660000|1080000",
        ],
      },
    },
    [
      "3 1660000 1080000",
      "Ljus: 510000/470000, status Klart",
      "Bron: 420000/0, status Avbrutet",
      "Torg: 730000/610000, status Klart",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount, D status",
      "STR-76 A3 value Avbrutet cell A5",
      "BEL-02 B3 value 420000 amount 420000",
      "BEL-02 C3 value 0 amount 0",
    ],
  ],
  [
    "struck through and left out by the sum",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat (kr)|Utfall (kr)|Status",
          "Ljus|510000|470000|Klart",
          "~Bron|420000|0|Avbrutet",
          "Torg|730000|610000|Klart",
          "Summa|1240000|1080000",
        ],
      },
    },
    [
      "2 1240000 1080000",
      "Ljus: 510000/470000, status Klart",
      "Torg: 730000/610000, status Klart",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount, D status",
      "STR-35 A3 value Bron cell A5",
    ],
  ],
  [
    "a sum by sums of parts",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat (kr)|Utfall (kr)",
          "Norr",
          "Ljus|500000|400000",
          "Summa Norr|500000=SUM(B3:B3)|400000=SUM(C3:C3)",
          "Söder",
          "Torg|700000|600000",
          "Summa Söder|700000=SUM(B6:B6)|600000=SUM(C6:C6)",
          "Totalt|1200000=B4+B7|1000000=C4+C7",
        ],
      },
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-17 A2 value Norr",
      "STR-17 A5 value Söder",
    ],
  ],
  [
    "sums of refused applications",
    {
      Blad: {
        lines: [
          "Projekt|Sökt (kr)|Beviljat (kr)|Utfall (kr)|Beslut",
          "Ljus|600000|500000|400000|Bifall",
          "Torg|700000|||Avslag",
          "Park|90000|80000|70000|Bifall",
          "Summa|1390000|580000|470000|",
        ],
      },
    },
    [
      "2 580000 470000",
      "Ljus: 500000/400000, appliedAmount 600000",
      "Park: 80000/70000, appliedAmount 90000",
      "Blad list 1: A projectName, B appliedAmount, C grantedAmount, D spentAmount",
    ],
  ],
  [
    "spent before the year of the grant",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat 2024 (kr)|Utfall 2023 (kr)|Utfall 2024 (kr)",
          "Ljus|500000|100000|300000",
          "Torg|700000|0|600000",
        ],
      },
    },
    [
      "2 1200000 1000000?",
      "Ljus: 2023 ?/100000, 2024 500000/300000",
      "Torg: 2023 ?/0, 2024 700000/600000",
      "Blad list 1: A projectName, B grantedAmount 2024, C spentAmount 2023, D spentAmount 2024",
      "open C2 spentAmount of A2",
      "BEL-29 C2 project Ljus year 2023 first 2024",
    ],
  ],
  [
    "spent in one year of a grant of several",
    {
      Rapport: {
        lines: [
          "Redovisning 2024",
          "",
          "Projekt|Beviljat 2022 (kr)|Utfall 2024 (kr)|Status",
          "Ljus|500000|400000|Klart",
          "Torg|700000|600000|Pågår",
        ],
      },
    },
    [
      "2 1200000 1000000?",
      "Ljus: 2022 500000/?, 2024 ?/400000, status Klart",
      "Torg: 2022 700000/?, 2024 ?/600000, status Pågår",
      "Rapport list 3: A projectName, B grantedAmount 2022, C spentAmount 2024, D status",
    ],
  ],
  [
    "what is called off by the status alone",
    {
      Blad: {
        lines: ["Projekt|Status|Beviljat (kr)|Utfall (kr)", "Ljus|Avbrutet|500000|400000", "Torg|Klart|700000|600000"],
      },
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, status Avbrutet",
      "Torg: 700000/600000, status Klart",
      "Blad list 1: A projectName, B status, C grantedAmount, D spentAmount",
    ],
  ],
  [
    "a total over the years that is off",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat 2023 (kr)|Beviljat 2024 (kr)|Beviljat totalt (kr)|Utfall (kr)",
          "Ljus|500000|100000|600000|400000",
          "Torg|700000|0|710000|600000",
        ],
      },
    },
    [
      "2 1300000? 1000000",
      "Ljus: ?/400000, 2023 500000/?, 2024 100000/?",
      "Torg: ?/600000, 2023 700000/?, 2024 0/?",
      "Blad list 1: A projectName, B grantedAmount 2023, C grantedAmount 2024, D grantedAmount, E spentAmount",
      "open D3 grantedAmount of A3",
      "STR-43 D3 field grantedAmount printed 710000 computed 700000",
    ],
  ],
  [
    "a total over the parts that is off",
    {
      Blad: {
        lines: [
          "Projekt|Beviljat (kr)|Utfall T1 2024 (kr)|Utfall T2 2024 (kr)|Utfall 2024 (kr)",
          "Ljus|500000|100000|300000|400000",
          "Torg|700000|0|600000|610000",
        ],
      },
    },
    [
      "2 1200000 1010000",
      "Ljus: 500000/?, 2024 ?/400000",
      "Torg: 700000/?, 2024 ?/610000",
      "Blad list 1: A projectName, B grantedAmount, E spentAmount 2024",
      "STR-45 E1 field spentAmount counts E1 ”Utfall 2024 (kr)” aside C1 ”Utfall T1 2024 (kr)”+D1 ”Utfall T2 2024 (kr)”",
    ],
  ],
])("%s", (_, sheets, expected) => {
  expect(toldOf(sheets).filter((line) => !isApart(line))).toEqual(expected);
});
