import { codesOf, readIntake, statusesIn, totalsIn } from "../../support/intake";
import { workbookOf } from "../../support/snapshot";

/** Projects told of in running text, a line each, as a letter pasted into a sheet tells of them. Amounts and projects are made up. */

const read = (...lines: readonly (string | readonly string[])[]) =>
  readIntake(workbookOf({ Blad1: lines.map((line) => (typeof line === "string" ? [line] : line)) }));
const totals = (...lines: readonly (string | readonly string[])[]): string => totalsIn(read(...lines));
const names = (...lines: readonly string[]): readonly (string | undefined)[] =>
  read(...lines).projects.map(({ fields }) => fields.get("projectName")?.shown);

it("reads a letter with a line a project, and holds its total against them", () => {
  const letter = (total: string) =>
    read(
      "Från: enhetschef stadsmiljö, Farsta",
      "Hej! Här kommer det ni frågade efter:",
      "Gångtunneln vid Hökarängen: beviljat 900 000 kr, använt 874 500 kr, klart.",
      "Lekplatsen, staketet: beviljat 185 000 kr, använt 185 000 kr, pågår.",
      `Totalt beviljat ${total} kr och använt 1 059 500 kr.`,
      "Det som blev över, 25 500 kr, ligger kvar i nämndens investeringsmedel.",
    );
  const reading = letter("1 085 000");
  expect([totalsIn(reading), ...codesOf(reading, "STR-07", "STR-15")]).toEqual(["2 1085000 1059500"]);
  expect(statusesIn(reading)).toEqual(["GENOMFORT", "PAGAR"]);
  expect(codesOf(letter("1 100 000"), "STR-07")).toEqual(["STR-07 A5"]);
});

it.each([
  [
    "with a colon",
    ["Tunneln: vi fick 900 000 kr och har använt 800 000 kr.", "Leken: fick 185 000 kr, betalat 100 000 kr."],
  ],
  ["with a dash", ["– Tunneln – beviljat 900 tkr, utfall 800 tkr", "– Leken – beviljat 185 tkr, utfall 100 tkr"]],
  ["with a verb", ["Tunneln fick 900 000 kr och kostade 800 000 kr.", "Leken fick 185 000 kr och kostade 100 000 kr."]],
  ["in brackets", ["Tunneln (budget 900 000 kr): utfall 800 000 kr.", "Leken (budget 185 000 kr): utfall 100 000 kr"]],
  [
    "as a part of the whole",
    ["Tunneln: 800 000 kr av beviljade 900 000 kr är använt.", "Leken: 100 tkr av 185 tkr använt."],
  ],
  [
    "with what goes back",
    [
      "Tunneln: beviljat 900 tkr, använt 800 tkr, 100 tkr återlämnas",
      "Leken: fick 185 tkr, gick åt 100 tkr, kvar 85 tkr",
    ],
  ],
  [
    "with what was asked for",
    ["Tunneln: sökt 1 200 tkr, beviljat 900 tkr, använt 800 tkr", "Leken: beviljat 185 tkr, använt 100 tkr"],
  ],
])("tells name and amounts apart %s", (_, lines) => {
  expect(totals(...lines)).toBe("2 1085000 900000");
  expect(names(...lines)).toEqual(["Tunneln", "Leken"]);
});

it("takes the name from the cell before the sentence", () => {
  const rows = [
    ["§", "Ärende", "Föredragning", "Nämndens beslut"],
    [
      "11",
      "Smedsuddsbadet",
      "Beviljat 1 200 000 kr. Kostnaden blev 1 100 000 kr. Badet fick belysning.",
      "Lägger till handlingarna",
    ],
    [
      "12",
      "Pontonjärparken",
      "Beviljat 450 000 kr. Kostnaden blev 431 000 kr. Sikten är bättre.",
      "Lägger till handlingarna",
    ],
    ["13", "Anmälan av delegationsbeslut", "Listan läggs till handlingarna.", "Godkänns"],
  ];
  expect(totals(...rows)).toBe("2 1650000 1531000");
});

describe("what is not plain", () => {
  const plain = ["Tunneln: beviljat 900 000 kr, använt 800 000 kr.", "Leken: beviljat 185 000 kr, använt 100 000 kr."];
  it.each([
    ["Torget: beviljat 300 000 kr, gick på drygt 280 000.", "3 1385000 900000?", "BEL-01"],
    ["Torget: beviljat 300 000 kr, har använt nästan allt.", "3 1385000 900000?", "BEL-01"],
    ["Torget: beviljat 300 000 kr, inget använt än.", "3 1385000 900000", null],
    ["Torget: beviljat 300 000 kr varav 100 000 kr projektering, använt 280 000 kr.", "2 1085000? 900000?", "STR-15"],
    ["Sen kom det 50 000 kr till för Leken.", "2 1085000? 900000?", "STR-15"],
    ["OBS slutfakturan för tunneln är inte med, 74 500 kr.", "2 1085000? 900000?", "STR-15"],
    ["Farsta stadsdelsnämnd: beviljat 2 000 000 kr, använt 1 800 000 kr.", "2 1085000? 900000?", "STR-15"],
  ])("%s", (line, expected, code) => {
    const reading = read(...plain, line);
    expect([totalsIn(reading), ...codesOf(reading, "BEL-01", "STR-15")]).toEqual([
      expected,
      ...(code === null ? [] : [`${code} A3`]),
    ]);
  });
});

it.each([
  ["Totalt beviljat 500 000 kr och använt 430 000 kr.", []],
  ["Totalt beviljat 900 000 kr.", ["STR-07 A1"]],
])("holds a total in the same cell against the lines before it: %s", (total, codes) => {
  const lines = ["Ljuset: beviljat 300 000 kr, använt 280 000 kr.", "Torget: beviljat 200 000 kr, använt 150 000 kr."];
  const reading = read([...lines, total].join("\n"));
  expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["2 500000 430000", codes]);
});

