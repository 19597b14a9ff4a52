import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import { compareWithEarlier } from "../../src/core/earlier/compare-with-earlier";
import type { EarlierSummary } from "../../src/core/earlier/earlier-summary";
import { readEarlier } from "../../src/core/earlier/read-earlier";
import { buildSummary } from "../../src/core/summary/build-summary";
import { isSummary } from "../../src/core/summary/is-summary";
import { underEarlierNames } from "../support/earlier-names";
import { follow, workbooksIn } from "../support/returned";

const outcome = follow(workbooksIn("returned"));
const { edition, register } = outcome;

async function written(): Promise<EarlierSummary> {
  const bytes = await writeXlsx(buildSummary(outcome, { scope: "consolidated", language: "sv" }));
  const read = readXlsx({ name: "förra.xlsx", bytes }, nodeEngine);
  const earlier = read.ok ? readEarlier(read.snapshot, edition, register) : null;
  if (!earlier) throw new Error("A summary of ours can be read.");
  return earlier;
}

it("a summary that was written is read back to the öre, with its day", async () => {
  const earlier = await written();
  expect(earlier.asOf).toBe("2024-11-13");
  expect(earlier.projects).toHaveLength(60);
  const sum = (of: "grantedOre" | "spentOre") => earlier.projects.reduce((total, one) => total + (one[of] ?? 0n), 0n);
  expect([sum("grantedOre"), sum("spentOre")]).toEqual([8_000_000_000n, 7_030_000_000n]);
});

it("a summary with the names that its sheets and columns had before is known as ours and read all the same", async () => {
  const bytes = await writeXlsx(underEarlierNames(buildSummary(outcome, { scope: "consolidated", language: "sv" })));
  const read = readXlsx({ name: "förra.xlsx", bytes }, nodeEngine);
  if (!read.ok) throw new Error("It is a workbook.");
  expect(read.snapshot.sheets.map(({ name }) => name)).toContain("Brister");
  expect(isSummary(read.snapshot)).toBe(true);
  expect(readEarlier(read.snapshot, edition, register)).toEqual(await written());
});

it("nothing has changed since a summary of the same workbooks", async () => {
  const { appeared, gone, changed, unchanged } = compareWithEarlier(await written(), outcome.projects, outcome);
  expect({ appeared, gone, changed, unchanged: unchanged.length }).toEqual({ appeared: [], gone: [], changed: [], unchanged: 60 });
});

it("new, gone and changed projects are told apart", async () => {
  const earlier = await written();
  const [first, second, third] = outcome.projects;
  const before: EarlierSummary = {
    ...earlier,
    projects: [
      ...earlier.projects
        .filter(({ name }) => name !== first?.project.name)
        .map((one) => (one.name === second?.project.name ? { ...one, spentOre: null, status: null } : one)),
      { ...earlier.projects[0]!, projectId: "TI-0", name: "Fanns då" },
    ],
  };
  const { appeared, gone, changed, unchanged } = compareWithEarlier(before, outcome.projects, outcome);
  expect(appeared.map(({ project }) => project.name)).toEqual([first?.project.name]);
  expect(gone.map(({ name }) => name)).toEqual(["Fanns då"]);
  expect(changed.map(({ now, what }) => [now.project.name, what])).toEqual([[second?.project.name, ["spent", "status"]]]);
  expect(unchanged.map(({ now }) => now)).toContain(third);
});

it("projects that change places under local running numbers are the same; one that is elsewhere is not gone", async () => {
  const earlier = await written();
  const [one, other, third] = earlier.projects;
  const numbered = (name: string, projectId: string) => ({ ...earlier.projects.find((known) => known.name === name)!, projectId });
  const before = { ...earlier, projects: [numbered(one!.name, "1"), numbered(other!.name, "2"), third!] };
  const now = outcome.projects.filter(({ project }) => [one?.name, other?.name].includes(project.name));
  const turned = now.map((figures) => {
    const id = figures.project.name === one?.name ? "2" : "1";
    return { ...figures, project: { ...figures.project, id, idIsTemporary: false } };
  });
  const elsewhere = outcome.projects.filter(({ project }) => project.name === third?.name);
  const { appeared, gone, changed } = compareWithEarlier(before, turned, outcome, elsewhere);
  expect({ appeared, gone, changed }).toEqual({ appeared: [], gone: [], changed: [] });
  expect(compareWithEarlier(before, turned, outcome).gone.map(({ name }) => name)).toEqual([third?.name]);
});

it("a workbook that is no summary of ours is not read as one", () => {
  const [file] = workbooksIn("returned");
  expect(file && "snapshot" in file ? readEarlier(file.snapshot, edition, register) : undefined).toBeNull();
});

it("amounts that were in doubt then are in doubt when they are read back", async () => {
  const [file] = workbooksIn("returned").slice(0, 1);
  if (!file || "refusal" in file) throw new Error("A sample can be read.");
  const withheld = { code: "EXC-07", at: { file: file.name, sheet: "Mer" }, params: { sheet: "Mer" } };
  const doubtful = follow([{ ...file, remarks: [withheld] }]);
  const bytes = await writeXlsx(buildSummary(doubtful, { scope: "consolidated", language: "sv" }));
  const read = readXlsx({ name: "förra.xlsx", bytes }, nodeEngine);
  const earlier = read.ok ? readEarlier(read.snapshot, edition, register) : null;
  expect(new Set(earlier?.projects.map(({ isWhole }) => isWhole))).toEqual(new Set([false]));
  expect(new Set((await written()).projects.map(({ isWhole }) => isWhole))).toEqual(new Set([true]));
});
