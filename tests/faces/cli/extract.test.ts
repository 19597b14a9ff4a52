import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { recordColumns } from "../../../src/core/records/record-schema";
import { call, faultlessList, listBytes, sample, temporaryFolder } from "../../support/command-line";

const { path } = temporaryFolder();
const farsta = listBytes(faultlessList(["Torget", "Parken"]));
const bromma = listBytes(faultlessList(["Lekplatsen"], "BR"));

beforeEach(() => {
  mkdirSync(path("in"));
  writeFileSync(path("in/farsta.xlsx"), farsta);
  writeFileSync(path("in/bromma.xlsx"), bromma);
});

const extract = (output: string, ...more: readonly string[]) =>
  call(["extract", path("in"), "-o", path(output), ...more]);
const linesOf = (name: string): readonly string[] => readFileSync(path(name), "utf8").split("\n").filter(Boolean);
const recordsOf = (name: string) => linesOf(name).map((line) => JSON.parse(line) as Record<string, unknown>);

async function parquetOf(name: string): Promise<readonly Record<string, unknown>[]> {
  const bytes = readFileSync(path(name));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return parquetReadObjects({ file });
}

test("one record per workbook, and one per project and budget year", async () => {
  const { code, data, talk } = await extract("ut.ndjson");
  expect({ code, data }).toEqual({
    code: 0,
    data: "Filer: 2 (lästa: 2, delvis lästa: 0, inte lästa: 0)\nPoster: 5\n",
  });
  expect(talk).toContain(`Posterna finns i ${path("ut.ndjson")}`);
  expect(recordsOf("ut.ndjson").map(({ kind, file, projectName }) => [kind, file, projectName])).toEqual([
    ["workbook", "bromma.xlsx", null],
    ["project-year", "bromma.xlsx", "Lekplatsen"],
    ["workbook", "farsta.xlsx", null],
    ["project-year", "farsta.xlsx", "Torget"],
    ["project-year", "farsta.xlsx", "Parken"],
  ]);
  expect(recordsOf("ut.ndjson")[3]).toMatchObject({
    grantedOre: 100_000_000,
    grantedCells: ["D2"],
    spentCells: ["E2"],
  });
});

test("Parquet holds the same records, typed", async () => {
  await extract("ut.ndjson");
  await extract("ut.parquet");
  const json = recordsOf("ut.ndjson");
  const rows = await parquetOf("ut.parquet");
  expect(rows).toHaveLength(json.length);
  expect(rows[3]).toMatchObject({ grantedOre: 100_000_000n, grantedCells: ["D2"], asOfDate: new Date("2024-11-13") });
  rows.forEach((row, i) => {
    for (const { name, type } of recordColumns) {
      const value = row[name] ?? null;
      const plain = value instanceof Date ? value.toISOString().slice(0, 10) : value;
      const wanted = json[i]?.[name] ?? null;
      expect(plain).toEqual(
        type === "ore" || type === "whole" ? (wanted === null ? null : BigInt(Number(wanted))) : wanted,
      );
    }
  });
});

test("the shards together are the whole, and an empty one is an extract too", async () => {
  for (const format of ["ndjson", "parquet"]) {
    await extract(`hela.${format}`);
    for (let i = 1; i <= 5; i += 1) expect((await extract(`del-${i}.${format}`, "--shard", `${i}/5`)).code).toBe(0);
  }
  const parts = [1, 2, 3, 4, 5];
  expect(parts.flatMap((i) => linesOf(`del-${i}.ndjson`)).sort()).toEqual([...linesOf("hela.ndjson")].sort());
  const counts = await Promise.all(parts.map(async (i) => (await parquetOf(`del-${i}.parquet`)).length));
  expect(counts.reduce((a, b) => a + b)).toBe(5);
  expect(counts).toContain(0);
});

test("a workbook that cannot be read does not stop the others, and has its record", async () => {
  writeFileSync(path("in/b.xlsx"), "ingen arbetsbok");
  const { code, data } = await extract("ut.ndjson", "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(data)).toEqual({ files: 3, read: 2, partlyRead: 0, unreadable: 1, records: 6 });
  expect(recordsOf("ut.ndjson").filter(({ fileStatus }) => fileStatus === "unreadable")).toHaveLength(1);
});

describe("what stands there already", () => {
  test.each(["ndjson", "parquet"])("an earlier extract is replaced: %s", async (format) => {
    await extract(`ut.${format}`);
    writeFileSync(path("in/bromma.xlsx"), listBytes(faultlessList(["Lekplatsen", "Bron"], "BR")));
    expect((await extract(`ut.${format}`)).data).toContain("Poster: 6");
  });

  test("an empty file is replaced", async () => {
    writeFileSync(path("ut.ndjson"), "");
    expect((await extract("ut.ndjson")).code).toBe(0);
  });

  test.each([
    ["ut.ndjson", '{"kund":1}\n'],
    ["ut.parquet", "PAR1 någon annans PAR1"],
    ["ut.parquet", "anteckningar"],
  ])("something else stays as it was: %s", async (name, text) => {
    writeFileSync(path(name), text);
    const { code, talk } = await extract(name);
    expect({ code, kept: readFileSync(path(name), "utf8") }).toEqual({ code: 2, kept: text });
    expect(talk).toMatch(/finns redan och innehåller inte poster/);
  });

  test("a workbook that is read is never written over, also through a link", async () => {
    symlinkSync(path("in/farsta.xlsx"), path("ut.ndjson"));
    expect((await extract("ut.ndjson")).talk).toMatch(/en av filerna som läses/);
    expect(readFileSync(path("in/farsta.xlsx"))).toEqual(Buffer.from(farsta));
  });
});

test("whoever stops it finds what was there, and nothing half written", async () => {
  await extract("ut.ndjson");
  const before = linesOf("ut.ndjson");
  writeFileSync(path("in/bromma.xlsx"), farsta);
  let asked = 0;
  await call(["extract", path("in"), "-o", path("ut.ndjson")], {
    uninterrupted: (work) => work(() => (asked += 1) > 1),
  });
  expect(linesOf("ut.ndjson")).toEqual(before);
  expect(readdirSync(path()).sort()).toEqual(["in", "ut.ndjson"]);
});

test.each([
  ["ut.xlsx", [], /”.*ut\.xlsx” är inte ett namn för poster/],
  ["ut.ndjson", ["--shard", "3/2"], /”3\/2” är inte en del/],
  ["ut.ndjson", ["--select", "year=2023"], /Flaggan --select hör inte till extract/],
  ["ingen/ut.ndjson", [], /mappen finns inte/],
] as const)("wrong use: %s %j", async (output, more, says) => {
  const { code, talk } = await extract(output, ...more);
  expect(code).toBe(2);
  expect(talk).toMatch(says);
});

test("--shard belongs to extract", async () => {
  const { code, talk } = await call(["check", sample("returned"), "--shard", "1/2"]);
  expect({ code, talk }).toEqual({
    code: 2,
    talk: expect.stringContaining("Flaggan --shard hör inte till check. Den hör till extract"),
  });
});

test("an extract of ours says so in its metadata, and whose column is what type", async () => {
  await extract("ut.parquet");
  const bytes = readFileSync(path("ut.parquet"));
  const { key_value_metadata: marks, created_by: by } = parquetMetadata(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  expect({ by, marks }).toEqual({ by: "medelkoll", marks: [expect.objectContaining({ key: "medelkoll-records/1" })] });
});