it.each([
  ["Slutfakturan är inte betald än.", true],
  ["Preliminärt utfall.", true],
  ["Platsen är ljusare och fler sitter kvar på kvällen.", false],
])("hears what a line says beside its amounts: %s", (more, isOpen) => {
  const lines = [
    "Ljuset: beviljat 300 000 kr, använt 280 000 kr.",
    `Torget: beviljat 200 000 kr, använt 150 000 kr. ${more}`,
  ];
  expect(totals(...lines)).toBe(`2 500000 430000${isOpen ? "?" : ""}`);
});

it.each([
  ["of years", ["2023: beviljat 900 000 kr, använt 874 500 kr", "2024: beviljat 185 000 kr, använt 185 000 kr."]],
  ["that name one project twice", ["Tunneln: beviljat 900 000 kr", "Tunneln: beviljat 185 000 kr, använt 185 000 kr."]],
])("reads no projects in lines %s", (_, lines) => {
  expect(read(...lines).projects).toEqual([]);
});

describe("paragraphs under titles", () => {
  const paragraphs = (first: string, second: string, ...more: readonly string[]): readonly string[] => [
    ...[
      "Redogörelse för trygghetsmedel, Farsta",
      "",
      "1. Gångtunneln",
      first,
      "",
      "2. Lekplatsen",
      second,
      "",
      ...more,
    ],
  ];
  const plain = "Vi fick 185 000 kr och använde 100 000 kr.";

  it.each([
    "Nämnden beviljades 900 000 kr. Arbetet kostade 800 000 kr.",
    "För tunneln beviljades 900 000 kronor för ny belysning. Kostnaden stannade på 800 000 kronor.",
    "Här beviljades 900 000 kr. Totalt kostade arbetet 800 000 kr.",
    "Beviljat belopp var 900 000 kr och förbrukat belopp 800 000 kr. Överskottet på 100 000 kr beror på ett lågt anbud.",
    "Nämnden beviljades 900 000 kr. Utfallet blev 800 000 kr. Att det blev pengar över, 100 000 kr, beror på priset.",
    "Beviljat belopp, 900 000 kr, räckte. Arbetet kostade 800 000 kr, alltså 100 000 kr mindre än beviljat.",
  ])("tell of the project above them: %s", (first) => {
    const lines = paragraphs(first, plain);
    expect([totals(...lines), names(...lines)]).toEqual(["2 1085000 900000", ["Gångtunneln", "Lekplatsen"]]);
  });

  it.each([
    ["Nämnden beviljades 900 000 kr. Hela beloppet är förbrukat.", "2 1085000 1000000"],
    ["Nämnden beviljades 900 000 kr. Utfallet blev 900 000 kr. Hela beloppet gick åt.", "2 1085000 1000000"],
    ["Beviljat belopp är 900 000 kr. Inga medel har använts.", "2 1085000 100000"],
    ["Nämnden beviljades 900 000 kr. Arbetet pågår.", "2 1085000 100000?"],
    ["Nämnden beviljades 900 000 kr. Arbetet kostade ca 800 000 kr.", "2 1085000 100000?"],
    ["Nämnden beviljades 900 000 kr. Hälften är förbrukat.", "2 1085000 100000?"],
  ])("may say it in words: %s", (first, expected) => {
    expect(totals(...paragraphs(first, plain))).toBe(expected);
  });

  it.each([
    "Nämnden beviljades 900 000 kr. Kostnaden enligt anbudet var 800 000 kr.",
    "Nämnden beviljades 900 000 kr. Kalkylen var på 950 000 kr. Arbetet kostade 800 000 kr.",
    "Nämnden beviljades 900 000 kr i mars och ytterligare 100 000 kr i juni. Arbetet kostade 800 000 kr.",
    "Nämnden beviljades 900 000 kr. Arbetet kostade 1 000 000 kr, varav 100 000 kr egna medel.",
    "Nämnden beviljades 900 000 kr. Arbetet kostade 800 000 kr. Varje stolpe kostade 20 000 kr.",
    "Nämnden beviljades 900 000 kr. Fastighetsägaren betalade 100 000 kr.",
    "Nämnden beviljades 900 000 kr. Projekteringen kostade 100 000 kr.",
    "Nämnden beviljades 900 000 kr. 100 000 kr betalades av bolaget.",
    "Kyrkan fick 900 000 kr. Arbetet kostade 100 000 kr för elen och resten är okänt.",
  ])("are not read whole where an amount may be another: %s", (first) => {
    expect(totals(...paragraphs(first, plain))).not.toMatch(/^2 \d+ \d+$/u);
  });

  it.each([
    "Sammanlagt har nämnden alltså beviljats 1 085 000 kr och använt 900 000 kr.",
    "Sammantaget beviljades nämnden 1 085 000 kr för de två åtgärderna, varav 900 000 kr har förbrukats.",
    "Nämnden beviljades medel för två projekt, sammanlagt 1 085 000 kr. Det sammanlagda utfallet är 900 000 kr.",
  ])("are held against what is said of all: %s", (last) => {
    const reading = (first: string) => read(...paragraphs(first, plain, last));
    const right = reading("Nämnden beviljades 900 000 kr. Arbetet kostade 800 000 kr.");
    expect([totalsIn(right), codesOf(right, "STR-07", "STR-15")]).toEqual(["2 1085000 900000", []]);
    expect(codesOf(reading("Nämnden beviljades 950 000 kr. Arbetet kostade 800 000 kr."), "STR-07")).toHaveLength(1);
  });
});
