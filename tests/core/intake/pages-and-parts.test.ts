import { toldOf, type Lines } from "../../support/lines";

/** Pages, sections that end, parts, later decisions and parts of money: sheets as lines, and what is told of them. */

/** That nobody is named, and that an id was made, is told elsewhere. */
const isApart = (line: string): boolean => /^(?:ORG-08|ID-03)/u.test(line);

it.each<[string, Readonly<Record<string, Lines>>, Lines]>([
  [
    "a page's head among projects over accounts",
    {
      Blad: [
        "Konto|Benämning|Beviljat (kr)|Utfall (kr)",
        "Projekt 7301 Ljus",
        "5011|Mark|500000|300000",
        "Sida 2 av 3",
        "Konto|Benämning|Beviljat (kr)|Utfall (kr)",
        "5460|Inventarier||100000",
        "Summa 7301||500000|400000",
        "Projekt 7302 Torg",
        "5011|Mark|700000|600000",
        "Summa 7302||700000|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId 7301",
      "Torg: 700000/600000, projectId 7302",
      "Blad list 1: C grantedAmount, D spentAmount",
    ],
  ],
  [
    "a section with the nämnd that goes on below a second heading",
    {
      Blad: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Farsta",
        "Ljus|500000|400000",
        "",
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Torg|700000|600000",
        "Bromma",
        "Park|90000|80000",
      ],
    },
    [
      "3 1290000 1080000",
      "Ljus: 500000/400000, grantedNamnd Farsta",
      "Torg: 700000/600000, grantedNamnd Farsta",
      "Park: 90000/80000, grantedNamnd Bromma",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "Blad list 5: A projectName, B grantedAmount, C spentAmount",
    ],
  ],
  [
    "a section of refusals that ends",
    {
      Blad: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Ej beviljade ansökningar",
        "Ljus|500000|400000",
        "Beviljade projekt",
        "Torg|700000|600000",
      ],
    },
    [
      "1 700000? 600000?",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "open A3 grantedAmount+spentAmount of left-out",
      "STR-17 A2 value Ej beviljade ansökningar",
      "STR-23 A3 value Ej beviljade ansökningar",
      "STR-17 A4 value Beviljade projekt",
    ],
  ],
  [
    "areas under what has been finished",
    {
      Blad: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Klara",
        "Norr",
        "Ljus|500000|400000",
        "Söder",
        "Torg|700000|600000",
        "Pågående",
        "Park|90000|80000",
      ],
    },
    [
      "3 1290000 1080000",
      "Ljus: 500000/400000, status Klara",
      "Torg: 700000/600000",
      "Park: 90000/80000, status Pågående",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-17 A5 value Söder",
    ],
  ],
  [
    "parts with a grant and costs, and their project's own row with none",
    {
      Blad: [
        "Projekt|Byggdel|Beviljat (kr)|Utfall (kr)",
        "Ljus||500000|0",
        "|Stolpar||300000",
        "|Kablar||100000",
        "Torg||700000|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, C grantedAmount, D spentAmount",
    ],
  ],
  [
    "parts that come to something else than their project",
    {
      Blad: [
        "Projekt|Byggdel|Beviljat (kr)|Utfall (kr)",
        "Ljus||500000|400000",
        "|Stolpar||300000",
        "|Kablar||90000",
        "Torg||700000|600000",
      ],
    },
    [
      "2 1200000 1000000?",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, C grantedAmount, D spentAmount",
      "open D2 spentAmount of A2",
      "STR-34 D2 project Ljus field spentAmount printed 400000 computed 390000",
    ],
  ],
  [
    "a later decision with its own day and number",
    {
      Blad: [
        "Projektnr|Projekt|Beslutsdatum|Dnr|Beviljat (kr)|Utfall (kr)",
        "B-1|Ljus|2023-03-08|KS 1|500000|400000",
        "B-1|Ljus, tilläggsbeslut|2023-11-22|KS 2|90000|",
        "B-2|Torg|2023-03-08|KS 1|700000|600000",
      ],
    },
    [
      "2 1290000 1000000",
      "Ljus: 590000/400000, projectId B-1, decisionDate 2023-03-08",
      "Torg: 700000/600000, projectId B-2, decisionDate 2023-03-08",
      "Blad list 1: A projectId, B projectName, C decisionDate, E grantedAmount, F spentAmount",
      "STR-24 D1 heading Dnr fields Dnr ansökan+Dnr beslut+Beslut om överskott+Dnr rapport",
    ],
  ],
  [
    "times of projects in a list and on a sheet of the year",
    { "2024": ["Projekt|Beviljat (kr)|Utfall (kr)", "Budgetår 2023", "Ljus|500000|400000", "Torg|700000|600000"] },
    [
      "2 1200000 1000000",
      "Ljus: 2023 500000/400000",
      "Torg: 2023 700000/600000",
      "2024 list 1: A projectName, B grantedAmount, C spentAmount",
    ],
  ],
  [
    "entries without a number of their own",
    {
      Lista: ["Projektkod|Projekt|Beviljat (kr)|Använt (kr)", "A-1|Torget|850000|796000", "A-2|Parken|90000|76000"],
      Verifikat: [
        "Ver.nr|Datum|Projektkod|Text|Belopp (kr)",
        "1|2023-01-02|A-1|Faktura|84000",
        "2|2023-02-02|A-2|Faktura|76000",
        "3|2023-03-02|A-1|Faktura|712000",
      ],
    },
    [
      "2 940000 872000",
      "Torget: 850000/796000, projectId A-1",
      "Parken: 90000/76000, projectId A-2",
      "Lista list 1: A projectId, B projectName, C grantedAmount, D spentAmount",
      "STR-36 A1 sheet Verifikat list Lista",
    ],
  ],
  [
    "a list and its pages with a sum carried over",
    {
      Blad: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Ljus|500000|400000",
        "Torg|700000|600000",
        "Att transportera|1200000|1000000",
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Transport från sida 1|1200000|1000000",
        "Park|90000|80000",
        "Summa|1290000|1081000",
      ],
    },
    [
      "3 1290000 1080000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Park: 90000/80000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "Blad list 5: A projectName, B grantedAmount, C spentAmount",
      "STR-07 C8 field spentAmount printed 1081000 computed 1080000",
    ],
  ],
  [
    "what was moved",
    {
      Blad: [
        "Projekt|Beviljat (kr)|Ombudgeterat från föregående år (kr)|Ombudgeteras till nästa år (kr)|Utfall (kr)",
        "Ljus|500000|10000|20000|400000",
        "Torg|700000|0|0|600000",
        "Summa|1200000|10000|21000|1000000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000 carriedIn 10000",
      "Torg: 700000/600000 carriedIn 0",
      "Blad list 1: A projectName, B grantedAmount, C carriedIn, E spentAmount",
      "open D1 carriedOut of sheet",
      "STR-14 D1 heading Ombudgeteras till nästa år (kr) fields Ombudgeterat till nästa år",
    ],
  ],
  [
    "two grants told apart by columns of money",
    {
      Blad: [
        "Projekt|Trygghetsmedel (kr)|Egna medel (kr)|Total budget (kr)|Bokfört (kr)",
        "Ljus|500000|100000|600000|550000",
        "Torg|700000|0|700000|600000",
      ],
    },
    [
      "2 1200000 600000?",
      "Ljus: 500000/?550000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, E spentAmount",
      "open E2 spentAmount of E2",
      "STR-55 C1 aside ”Egna medel (kr)” counts B1 ”Trygghetsmedel (kr)”",
      "STR-56 E2 heading Egna medel (kr) whole E1 ”Bokfört (kr)” field spentAmount",
    ],
  ],
  [
    "a whole and the grant's own part of it",
    {
      Blad: [
        "Projekt|Beviljat (kr)|Utfall totalt (kr)|varav trygghetsmedel (kr)|varav egna medel (kr)",
        "Ljus|500000|550000|450000|100000",
        "Torg|700000|600000|600000|0",
      ],
    },
    [
      "2 1200000 1050000",
      "Ljus: 500000/450000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, D spentAmount",
      "STR-55 E1 aside ”varav egna medel (kr)” counts D1 ”varav trygghetsmedel (kr)”",
    ],
  ],
])("%s", (_, sheets, expected) => {
  expect(toldOf(sheets).filter((line) => !isApart(line))).toEqual(expected);
});
