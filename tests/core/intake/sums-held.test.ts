import { readIntake, totalsIn } from "../../support/intake";
import { remarkLine, rowsOf, type Lines } from "../../support/lines";
import { workbookOf, type SheetInput } from "../../support/snapshot";

/** What a list's printed sums say against its rows: only sums that are off (STR-07), rounded (STR-20), short (STR-79) or that leave hidden rows out (STR-65). */

/** Amounts are written in thousands here: 500 is 500 000. */
const inKronor = (line: string): string => line.replaceAll(/(?<=\|-?)\d+(?=[|=]|$)/gu, (digits) => `${digits}000`);
const inThousands = (line: string): string => line.replaceAll(/(\d)000(?!\d)/gu, "$1");
const sums = (lines: Lines, more: Omit<SheetInput, "rows"> = {}): readonly string[] => {
  const [heading = "", ...rows] = lines;
  const isInKronor = heading.includes("(kr)");
  const written = isInKronor ? [heading, ...rows.map(inKronor)] : lines;
  const reading = readIntake(workbookOf({ Blad: { rows: rowsOf(written), ...more } }));
  const told = [
    totalsIn(reading),
    ...reading.remarks.filter(({ code }) => /^STR-(?:07|20|65|79)$/u.test(code)).map(remarkLine),
    ...reading.gaps.flatMap(({ at, reach, fields }) =>
      Array.isArray(reach)
        ? [`open ${at.cell} ${fields.join("+")} of ${reach.map((one: { cell: string }) => one.cell).join("+")}`]
        : [],
    ),
  ];
  return isInKronor ? told.map(inThousands) : told;
};
const kr = "Projekt|Beviljat (kr)|Utfall (kr)";
const described = "Projekt|Nämnd|Beviljat (kr)|Utfall (kr)";
const off = (cell: string, field: string, printed: number, computed: number, code = "STR-07") =>
  `${code} ${cell} field ${field}Amount printed ${printed} computed ${computed}`;

