import { toldOf, type Lines } from "../../support/lines";

/** Lines of text, cells with labels in them, and tables with a row an amount: sheets as lines, and what is told of them. */

/** That nobody is named, and that an id was made, is told elsewhere. */
const isApart = (line: string): boolean => /^(?:ORG-08|ID-03)/u.test(line);

it.each<[string, Readonly<Record<string, Lines>>, Lines]>([
  [
    "lines that tell of a project each",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: with their total",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Totalt beviljat 1 200 000 kr och använt 974 500 kr.",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: with a total that is off",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Summa: beviljat 1 300 000 kr, använt 974 500 kr",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
      "STR-07 A3 field grantedAmount printed 1300000 computed 1200000",
    ],
  ],
  [
    "lines that tell of a project each: and what is left, which follows",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Det som blev över, 225 500 kr, ligger kvar",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: and a line about no project",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Beviljat 5 000 kr till kaffe",
      ],
    },
    [
      "2 1200000? 974500?",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "open A3 grantedAmount+spentAmount of left-out",
      "STR-15 A3",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: one alone",
    { Blad: ["Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj"] },
    ["0 - -", "STR-01 A1 sheet Blad"],
  ],
  [
    "lines that tell of a project each: named in the cell before",
    { Blad: ["Ljus|beviljat 900 000 kr, använt 874 500 kr", "Torg|beviljat 300 000 kr, använt 100 000 kr"] },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500",
      "Torg: 300000/100000",
      "Blad form 1: B projectName, B grantedAmount, B spentAmount",
      "BEL-02 B1 value 900 000 kr amount 900000",
      "BEL-02 B1 value 874 500 kr amount 874500",
      "BEL-02 B2 value 300 000 kr amount 300000",
      "BEL-02 B2 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: named by a number in the cell before",
    { Blad: ["1|beviljat 900 000 kr, använt 874 500 kr", "2|beviljat 300 000 kr, använt 100 000 kr"] },
    ["0 - -", "STR-01 A1 sheet Blad"],
  ],
  [
    "lines that tell of a project each: under titles, where the cell before says the same",
    {
      Blad: [
        "Ljus i parken",
        "Ekonomi|beviljat 900 000 kr, använt 874 500 kr",
        "Torg",
        "Ekonomi|beviljat 300 000 kr, använt 100 000 kr",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus i parken: 900000/874500",
      "Torg: 300000/100000",
      "Blad form 2: B projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 000 kr amount 900000",
      "BEL-02 B2 value 874 500 kr amount 874500",
      "BEL-02 B4 value 300 000 kr amount 300000",
      "BEL-02 B4 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: in one cell",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj\nTorg: beviljat 300 000 kr, använt 100 000 kr, pågår",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A1 value 300 000 kr amount 300000",
      "BEL-02 A1 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: twice of one",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Ljus: beviljat 300 000 kr, använt 100 000 kr",
      ],
    },
    ["0 - -", "STR-01 A1 sheet Blad"],
  ],
  [
    "lines that tell of a project each: in two columns",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "|Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
      ],
    },
    ["0 - -", "STR-01 A1 sheet Blad"],
  ],
  [
    "lines that tell of a project each: beside figures",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Budget|500000",
      ],
    },
    ["0 - -", "STR-01 A1 sheet Blad"],
  ],
  [
    "lines that tell of a project each: beside a small number",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Antal möten|12",
      ],
    },
    [
      "2 1200000 974500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: of a nämnd",
    {
      Blad: [
        "Farsta: beviljat 900 000 kr, använt 874 500 kr",
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
      ],
    },
    [
      "2 1200000? 974500?",
      "Ljus: 900000/874500, status klart i maj, grantedNamnd Farsta",
      "Torg: 300000/100000, status pågår, grantedNamnd Farsta",
      "Blad form 2: A projectName, A grantedAmount, A spentAmount, A status",
      "open A1 grantedAmount+spentAmount of left-out",
      "STR-15 A1",
      "BEL-02 A2 value 900 000 kr amount 900000",
      "BEL-02 A2 value 874 500 kr amount 874500",
      "BEL-02 A3 value 300 000 kr amount 300000",
      "BEL-02 A3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: of a question",
    {
      Blad: [
        "Status: beviljat 900 000 kr, använt 874 500 kr",
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
      ],
    },
    [
      "2 1200000? 974500?",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Blad form 2: A projectName, A grantedAmount, A spentAmount, A status",
      "open A1 grantedAmount+spentAmount of left-out",
      "STR-15 A1",
      "BEL-02 A2 value 900 000 kr amount 900000",
      "BEL-02 A2 value 874 500 kr amount 874500",
      "BEL-02 A3 value 300 000 kr amount 300000",
      "BEL-02 A3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "lines that tell of a project each: without what was spent in one",
    { Blad: ["Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj", "Torg: beviljat 300 000 kr"] },
    [
      "2 1200000 874500?",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/?",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
    ],
  ],
  [
    "lines that tell of a project each: without a grant in one",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr, pågår",
        "Park: använt 5 000 kr",
      ],
    },
    [
      "3 1200000? 979500",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, status pågår",
      "Park: ?/5000",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
      "BEL-02 A3 value 5 000 kr amount 5000",
    ],
  ],
  [
    "lines that tell of a project each: with a remark of the amounts",
    {
      Blad: [
        "Ljus: beviljat 900 000 kr, använt 874 500 kr, klart i maj",
        "Torg: beviljat 300 000 kr, använt 100 000 kr. Slutfakturan är inte betald",
      ],
    },
    [
      "2 1200000 974500?",
      "Ljus: 900000/874500, status klart i maj",
      "Torg: 300000/100000, comment Slutfakturan är inte betald.",
      "Blad form 1: A projectName, A grantedAmount, A spentAmount, A status, A comment",
      "open A2 spentAmount of A2",
      "BEL-02 A1 value 900 000 kr amount 900000",
      "BEL-02 A1 value 874 500 kr amount 874500",
      "BEL-02 A2 value 300 000 kr amount 300000",
      "BEL-02 A2 value 100 000 kr amount 100000",
      "BEL-42 A2 value Slutfakturan är inte betald",
    ],
  ],
  [
    "cells with labels of their own",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat: 900 000 kr; Utfall: 874 512 kr",
        "Torg|Beviljat: 300 000 kr; Utfall: 100 000 kr",
      ],
    },
    [
      "2 1200000 974512",
      "Ljus: 900000/874512",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 000 kr amount 900000",
      "BEL-02 B2 value 874 512 kr amount 874512",
      "BEL-02 B3 value 300 000 kr amount 300000",
      "BEL-02 B3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: in lines",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat: 900 000 kr\nUtfall: 874 512 kr",
        "Torg|Beviljat: 300 000 kr\nUtfall: 100 000 kr",
      ],
    },
    [
      "2 1200000 974512",
      "Ljus: 900000/874512",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 000 kr amount 900000",
      "BEL-02 B2 value 874 512 kr amount 874512",
      "BEL-02 B3 value 300 000 kr amount 300000",
      "BEL-02 B3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: in sentences",
    { Blad: ["Projekt|Ekonomi", "Ljus|Beviljat 900 tkr, använt 874 tkr", "Torg|Beviljat 300 tkr, använt 100 tkr"] },
    [
      "2 1200000 974000",
      "Ljus: 900000/874000",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 tkr amount 900000",
      "BEL-02 B2 value 874 tkr amount 874000",
      "BEL-02 B3 value 300 tkr amount 300000",
      "BEL-02 B3 value 100 tkr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: the amounts before their words",
    {
      Blad: ["Projekt|Ekonomi", "Ljus|900 tkr beviljat och 874 tkr använt", "Torg|300 tkr beviljat och 100 tkr använt"],
    },
    [
      "2 1200000 974000",
      "Ljus: 900000/874000",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 tkr amount 900000",
      "BEL-02 B2 value 874 tkr amount 874000",
      "BEL-02 B3 value 300 tkr amount 300000",
      "BEL-02 B3 value 100 tkr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: of which one row says it otherwise",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat: 900 000 kr; Utfall: 874 512 kr",
        "Torg|Vet ej",
        "Park|Beviljat: 300 000 kr; Utfall: 100 000 kr",
      ],
    },
    ["0 - -", "STR-53  file test.xlsx"],
  ],
  [
    "cells with labels of their own: in sentences of which one says otherwise",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat 900 tkr, använt 874 tkr",
        "Torg|500 tkr",
        "Park|Beviljat 300 tkr, använt 100 tkr",
      ],
    },
    [
      "3 1200000? 974000?",
      "Ljus: 900000/874000",
      "Torg: ?”500 tkr”/?”500 tkr”",
      "Park: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "open B3 grantedAmount of A3",
      "open B3 spentAmount of A3",
      "BEL-02 B2 value 900 tkr amount 900000",
      "BEL-02 B2 value 874 tkr amount 874000",
      "BEL-01 B3 value ”500 tkr”",
      "BEL-01 B3 value ”500 tkr”",
      "BEL-02 B4 value 300 tkr amount 300000",
      "BEL-02 B4 value 100 tkr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: in one row alone",
    { Blad: ["Projekt|Ekonomi", "Ljus|Beviljat: 900 000 kr; Utfall: 874 512 kr"] },
    ["0 - -", "STR-54 A1 sheet Blad row 1 unknown Ekonomi"],
  ],
  [
    "cells with labels of their own: in another order and with other words",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat: 900 000 kr; Utfall: 874 512 kr",
        "Torg|Förbrukat: 100 000 kr; Beviljat: 300 000 kr",
      ],
    },
    [
      "2 1200000 974512",
      "Ljus: 900000/874512",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 000 kr amount 900000",
      "BEL-02 B2 value 874 512 kr amount 874512",
      "BEL-02 B3 value 300 000 kr amount 300000",
      "BEL-02 B3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: with a unit over them",
    { Blad: ["Projekt|Ekonomi (tkr)", "Ljus|Beviljat: 900; Utfall: 874", "Torg|Beviljat: 300; Utfall: 100"] },
    [
      "2 1200000 974000",
      "Ljus: 900000/874000",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 amount 900000",
      "BEL-02 B2 value 874 amount 874000",
      "BEL-02 B3 value 300 amount 300000",
      "BEL-02 B3 value 100 amount 100000",
    ],
  ],
  [
    "cells with labels of their own: of two years",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat 2023: 900 000 kr; Beviljat 2024: 5 000 kr; Utfall: 874 512 kr",
        "Torg|Beviljat 2023: 300 000 kr; Beviljat 2024: 7 000 kr; Utfall: 100 000 kr",
      ],
    },
    [
      "2 1212000 974512",
      "Ljus: ?/874512, 2023 900000/?, 2024 5000/?",
      "Torg: ?/100000, 2023 300000/?, 2024 7000/?",
      "Blad list 1: A projectName, B grantedAmount 2023, B grantedAmount 2024, B spentAmount",
      "BEL-02 B2 value 900 000 kr amount 900000",
      "BEL-02 B2 value 5 000 kr amount 5000",
      "BEL-02 B2 value 874 512 kr amount 874512",
      "BEL-02 B3 value 300 000 kr amount 300000",
      "BEL-02 B3 value 7 000 kr amount 7000",
      "BEL-02 B3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: with words that mean nothing",
    { Blad: ["Projekt|Ekonomi", "Ljus|Beviljat: 900 000 kr; Färg: blå", "Torg|Beviljat: 300 000 kr; Färg: röd"] },
    ["0 - -", "STR-53  file test.xlsx"],
  ],
  [
    "cells with labels of their own: without amounts",
    { Blad: ["Projekt|Ekonomi", "Ljus|Status: Klart; Nämnd: Farsta", "Torg|Status: Pågår; Nämnd: Farsta"] },
    ["0 - -", "STR-53  file test.xlsx"],
  ],
  [
    "cells with labels of their own: without a label in one part",
    { Blad: ["Projekt|Ekonomi", "Ljus|Beviljat: 900 000 kr; klart", "Torg|Beviljat: 300 000 kr; klart"] },
    ["0 - -", "STR-53  file test.xlsx"],
  ],
  [
    "cells with labels of their own: beside columns of the same amounts",
    {
      Blad: [
        "Projekt|Beviljat (tkr)|Använt (tkr)|Ekonomi",
        "Ljus|900|874|Beviljat 900 tkr, använt 874 tkr",
        "Torg|300|100|Beviljat 300 tkr, använt 100 tkr",
      ],
    },
    [
      "2 1200000 974000",
      "Ljus: 900000/874000",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, C spentAmount",
      "STR-02 D1 heading Ekonomi",
    ],
  ],
  [
    "cells with labels of their own: beside another column of amounts",
    {
      Blad: [
        "Projekt|Sökt (kr)|Ekonomi",
        "Ljus|1000000|Beviljat: 900 000 kr; Utfall: 874 512 kr",
        "Torg|400000|Beviljat: 300 000 kr; Utfall: 100 000 kr",
      ],
    },
    [
      "2 1200000 974512",
      "Ljus: 900000/874512, appliedAmount 1000000",
      "Torg: 300000/100000, appliedAmount 400000",
      "Blad list 1: A projectName, B appliedAmount, C grantedAmount, C spentAmount",
      "BEL-02 C2 value 900 000 kr amount 900000",
      "BEL-02 C2 value 874 512 kr amount 874512",
      "BEL-02 C3 value 300 000 kr amount 300000",
      "BEL-02 C3 value 100 000 kr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: that progress ends",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat 900 tkr, använt 874 tkr. Arbetet slutfördes 2024-02-28",
        "Torg|Beviljat 300 tkr, använt 100 tkr",
      ],
    },
    [
      "2 1200000 974000",
      "Ljus: 900000/874000",
      "Torg: 300000/100000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "BEL-02 B2 value 900 tkr amount 900000",
      "BEL-02 B2 value 874 tkr amount 874000",
      "BEL-02 B3 value 300 tkr amount 300000",
      "BEL-02 B3 value 100 tkr amount 100000",
    ],
  ],
  [
    "cells with labels of their own: alone in a row below",
    {
      Blad: [
        "Projekt|Ekonomi",
        "Ljus|Beviljat: 900 000 kr; Utfall: 874 512 kr",
        "Torg|Beviljat: 300 000 kr; Utfall: 100 000 kr",
        "|Frågor: ring; Svar: mejla",
      ],
    },
    ["0 - -", "STR-53  file test.xlsx"],
  ],
  [
    "cells with labels of their own: without a heading",
    { Blad: ["Ljus|Beviljat: 900 000 kr; Utfall: 874 512 kr", "Torg|Beviljat: 300 000 kr; Utfall: 100 000 kr"] },
    ["0 - -", "STR-01 A1 sheet Blad"],
  ],
  [
    "a row an amount",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: in any order",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
        "Ljus|Utfall|400000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: named once",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "|Utfall|400000",
        "Torg|Beviljat|700000",
        "|Utfall|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: with their sums",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
        "Summa|Beviljat|1200000",
        "Summa|Utfall|1000000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: with sums that are off",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
        "Summa|Beviljat|1300000",
        "Summa|Utfall|1000000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "STR-07 C6 field grantedAmount printed 1300000 computed 1200000",
    ],
  ],
  [
    "a row an amount: with sums of each",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Delsumma|Beviljat|500000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
        "Delsumma|Beviljat|710000",
        "Summa|Utfall|1000000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "STR-07 C7 field grantedAmount printed 710000 computed 700000",
    ],
  ],
  [
    "a row an amount: with sums above",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Summa|Beviljat|1200000",
        "Summa|Utfall|990000",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
      "STR-07 C3 field spentAmount printed 990000 computed 1000000",
    ],
  ],
  [
    "a row an amount: with a sum by name",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
        "Allt|Beviljat|1200000",
        "Allt|Utfall|1000000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: with a measure that says nothing",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Ljus|Färg|5",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: with a share",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Ljus|Nyttjandegrad %|80",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000 reportedUtilisation 80",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount, B reportedUtilisation",
    ],
  ],
  [
    "a row an amount: twice the same",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Torg|Utfall|600000",
        "Torg|Utfall|50000",
      ],
    },
    [
      "2 -? -?",
      "Ljus: ?/?",
      "Torg: ?/?",
      "Blad list 1: A projectName",
      "open C1 grantedAmount+spentAmount of sheet",
      "STR-14 C1 heading Belopp (kr) fields Beviljat belopp+Ekonomiskt utfall",
      "STR-02 B1 heading Post",
    ],
  ],
  [
    "a row an amount: by years",
    {
      Blad: [
        "Projekt|År|Post|Belopp (kr)",
        "Ljus|2023|Beviljat|500000",
        "Ljus|2023|Utfall|400000",
        "Ljus|2024|Utfall|50000",
        "Torg|2023|Beviljat|700000",
        "Torg|2024|Utfall|600000",
      ],
    },
    [
      "2 1200000 1050000?",
      "Ljus: 2023 500000/400000, 2024 ?/50000",
      "Torg: 2023 700000/?, 2024 ?/600000",
      "Blad list 1: A projectName, C grantedAmount 2023, C spentAmount 2023, C spentAmount 2024",
    ],
  ],
  [
    "a row an amount: by years with a total among them",
    {
      Blad: [
        "Projekt|År|Post|Belopp (kr)",
        "Ljus|2023|Beviljat|500000",
        "Ljus|Totalt|Utfall|400000",
        "Torg|2023|Beviljat|700000",
        "Torg|2024|Utfall|600000",
      ],
    },
    [
      "3 -? -?",
      "Ljus: 2023 ?/?, budgetYear 2023",
      "Ljus: ?/?, budgetYear ?Totalt",
      "Torg: 2023 ?/?, 2024 ?/?, budgetYear 2024",
      "Blad list 1: A projectName, B budgetYear",
      "open D1 grantedAmount+spentAmount of sheet",
      "STR-14 D1 heading Belopp (kr) fields Beviljat belopp+Ekonomiskt utfall",
      "STR-02 C1 heading Post",
      "DAT-01 B3 value Totalt",
    ],
  ],
  [
    "a row an amount: in columns of years",
    {
      Blad: [
        "Projekt|Post|2023|2024",
        "Ljus|Beviljat (kr)|500000|0",
        "Ljus|Utfall (kr)|300000|100000",
        "Torg|Beviljat (kr)|700000|10000",
        "Torg|Utfall (kr)|600000|5000",
      ],
    },
    [
      "2 1210000 1005000",
      "Ljus: 2023 500000/300000, 2024 0/100000",
      "Torg: 2023 700000/600000, 2024 10000/5000",
      "Blad list 1: A projectName, B grantedAmount 2023, B grantedAmount 2024, B spentAmount 2023, B spentAmount 2024",
    ],
  ],
  [
    "a row an amount: in columns of years with their total",
    {
      Blad: [
        "Projekt|Post|2023|2024|Totalt",
        "Ljus|Beviljat (kr)|500000|0|500000",
        "Ljus|Utfall (kr)|300000|100000|400000",
        "Torg|Beviljat (kr)|700000|10000|710000",
        "Torg|Utfall (kr)|600000|5000|605000",
      ],
    },
    [
      "2 1210000 1005000",
      "Ljus: 2023 500000/300000, 2024 0/100000",
      "Torg: 2023 700000/600000, 2024 10000/5000",
      "Blad list 1: A projectName, B grantedAmount 2023, B grantedAmount 2024, B spentAmount 2023, B spentAmount 2024",
    ],
  ],
  [
    "a row an amount: in parts with their total",
    {
      Blad: [
        "Projekt|Post|Norr|Söder|Totalt",
        "Ljus|Beviljat (kr)|||500000",
        "Ljus|Utfall (kr)|300000|100000|400000",
        "Torg|Beviljat (kr)|||710000",
        "Torg|Utfall (kr)|600000|5000|605000",
      ],
    },
    [
      "2 1210000 1005000",
      "Ljus: 500000/400000",
      "Torg: 710000/605000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
  [
    "a row an amount: with what tells of the project",
    {
      Blad: [
        "Projekt|Nämnd|Post|Belopp (kr)|Kommentar",
        "Ljus|Farsta|Beviljat|500000|",
        "||Utfall|400000|Klart",
        "Torg|Bromma|Beviljat|700000|Bra",
        "||Utfall|600000|",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, grantedNamnd Farsta, comment Klart",
      "Torg: 700000/600000, grantedNamnd Bromma, comment Bra",
      "Blad list 1: A projectName, B grantedNamnd, E comment, C grantedAmount, C spentAmount",
    ],
  ],
  [
    "a row an amount: with units of their own",
    {
      Blad: [
        "Projekt|Post|Enhet|Belopp",
        "Ljus|Beviljat|tkr|500",
        "Ljus|Utfall|tkr|400",
        "Ljus|Nyttjat|%|80",
        "Torg|Beviljat|tkr|700",
        "Torg|Utfall|tkr|600",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000 reportedUtilisation 80",
      "Torg: 700000/600000",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount, B reportedUtilisation",
    ],
  ],
  [
    "a row an amount: one project with one amount alone",
    { Blad: ["Projekt|Post|Belopp (kr)", "Ljus|Beviljat|500000", "Ljus|Utfall|400000", "Torg|Beviljat|700000"] },
    [
      "2 -? -?",
      "Ljus: ?/?",
      "Torg: ?/?",
      "Blad list 1: A projectName",
      "open C1 grantedAmount+spentAmount of sheet",
      "STR-14 C1 heading Belopp (kr) fields Beviljat belopp+Ekonomiskt utfall",
      "STR-02 B1 heading Post",
    ],
  ],
  [
    "a row an amount: most with one amount alone",
    {
      Blad: [
        "Projekt|Post|Belopp (kr)",
        "Ljus|Beviljat|500000",
        "Ljus|Utfall|400000",
        "Torg|Beviljat|700000",
        "Park|Beviljat|90000",
      ],
    },
    [
      "3 -? -?",
      "Ljus: ?/?",
      "Torg: ?/?",
      "Park: ?/?",
      "Blad list 1: A projectName",
      "open C1 grantedAmount+spentAmount of sheet",
      "STR-14 C1 heading Belopp (kr) fields Beviljat belopp+Ekonomiskt utfall",
      "STR-02 B1 heading Post",
    ],
  ],
  [
    "a row an amount: of a ledger with its sums",
    {
      Blad: [
        "Projekt|Post|Verifikat|Datum|Belopp (kr)",
        "7301 Ljus|Beviljat|1|2023-01-02|500000",
        "7301 Ljus|Utfall|2|2023-02-02|300000",
        "7301 Ljus|Utfall|3|2023-03-02|100000",
        "7302 Torg|Beviljat|4|2023-01-02|700000",
        "7302 Torg|Utfall|5|2023-04-02|600000",
      ],
    },
    [
      "2 1200000 1000000",
      "Ljus: 500000/400000, projectId 7301",
      "Torg: 700000/600000, projectId 7302",
      "Blad list 1: A projectName, B grantedAmount, B spentAmount",
    ],
  ],
])("%s", (_, sheets, expected) => {
  expect(toldOf(sheets).filter((line) => !isApart(line))).toEqual(expected);
});
