import { vocabularyOf } from "../../../src/core/intake/headings/vocabulary";
import { withDictionary } from "../../../src/core/intake/legends/data-dictionary";
import { cellText } from "../../../src/core/workbook/cell-text";
import { edition } from "../../support/intake";
import { rowsOf, type Lines } from "../../support/lines";
import { workbookOf } from "../../support/snapshot";

/** What a workbook says of its own headings and letters, put in their place: a sheet as lines, before and after. */

const explained = (sheets: Readonly<Record<string, Lines>>): Readonly<Record<string, Lines>> => {
  const workbook = workbookOf(Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, rowsOf(lines)])));
  const { sheets: found } = withDictionary(workbook, vocabularyOf(edition));
  return Object.fromEntries(
    found.map(({ name, cells }) => {
      const lines: string[][] = (sheets[name] ?? []).map(() => []);
      for (const cell of cells) (lines[cell.row - 1] ??= [])[cell.column - 1] = cellText(cell);
      return [name, lines.map((line) => Array.from({ length: line.length }, (_, at) => line[at] ?? "").join("|"))];
    }),
  );
};
const list: Lines = ["Objekt|Kap|Rulle|Fas", "Ljus|500|100|N", "Torg|700|0|C", "Park|50|0|N"];
const dictionary: Lines = [
  "Objekt|Projektets namn",
  "Kap|Beviljat belopp (kr)",
  "Rulle|Återstår",
  "Fas|Status: N = pågår, C = avslutat",
];
const plainList: Lines = [
  "Objekt|Beviljat belopp (kr)|Återstår|Fas",
  ...["Ljus|500|100|pågår", "Torg|700|0|avslutat", "Park|50|0|pågår"],
];

