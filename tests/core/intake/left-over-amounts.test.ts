import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { gapsOf, linesOf, saidOf } from "./lines";

type Rows = readonly (readonly CellInput[])[];
const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)"];
const list: Rows = [heading, ["Ljus", 1_000_000, 900_000], ["Park", 500_000, 400_000]];
const read = (sheets: Readonly<Record<string, SheetInput | Rows>>, more: Partial<WorkbookSnapshot> = {}) =>
  readIntake({ ...workbookOf(sheets), ...more });
const told = (sheets: Readonly<Record<string, SheetInput | Rows>>) => {
  const reading = read(sheets);
  return [...saidOf(reading, "STR-60", "STR-61", "STR-19"), ...gapsOf(reading)];
};

/** A table that nobody reads beside the list: its heading, its names and its amounts. */
const beside = (head: string, ...rows: Rows): Rows =>
  [heading, ...list.slice(1), [], []].map((row, at) => [
    ...[0, 1, 2, 3].map((column) => row[column] ?? null),
    ...(at === 0 ? ["Annat", head] : (rows[at - 1] ?? [])),
  ]);
const leaves = (cells: string, fields: string): string => `${cells}: ${fields} of left-out`;

describe("amounts beside a list that nobody took in", () => {
  const cases: readonly (readonly [name: string, rows: Rows, ...told: string[]])[] = [
    [
      "under the heading of an amount",
      beside("Utfall (kr)", ["Hyra", 250_000]),
      "STR-60 F2 2 Hyra",
      leaves("F2", "spentAmount"),
    ],
    [
      "of several rows",
      beside("Utfall (kr)", ["Hyra", 250_000], ["El", 120_000]),
      "STR-60 F2,F3 2–3 Hyra",
      leaves("F2,F3", "spentAmount"),
    ],
    [
      "with one row between",
      beside("Utfall (kr)", ["Hyra", 250_000], [], ["El", 120_000]),
      "STR-60 F2,F4 2–4 Hyra",
      leaves("F2,F4", "spentAmount"),
    ],
    ["that the workbook has", beside("Utfall (kr)", ["Hyra", 400_000])],
    ["that the workbook has in thousands", beside("Utfall (kr)", ["Hyra", 400])],
    ["that are a total of the list", beside("Utfall (kr)", ["Hyra", 1_300_000])],
    ["that come to what the list has", beside("Utfall (kr)", ["Hyra", 250_000], ["El", 150_000])],
    ["that are sums", beside("Utfall (kr)", ["Summa", 250_000])],
    ["that are far smaller", beside("Utfall (kr)", ["Hyra", 9_999])],
    ["that are years", beside("Utfall (kr)", ["Hyra", 2024])],
    [
      "that are shares or days",
      beside(
        "Utfall (kr)",
        ["Hyra", { number: 250_000, format: "0%" }],
        ["El", { number: 45_000, format: "yyyy-mm-dd" }],
      ),
    ],
    [
      "in text with a unit",
      beside("Utfall (kr)", ["Hyra", "250 000 kr"]),
      "STR-60 F2 2 Hyra",
      leaves("F2", "spentAmount"),
    ],
    [
      "in text with a unit right behind",
      beside("Utfall (kr)", ["Hyra", "250000kr"]),
      "STR-60 F2 2 Hyra",
      leaves("F2", "spentAmount"),
    ],
    ["in text without a unit", beside("Utfall (kr)", ["Hyra", "250 000"])],
  ];
  it.each(cases.map(([name, rows, ...expected]) => [name, rows, expected] as const))("%s", (_, rows, expected) => {
    expect(told({ Lista: rows })).toEqual(expected);
  });
});

describe("a sheet that was read as nothing and names a project", () => {
  const silent = (...rows: Rows) =>
    told({ Lista: list, Blad2: [["Ljus"], ...rows] }).filter((one) => !one.startsWith("STR-19"));
  const cases: readonly (readonly [name: string, rows: Rows, ...told: string[]])[] = [
    ["with another amount of its", [["Utfall", 950_000]], "STR-60 B2 2 Ljus", "B2: spentAmount of A2"],
    [
      "with two others",
      [
        ["Utfall", 950_000],
        ["Beviljat", 1_100_000],
      ],
      "STR-60 B2,B3 2–3 Ljus",
      "B2,B3: spentAmount+grantedAmount of A2",
    ],
    ["with an amount below its label", [["Utfall"], [950_000]], "STR-60 A3 3 Ljus", "A3: spentAmount of A2"],
    ["with the same amount", [["Utfall", 900_000]]],
    ["with nothing", [["Utfall", 0]]],
    ["with the amount of a year", [["Utfall 2023", 950_000]]],
    ["with another project too", [["Park"], ["Utfall", 950_000]]],
    ["with an amount of another kind", [["Överskott", 950_000]]],
  ];
  it.each(cases.map(([name, rows, ...expected]) => [name, rows, expected] as const))("%s", (_, rows, expected) => {
    expect(silent(...rows)).toEqual(expected);
  });
});

describe("what a program of ours has written into a workbook", () => {
  const names = [{ name: "_medelkoll_projekt", refersTo: "'Vår sida'!$A$1" }];
  it("is no list, also where it looks like one", () => {
    const sheets = { Lista: list, "Vår sida": [heading, ["Torg", 1_000_000, 1]] };
    const reading = read(sheets, { names });
    expect([linesOf(reading, "grantedAmount"), reading.sheets]).toEqual([
      ["Ljus: grantedAmount B2=1000000", "Park: grantedAmount B3=500000"],
      ["Lista"],
    ]);
    expect(read(sheets).sheets).toEqual(["Lista", "Vår sida"]);
  });
});

describe("the shape of a workbook", () => {
  const keyOf = (sheets: Readonly<Record<string, SheetInput | Rows>>) => read(sheets).layout?.key ?? null;
  it.each<readonly [string, Readonly<Record<string, SheetInput | Rows>>, string | null]>([
    ["of a list", { Lista: list }, "A projekt | B beviljat kr | C utfall kr"],
    [
      "without its titles and years",
      { Lista: [["Titel"], ["Projekt", "Beviljat 2023 (kr)", "Utfall 2023 (kr)"], ...list.slice(1)] },
      "A projekt | B beviljat kr (år) | C utfall kr (år)",
    ],
    [
      "with a column that is no field",
      { Lista: list.map((row, at) => [...row, at === 0 ? "Väder" : "sol"]) },
      "A projekt | B beviljat kr | C utfall kr | D väder",
    ],
    [
      "of two lists alike",
      { A: list, B: list.map((row, at) => (at === 0 ? row : row.with(0, `Projekt ${String(at)}`))) },
      "A projekt | B beviljat kr | C utfall kr",
    ],
    [
      "of a form",
      {
        A: [
          ["Status", "Klart"],
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 1_000_000],
          ["Utfall (kr)", 900_000],
        ],
      },
      "A beviljat belopp kr | A projektnamn | A status | A utfall kr",
    ],
    [
      "of headings in two rows",
      {
        A: {
          rows: [["Projekt", "Belopp (kr)", null], [null, "Beviljat", "Utfall"], ...list.slice(1)],
          merges: ["B1:C1", "A1:A2"],
        },
      },
      "A projekt | B belopp kr beviljat | C belopp kr utfall",
    ],
    ["of nothing", { A: [["Hej"]] }, null],
  ])("%s", (_, sheets, key) => expect(keyOf(sheets)).toBe(key));
});
