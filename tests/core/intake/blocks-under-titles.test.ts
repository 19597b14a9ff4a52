import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

/** A block of a print-out: a title over one or two small tables with one row each. */
const tall = (name: string, granted: number, spent: number): Rows => [
  [name],
  ["Startdatum", "Slutdatum", "Status", "Ansvarig"],
  ["2022-03-01", "2023-05-30", "Avslutad", "Chef"],
  ["Beviljat", "Förbrukat", "Återstår"],
  [granted, spent, granted - spent],
  ["Analys: Synpunkterna har minskat."],
  [],
];
const flat = (name: string, granted: number, spent: number): Rows => [
  [name],
  ["Beviljat", "Förbrukat", "Återstår"],
  [granted, spent, granted - spent],
  [],
];
const print = (block: typeof tall, before: string): Rows => [
  ["Hägersten-Älvsjö stadsdelsnämnd"],
  ["Redovisning (tkr)"],
  [],
  ...block(`${before}Vinterviken`, 2490, 1919),
  ...block(`${before}Sjöviksbadet`, 1530, 1260),
  ...block(`${before}Nattstråket`, 1770, 1770),
];

describe("blocks under a title each", () => {
  it.each(
    ["Aktivitet: ", "Insats: ", "Projekt: ", "", "1. "].flatMap((before) => [
      [before, "two tables", tall] as const,
      [before, "one table", flat] as const,
    ]),
  )("are a project each: ”%s…” over %s", (before, _, block) => {
    const reading = readIntake(workbookOf({ Blad: print(block, before) }));
    expect(totalsIn(reading)).toBe("3 5790000 4949000");
    expect(reading.projects.map(({ name }) => name.replace(/^1\. /u, ""))).toEqual([
      "Vinterviken",
      "Sjöviksbadet",
      "Nattstråket",
    ]);
  });
});