describe("a data dictionary on a sheet of its own", () => {
  it.each<[string, Lines, Lines, Lines]>([
    ["puts its words in the place of headings that nobody knows, and of codes", list, dictionary, plainList],
    ["may explain more than the list has", list, [...dictionary, "Yta|Kvadratmeter", "Typ|Annat"], plainList],
    ["… but not more than twice as much", list, [...dictionary, "A|a", "B1|b", "C|c", "D|d", "E|e"], list],
    [
      "explains at least three headings",
      list,
      dictionary.slice(0, 3),
      plainList.map((line) => line.replace("pågår", "N").replace("avslutat", "C")),
    ],
    ["… and not two", list, dictionary.slice(0, 2), list],
    [
      "… also where its names are written in another way",
      list,
      dictionary.map((line) =>
        line
          .toUpperCase()
          .replace("BEVILJAT BELOPP (KR)", "Beviljat belopp (kr)")
          .replace("ÅTERSTÅR", "Återstår")
          .replace(/STATUS.*/u, "Status: N = pågår, C = avslutat"),
      ),
      plainList,
    ],
    ["has no numbers", list, [...dictionary, "Antal|3"], list],
    ["… nor numbers in words", list, [...dictionary, "Antal|'3 500"], list],
    [
      "has lines of more than a name too",
      list,
      ["Fält|Betydelse|Kommentar", ...dictionary.map((line) => `${line}|fritext`)],
      plainList,
    ],
    ["may have lines with a name alone", list, ["Så här läser du listan", "", ...dictionary], plainList],
    ["has no names that are sentences", list, [`${"Kap och ".repeat(8)}|Beviljat`, ...dictionary], plainList],
  ])("%s", (_, rows, words, expected) => {
    const { Lista } = explained({ Lista: rows, Ordlista: words });
    expect(Lista).toEqual(expected);
  });

  it("loses its lines, and what it says besides stays", () => {
    const { Ordlista } = explained({ Lista: list, Ordlista: ["Så här läser du listan", ...dictionary] });
    expect(Ordlista).toEqual(["Så här läser du listan", "", "", "", ""]);
  });

  it("explains nothing on its own sheet, and keeps its lines where it explains nothing", () => {
    expect(explained({ Lista: ["Projekt|Beviljat", "Ljus|5"], Ordlista: dictionary }).Ordlista).toEqual(dictionary);
    expect(explained({ Lista: [...dictionary, ...list] }).Lista).toEqual([...dictionary, ...list]);
  });

  it.each([
    ["Kap", "Beviljat belopp enligt beslut i nämnden", "Kap"],
    ["Kap", "Nämnd = den som äger objektet", "Nämnd"],
    ["Kap", "Projektnamn; fritext som ingen läser", "Projektnamn"],
    ["Kap", "Status, läget i projektet", "Status"],
    ["Kap", "Projekt. Så skrivs det", "Projekt"],
    ["Utfall", "Beviljat", "Utfall"],
    ["P", "Något helt annat, än pengar", "Något helt annat"],
    ["P1", "Något helt annat", "Något helt annat"],
    ["Pot", "Något helt annat", "Pot"],
  ])("has %s for %s: %s", (name, means, expected) => {
    const sheets = { Lista: [`${name}|X1|X2`, "5|6|7"], Ordlista: [`${name}|${means}`, "X1|Ett", "X2|Två"] };
    expect(explained(sheets).Lista?.[0]?.split("|")[0]).toBe(expected);
  });

  it("puts the words for codes below the headings alone, each in its column", () => {
    const rows = ["N|C", "Objekt|Kap|Fas|Läge", "N|5|N|N", "C|6|C|C"];
    const { Lista } = explained({
      Lista: rows,
      Ordlista: ["Objekt|Namn", "Kap|Beviljat", "Fas|(N = pågår; C=avslutat)"],
    });
    expect(Lista).toEqual(["N|C", "Objekt|Beviljat|Fas|Läge", "N|5|pågår|N", "C|6|avslutat|C"]);
  });

  it("explains the row in which most of it stands, high on the sheet", () => {
    const rows = ["Kap|Fas", ...Array.from({ length: 3 }, () => ""), "Objekt|Kap|Fas", "Ljus|5|1"];
    const words = ["Objekt|Namn", "Kap|Beviljat", "Fas|Status"];
    expect(explained({ Lista: rows, Ordlista: words }).Lista?.slice(4)).toEqual(["Objekt|Beviljat|Status", "Ljus|5|1"]);
    const low = (empty: number) =>
      explained({ Lista: [...Array.from({ length: empty }, () => ""), ...rows.slice(4)], Ordlista: words }).Lista?.[
        empty
      ];
    expect([low(49), low(50)]).toEqual(["Objekt|Beviljat|Status", "Objekt|Kap|Fas"]);
  });
});

describe("lines beside the list", () => {
  const beside = (...words: Lines): Lines => list.map((line, at) => (words[at] ? `${line}||${words[at]}` : line));
  it("explain its headings, and are no longer there", () => {
    const sheets = { Lista: beside("Kap|Beviljat belopp", "Rulle|Återstår", "Fas|Status", "Objekt|Namn") };
    expect(explained(sheets).Lista).toEqual(["Objekt|Beviljat belopp|Återstår|Status", ...list.slice(1)]);
  });
  it.each<[string, Lines]>([
    ["fewer than three of them", beside("Kap|Beviljat belopp", "Rulle|Återstår")],
    [
      "with nothing between",
      list.map((line, at) => `${line}|${["Kap|Beviljat", "Rulle|Återstår", "Fas|Status", "Objekt|Namn"][at]}`),
    ],
    ["about a row that holds no headings", [...beside("Ljus|Beviljat", "500|Återstår", "100|Status", "N|Namn")]],
    ["without meanings in words", beside("Kap|1", "Rulle|2", "Fas|3", "Objekt|4")],
  ])("explain nothing: %s", (_, lines) => expect(explained({ Lista: lines }).Lista).toEqual(lines));
});