describe("a printed sum", () => {
  it.each<[string, Lines, readonly string[]]>([
    ["that is right says nothing", [kr, "Ljus|500|400", "Torg|700|600", "Summa|1200|1000"], ["2 1200 1000"]],
    [
      "that is off is told with what the rows come to",
      [kr, "Ljus|500|400", "Torg|700|600", "Summa|1201|990"],
      ["2 1200 1000", off("B4", "granted", 1201, 1200), off("C4", "spent", 990, 1000)],
    ],
    [
      "of decimals may be off by half its last figure for each addend and itself",
      ["Projekt|Beviljat (mnkr)|Utfall (mnkr)", "Ljus|1.25|1", "Torg|1.3|1", "Summa|2.4|2.4"],
      [
        "2 2550000 2000000",
        off("B4", "granted", 2_400_000, 2_550_000, "STR-20"),
        off("C4", "spent", 2_400_000, 2_000_000),
      ],
    ],
    [
      "… and no more",
      ["Projekt|Beviljat (mnkr)|Utfall (mnkr)", "Ljus|1.26|1", "Torg|1.3|1", "Summa|2.4|2.1"],
      [
        "2 2560000 2000000",
        off("B4", "granted", 2_400_000, 2_560_000),
        off("C4", "spent", 2_100_000, 2_000_000, "STR-20"),
      ],
    ],
    [
      "of spending that is written with minus may have none",
      [kr, "Ljus|500|-400", "Torg|700|-600", "Summa|1200|1000"],
      ["2 1200 1000"],
    ],
    [
      "… and is off by what it is off then",
      [kr, "Ljus|500|-400", "Torg|700|-600", "Summa|1200|1010"],
      ["2 1200 1000", off("C4", "spent", 1010, -1000)],
    ],
    [
      "of nothing is right of nothing, and off of something",
      [kr, "Ljus|500|0", "Torg|700|0", "Summa|0|0"],
      ["2 1200 0", off("B4", "granted", 0, 1200)],
    ],
    [
      "of something is off where its rows come to nothing",
      [kr, "Ljus|500|0", "Torg|700|0", "Summa|1200|10"],
      ["2 1200 0", off("C4", "spent", 10, 0)],
    ],
    [
      "in another unit than its rows' says so",
      ["Projekt|Beviljat (tkr)|Utfall (tkr)", "Ljus|500|400", "Torg|700|600", "Summa|1200 tkr|1,0 mnkr"],
      ["2 1200000 1000000"],
    ],
    [
      "with an amount that cannot be read among its rows says nothing",
      [kr, "Ljus|500|oklart", "Torg|700|600", "Summa|1200|999"],
      ["2 1200 600?", "open C2 spentAmount of A2"],
    ],
    [
      "… unless the rows since the one before are off or right",
      [kr, "Ljus|500|oklart", "Summa|500|400", "Torg|700|600", "Summa|700|600"],
      ["2 1200 600?", "open C2 spentAmount of A2"],
    ],
    [
      "may be of the rows since the one before",
      [kr, "Ljus|500|400", "Delsumma|500|400", "Torg|700|600", "Delsumma|700|600", "Summa|1200|1000"],
      ["2 1200 1000"],
    ],
    [
      "… or since a heading",
      [kr, "Ljus|500|400", "Torg|700|600", "Klart", "Park|100|100", "Delsumma|100|100", "Summa|1300|1100"],
      ["3 1300 1100"],
    ],
    [
      "is held against the nearest of these",
      [kr, "Ljus|500|400", "Delsumma|500|400", "Torg|700|600", "Summa|1190|610"],
      ["2 1200 1000", off("B5", "granted", 1190, 1200), off("C5", "spent", 610, 600)],
    ],
    [
      "may be of the sums since an earlier one",
      [
        kr,
        "Bron|110|110",
        "Delsumma|110|110",
        "Stig|230|230",
        "Delsumma|230|230",
        "Grind|410|410",
        "Delsumma|410|410",
        "Summa|640|640",
        "Summa|750|750",
      ],
      ["3 750 750"],
    ],
    [
      "above the list is of the rows down to the next, or of all",
      [kr, "Summa|1200|1000", "Ljus|500|400", "Torg|700|600"],
      ["2 1200 1000"],
    ],
    [
      "… down to the next",
      [
        described,
        "Summa||810|620",
        "Ljus|Farsta|500|400",
        "Bron|Farsta|310|220",
        "Delsumma||810|621",
        "Torg|Farsta|700|600",
        "Stig|Farsta|90|10",
      ],
      ["4 1600 1230", off("D5", "spent", 621, 620)],
    ],
    [
      "… off",
      [kr, "Summa|1210|1000", "Ljus|500|400", "Torg|700|600"],
      ["2 1200 1000", off("B2", "granted", 1210, 1200)],
    ],
    [
      "… and by its formula",
      [kr, "Summa|1200=SUM(B3:B4)|1010=SUM(C3:C4)", "Ljus|500|400", "Torg|700|600"],
      ["2 1200 1000", off("C2", "spent", 1010, 1000)],
    ],
    [
      "of a column with a row that is asked about may count that",
      [kr, "Ljus|500|400", "Torg|700|600", "|50|", "Summa|1250|999"],
      ["2 1200? 1000", off("C5", "spent", 999, 1000)],
    ],
    [
      "by a formula that counts what stands elsewhere is not blamed",
      [kr, "Ljus|500|400", "Torg|700|600", "Summa|1300=SUM(B2:B3)+Blad2!B4|1100=C2+C3+D9"],
      ["2 1200 1000"],
    ],
    [
      "whose formula ends above the last rows is right of those",
      [kr, "Bron|110|110", "Stig|230|230", "Grind|370|370", "Park|410|410", "Summa|710=SUM(B2:B4)|1120=SUM(C2:C5)"],
      ["4 1120 1120", "STR-79 B6 field grantedAmount row 4 missing 410"],
    ],
    [
      "… with minus and without",
      [kr, "Bron|110|-110", "Stig|230|-230", "Grind|370|-370", "Park|410|-410", "Summa|1120=SUM(B2:B5)|710=SUM(C2:C4)"],
      ["4 1120 1120", "STR-79 C6 field spentAmount row 4 missing -410"],
    ],
    [
      "… not where it is off of those too",
      [kr, "Bron|110|110", "Stig|230|230", "Grind|370|370", "Park|410|410", "Summa|720=SUM(B2:B4)|1120=SUM(C2:C5)"],
      ["4 1120 1120", off("B6", "granted", 720, 1120)],
    ],
    [
      "… not where more than half as many are left out as it counts",
      [kr, "Bron|110|110", "Stig|230|230", "Grind|370|370", "Park|410|410", "Summa|340=SUM(B2:B3)|1120"],
      ["4 1120 1120", off("B6", "granted", 340, 1120)],
    ],
    [
      "… not where it begins below the first row",
      [kr, "Bron|110|110", "Stig|230|230", "Grind|370|370", "Park|410|410", "Summa|600=SUM(B3:B4)|1120"],
      ["4 1120 1120", off("B6", "granted", 600, 1120)],
    ],
    [
      "… not by a formula of two parts",
      [kr, "Bron|110|110", "Stig|230|230", "Grind|370|370", "Park|410|410", "Summa|710=SUM(B2:B3)+B4|1120"],
      ["4 1120 1120", off("B6", "granted", 710, 1120)],
    ],
    [
      "… not where what is left out says why",
      [kr, "Bron|110|110", "Stig|230|230", "Grind|370|370", "Park, egna medel|410|410", "Summa|710=SUM(B2:B4)|1120"],
      ["4 1120 1120", off("B6", "granted", 710, 1120)],
    ],
  ])("%s", (_, lines, expected) => expect(sums(lines)).toEqual(expected));
});

