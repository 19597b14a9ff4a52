import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "../../src/adapters/excel/connect";
import type { SourceFile } from "../../src/core/run/source-file";
import type { OpenWorkbook } from "../../src/core/host/open-workbook";
import { toReport } from "../../src/core/report/to-report";
import { type PlatformName, platforms } from "office-host";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { archivedReleases } from "../support/archived-forms";
import { openSample } from "../adapters/excel/support/open-sample";
import { follow, handInBytes, samples } from "../support/returned";

/** Of each archived form one a kind of package: half a minute a release would be too much for all of them, which `archive.test.ts` reads. */
const archived = archivedReleases.flatMap(({ folder, files }) =>
  files.flatMap(({ name }) =>
    /^farsta\.(?:medelkoll|libreoffice-ods|exceljs|stripped|boxes)\.xlsx$|^stadsbyggnad\.medelkoll\./u.test(name)
      ? [`${folder}/${name}`]
      : [],
  ),
);

/** Every sample that is a workbook and can be read from its bytes. */
const paths = ["returned", "real", "awkward"]
  .flatMap((folder) => readdirSync(join(samples, folder)).map((name) => `${folder}/${name}`))
  .concat("granted-register.xlsx", archived)
  .filter((path) => path.endsWith(".xlsx"));

const fromFile = (path: string): SourceFile =>
  handInBytes(path.slice(path.lastIndexOf("/") + 1).normalize("NFC"), readFileSync(join(samples, path)));

/** Its formulas have no stored results. In Excel that does not exist: it has calculated them. */
const uncached = "awkward/formler-utan-sparat-varde.xlsx";

const readable = paths.filter((path) => path !== uncached && "snapshot" in fromFile(path));

/** No cell of it has an empty one beside or below it, so that no merge could say anything: it is not asked for merged cells. */
const withoutDoubt: ReadonlySet<string> = new Set(["awkward/lista-utan-rubriker.xlsx"]);

/** Forms, a list with merged headings, values that are errors, and many rows: read under what each Excel is documented to do. */
const everywhere = [
  "returned/Skarpnack_blanketter.xlsx",
  "returned/Jarva_samlad_redovisning.xlsx",
  "awkward/felvarden-i-celler.xlsx",
  "granted-register.xlsx",
];

/**
 * What an open workbook cannot know or knows otherwise than its file:
 * - when it was last saved (no member tells);
 * - how a number was written in the file: only its double is left, so that numbers are compared as doubles;
 * - the built-in names that print areas and filters have in a file (`_xlnm.…`);
 * - hidden rows and columns without content;
 * - outline levels: no member tells;
 * - which characters of a text are raised or struck through (`marks-and-notes.office.test.ts`).
 */
function comparable(snapshot: WorkbookSnapshot): unknown {
  return {
    ...snapshot,
    modified: undefined,
    names: snapshot.names.filter(({ name }) => !name.startsWith("_xlnm.") && !/^Print_/u.test(name)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rowLevels: undefined,
      cells: sheet.cells.map(comparableCell),
      ...hiddenWithContent(sheet),
    })),
  };
}

function comparableCell(cell: Cell): unknown {
  const { value } = cell;
  const known = value.kind === "number" ? { kind: "number", number: value.number } : value;
  return { ...cell, value: known };
}

function hiddenWithContent({ cells, hiddenRows, hiddenColumns }: SheetSnapshot): object {
  const columns = new Set(cells.map(({ column }) => column));
  const rows = new Set(cells.map(({ row }) => row));
  const hidden = [...columns].filter((column) =>
    hiddenColumns.some(([first, last]) => first <= column && column <= last),
  );
  return {
    hiddenRows: [...hiddenRows].filter((row) => rows.has(row)),
    hiddenColumns: hidden.sort((one, other) => one - other),
  };
}

const snapshotOf = (read: SourceFile): WorkbookSnapshot => {
  if ("refusal" in read) throw new Error(`Not read: ${read.refusal.code} ${JSON.stringify(read.refusal.params)}`);
  return read.snapshot;
};

/** Opens a sample, reads it through Microsoft's client, and says how many syncs that took. */
async function readOpen(
  path: string,
  platform?: PlatformName,
): Promise<{ readonly read: SourceFile; readonly syncs: number; readonly keptUndo: boolean; readonly told: boolean }> {
  const excel = await openSample(path, platform ? { platform } : {});
  const { host } = excel;
  const workbook = (await connect()) as OpenWorkbook;
  host.faults.reset();
  const { model } = host;
  const [sheet] = model.workbook.sheets;
  // The user types something: there is something to undo.
  model.step("user", () => model.change({ kind: "structure", sheetId: sheet?.id ?? "" }));
  let told = false;
  const read = await workbook.read({ mayLoseUndo: () => (told = true) });
  const { syncs } = host.faults;
  excel.close();
  return { read, syncs, keptUndo: model.canUndo, told };
}

const isUncached = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ cells }) => cells.some(({ value }) => value.kind === "uncached"));

const reportOf = (read: SourceFile): string => JSON.stringify(toReport(follow([read]), "sv"));

describe("an open workbook and its file", () => {
  it.each(readable)("%s: the same snapshot, the same report to the byte, in few syncs", async (path) => {
    const file = fromFile(path);
    const { read, syncs } = await readOpen(path);
    // What a program has not calculated Excel has: formulas of ours beside the answers, which no report rests on.
    if (!(archived.includes(path) && isUncached(snapshotOf(file))))
      expect(comparable(snapshotOf(read))).toEqual(comparable(snapshotOf(file)));
    expect(reportOf(read)).toBe(reportOf(file));
    expect(syncs).toBe(withoutDoubt.has(path) ? 1 : 2);
  });

  describe.each(Object.keys(platforms) as PlatformName[])("in %s", (platform) => {
    it.each(everywhere)("%s: the same snapshot; undo is kept, or it is told that it may be lost", async (path) => {
      const { read, keptUndo, told } = await readOpen(path, platform);
      expect(comparable(snapshotOf(read))).toEqual(comparable(snapshotOf(fromFile(path))));
      expect(keptUndo || told).toBe(true);
      expect(keptUndo).toBe(platform === "web");
    });
  });

  it("takes nothing from the undo list where no merge could say anything", async () => {
    const [path] = withoutDoubt;
    const { keptUndo, told } = await readOpen(path ?? "", "windows");
    expect([keptUndo, told]).toEqual([true, false]);
  });

  it("hold most of the samples", () => expect(readable.length).toBeGreaterThan(45));

  it("differ where the file holds no results: Excel has calculated them", async () => {
    const { read } = await readOpen(uncached);
    const values = snapshotOf(read).sheets.flatMap(({ cells }) => cells.map(({ value }) => value.kind));
    expect(values).not.toContain("uncached");
    const inFile = snapshotOf(fromFile(uncached)).sheets.flatMap(({ cells }) => cells.map(({ value }) => value.kind));
    expect(inFile).toContain("uncached");
    expect(follow([read]).totals.granted.ore).toBe(250_000_000n);
  });
});