describe("sentences on the sheet", () => {
  const note = "Kap = Beviljat belopp. Rulle = Återstår; Fas = Status";
  it.each<[string, Lines, Lines]>([
    [
      "explain its headings, and stay",
      [...list, "", note],
      ["Objekt|Beviljat belopp|Återstår|Status", ...list.slice(1), "", note],
    ],
    [
      "explain one heading",
      [...list, "Kap = Beviljat belopp."],
      ["Objekt|Beviljat belopp|Rulle|Fas", ...list.slice(1), "Kap = Beviljat belopp."],
    ],
    [
      "with a comma between them",
      [...list, "Kap = Beviljat, Fas = Status"],
      ["Objekt|Beviljat|Rulle|Status", ...list.slice(1), "Kap = Beviljat, Fas = Status"],
    ],
    ["explain no row with a number in it", ["Kap|2023|5", "Kap = Beviljat"], ["Kap|2023|5", "Kap = Beviljat"]],
    ["explain no row of two", ["Kap|Fas", "Ljus|5", "Kap = Beviljat"], ["Kap|Fas", "Ljus|5", "Kap = Beviljat"]],
    ["explain nothing that they do not name", [...list, "Kapet = Beviljat"], [...list, "Kapet = Beviljat"]],
  ])("%s", (_, lines, expected) => expect(explained({ Lista: lines }).Lista).toEqual(expected));

  const letters: Lines = ["Objekt|Post|kr", "Ljus|B|500", "Ljus|U|400", "Torg|B|700", "Torg|U|600"];
  const coded: Lines = [
    "Objekt|Post|kr",
    "Ljus|beviljad budget|500",
    "Ljus|utfall|400",
    "Torg|beviljad budget|700",
    "Torg|utfall|600",
  ];
  const besideLetters = (line: string, at: number): string => line + (["||B|beviljad budget", "||U|utfall"][at] ?? "");
  const key = "B = beviljad budget   U = utfall";
  it.each<[string, Lines, Lines]>([
    ["say which amount a letter stands for, and are taken away", [...letters, "", key], [...coded, "", ""]],
    [
      "… and stay where they say more",
      [...letters, "", `${key}. Fråga ekonomen`],
      [...coded, "", `${key}. Fråga ekonomen`],
    ],
    [
      "… not with one of the amounts alone",
      [...letters, "", "B = beviljad budget"],
      [...letters, "", "B = beviljad budget"],
    ],
    [
      "… not for longer words",
      [...letters.map((line) => line.replace("|B|", "|Bev|")), "", "Bev = beviljad budget   U = utfall"],
      [...letters.map((line) => line.replace("|B|", "|Bev|")), "", "Bev = beviljad budget   U = utfall"],
    ],
    [
      "… not where something else stands among them",
      [...letters.with(2, "Ljus|X|400"), "", key],
      [...letters.with(2, "Ljus|X|400"), "", key],
    ],
    ["… not in two rows", [...letters.slice(0, 3), "", key], [...letters.slice(0, 3), "", key]],
    [
      "… not in two columns",
      [...letters.map((line) => `${line}|${line.split("|")[1]}`), "", key],
      [...letters.map((line) => `${line}|${line.split("|")[1]}`), "", key],
    ],
    [
      "… whatever stands once in another column",
      [...letters.with(1, "B|B|500"), "", key],
      [...coded.with(1, "B|beviljad budget|500"), "", ""],
    ],
    ["… beside the list too, and those stay", letters.map(besideLetters), coded.map(besideLetters)],
  ])("%s", (_, lines, expected) => expect(explained({ Lista: lines }).Lista).toEqual(expected));

  it("are no formulas", () => {
    const rows = [...rowsOf(list), [{ uncached: "Kap = Beviljat" }]];
    const { sheets } = withDictionary(workbookOf({ Lista: rows }), vocabularyOf(edition));
    expect(cellText(sheets[0]?.cells[1] ?? null)).toBe("Kap");
  });
});
