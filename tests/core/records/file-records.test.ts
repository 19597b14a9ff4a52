import { fileRecords } from "../../../src/core/records/file-records";
import { recordColumns, recordSchema } from "../../../src/core/records/record-schema";
import { toNdjson } from "../../../src/core/records/to-ndjson";
import { follow, handInBytes, workbooksIn } from "../../support/returned";

const recordsOf = (name: string) => {
  const file = workbooksIn("returned").find((one) => one.name === name)!;
  return { file, records: fileRecords(follow([file]), file.sha256) };
};

test("a project with two budget years has a record for each, with the cells of its amounts", () => {
  const { file, records } = recordsOf("Norra innerstaden 2023-2024.xlsx");
  const [workbook, ...years] = records;
  expect(workbook).toMatchObject({ kind: "workbook", file: file.name, fileSha256: file.sha256, projectId: null });
  const several = years.filter(({ yearNumber }) => yearNumber === 2).map(({ projectKey }) => projectKey);
  expect(several.length).toBeGreaterThan(0);
  for (const key of several) {
    const [first, second] = years.filter(({ projectKey }) => projectKey === key);
    expect(first?.grantedCells).toHaveLength(1);
    expect(second?.grantedCells).toHaveLength(1);
    expect(first?.grantedCells).not.toEqual(second?.grantedCells);
  }
});

test("the cells of a record hold its amounts", () => {
  const { file, records } = recordsOf("Bromma uppfoljning trygghet.xlsx");
  if (!("snapshot" in file)) throw new Error("The sample could not be read.");
  const first = records[1]!;
  const sheet = file.snapshot.sheets.find(({ name }) => name === first.sheet)!;
  const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(first.grantedCells?.[0] ?? "") ?? [];
  const cell = sheet.cells.find((one) => one.row === Number(row) && one.column === column.charCodeAt(0) - 64);
  expect(cell?.value).toMatchObject({ kind: "number", number: Number(first.grantedOre) / 100 });
});

test("a workbook that cannot be read has one record, which says so", () => {
  const file = handInBytes("trasig.xlsx", new TextEncoder().encode("ingen arbetsbok"));
  expect(fileRecords(follow([file]), file.sha256)).toEqual([
    expect.objectContaining({
      kind: "workbook",
      fileStatus: "unreadable",
      fileGrantedComplete: false,
      fileSpentComplete: false,
      findingCodes: [expect.stringMatching(/^FIL-/)],
      grantedOre: null,
    }),
  ]);
});

test("an amount that is not stated is null, and the record says that it is missing", () => {
  const file = workbooksIn("awkward").find(({ name }) => name === "felvarden-i-celler.xlsx")!;
  const missing = fileRecords(follow([file]), file.sha256).filter(({ spentComplete }) => spentComplete === false);
  expect(missing.length).toBeGreaterThan(0);
  for (const { spentOre } of missing) expect(spentOre).toBeNull();
});

test("a line of NDJSON has every column of the schema in order, and öre digit by digit", () => {
  const record = { ...recordsOf("Farsta sdf tkr.xlsx").records[1]!, grantedOre: 9_007_199_254_740_993n as never };
  const line = toNdjson(record);
  expect(line).toContain('"grantedOre":9007199254740993,');
  expect(line.endsWith("}\n") && line.indexOf("\n") === line.length - 1).toBe(true);
  expect(Object.keys(JSON.parse(line) as object)).toEqual(recordColumns.map(({ name }) => name));
  expect(line.startsWith(`{"recordSchema":"${recordSchema}",`)).toBe(true);
});

test("every column has a name of its own and says what it means in both languages", () => {
  const names = recordColumns.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { says } of recordColumns) expect(says.sv.endsWith(".") && says.en.endsWith(".")).toBe(true);
});
