import { findingIds, subjectOf } from "../../../src/core/acceptance/finding-ids";
import type { Finding } from "../../../src/core/findings/finding";
import type { SourceFile } from "../../../src/core/run/source-file";
import type { RunResult } from "../../../src/core/run/run-result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { workbookOf } from "../../support/snapshot";
import { follow, workbooksIn } from "../../support/returned";

const idsOf = ({ findings, projects }: RunResult): readonly string[] => [...findingIds(findings, projects).values()];

const down = (text: string): string =>
  text.replace(/(\$?\b[A-Z]{1,3}\$?)(\d+)\b/gu, (_all, column: string, row: string) => `${column}${Number(row) + 1}`);

/** As when somebody inserts an empty row above everything, on every sheet. */
function withRowAbove(sheet: SheetSnapshot): SheetSnapshot {
  const area = <A extends { top: number; bottom: number }>(one: A): A => ({
    ...one,
    top: one.top + 1,
    bottom: one.bottom + 1,
  });
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + 1,
      ...(cell.formula ? { formula: down(cell.formula) } : {}),
    })),
    merges: sheet.merges.map(area),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + 1)),
    tables: sheet.tables.map((table) => ({ ...table, area: area(table.area) })),
    ...(sheet.rowLevels ? { rowLevels: new Map([...sheet.rowLevels].map(([row, level]) => [row + 1, level])) } : {}),
    ...(sheet.notes ? { notes: sheet.notes.map((note) => ({ ...note, row: note.row + 1 })) } : {}),
  };
}

const changed = (file: SourceFile, change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot): SourceFile =>
  "snapshot" in file ? { ...file, snapshot: change(file.snapshot) } : file;

const files = ["returned", "awkward"].flatMap(workbooksIn).filter((file) => "snapshot" in file);

describe("what a finding is known by", () => {
  test("is the same when a row is inserted above it", () => {
    for (const file of files) {
      const moved = changed(file, (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map(withRowAbove),
        names: snapshot.names.map((name) => ({ ...name, refersTo: down(name.refersTo) })),
      }));
      expect([file.name, idsOf(follow([moved])).toSorted()]).toEqual([file.name, idsOf(follow([file])).toSorted()]);
    }
  });

  test("is the same when the workbook is saved under another name", () => {
    for (const file of files) {
      const copy = changed({ ...file, name: "kopia.xlsx" }, (snapshot) => ({ ...snapshot, name: "kopia.xlsx" }));
      expect([file.name, idsOf(follow([copy])).toSorted()]).toEqual([file.name, idsOf(follow([file])).toSorted()]);
    }
  });

  test("is the same the day after, as far as the finding is", () => {
    const [before, after] = ["2024-11-13", "2024-11-14"].map((day) => follow(files, day));
    const codes = (run?: RunResult): string =>
      JSON.stringify(run?.findings.map(({ code, at }) => [code, at]).toSorted());
    // Nothing else comes or goes over that night, so that every id has to be found again.
    expect(codes(after)).toBe(codes(before));
    expect(idsOf(after!).toSorted()).toEqual(idsOf(before!).toSorted());
  });
});

const headings = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status", "Slutdatum"];
const row = (id: string, spent: number): readonly (string | number)[] => [
  ...[id, `Lekplatsen ${id}`, "Farsta stadsdelsnämnd", 100_000, spent, "Genomfört", "2024-03-01"],
];
const listOf = (...rows: readonly (readonly (string | number)[])[]): SourceFile => ({
  ...{ name: "farsta.xlsx", size: 1, sha256: "", remarks: [] },
  snapshot: workbookOf({ Redovisning: [headings, ...rows] }, { name: "farsta.xlsx" }),
});
const idOf = (file: SourceFile, code: string, project: string): string | undefined => {
  const run = follow([file]);
  const finding = run.findings.find((one) => one.code === code && one.params["project"] === project);
  return finding && findingIds(run.findings, run.projects).get(finding);
};

const told = (file: string, cell: string): Finding => ({
  ...{ code: "FIL-05", severity: "error", at: { file, sheet: "Blad1", cell } },
  params: { file },
});

describe("findings that say the same of the same", () => {
  const ids = findingIds([told("a.xlsx", "A1"), told("a.xlsx", "A2"), told("b.xlsx", "A1")], []);

  test("are told apart by their order, each workbook by itself, whatever it is called", () => {
    const [first, second, other] = [...ids.values()];
    expect(second).toBe(`${first ?? ""}-2`);
    expect(other).toBe(first);
  });

  test("are about the same", () => {
    expect(new Set([...ids.values()].map(subjectOf)).size).toBe(1);
  });
});

describe("what a finding says", () => {
  const before = listOf(row("F-1", 150_000), row("F-2", 90_000));

  test("makes it another finding when the amount is another", () => {
    const first = idOf(before, "BEL-11", "Lekplatsen F-1");
    const other = idOf(listOf(row("F-1", 160_000), row("F-2", 90_000)), "BEL-11", "Lekplatsen F-1");
    expect(first).toMatch(/^BEL-11\./u);
    expect(other).not.toBe(first);
    expect(other?.split(".")[1]).toBe(first?.split(".")[1]);
  });

  test("is not what another row says, wherever it is moved to", () => {
    const sorted = listOf(row("F-2", 90_000), row("F-1", 150_000));
    const without = listOf(row("F-1", 150_000));
    for (const file of [sorted, without])
      expect(idOf(file, "BEL-11", "Lekplatsen F-1")).toBe(idOf(before, "BEL-11", "Lekplatsen F-1"));
  });
});
