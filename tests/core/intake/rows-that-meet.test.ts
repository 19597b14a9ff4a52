import { toldOf, type Lines } from "../../support/lines";

/** Which rows of a workbook are one project, what each then comes to, and what is asked about: sheets as lines, and what is told of them. */

/** That nobody is named, that an id was made, and what the columns are, is told elsewhere. */
const isApart = (line: string): boolean => /^(?:ORG-08|ID-03|STR-02)|^[^:]+ (?:list|form) \d/u.test(line);

it.each<[string, Readonly<Record<string, Lines>>, Lines]>([
  [
    "the same project on two sheets that agree counts once",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Underlag: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "ID-07 B2 project Ljus cells Lista!B2+Underlag!B2",
      "ID-07 B3 project Torg cells Lista!B3+Underlag!B3",
    ],
  ],
  [
    "the same project on two sheets that agree counts once: of which one tells more",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Underlag: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "ID-07 B2 project Ljus cells Lista!B2+Underlag!B2",
      "ID-07 B3 project Torg cells Lista!B3+Underlag!B3",
    ],
  ],
  [
    "the same project on two sheets that agree counts once: that state another spending is of neither",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Underlag: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|Farsta|500000|410000"],
    },
    [
      "2 1200000 600000?",
      "Ljus: 500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open E2 spentAmount of B2",
      "ID-06 E2 project Ljus field spentAmount values 400000 (Lista!E2)+410000 (Underlag!E2)",
    ],
  ],
  [
    "the same project on two sheets that agree counts once: that state another grant and another spending",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Underlag: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|Farsta|510000|410000"],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open D2 grantedAmount of B2",
      "open E2 spentAmount of B2",
      "ID-06 D2 project Ljus field grantedAmount values 500000 (Lista!D2)+510000 (Underlag!D2)",
      "ID-06 E2 project Ljus field spentAmount values 400000 (Lista!E2)+410000 (Underlag!E2)",
    ],
  ],
  [
    "the same project on two sheets that agree counts once: under another name is asked about",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Underlag: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Lampor|Farsta|500000|400000"],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open B2 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B2",
      "ID-01 B2 id TI-1 cells Lista!B2+Underlag!B2",
    ],
  ],
  [
    "the same project on two sheets that agree counts once: rounded to thousands counts exactly",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500400|400300",
        "TI-2|Torg|Farsta|700100|600200",
      ],
      Nämnden: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (tkr)|Utfall (tkr)",
        "TI-1|Ljus|Farsta|500|400",
        "TI-2|Torg|Farsta|700|600",
      ],
    },
    [
      "2 1200500 1000500",
      "Ljus: 500400/400300, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700100/600200, projectId TI-2, grantedNamnd Farsta",
      "ID-07 B2 project Ljus cells Lista!B2+Nämnden!B2",
      "ID-07 B3 project Torg cells Lista!B3+Nämnden!B3",
    ],
  ],
  [
    "the same project on two sheets that agree counts once: rounded on the first sheet",
    {
      Nämnden: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (tkr)|Utfall (tkr)",
        "TI-1|Ljus|Farsta|500|400",
        "TI-2|Torg|Farsta|700|600",
      ],
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500400|400300",
        "TI-2|Torg|Farsta|700100|600200",
      ],
    },
    [
      "2 1200500 1000500",
      "Ljus: 500400/400300, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700100/600200, projectId TI-2, grantedNamnd Farsta",
      "ID-07 B2 project Ljus cells Nämnden!B2+Lista!B2",
      "ID-07 B3 project Torg cells Nämnden!B3+Lista!B3",
    ],
  ],
  [
    "the same row twice on a sheet is asked about and counts once",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
        "TI-1|Ljus|Farsta|500000|400000",
      ],
    },
    [
      "2 1200000? 1000000?",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open B4 grantedAmount+spentAmount of B2",
      "ID-01 B4 id TI-1 cells Lista!B2+Lista!B4",
    ],
  ],
  [
    "rows of one id that differ on a sheet",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
        "TI-1|Ljus|Farsta|100000|90000",
      ],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open B4 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B2",
      "ID-01 B4 id TI-1 cells Lista!B2+Lista!B4",
    ],
  ],
  [
    "rows of one id with other names on a sheet",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
        "TI-1|Bänkar|Farsta|100000|90000",
      ],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open B4 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B2",
      "ID-01 B4 id TI-1 cells Lista!B2+Lista!B4",
    ],
  ],
  [
    "rows of one id in two years are its years",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Budgetår|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|2023|500000|400000",
        "TI-1|Ljus|Farsta|2024|300000|200000",
      ],
    },
    [
      "1 800000 600000",
      "Ljus: 2023 500000/400000, 2024 300000/200000, projectId TI-1, grantedNamnd Farsta, budgetYear 2024",
    ],
  ],
  [
    "rows of one id in two years are its years: twice in one of them",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Budgetår|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|2023|500000|400000",
        "TI-1|Ljus|Farsta|2024|300000|200000",
        "TI-1|Ljus|Farsta|2024|310000|200000",
      ],
    },
    [
      "1 -? -?",
      "Ljus: 2023 ?500000/?400000, 2024 ?300000/?200000, projectId TI-1, grantedNamnd Farsta, budgetYear 2024",
      "open B4 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B2",
      "ID-01 B4 id TI-1 cells Lista!B2+Lista!B3+Lista!B4",
    ],
  ],
  [
    "one grant that every sheet's year repeats",
    {
      "2023": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "2024": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|90000",
        "TI-2|Torg|Farsta|300000|100000",
      ],
    },
    [
      "2 1000000? 700000?",
      "Ljus: 2023 ?500000/?400000, 2024 ?500000/?90000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 2023 700000/600000, 2024 300000/100000, projectId TI-2, grantedNamnd Farsta",
      "open B2 grantedAmount+spentAmount of B2",
      "ID-08 B2 project Ljus years 2023+2024",
    ],
  ],
  [
    "a grant that is what was left of the year before",
    {
      "2023": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "2024": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|100000|90000",
        "TI-2|Torg|Farsta|300000|100000",
      ],
    },
    [
      "2 1600000? 1190000",
      "Ljus: 2023 500000/400000, 2024 100000/90000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 2023 700000/600000, 2024 300000/100000, projectId TI-2, grantedNamnd Farsta",
      "open D2 grantedAmount of B2",
      "ID-16 D2 project Ljus granted 100000 year 2024 before 2023 cell 2023!D2",
    ],
  ],
  [
    "a grant that is what was left of the year before: and not where something was carried over as it says",
    {
      "2023": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "2024": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)|Ombudgeterat från föregående år (kr)",
        "TI-1|Ljus|Farsta|100000|90000|100000",
        "TI-2|Torg|Farsta|300000|100000|0",
      ],
    },
    [
      "2 1600000 1190000",
      "Ljus: 2023 500000/400000, 2024 100000/90000 carriedIn 100000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 2023 700000/600000, 2024 300000/100000 carriedIn 0, projectId TI-2, grantedNamnd Farsta",
    ],
  ],
  [
    "ids that have changed places between the sheets",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Underlag: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-2|Ljus|Farsta|500000|400000",
        "TI-1|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 -? -?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: ?700000/?600000, projectId TI-2, grantedNamnd Farsta",
      "open B3 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B2",
      "open B2 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B3",
      "ID-01 B3 id TI-1 cells Lista!B2+Underlag!B3",
      "ID-01 B2 id TI-2 cells Lista!B3+Underlag!B2",
    ],
  ],
  [
    "one id that has",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
        "TI-3|Park|Farsta|100000|90000",
      ],
      Underlag: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-2|Ljus|Farsta|500000|400000",
        "TI-4|Torg|Farsta|700000|600000",
      ],
    },
    [
      "4 1300000? 1090000?",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: ?700000/?600000, projectId TI-2, grantedNamnd Farsta",
      "Park: 100000/90000, projectId TI-3, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-4, grantedNamnd Farsta",
      "open B2 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B3",
      "ID-01 B2 id TI-2 cells Lista!B3+Underlag!B2",
    ],
  ],
  [
    "codes before the names are ids",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "TM-320 Ljus|500000|400000", "TM-321 Torg|700000|600000"] },
    ["2 1200000 1000000", "Ljus: 500000/400000, projectId TM-320", "Torg: 700000/600000, projectId TM-321"],
  ],
  [
    "codes before the names are ids: long numbers too",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "70411 Ljus|500000|400000", "70412: Torg|700000|600000"] },
    ["2 1200000 1000000", "Ljus: 500000/400000, projectId 70411", "Torg: 700000/600000, projectId 70412"],
  ],
  [
    "codes before the names are ids: not years",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "2023 Ljus|500000|400000", "2024 Torg|700000|600000"] },
    ["2 1200000 1000000", "2023 Ljus: 500000/400000", "2024 Torg: 700000/600000"],
  ],
  [
    "codes before the names are ids: not one alone",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "TM-320 Ljus|500000|400000"] },
    ["1 500000 400000", "TM-320 Ljus: 500000/400000"],
  ],
  [
    "codes before the names are ids: not where one has none",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "TM-320 Ljus|500000|400000", "Torg|700000|600000"] },
    ["2 1200000 1000000", "TM-320 Ljus: 500000/400000", "Torg: 700000/600000"],
  ],
  [
    "codes before the names are ids: not the same for two",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "TM-320 Ljus|500000|400000", "TM-320 Torg|700000|600000"] },
    ["2 1200000 1000000", "TM-320 Ljus: 500000/400000", "TM-320 Torg: 700000/600000"],
  ],
  [
    "codes before the names are ids: nor for another on another sheet",
    {
      Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "TM-320 Ljus|500000|400000", "TM-321 Torg|700000|600000"],
      Mera: ["Projekt|Beviljat (kr)|Utfall (kr)", "TM-320 Park|50000|40000", "TM-322 Stig|70000|60000"],
    },
    [
      "4 1320000 1100000",
      "TM-320 Ljus: 500000/400000",
      "TM-321 Torg: 700000/600000",
      "TM-320 Park: 50000/40000",
      "TM-322 Stig: 70000/60000",
    ],
  ],
  [
    "names meet across sheets with ids",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Ekonomi: ["Projekt|Nämnd|Prognos (kr)|Kommentar", "Ljus|Farsta|450000|Klart i höst", "Torg|Farsta|650000|"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000 forecast 450000, projectId TI-1, grantedNamnd Farsta, comment Klart i höst",
      "Torg: 700000/600000 forecast 650000, projectId TI-2, grantedNamnd Farsta",
      "ID-07 A2 project Ljus cells Lista!B2+Ekonomi!A2",
      "ID-07 A3 project Torg cells Lista!B3+Ekonomi!A3",
    ],
  ],
  [
    "grants on one sheet and spending on another, by id",
    {
      Beslut: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)", "TI-1|Ljus|Farsta|500000", "TI-2|Torg|Farsta|700000"],
      Utfall: ["Projekt-ID|Projekt|Nämnd|Utfall (kr)", "TI-1|Ljus|Farsta|400000", "TI-2|Torg|Farsta|600000"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
    ],
  ],
  [
    "grants on one sheet and spending on another, by id: by name under each other",
    {
      Lista: [
        "Projekt|Beviljat (kr)",
        "Ljus|500000",
        "Torg|700000",
        "",
        "Projekt|Utfall (kr)",
        "Ljus|400000",
        "Torg|600000",
      ],
    },
    ["2 1200000 1000000", "Ljus: 500000/400000", "Torg: 700000/600000"],
  ],
  [
    "grants on one sheet and spending on another, by id: with the year on one of them",
    {
      Beslut: [
        "Projekt-ID|Projekt|Nämnd|Budgetår|Beviljat (kr)",
        "TI-1|Ljus|Farsta|2023|500000",
        "TI-2|Torg|Farsta|2023|700000",
      ],
      Utfall: ["Projekt-ID|Projekt|Nämnd|Utfall (kr)", "TI-1|Ljus|Farsta|400000", "TI-2|Torg|Farsta|600000"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 2023 500000/400000, projectId TI-1, grantedNamnd Farsta, budgetYear 2023",
      "Torg: 2023 700000/600000, projectId TI-2, grantedNamnd Farsta, budgetYear 2023",
    ],
  ],
  [
    "grants on one sheet and spending on another, by id: and other names are asked about",
    {
      Beslut: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)", "TI-1|Ljus|Farsta|500000", "TI-2|Torg|Farsta|700000"],
      Utfall: ["Projekt-ID|Projekt|Nämnd|Utfall (kr)", "TI-1|Lampor|Farsta|400000", "TI-2|Torg|Farsta|600000"],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?500000/?, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open B2 grantedAmount+spentAmount+carriedIn+carriedOut+returnedAmount of B2",
      "ID-01 B2 id TI-1 cells Beslut!B2+Utfall!B2",
    ],
  ],
  [
    "an old sheet beside the one that holds",
    {
      "Gammal version": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
    },
    [
      "2 1200000 1140000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/690000, projectId TI-2, grantedNamnd Farsta",
      "STR-57 B2 sheet Gammal version used Lista",
    ],
  ],
  [
    "an old sheet beside the one that holds: with a project that only it has",
    {
      "Gammal version": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
        "TI-3|Park|Farsta|100000|90000",
      ],
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
    },
    [
      "2 1200000? 1140000?",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/690000, projectId TI-2, grantedNamnd Farsta",
      "open B4 grantedAmount+spentAmount of left-out",
      "STR-57 B2 sheet Gammal version used Lista",
      "STR-59 B4 sheet Gammal version used Lista projects Park",
    ],
  ],
  [
    "an old sheet beside the one that holds: with others only",
    {
      "Gammal version": ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-3|Park|Farsta|100000|90000"],
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 1200000? 1000000?",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open A2 grantedAmount+spentAmount of left-out",
      "STR-51 A2 value Gammal version rows 1 granted 100000 spent 90000",
    ],
  ],
  [
    "the later of two times",
    {
      T1: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      T2: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
    },
    [
      "2 1200000 1140000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/690000, projectId TI-2, grantedNamnd Farsta",
      "STR-41 B4 used T2 usedPeriod T2 other T1 otherPeriod T1",
    ],
  ],
  [
    "the later of two times: where one stands still",
    {
      T1: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      T2: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 1200000 1050000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "STR-41 B3 used T2 usedPeriod T2 other T1 otherPeriod T1",
    ],
  ],
  [
    "the later of two times: not where spending falls",
    {
      T1: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      T2: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|350000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 1200000 600000?",
      "Ljus: 500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open E3 spentAmount of B3",
      "ID-06 E3 project Ljus field spentAmount values 400000 (T1!E3)+350000 (T2!E3)",
      "ID-07 B4 project Torg cells T1!B4+T2!B4",
    ],
  ],
  [
    "the later of two times: not where a grant is another",
    {
      T1: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      T2: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|510000|450000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open D3 grantedAmount of B3",
      "open E3 spentAmount of B3",
      "ID-06 D3 project Ljus field grantedAmount values 500000 (T1!D3)+510000 (T2!D3)",
      "ID-06 E3 project Ljus field spentAmount values 400000 (T1!E3)+450000 (T2!E3)",
      "ID-07 B4 project Torg cells T1!B4+T2!B4",
    ],
  ],
  [
    "the later of two times: not without a word of it",
    {
      T1: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      T2: [
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
    },
    [
      "2 1200000 -?",
      "Ljus: 500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/?600000, projectId TI-2, grantedNamnd Farsta",
      "open E3 spentAmount of B3",
      "open E4 spentAmount of B4",
      "ID-06 E3 project Ljus field spentAmount values 400000 (T1!E3)+450000 (T2!E3)",
      "ID-06 E4 project Torg field spentAmount values 600000 (T1!E4)+690000 (T2!E4)",
    ],
  ],
  [
    "a sheet that is the sum of the others",
    {
      Totalt: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|800000|600000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Etapp1: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Etapp2: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|Farsta|300000|200000"],
    },
    [
      "2 1500000 1200000",
      "Ljus: 800000/600000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "STR-58 B2 sheet Totalt parts Etapp1+Etapp2",
    ],
  ],
  [
    "a sheet that is the sum of the others: not where it is off",
    {
      Totalt: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|800000|610000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Etapp1: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Etapp2: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|Farsta|300000|200000"],
    },
    [
      "2 700000? 600000?",
      "Ljus: ?800000/?610000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "open D2 grantedAmount of B2",
      "open E2 spentAmount of B2",
      "open D2 grantedAmount of B2",
      "open E2 spentAmount of B2",
      "ID-06 D2 project Ljus field grantedAmount values 800000 (Totalt!D2)+500000 (Etapp1!D2)",
      "ID-06 E2 project Ljus field spentAmount values 610000 (Totalt!E2)+400000 (Etapp1!E2)",
      "ID-06 D2 project Ljus field grantedAmount values 800000 (Totalt!D2)+300000 (Etapp2!D2)",
      "ID-06 E2 project Ljus field spentAmount values 610000 (Totalt!E2)+200000 (Etapp2!E2)",
      "ID-07 B3 project Torg cells Totalt!B3+Etapp1!B3",
    ],
  ],
  [
    "parts of the year by themselves are added",
    {
      "T1 2024": [
        "Utfall under perioden tertial 1 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "T2 2024": [
        "Utfall under perioden tertial 2 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|50000",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 1200000 1110000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/660000, projectId TI-2, grantedNamnd Farsta",
      "STR-69 B4 sheets T1 2024+T2 2024",
    ],
  ],
  [
    "parts of the year by themselves are added: with months",
    {
      Januari: [
        "Utfall under perioden januari 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Februari: [
        "Utfall under perioden februari 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|50000",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 1200000 1110000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/660000, projectId TI-2, grantedNamnd Farsta",
      "STR-69 B4 sheets Januari+Februari",
    ],
  ],
  [
    "parts of the year by themselves are added: not where the first is missing",
    {
      "T2 2024": [
        "Utfall under perioden tertial 2 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "T3 2024": [
        "Utfall under perioden tertial 3 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|50000",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 1200000 -?",
      "Ljus: 500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/?600000, projectId TI-2, grantedNamnd Farsta",
      "open B4 spentAmount of sheet",
      "open E4 spentAmount of B4",
      "open E5 spentAmount of B5",
      "STR-70 B4 sheets T2 2024+T3 2024 periods T2 2024+T3 2024",
      "ID-06 E4 project Ljus field spentAmount values 400000 (T2 2024!E4)+50000 (T3 2024!E4)",
      "ID-06 E5 project Torg field spentAmount values 600000 (T2 2024!E5)+60000 (T3 2024!E5)",
    ],
  ],
  [
    "two of one name with the same grant",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Ljus|500000|450000"] },
    [
      "3 1700000? 1450000?",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Ljus: 500000/450000",
      "open A4 grantedAmount+spentAmount of A2+A4",
      "ID-13 A4 project Ljus cell A2 granted 500000",
    ],
  ],
  [
    "two of one name with the same spending",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000", "Ljus|100000|400000"] },
    [
      "3 1300000 1400000?",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Ljus: 100000/400000",
      "open A4 spentAmount of A2+A4",
      "ID-14 A4 project Ljus cell A2 spent 400000",
    ],
  ],
  [
    "two of one name with running numbers",
    {
      Lista: [
        "Nr|Projekt|Beviljat (kr)|Utfall (kr)",
        "1|Ljus|500000|400000",
        "2|Torg|700000|600000",
        "3|Ljus|100000|90000",
      ],
    },
    [
      "3 1300000? 1090000?",
      "Ljus: 500000/400000, projectId 1",
      "Torg: 700000/600000, projectId 2",
      "Ljus: 100000/90000, projectId 3",
      "open B4 grantedAmount+spentAmount of B2+B4",
      "ID-13 B4 project Ljus cell B2 granted 100000",
    ],
  ],
  [
    "two of one name with running numbers: with running numbers and the same grant",
    {
      Lista: [
        "Nr|Projekt|Beviljat (kr)|Utfall (kr)",
        "1|Ljus|500000|400000",
        "2|Torg|700000|600000",
        "3|Ljus|500000|90000",
      ],
    },
    [
      "3 1700000? 1090000?",
      "Ljus: 500000/400000, projectId 1",
      "Torg: 700000/600000, projectId 2",
      "Ljus: 500000/90000, projectId 3",
      "open B4 grantedAmount+spentAmount of B2+B4",
      "ID-13 B4 project Ljus cell B2 granted 500000",
    ],
  ],
  [
    "two of one name with running numbers: with running numbers and the same spending",
    {
      Lista: [
        "Nr|Projekt|Beviljat (kr)|Utfall (kr)",
        "1|Ljus|500000|400000",
        "2|Torg|700000|600000",
        "3|Ljus|100000|400000",
      ],
    },
    [
      "3 1300000 1400000?",
      "Ljus: 500000/400000, projectId 1",
      "Torg: 700000/600000, projectId 2",
      "Ljus: 100000/400000, projectId 3",
      "open B4 spentAmount of B2+B4",
      "ID-14 B4 project Ljus cell B2 spent 400000",
    ],
  ],
  [
    "two of one name with running numbers: told apart by their place",
    {
      Lista: [
        "Nr|Projekt|Plats|Beviljat (kr)|Utfall (kr)",
        "1|Ljus|Norr|500000|400000",
        "2|Torg|Norr|700000|600000",
        "3|Ljus|Söder|100000|90000",
      ],
    },
    [
      "3 1300000 1090000",
      "Ljus: 500000/400000, projectId 1, place Norr",
      "Torg: 700000/600000, projectId 2, place Norr",
      "Ljus: 100000/90000, projectId 3, place Söder",
    ],
  ],
  [
    "two of one name with running numbers: told apart by nothing that both say",
    {
      Lista: [
        "Nr|Projekt|Plats|Beviljat (kr)|Utfall (kr)",
        "1|Ljus|Norr|500000|400000",
        "2|Torg|Norr|700000|600000",
        "3|Ljus||100000|90000",
      ],
    },
    [
      "3 1300000? 1090000?",
      "Ljus: 500000/400000, projectId 1, place Norr",
      "Torg: 700000/600000, projectId 2, place Norr",
      "Ljus: 100000/90000, projectId 3",
      "open B4 grantedAmount+spentAmount of B2+B4",
      "ID-13 B4 project Ljus cell B2 granted 100000",
    ],
  ],
  [
    "a stage of a whole",
    {
      Lista: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Stråket, hela stråket|500000|400000",
        "Stråket, etapp 1|100000|90000",
      ],
    },
    [
      "2 600000? 490000?",
      "Stråket, hela stråket: 500000/400000",
      "Stråket, etapp 1: 100000/90000",
      "open A3 grantedAmount+spentAmount of A2+A3",
      "ID-17 A3 project Stråket, etapp 1 other Stråket, hela stråket cell A2 granted 100000",
    ],
  ],
  [
    "a stage of a whole: larger than the whole",
    {
      Lista: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Stråket, hela stråket|500000|400000",
        "Stråket, etapp 1|600000|90000",
      ],
    },
    ["2 1100000 490000", "Stråket, hela stråket: 500000/400000", "Stråket, etapp 1: 600000/90000"],
  ],
  [
    "a stage of a whole: as large as the whole, and one without a grant",
    {
      Lista: [
        "Projekt|Beviljat (kr)|Utfall (kr)",
        "Stråket, hela stråket|500000|400000",
        "Stråket, etapp 1|500000|90000",
        "Stråket, etapp 2|0|0",
      ],
    },
    [
      "3 1000000? 490000?",
      "Stråket, hela stråket: 500000/400000",
      "Stråket, etapp 1: 500000/90000",
      "Stråket, etapp 2: 0/0",
      "open A3 grantedAmount+spentAmount of A2+A3",
      "ID-17 A3 project Stråket, etapp 1 other Stråket, hela stråket cell A2 granted 500000",
    ],
  ],
  [
    "two sheets of which one does not say whose it is",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Blad2: ["Projekt-ID|Projekt|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|500000|400000", "TI-2|Torg|700000|600000"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "ID-07 B2 project Ljus cells Lista!B2+Blad2!B2",
      "ID-07 B3 project Torg cells Lista!B3+Blad2!B3",
    ],
  ],
  [
    "two nämnder with the same id",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-1|Torg|Bromma|700000|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-1, grantedNamnd Bromma",
    ],
  ],
  [
    "two nämnder with the same name",
    { Lista: ["Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "Ljus|Farsta|500000|400000", "Ljus|Bromma|700000|600000"] },
    ["2 1200000 1000000", "Ljus: 500000/400000, grantedNamnd Farsta", "Ljus: 700000/600000, grantedNamnd Bromma"],
  ],
  [
    "a nämnd and the one that took over",
    {
      Lista: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|Spånga-Tensta|500000|400000"],
      Nu: ["Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "TI-1|Ljus|Järva|500000|400000"],
    },
    [
      "1 500000 400000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Spånga-Tensta",
      "ID-07 B2 project Ljus cells Lista!B2+Nu!B2",
    ],
  ],
  [
    "spending up to a year before the list's",
    {
      "2024": [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall t.o.m. 2023 (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|100000|400000",
      ],
    },
    [
      "1 500000 400000",
      "Ljus: 2024 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "STR-45 F1 field spentAmount counts F1 ”Utfall (kr)” aside E1 ”Utfall t.o.m. 2023 (kr)”",
    ],
  ],
  [
    "what names no year beside years",
    {
      "2024": [
        "Projekt|Beviljat (kr)|Bokfört 2023 (kr)|Bokfört 2024 (kr)|Bokfört totalt (kr)",
        "Ljus|500000|100000|300000|400000",
        "Torg|700000|0|600000|600000",
      ],
    },
    ["2 1200000 1000000", "Ljus: 500000/?, 2023 ?/100000, 2024 ?/300000", "Torg: 700000/?, 2023 ?/0, 2024 ?/600000"],
  ],
  [
    "year columns without anything are no years",
    {
      Lista: [
        "Projekt|Beviljat 2023 (kr)|Utfall 2023 (kr)|Beviljat 2024 (kr)|Utfall 2024 (kr)",
        "Ljus|500000|400000||",
        "Torg|||700000|600000",
      ],
    },
    ["2 1200000 1000000", "Ljus: 2023 500000/400000", "Torg: 2024 700000/600000"],
  ],
  [
    "spent in the year of the grant, while it goes on",
    {
      Lista: [
        "Projekt|Beviljat 2023 (kr)|Utfall 2024 (kr)|Status",
        "Ljus|500000|400000|Klart",
        "Torg|700000|600000|Pågår",
      ],
    },
    [
      "2 1200000 1000000?",
      "Ljus: 2023 500000/?, 2024 ?/400000, status Klart",
      "Torg: 2023 700000/?, 2024 ?/600000, status Pågår",
    ],
  ],
  [
    "marks in columns of statuses, of which two contradict each other",
    {
      Lista: [
        "Projekt|Beviljat (kr)|Utfall (kr)|Pågår|Klart",
        "Ljus|500000|400000|x|",
        "Torg|700000|600000|x|x",
        "Park|110000|90000||",
      ],
    },
    ["3 1310000 1090000", "Ljus: 500000/400000, status x", "Torg: 700000/600000, status ?x", "Park: 110000/90000"],
  ],
  [
    "the nämnd over rows, and another by their own",
    { Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "Farsta", "Ljus|500000|400000", "Bromma", "Torg|700000|600000"] },
    ["2 1200000 1000000", "Ljus: 500000/400000, grantedNamnd Farsta", "Torg: 700000/600000, grantedNamnd Bromma"],
  ],
  [
    "reported by the nämnd that took over from the one that got it",
    {
      Lista: [
        "Järva",
        "",
        "Projekt-ID|Projekt|Beslutsdatum|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|2023-03-08|500000|400000",
        "TI-2|Torg|2024-03-08|700000|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, decisionDate 2023-03-08",
      "Torg: 700000/600000, projectId TI-2, decisionDate 2024-03-08, grantedNamnd Järva",
    ],
  ],
  [
    "granted to one and reported by another",
    {
      Lista: [
        "Projekt|Nämnd som beviljats medel|Redovisande nämnd|Beviljat (kr)|Utfall (kr)",
        "Ljus|Spånga-Tensta|Järva|500000|400000",
      ],
    },
    ["1 500000 400000", "Ljus: 500000/400000, grantedNamnd Spånga-Tensta, reportingNamnd Järva"],
  ],
  [
    "copies of which one has more to say",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)|Status|Kommentar",
        "TI-1|Ljus|Farsta|500000|400000|Pågår|",
        "TI-2|Torg|Farsta|700000|600000|Pågår|Bra",
      ],
      Underlag: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)|Status|Kommentar",
        "TI-1|Ljus|Farsta|500000|400000|Klart|Sent",
        "TI-2|Torg|Farsta|700000|600000|Pågår|",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta, status Pågår, comment Sent",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta, status Pågår, comment Bra",
      "ID-07 B2 project Ljus cells Lista!B2+Underlag!B2",
      "ID-07 B3 project Torg cells Lista!B3+Underlag!B3",
    ],
  ],
  [
    "copies with other days of decision",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)|Beslutsdatum",
        "TI-1|Ljus|Farsta|500000|400000|2023-03-08",
      ],
      Underlag: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)|Beslutsdatum",
        "TI-1|Ljus|Farsta|500000|400000|2023-05-10",
      ],
    },
    [
      "1 500000 400000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta, decisionDate 2023-03-08",
      "ID-07 B2 project Ljus cells Lista!B2+Underlag!B2",
    ],
  ],
  [
    "the years of one project with other days of decision",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Budgetår|Beslutsdatum|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|2023|2022-12-01|500000|400000",
        "TI-1|Ljus|Farsta|2024|2023-12-01|300000|200000",
      ],
    },
    [
      "1 800000 600000",
      "Ljus: 2023 500000/400000, 2024 300000/200000, projectId TI-1, grantedNamnd Farsta, budgetYear 2024, decisionDate 2023-12-01",
    ],
  ],
  [
    "a pivot beside its list, both without ids",
    {
      Pivot: ["Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "Ljus|Farsta|500000|400000", "Torg|Bromma|700000|600000"],
      Lista: ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, grantedNamnd Farsta",
      "Torg: 700000/600000, grantedNamnd Bromma",
      "ID-07 A2 project Ljus cells Pivot!A2+Lista!A2",
      "ID-07 A3 project Torg cells Pivot!A3+Lista!A3",
    ],
  ],
  [
    "names without ids on two sheets of two years",
    {
      "2023": ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|500000|400000", "Torg|700000|600000"],
      "2024": ["Projekt|Beviljat (kr)|Utfall (kr)", "Ljus|300000|200000", "Park|110000|90000"],
    },
    [
      "3 1610000 1290000",
      "Ljus: 2023 500000/400000, 2024 300000/200000",
      "Torg: 2023 700000/600000",
      "Park: 2024 110000/90000",
    ],
  ],
  [
    "an id without a name on a third sheet",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      Verifikat: ["Projekt-ID|Utfall (kr)|Kommentar", "TI-1|400000|", "TI-2|600000|"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "STR-36 A1 sheet Verifikat list Lista",
    ],
  ],
  [
    "running numbers that mean other projects on each sheet",
    {
      Farsta: ["Nr|Projekt|Beviljat (kr)|Utfall (kr)", "1|Ljus|500000|400000", "2|Torg|700000|600000"],
      Bromma: ["Nr|Projekt|Beviljat (kr)|Utfall (kr)", "1|Park|110000|90000", "2|Stig|230000|210000"],
    },
    [
      "4 1540000 1300000",
      "Ljus: 500000/400000, projectId 1",
      "Torg: 700000/600000, projectId 2",
      "Park: 110000/90000, projectId 1",
      "Stig: 230000/210000, projectId 2",
      "ORG-07  namnd Farsta stadsdelsnämnd",
      "ORG-07  namnd Bromma stadsdelsnämnd",
    ],
  ],
  [
    "running numbers of one nämnd on two sheets",
    {
      Lista: [
        "Nr|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "1|Ljus|Farsta|500000|400000",
        "2|Torg|Farsta|700000|600000",
      ],
      Mera: ["Nr|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "1|Park|Farsta|110000|90000", "2|Torg|Farsta|700000|600000"],
    },
    [
      "3 1310000 1090000",
      "Ljus: 500000/400000, projectId 1, grantedNamnd Farsta",
      "Torg: 700000/600000, projectId 2, grantedNamnd Farsta",
      "Park: 110000/90000, projectId 1, grantedNamnd Farsta",
      "ID-07 B3 project Torg cells Lista!B3+Mera!B3",
    ],
  ],
  [
    "one name twice with ids and once without",
    {
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Ljus|Farsta|700000|600000",
      ],
      Mera: ["Projekt|Nämnd|Status", "Ljus|Farsta|Klart"],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta, status Klart",
      "Ljus: 700000/600000, projectId TI-2, grantedNamnd Farsta",
      "ID-07 A2 project Ljus cells Lista!B2+Mera!A2",
    ],
  ],
  [
    "a sheet that says that it replaces another",
    {
      Ny: [
        "Ersätter bladet Lista",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
      ],
      Lista: [
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
    },
    [
      "1 500000? 450000?",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "open B3 grantedAmount+spentAmount of left-out",
      "STR-57 B2 sheet Lista used Ny",
      "STR-59 B3 sheet Lista used Ny projects Torg",
    ],
  ],
  [
    "three times of one account",
    {
      T1: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      T2: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
      T3: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|500000",
        "TI-2|Torg|Farsta|700000|690000",
        "TI-3|Park|Farsta|110000|1000",
      ],
    },
    [
      "3 1310000 1191000",
      "Ljus: 500000/500000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/690000, projectId TI-2, grantedNamnd Farsta",
      "Park: 110000/1000, projectId TI-3, grantedNamnd Farsta",
      "STR-41 B4 used T3 usedPeriod T3 other T2 otherPeriod T2",
      "STR-41 B4 used T3 usedPeriod T3 other T1 otherPeriod T1",
    ],
  ],
  [
    "an earlier time with a project that is gone",
    {
      T1: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
        "TI-3|Park|Farsta|110000|90000",
      ],
      T2: [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
    },
    [
      "2 1200000? 1140000?",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/690000, projectId TI-2, grantedNamnd Farsta",
      "open B6 grantedAmount+spentAmount of left-out",
      "STR-41 B4 used T2 usedPeriod T2 other T1 otherPeriod T1",
      "STR-59 B6 sheet T1 used T2 projects Park",
    ],
  ],
  [
    "times of two years",
    {
      "T3 2023": [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "T1 2024": [
        "Ackumulerat utfall",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|450000",
        "TI-2|Torg|Farsta|700000|690000",
      ],
    },
    [
      "2 1200000 1140000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/690000, projectId TI-2, grantedNamnd Farsta",
      "STR-41 B4 used T1 2024 usedPeriod T1 2024 other T3 2023 otherPeriod T3 2023",
    ],
  ],
  [
    "parts of the year of two years",
    {
      "T1 2023": [
        "Utfall under perioden tertial 1 2023",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "T1 2024": [
        "Utfall under perioden tertial 1 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|50000",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 1200000 -?",
      "Ljus: 500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/?600000, projectId TI-2, grantedNamnd Farsta",
      "open E4 spentAmount of B4",
      "open E5 spentAmount of B5",
      "ID-06 E4 project Ljus field spentAmount values 400000 (T1 2023!E4)+50000 (T1 2024!E4)",
      "ID-06 E5 project Torg field spentAmount values 600000 (T1 2023!E5)+60000 (T1 2024!E5)",
    ],
  ],
  [
    "parts of the year of which one says nothing",
    {
      "T1 2024": [
        "Utfall under perioden tertial 1 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "T2 2024": [
        "Utfall under perioden tertial 2 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 1200000 1060000",
      "Ljus: 500000/400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/660000, projectId TI-2, grantedNamnd Farsta",
      "STR-69 B4 sheets T1 2024+T2 2024",
    ],
  ],
  [
    "parts of the year with another grant",
    {
      "T1 2024": [
        "Utfall under perioden tertial 1 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "T2 2024": [
        "Utfall under perioden tertial 2 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|510000|50000",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 700000? -?",
      "Ljus: ?500000/?400000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/?600000, projectId TI-2, grantedNamnd Farsta",
      "open D4 grantedAmount of B4",
      "open E4 spentAmount of B4",
      "open E5 spentAmount of B5",
      "ID-06 D4 project Ljus field grantedAmount values 500000 (T1 2024!D4)+510000 (T2 2024!D4)",
      "ID-06 E4 project Ljus field spentAmount values 400000 (T1 2024!E4)+50000 (T2 2024!E4)",
      "ID-06 E5 project Torg field spentAmount values 600000 (T1 2024!E5)+60000 (T2 2024!E5)",
    ],
  ],
  [
    "quarters of a year",
    {
      "Kv 1 2024": [
        "Utfall under perioden kvartal 1 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|400000",
        "TI-2|Torg|Farsta|700000|600000",
      ],
      "Kv 2 2024": [
        "Utfall under perioden kvartal 2 2024",
        "",
        "Projekt-ID|Projekt|Nämnd|Beviljat (kr)|Utfall (kr)",
        "TI-1|Ljus|Farsta|500000|50000",
        "TI-2|Torg|Farsta|700000|60000",
      ],
    },
    [
      "2 1200000 1110000",
      "Ljus: 500000/450000, projectId TI-1, grantedNamnd Farsta",
      "Torg: 700000/660000, projectId TI-2, grantedNamnd Farsta",
      "STR-69 B4 sheets Kv 1 2024+Kv 2 2024",
    ],
  ],
  [
    "a project's number for a name on a sheet of entries",
    {
      Lista: ["Projektkod|Projekt|Beviljat (kr)|Utfall (kr)", "7301|Torget|850000|796000", "7302|Parken|90000|79000"],
      Huvudbok: ["Konto|Projekt|Ver.nr|Belopp (kr)", "5011|7301|L1|84000", "5460|7302|L2|76000", "5011|7301|L3|712000"],
    },
    [
      "2 940000 796000?",
      "Torget: 850000/796000, projectId 7301",
      "Parken: 90000/?79000, projectId 7302",
      "open D3 spentAmount of B3",
      "ID-07 B2 project Torget cells Lista!B2+Huvudbok!B2",
      "ID-06 D3 project Parken field spentAmount values 79000 (Lista!D3)+76000 (Huvudbok!D3)",
    ],
  ],
  [
    "a project's number for a name on a sheet of entries: of letters, of one project",
    {
      Lista: ["Projektkod|Projekt|Beviljat (kr)|Utfall (kr)", "S1|Torget|850000|796000"],
      Huvudbok: ["Konto|Projekt|Ver.nr|Belopp (kr)", "5011|S1|L1|84000", "5011|S1|L3|700000"],
    },
    [
      "1 850000 -?",
      "Torget: 850000/?796000, projectId S1",
      "open D2 spentAmount of B2",
      "ID-06 D2 project Torget field spentAmount values 796000 (Lista!D2)+84000 + 700000 (Huvudbok!D2)",
    ],
  ],
  [
    "a project's number for a name: not one that only numbers the rows",
    {
      Lista: ["Nr|Projekt|Beviljat (kr)|Utfall (kr)", "11|Torget|850000|796000", "12|Parken|90000|79000"],
      Huvudbok: ["Konto|Projekt|Ver.nr|Belopp (kr)", "5011|11|L1|84000", "5460|12|L2|76000"],
    },
    [
      "4 940000? 1035000",
      "Torget: 850000/796000, projectId 11",
      "Parken: 90000/79000, projectId 12",
      "11: ?/84000",
      "12: ?/76000",
    ],
  ],
])("%s", (_, sheets, expected) => {
  expect(toldOf(sheets).filter((line) => !isApart(line))).toEqual(expected);
});
