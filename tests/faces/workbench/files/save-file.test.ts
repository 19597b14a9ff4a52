import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { nodeEngine } from "../../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { buildSummary } from "../../../../src/core/summary/build-summary";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { openFile, type FileOrigin } from "../../../../src/faces/workbench/files/open-file";
import { saveFile } from "../../../../src/faces/workbench/files/save-file";
import { type HostWorkbook, WorkbookModel } from "office-host";
import { typeInto } from "../../../../src/faces/workbench/page/edits";
import { follow, workbooksIn } from "../../../support/returned";

const samples = join(__dirname, "../../../../samples");
const paths = ["returned", "real", "awkward"].flatMap((folder) =>
  readdirSync(join(samples, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

const nothing = new Uint8Array();
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(samples, path)));

function snapshot(bytes: Uint8Array): WorkbookSnapshot | null {
  const read = readXlsx({ name: "bok.xlsx", bytes }, nodeEngine);
  return read.ok ? read.snapshot : null;
}

function opened(path: string): { readonly workbook: HostWorkbook; readonly origin: FileOrigin } {
  const file = openFile({ name: "bok.xlsx", bytes: bytesOf(path) });
  if (!file.ok) throw new Error(JSON.stringify(file.remark));
  return file;
}

const readable = paths.filter((path) => snapshot(bytesOf(path)) !== null);

test("what the guarded reader refuses is not opened", () => {
  for (const path of paths)
    expect([path, openFile({ name: "bok.xlsx", bytes: bytesOf(path) }).ok]).toEqual([path, readable.includes(path)]);
});

test.each(readable)("%s is the same workbook after saving", (path) => {
  const { workbook, origin } = opened(path);
  const saved = saveFile(workbook, origin);
  expect(snapshot(saved)).toEqual(snapshot(origin.bytes));
  const [before, after] = [unzipSync(origin.bytes), unzipSync(saved)];
  const different = Object.keys(before).filter(
    (name) =>
      name.startsWith("xl/worksheets/") && strFromU8(before[name] ?? nothing) !== strFromU8(after[name] ?? nothing),
  );
  expect(different).toEqual([]);
});

describe("a workbook that was changed", () => {
  const book = "returned/Farsta sdf tkr.xlsx";

  test("holds the new cell and everything else as it was", () => {
    const { workbook, origin } = opened(book);
    const model = new WorkbookModel(workbook);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("No sheet");
    typeInto(model, sheet, 6, 2, 'Ny belysning <&> "väg"');
    typeInto(model, sheet, 60, 3, "12,5");
    const [before, after] = [snapshot(origin.bytes), snapshot(saveFile(model.workbook, origin))];
    const at = (row: number, column: number) =>
      after?.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(at(6, 2)).toEqual({ kind: "text", text: 'Ny belysning <&> "väg"' });
    expect(at(60, 3)).toEqual({ kind: "number", number: 12.5, text: "12.5" });
    const others = (one: WorkbookSnapshot | null) =>
      one?.sheets[0]?.cells.filter(({ row, column }) => !(row === 6 && column === 2) && row !== 60);
    expect(others(after)).toEqual(others(before));
    expect(after?.sheets.slice(1)).toEqual(before?.sheets.slice(1));
  });

  test("holds our summary beside the user's sheets, with formulas, tables and names", async () => {
    const summaryBytes = await summaryOf();
    const { workbook, origin } = opened(book);
    const written = summarised(workbook, summaryBytes);
    const [user, summary, both] = [snapshot(origin.bytes), snapshot(summaryBytes), snapshot(saveFile(written, origin))];
    expect(both?.sheets).toEqual([...(user?.sheets ?? []), ...(summary?.sheets ?? [])]);
    expect(both?.names).toEqual(expect.arrayContaining([...(user?.names ?? []), ...(summary?.names ?? [])]));
  });

  test("is written the same a second time", async () => {
    const { workbook, origin } = opened(book);
    const saved = saveFile(summarised(workbook, await summaryOf()), origin);
    const again = openFile({ name: "bok.xlsx", bytes: saved });
    if (!again.ok) throw new Error(JSON.stringify(again.remark));
    expect(again.workbook.settings).toEqual(new Map([["svar", '{"a":"<1>"}']]));
    expect(snapshot(saveFile(again.workbook, again.origin))).toEqual(snapshot(saved));
  });
});

const summaryOf = (): Promise<Uint8Array> =>
  writeXlsx(buildSummary(follow(workbooksIn("returned")), { scope: "consolidated", language: "sv", withCharts: true }));

/** The workbook with the sheets of a summary that our own writer made. */
function summarised(workbook: HostWorkbook, summaryBytes: Uint8Array): HostWorkbook {
  const file = openFile({ name: "summary.xlsx", bytes: summaryBytes });
  if (!file.ok) throw new Error(JSON.stringify(file.remark));
  const renamed = new Map(file.workbook.sheets.map((sheet) => [sheet.id, `${sheet.id}-ours`]));
  return {
    ...workbook,
    settings: new Map([["svar", '{"a":"<1>"}']]),
    sheets: [
      ...workbook.sheets,
      ...file.workbook.sheets.map((sheet) => ({ ...sheet, id: renamed.get(sheet.id) ?? sheet.id })),
    ],
    names: [
      ...workbook.names,
      ...file.workbook.names.map((name) => ({
        ...name,
        sheetId: name.sheetId === null ? null : (renamed.get(name.sheetId) ?? null),
      })),
    ],
  };
}

test("folded rows and where their sign stands are kept, on sheets of ours and on others", async () => {
  const outcome = follow(workbooksIn("returned"));
  const document = buildSummary(outcome, { scope: "consolidated", language: "sv" });
  const folds = document.sheets.find(({ name }) => name === "Iakttagelser")?.folds ?? [];
  expect(folds.length).toBeGreaterThan(0);
  const file = openFile({ name: "bok.xlsx", bytes: await writeXlsx(document) });
  if (!file.ok) throw new Error(JSON.stringify(file.remark));
  const shape = ({ sheets }: HostWorkbook) =>
    sheets.map(({ name, rows, outlineAbove }) => ({
      name,
      outlineAbove,
      folded: [...rows].flatMap(([row, { hidden, outline }]) => (hidden && outline === 1 ? [row] : [])),
    }));
  const before = shape(file.workbook);
  expect(before.find(({ name }) => name === "Iakttagelser")).toEqual({
    name: "Iakttagelser",
    outlineAbove: true,
    folded: folds.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  });
  for (const ours of [false, true]) {
    // Written whole, as a sheet that the file did not have.
    const origin = ours ? { ...file.origin, parts: new Map<string, string>() } : file.origin;
    const saved = openFile({ name: "bok.xlsx", bytes: saveFile(file.workbook, origin) });
    if (!saved.ok) throw new Error(JSON.stringify(saved.remark));
    expect(
      shape(saved.workbook)
        .filter(({ name }) => name === "Iakttagelser")
        .at(-1),
    ).toEqual(before.find(({ name }) => name === "Iakttagelser"));
  }
});
