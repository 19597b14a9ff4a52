import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Totals } from "../../src/core/figures/types";
import { recordsViewIn } from "../../src/core/records/sql-types";
import { call, faultlessList, listBytes, sample, temporaryFolder } from "../support/command-line";
import { follow, handInBytes } from "../support/returned";

const totalsSql = readFileSync(join(__dirname, "../../docs/sql/totals.sql"), "utf8");

type Format = keyof typeof recordsViewIn.duckDb;
type Answer = Readonly<Record<string, bigint | boolean | null>>;

/** What DuckDB makes of the extracts that the path leads to. */
async function ask(paths: string, format: Format): Promise<Answer> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    await connection.run(recordsViewIn.duckDb[format](paths));
    const [answer] = (await connection.runAndReadAll(totalsSql)).getRowObjects();
    return answer as unknown as Answer;
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** The same totals as the whole line computes them, over all workbooks at once. */
const figuresOf = ({ projects, counts, granted, spent, surplus, overrun }: Totals) => ({
  projects: BigInt(projects),
  completed: BigInt(counts.completed.known),
  status_unknown: BigInt(counts.completed.unknown),
  granted_ore: granted.ore,
  spent_ore: spent.ore,
  surplus_ore: surplus.ore,
  overrun_ore: overrun.ore,
  granted_complete: granted.complete,
  spent_complete: spent.complete,
});

const consolidated = (folder: string) =>
  follow(
    readdirSync(folder)
      .filter((name) => /\.(?:xlsx|xls|ods)$/u.test(name))
      .map((name) => handInBytes(name.normalize("NFC"), readFileSync(join(folder, name)))),
  );

const { path } = temporaryFolder();

async function extractTo(output: string, folder: string, ...more: readonly string[]): Promise<void> {
  const { code, talk } = await call(["extract", folder, "-o", output, "--as-of", "2024-11-13", ...more]);
  expect({ isWritten: code < 2, talk }).toEqual({ isWritten: true, talk: expect.stringContaining("Posterna finns i") });
}

const spentIn = "Ekonomiskt utfall (kr)";

/** A list of projects, saved at a time. */
function savedList(names: readonly string[], saved: string, spent: number, spentHeading = spentIn): Uint8Array {
  const [heading = [], ...rows] = faultlessList(names);
  const at = heading.indexOf(spentIn);
  return listBytes([heading.with(at, spentHeading), ...rows.map((row) => row.with(at, spent))], "Projekt", saved);
}

/** A list of one project whose column says in which year the money was spent. */
const yearList = (year: number, saved: string, spent: number): Uint8Array =>
  savedList(["Torget"], saved, spent, `Utfall ${year} (kr)`);

describe("the totals of the returned workbooks in DuckDB", () => {
  test.each(["ndjson", "parquet"] as const)("are those of consolidate, to the öre, out of %s", async (format) => {
    await extractTo(path(`records.${format}`), sample("returned"));
    const answer = await ask(path(`records.${format}`), format);
    expect(answer).toMatchObject(figuresOf(consolidated(sample("returned")).totals));
    expect(answer).toMatchObject({ granted_ore: 8_000_000_000n, workbooks: 20n, projects_doubtful: 0n });
  });

  test("are the same out of three shards", async () => {
    for (const shard of [1, 2, 3])
      await extractTo(path(`part-${shard}.parquet`), sample("returned"), "--shard", `${shard}/3`);
    expect(await ask(path("part-*.parquet"), "parquet")).toMatchObject(
      figuresOf(consolidated(sample("returned")).totals),
    );
  });
});

