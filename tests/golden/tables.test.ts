import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEdition } from "../../src/core/anvisningar/load-edition";
import { render } from "../../src/core/messages/render";
import { toReport } from "../../src/core/report/to-report";
import { followUp } from "../../src/core/run/follow-up";
import type { IsoDate } from "../../src/core/values/iso-date";
import { extensible } from "../../src/profiles/stockholm/editions";
import { library, samples, workbooksIn } from "../support/returned";

/** Nämnder's workbooks of several tables; the truth was written by hand from their rows. */
interface Truth {
  readonly asOf: IsoDate;
  readonly totals: Readonly<Record<"projects" | "grantedOre" | "spentOre", number>>;
  readonly records: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly values: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly field: string;
    readonly value: unknown;
    readonly cell: string;
  }[];
  readonly findings: readonly { readonly code: string; readonly file: string; readonly sheet: string; readonly cell: string }[];
  readonly mustNotFind: readonly string[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(samples, "tables", name), "utf8"));
const truth = read("expected.json") as Truth;
const edition = loadEdition(read("trygghet-med-tabeller.json"), extensible);
const outcome = followUp(workbooksIn("tables/returned"), {
  ...{ edition, profile: library.profile, asOf: truth.asOf, answers: {} },
});
const report = toReport(outcome, "sv");

describe("a workbook of several tables", () => {
  it("gives the projects their totals, and no other table any part in them", () => {
    const { projects, grantedOre, spentOre, incomplete } = report.totals;
    expect({ projects, grantedOre, spentOre }).toEqual(truth.totals);
    expect(incomplete.filter((name) => name === "grantedOre" || name === "spentOre")).toEqual([]);
  });

  it.each(Object.entries(truth.records))("%s: the records of each table stand in these rows", (file, tables) => {
    const rowsOf = (table: string) =>
      (report.records ?? []).filter((one) => one.at.file === file && one.table === table).map(({ at }) => at.row);
    expect(Object.fromEntries(Object.keys(tables).map((table) => [table, rowsOf(table)]))).toEqual(tables);
  });

  it.each(truth.values.map((one) => [`${one.sheet} ${one.cell}`, one] as const))("%s says what it says", (_, one) => {
    const record = report.records?.find(
      ({ at }) => at.file === one.file && at.sheet === one.sheet && at.row === one.row,
    );
    const { value, cell } = record?.fields[one.field] ?? {};
    expect({ value, cell }).toEqual({ value: one.value, cell: one.cell });
  });

  it("has these findings of the tables, each at its cell and with its sentence, and no other", () => {
    const found = report.findings.filter(({ code }) => code.startsWith("TBL"));
    const place = (one: { code: string; file: string; sheet: string | null; cell: string | null }) =>
      `${one.code} ${one.file} ${one.sheet} ${one.cell}`;
    expect(found.map(({ code, at }) => place({ code, ...at })).toSorted()).toEqual(truth.findings.map(place).toSorted());
    expect(found.filter(({ rule }) => rule === null)).toEqual([]);
  });

  it("tells nothing of tables that are whole, nor takes any for projects", () => {
    const codes = new Set(report.findings.map(({ code }) => code));
    expect(truth.mustNotFind.filter((code) => codes.has(code))).toEqual([]);
  });

  it("says in words what is wrong, and what to write instead", () => {
    const texts = outcome.findings
      .filter(({ code }) => code.startsWith("TBL"))
      .map((finding) => render(finding, "sv", edition).message);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Trygghetsvandringar, i våras: Datum är ”i våras”, som inte är ett datum. Skriv till exempel 2024-03-08.",
        "Projekt-ID är ”SK-9”, som inte finns under Projekt-ID i Projekt. Där finns SK-1, SK-2 eller SK-3.",
        "Lekplats Kärrtorp har 0 rader i Trygghetsvandringar; det ska vara minst 1.",
        "Trygghetsvandringar: 2024-03-05 står redan i A4.",
      ]),
    );
  });
});