describe("what a printed sum says of cells that say nothing", () => {
  it.each<[string, Lines, readonly string[]]>([
    ["they are nothing where it is right", [kr, "Ljus|500|400", "Torg|700|", "Summa|1200|400"], ["2 1200 400"]],
    ["… also a dash", [kr, "Ljus|500|400", "Torg|700|–", "Summa|1200|400"], ["2 1200 400"]],
    [
      "… not where it is off",
      [kr, "Ljus|500|400", "Torg|700|", "Summa|1200|410"],
      ["2 1200 400?", off("C4", "spent", 410, 400)],
    ],
    ["… not where it is nothing itself", [kr, "Ljus|500|", "Torg|700|", "Summa|1200|0"], ["2 1200 -?"]],
    [
      "… not of rows that it does not count",
      [described, "Ljus|Farsta|500|400", "Delsumma||500|400", "Torg|Farsta|700|"],
      ["2 1200 400?"],
    ],
    ["… and by a formula", [kr, "Ljus|500|400", "Torg|700|", "Summa|1200=SUM(B2:B3)|400=SUM(C2:C3)"], ["2 1200 400?"]],
  ])("%s", (_, lines, expected) => expect(sums(lines)).toEqual(expected));
});

describe("rows that are hidden", () => {
  const lines = (granted: string, spent: string): Lines => [
    kr,
    "Ljus|500|400",
    "Torg|700|600",
    "Park|90|80",
    `Summa|${granted}|${spent}`,
  ];
  const subtotal = lines("590=SUBTOTAL(109,B2:B4)", "480=SUBTOTAL(109,C2:C4)");
  const told = ["3 1290? 1080?", "STR-65 B3 rows 1 cell B5", "open B3 grantedAmount+spentAmount of B3+C3"];
  it.each<[string, Lines, Omit<SheetInput, "rows">, readonly string[]]>([
    ["and left out of the list's sum are asked about", subtotal, { hiddenRows: [3] }, told],
    [
      "… once for each",
      subtotal.map((line) => line.replace("590", "90").replace("480", "80")),
      { hiddenRows: [2, 3] },
      ["3 1290? 1080?", "STR-65 B2 rows 2 cell B5", "open B2 grantedAmount+spentAmount of B2+B3+C2+C3"],
    ],
    [
      "… and only in the columns where they are",
      lines("590=SUBTOTAL(109,B2:B4)", "1080=SUBTOTAL(9,C2:C4)"),
      { hiddenRows: [3] },
      ["3 1290? 1080", "STR-65 B3 rows 1 cell B5", "open B3 grantedAmount of B3"],
    ],
    ["… not where a filter hides them", subtotal, { hiddenRows: [3], hasFilter: true }, ["3 1290 1080"]],
    [
      "… not where none is",
      subtotal,
      {},
      ["3 1290 1080", off("B5", "granted", 590, 1290), off("C5", "spent", 480, 1080)],
    ],
    [
      "… not where the sum is a plain one",
      lines("590", "480"),
      { hiddenRows: [3] },
      ["3 1290 1080", off("B5", "granted", 590, 1290), off("C5", "spent", 480, 1080)],
    ],
    [
      "… not where the sum counts them",
      lines("1290=SUBTOTAL(109,B2:B4)", "1080=SUBTOTAL(109,C2:C4)"),
      { hiddenRows: [3] },
      ["3 1290 1080"],
    ],
    [
      "… and where it is off of both it is the nearest's",
      lines("595=SUBTOTAL(109,B2:B4)", "480=SUBTOTAL(109,C2:C4)"),
      { hiddenRows: [3] },
      ["3 1290 1080?", "STR-65 C3 rows 1 cell C5", off("B5", "granted", 595, 590), "open C3 spentAmount of C3"],
    ],
  ])("%s", (_, rows, more, expected) => expect([...sums(rows, more)].toSorted()).toEqual([...expected].toSorted()));
});