describe("several workbooks about the same project", () => {
  const folder = () => path("in");
  const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder(), name), bytes);
  beforeEach(() => mkdirSync(folder()));

  /** What both say, after seeing that they say the same. */
  async function both(): Promise<Answer> {
    await extractTo(path("records.ndjson"), folder());
    const answer = await ask(path("records.ndjson"), "ndjson");
    expect(answer).toMatchObject(figuresOf(consolidated(folder()).totals));
    return answer;
  }

  test("the same bytes twice count once", async () => {
    cpSync(sample("returned"), folder(), { recursive: true, filter: (name) => !name.endsWith(".json") });
    put("Kopia av Farsta.xlsx", readFileSync(sample("returned/Farsta sdf tkr.xlsx")));
    expect(await both()).toMatchObject({ workbooks: 21n, projects: 60n, granted_ore: 8_000_000_000n });
  });

  test("amounts that differ are unknown, whichever version was saved last", async () => {
    put("a.xlsx", savedList(["Torget"], "2024-05-01T10:00:00Z", 400_000));
    put("b.xlsx", savedList(["Torget", "Parken"], "2024-05-02T10:00:00Z", 300_000));
    expect(await both()).toMatchObject({ projects: 2n, spent_ore: 30_000_000n, projects_contradicted: 1n });
  });

  test("versions that were saved at the same time and agree count once", async () => {
    put("a.xlsx", savedList(["Torget"], "2024-05-01T10:00:00Z", 400_000));
    put("b.xlsx", savedList(["Torget", "Parken"], "2024-05-01T10:00:00Z", 400_000));
    expect(await both()).toMatchObject({ projects: 2n, spent_ore: 80_000_000n, projects_contradicted: 0n });
  });

  test.each([
    ["an older version has", ["2024-05-02T10:00:00Z", "2024-05-01T10:00:00Z"], 1n],
    ["only the version saved last has", ["2024-05-01T10:00:00Z", "2024-05-02T10:00:00Z"], 0n],
    ["one of two versions saved at the same time has", ["2024-05-01T10:00:00Z", "2024-05-01T10:00:00Z"], 0n],
  ])("a project that %s", async (_, [first = "", second = ""], dropped) => {
    put("a.xlsx", savedList(["Torget"], first, 400_000));
    put("b.xlsx", savedList(["Torget", "Parken"], second, 400_000));
    const expected = { projects: 2n, projects_dropped: dropped, spent_complete: dropped === 0n };
    expect(await both()).toMatchObject({ ...expected, spent_ore: 80_000_000n });
  });

  test.each([
    ["another year", 2024, { projects_years_apart: 1n, projects_contradicted: 0n, spent_ore: 9_000_000n }],
    ["the same year", 2023, { projects_years_apart: 0n, projects_contradicted: 1n, spent_ore: null }],
  ] as const)("an older version with amounts of %s", async (_, year, expected) => {
    put("a.xlsx", yearList(2023, "2024-05-01T10:00:00Z", 860_000));
    put("b.xlsx", yearList(year, "2024-05-02T10:00:00Z", 90_000));
    expect(await both()).toMatchObject({ projects: 1n, spent_complete: false, ...expected });
  });

  test("amounts that contradict each other are unknown, not chosen", async () => {
    put("a.xlsx", savedList(["Torget"], "2024-05-01T10:00:00Z", 400_000));
    put("b.xlsx", savedList(["Torget"], "2024-05-01T10:00:00Z", 300_000));
    put("c.xlsx", listBytes(faultlessList(["Parken"], "PA")));
    expect(await both()).toMatchObject({ projects: 2n, spent_ore: 40_000_000n, projects_contradicted: 1n });
  });

  test("a workbook that cannot be read makes the totals incomplete", async () => {
    put("a.xlsx", listBytes(faultlessList(["Torget"])));
    put("b.xlsx", new TextEncoder().encode("ingen arbetsbok"));
    expect(await both()).toMatchObject({ workbooks_unread: 1n, granted_complete: false, granted_ore: 100_000_000n });
  });

  test("the awkward samples", async () => {
    cpSync(sample("awkward"), folder(), { recursive: true, filter: (name) => !/\.(json|md)$/.test(name) });
    await both();
  });
});
