import type { Answers } from "../../../src/core/project/answers";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { allOf } from "./lines";

type Sheets = Readonly<Record<string, SheetInput | readonly (readonly CellInput[])[]>>;

/** Whole readings of small workbooks with several parts, and of units, signs and cells that say nothing. */
describe("all that is read of", () => {
  it.each<readonly [string, Sheets, Answers, readonly string[]]>([
    [
      "a list with titles, a sum and a footnote",
      {
        Blad: [
          ["Trygghetsmedel 2023, Bromma stadsdelsnämnd"],
          ["Belopp i kr"],
          [],
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          ["Summa", 2_100_000, 1_600_000],
          [],
          ["* Preliminärt utfall"],
        ],
      },
      {},
      [
        "Ljus: grantedNamnd A1=bromma grantedAmount B5=1000000 spentAmount C5=900000",
        "Park: grantedNamnd A1=bromma grantedAmount B6=500000 spentAmount C6=400000",
        "Torg: grantedNamnd A1=bromma grantedAmount B7=600000 spentAmount C7=300000",
        "BEL-42 A10 * Preliminärt utfall",
        "doubt A10: grantedAmount+spentAmount of A10",
        "kr - plus partly-read",
        "Blad list 4-4: A4 projectName B4 grantedAmount C4 spentAmount",
      ],
    ],
    [
      "a sum that is not that of its rows",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          ["Summa", 2_100_000, 1_700_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-07 C5 spentAmount 1700000 1600000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "rows below an empty row",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Övrigt", null, 250_000],
          ["Diverse", null, 150_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-16 A6 Övrigt",
        "STR-16 A7 Diverse",
        "doubt A6: spentAmount of left-out",
        "doubt A7: spentAmount of left-out",
        "kr - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "numbers beside the list",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", null, null, "Not", 700_000],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          [],
          [null, null, null, null, null, "Kvarstår", 350_000],
        ],
      },
      {},
      [
        "Ljus: comment F2= grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: comment F3= grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: comment F4= grantedAmount B4=600000 spentAmount C4=300000",
        "STR-02 G1 700000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount F1 comment",
      ],
    ],
    [
      "two lists below each other",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Andra omgången"],
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Gata", 300_000, 200_000],
          ["Väg", 400_000, 100_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "Gata: grantedAmount B8=300000 spentAmount C8=200000",
        "Väg: grantedAmount B9=400000 spentAmount C9=100000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Blad list 7-7: A7 projectName B7 grantedAmount C7 spentAmount",
      ],
    ],
    [
      "two lists with a unit each",
      {
        Blad: [
          ["Belopp i kr"],
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
          [],
          ["Belopp i tkr"],
          ["Projekt", "Beviljat", "Utfall"],
          ["Gata", 300, 200],
          ["Väg", 400, 100],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B3=1000000 spentAmount C3=900000",
        "Park: grantedAmount B4=500000 spentAmount C4=400000",
        "Torg: grantedAmount B5=600000 spentAmount C5=300000",
        "Gata: grantedAmount B9=300000 spentAmount C9=200000",
        "Väg: grantedAmount B10=400000 spentAmount C10=100000",
        "- - plus read",
        "Blad list 2-2: A2 projectName B2 grantedAmount C2 spentAmount",
        "Blad list 8-8: A8 projectName B8 grantedAmount C8 spentAmount",
      ],
    ],
    [
      "grant and spending on two sheets",
      {
        A: [
          ["Nr", "Projekt", "Beviljat (kr)"],
          ["TM-1", "Ljus", 1_000_000],
          ["TM-2", "Park", 500_000],
          ["TM-3", "Torg", 600_000],
        ],
        B: [
          ["Nr", "Utfall (kr)", "Status"],
          ["TM-1", 900_000, "Klart"],
          ["TM-2", 400_000, "Pågår"],
          ["TM-3", 300_000, "Pågår"],
        ],
      },
      {},
      [
        "Ljus: projectId A2=TM-1 status C2=GENOMFORT spentAmount B2=900000 grantedAmount C2=1000000",
        "Park: projectId A3=TM-2 status C3=PAGAR spentAmount B3=400000 grantedAmount C3=500000",
        "Torg: projectId A4=TM-3 status C4=PAGAR spentAmount B4=300000 grantedAmount C4=600000",
        "kr - plus read",
        "A list 1-1: A1 projectId B1 projectName C1 grantedAmount",
        "B list 1-1: A1 projectId B1 spentAmount C1 status",
      ],
    ],
    [
      "two sheets with a key that nobody knows",
      {
        A: [
          ["Trygg-nr", "Projekt", "Beviljat (kr)"],
          ["TM-1", "Ljus", 1_000_000],
          ["TM-2", "Park", 500_000],
          ["TM-3", "Torg", 600_000],
        ],
        B: [
          ["Trygg-nr", "Utfall (kr)", "Status"],
          ["TM-1", 900_000, "Klart"],
          ["TM-2", 400_000, "Pågår"],
          ["TM-3", 300_000, "Pågår"],
        ],
      },
      {},
      [
        "Ljus: projectId A2=TM-1 status C2=GENOMFORT spentAmount B2=900000 grantedAmount C2=1000000",
        "Park: projectId A3=TM-2 status C3=PAGAR spentAmount B3=400000 grantedAmount C3=500000",
        "Torg: projectId A4=TM-3 status C4=PAGAR spentAmount B4=300000 grantedAmount C4=600000",
        "kr - plus read",
        "A list 1-1: A1 projectId B1 projectName C1 grantedAmount",
        "B list 1-1: A1 projectId B1 spentAmount C1 status",
      ],
    ],
    [
      "codes under a heading of names",
      {
        A: [
          ["Kod", "Projekt", "Beviljat (kr)"],
          ["K-A", "Ljus", 1_000_000],
          ["K-B", "Park", 500_000],
          ["K-C", "Torg", 600_000],
        ],
        B: [
          ["Projekt", "Utfall (kr)", "Status"],
          ["K-A", 900_000, "Klart"],
          ["K-B", 400_000, "Pågår"],
          ["K-C", 300_000, "Pågår"],
        ],
      },
      {},
      [
        "Ljus: projectId A2=K-A status C2=GENOMFORT spentAmount B2=900000 grantedAmount C2=1000000",
        "Park: projectId A3=K-B status C3=PAGAR spentAmount B3=400000 grantedAmount C3=500000",
        "Torg: projectId A4=K-C status C4=PAGAR spentAmount B4=300000 grantedAmount C4=600000",
        "kr - plus read",
        "A list 1-1: A1 projectId B1 projectName C1 grantedAmount",
        "B list 1-1: A1 projectId B1 spentAmount C1 status",
      ],
    ],
    [
      "names under a heading that two sheets share",
      {
        Norr: [
          ["Vad fick vi pengar till", "Beviljat (kr)", "Använt (kr)"],
          ["Ljus i parken", 1_000_000, 900_000],
          ["Park vid ån", 500_000, 400_000],
        ],
        Söder: [
          ["Vad fick vi pengar till", "Beviljat (kr)", "Använt (kr)"],
          ["Torg i söder", 600_000, 300_000],
          ["Gata i norr", 300_000, 200_000],
        ],
      },
      {},
      [
        "Ljus i parken: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park vid ån: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg i söder: grantedAmount B2=600000 spentAmount C2=300000",
        "Gata i norr: grantedAmount B3=300000 spentAmount C3=200000",
        "kr - plus read",
        "Norr list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
        "Söder list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sheet about one project with another amount",
      {
        Lista: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
        Ljus: [["Ljus"], ["Beviljat", 1_000_000], ["Utfall", 950_000]],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-60 B3 3 Ljus",
        "STR-19 A1 Ljus",
        "doubt B3: spentAmount of A2",
        "kr - plus partly-read",
        "Lista list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a sheet of numbers",
      {
        Lista: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
        Diagram: [
          ["Serie", 1, 2],
          ["a", 5, 6],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-19 A1 Diagram",
        "kr - plus read",
        "Lista list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a workbook that says that there is none",
      { Blad: [["Vi har inga beviljade projekt i år."]] },
      {},
      ["STR-52 A1 Vi har inga beviljade projekt i år.", "- - - read"],
    ],
    ["a workbook that says nothing", { Blad: [["Hej"]] }, {}, ["STR-01 A1 Blad", "- - - unreadable"]],
    [
      "a workbook of numbers",
      {
        Blad: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      {},
      ["STR-01 A1 Blad", "- - - unreadable"],
    ],
    [
      "a column of units",
      {
        Blad: [
          ["Projekt", "Beviljat", "Utfall", "Enhet"],
          ["Ljus", 1000, 900, "tkr"],
          ["Park", 500_000, 400_000, "kr"],
          ["Torg", 0.6, 0.3, "mnkr"],
          ["Summa", 2100, 1600, "tkr"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-02 D1 Enhet",
        "- - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "units beside the amounts",
      {
        Blad: [
          ["Projekt", "Beviljat", null, "Utfall", null],
          ["Ljus", 1000, "tkr", 900, "tkr"],
          ["Park", 500_000, "kr", 400_000, "kr"],
          ["Torg", 0.6, "mnkr", 0.3, "mnkr"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount D2=900000",
        "Park: grantedAmount B3=500000 spentAmount D3=400000",
        "Torg: grantedAmount B4=600000 spentAmount D4=300000",
        "- - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount D1 spentAmount",
      ],
    ],
    [
      "a column of currencies",
      {
        Blad: [
          ["Projekt", "Beviljat", "Utfall", "Valuta"],
          ["Ljus", 1_000_000, 900_000, "SEK"],
          ["Park", 500_000, 400_000, "EUR"],
          ["Torg", 600_000, 300_000, "SEK"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=? spentAmount C3=?",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "STR-02 D1 Valuta",
        "BEL-04 B2 kr",
        "BEL-30 B3 500000 other-currency",
        "BEL-30 C3 400000 other-currency",
        "doubt B3: grantedAmount of A3",
        "doubt C3: spentAmount of A3",
        "- - plus partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "amounts that only thousands make plausible",
      {
        Blad: [
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1000, 900],
          ["Park", 500, 400],
          ["Torg", 20_000, 300],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=20000000 spentAmount C4=300000",
        "BEL-04 B2 tkr",
        "tkr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "amounts of which no unit makes all plausible",
      {
        Blad: [
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500, 400],
          ["Torg", 600_000, 300],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=? spentAmount C2=?",
        "Park: grantedAmount B3=? spentAmount C3=?",
        "Torg: grantedAmount B4=? spentAmount C4=?",
        "BEL-21 B2 (kr)",
        'unit? kr 1600500/900700 tkr 1600500000/900700000 mnkr 1600500000000/900700000000 B2=1000000 B3=500 B4=600000 states () possible (kr) middle {"least":600000,"largest":600000}',
        "- - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a unit that makes the amounts absurd",
      {
        Blad: [
          ["Projekt", "Beviljat (mnkr)", "Utfall (mnkr)"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, 300_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=? spentAmount C2=?",
        "Park: grantedAmount B3=? spentAmount C3=?",
        "Torg: grantedAmount B4=? spentAmount C4=?",
        "BEL-25 B2 mnkr",
        'unit? kr 2100000/1600000 tkr 2100000000/1600000000 mnkr 2100000000000/1600000000000 B2=1000000 B3=500000 B4=600000 states (mnkr) possible (kr) middle {"least":600000,"largest":600000}',
        "- - - partly-read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "a unit on another sheet",
      {
        Lista: [
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1000, 900],
          ["Park", 500, 400],
          ["Torg", 600, 300],
        ],
        "Läs mig": [["Alla belopp anges i tkr"]],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=900000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=300000",
        "tkr - plus read",
        "Lista list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "two titles of which one is absurd",
      {
        Blad: [
          ["Belopp i tkr"],
          ["Belopp i mnkr"],
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1000, 900],
          ["Park", 500, 400],
          ["Torg", 600, 300],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B4=1000000 spentAmount C4=900000",
        "Park: grantedAmount B5=500000 spentAmount C5=400000",
        "Torg: grantedAmount B6=600000 spentAmount C6=300000",
        "BEL-27 A2 mnkr tkr",
        "tkr - plus read",
        "Blad list 3-3: A3 projectName B3 grantedAmount C3 spentAmount",
      ],
    ],
    [
      "a title in euros",
      {
        Blad: [
          ["Belopp i EUR"],
          ["Projekt", "Beviljat", "Utfall"],
          ["Ljus", 1_000_000, 900_000],
          ["Park", 500_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B3=? spentAmount C3=?",
        "Park: grantedAmount B4=? spentAmount C4=?",
        "BEL-30 A1 Belopp i EUR other-currency",
        'unit? kr 1500000/1300000 tkr 1500000000/1300000000 mnkr 1500000000000/1300000000000 B3=1000000 B4=500000 states (foreign) possible (kr) middle {"least":1000000,"largest":1000000}',
        "- - - partly-read",
        "Blad list 2-2: A2 projectName B2 grantedAmount C2 spentAmount",
      ],
    ],
    [
      "words for all that was granted",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, "Hela beloppet"],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, "-"],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=1000000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=?",
        "BEL-02 C2 Hela beloppet 1000000",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
    [
      "cells that say nothing where all is left",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Kvar"],
          ["Ljus", 1_000_000, "-", 1_000_000],
          ["Park", 500_000, 400_000, 100_000],
          ["Torg", 600_000, null, 600_000],
          ["Gata", 600_000, null, 100],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=0 reportedSurplus D2=1000000",
        "Park: grantedAmount B3=500000 spentAmount C3=400000 reportedSurplus D3=100000",
        "Torg: grantedAmount B4=600000 spentAmount C4=0 reportedSurplus D4=600000",
        "Gata: grantedAmount B5=600000 spentAmount C5= reportedSurplus D5=100",
        "BEL-50 C2 spentAmount",
        "BEL-50 C4 spentAmount",
        "kr plus plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 reportedSurplus",
      ],
    ],
    [
      "cells that say nothing of what has not begun",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status"],
          ["Ljus", 1_000_000, "-", "Ej påbörjat"],
          ["Park", 500_000, 400_000, "Genomfört"],
          ["Torg", 600_000, null, "Ej påbörjat"],
          ["Gata", 600_000, "Inget", "Pågår"],
        ],
      },
      {},
      [
        "Ljus: status D2=EJ_PABORJAT grantedAmount B2=1000000 spentAmount C2=0",
        "Park: status D3=GENOMFORT grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: status D4=EJ_PABORJAT grantedAmount B4=600000 spentAmount C4=",
        "Gata: status D5=PAGAR grantedAmount B5=600000 spentAmount C5=0",
        "BEL-50 C2 spentAmount",
        "BEL-50 C5 spentAmount",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount D1 status",
      ],
    ],
    [
      "cells that say nothing where a sum agrees",
      {
        Blad: [
          ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
          ["Ljus", 1_000_000, null],
          ["Park", 500_000, 400_000],
          ["Torg", 600_000, "-"],
          ["Summa", 2_100_000, 400_000],
        ],
      },
      {},
      [
        "Ljus: grantedAmount B2=1000000 spentAmount C2=0",
        "Park: grantedAmount B3=500000 spentAmount C3=400000",
        "Torg: grantedAmount B4=600000 spentAmount C4=0",
        "BEL-50 C2 spentAmount",
        "BEL-50 C4 spentAmount",
        "kr - plus read",
        "Blad list 1-1: A1 projectName B1 grantedAmount C1 spentAmount",
      ],
    ],
  ])("%s", (_, sheets, answers, expected) => {
    expect(allOf(readIntake(workbookOf(sheets), answers))).toEqual(expected);
  });
});
