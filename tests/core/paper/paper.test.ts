import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { writeDocx } from "../../../src/adapters/docx/write-docx";
import { buildPaper } from "../../../src/core/paper/build-paper";
import { figuresData } from "../../../src/core/paper/figures-data";
import type { ProseDocument, ProseTable } from "../../../src/core/prose/prose-document";
import { proseText } from "../../../src/core/prose/prose-text";
import { textOfRuns } from "../../../src/core/prose/runs";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { Language } from "../../../src/core/values/bilingual";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { follow, handInBytes, library, samples, workbooksIn } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

const asOf = "2024-11-13" as IsoDate;
const granted = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
const basis = { edition: library.editions[0], profile: library.profile, asOf, answers: {} };
const outcome = followUp(workbooksIn("returned"), { ...basis, granted });

const paperOf = (run: RunResult, language: Language = "sv"): ProseDocument =>
  buildPaper(run, { language, fingerprint: "0123456789ab", sender: "Stadsledningskontoret", dnr: "KS 2024/619" });
const textOf = (run: RunResult, language: Language = "sv"): string => proseText(paperOf(run, language));

const tablesOf = ({ blocks }: ProseDocument): readonly ProseTable[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const cellsOf = ({ rows }: ProseTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map((cell) => ("runs" in cell ? textOfRuns(cell.runs) : cell.bar.alt)));

test("the paper over the samples reads as it was read through", () => {
  expect(textOf(outcome)).toBe(readFileSync(join(__dirname, "../../golden/letters/anmalan.txt"), "utf8"));
});

test("what only a person can say is left to be filled in, and nothing is invented for it", () => {
  const text = proseText(buildPaper(outcome, { language: "sv", fingerprint: "0123456789ab" }));
  for (const place of ["nämnd eller utskott", "avsändare", "diarienummer", "namn", "titel", "förslag till beslut"])
    expect(text).toContain(`[${place}]`);
  expect(text).not.toContain("Stockholms stad\n");
});

test("an incomplete figure says so where it stands, in sentences, tables and bars", () => {
  const paper = paperOf(outcome);
  expect(outcome.totals.spent.complete).toBe(false);
  const everywhere = tablesOf(paper).flatMap((table) => cellsOf(table).flat());
  const totals = everywhere.filter((text) => /^(?:70,3\u00a0mnkr|70\u00a0300\u00a0000\u00a0kr)/u.test(text));
  expect(totals.length).toBeGreaterThan(2);
  expect(totals.filter((text) => !text.includes("(ofullständig)"))).toEqual([]);
  expect(proseText(paper)).not.toMatch(/Av 80,4\u00a0mnkr har/u);
});

test("every amount of the table of projects is the project's own, and the sum is the run's", () => {
  const table = tablesOf(paperOf(outcome)).find(({ caption }) => caption.includes("per projekt"));
  const rows = table ? cellsOf(table) : [];
  expect(rows).toHaveLength(outcome.projects.length + 1);
  const kronor = (text: string | undefined): number =>
    Number((text ?? "").replaceAll(/[^\d,]/gu, "").replace(",", "."));
  const grantedInAll = rows.slice(0, -1).reduce((sum, row) => sum + kronor(row[2]), 0);
  expect(grantedInAll).toBe(kronor(rows.at(-1)?.[2]));
  expect(BigInt(grantedInAll) * 100n).toBe(outcome.totals.granted.ore);
});

test.each(library.editions.map(({ id }, index) => [id, index] as const))(
  "the edition %s has a paper in both languages that can be written",
  async (id, index) => {
    const edition = library.editions[index] ?? library.editions[0];
    const run = followUp(workbooksIn("returned"), { ...basis, edition });
    for (const language of ["sv", "en"] as const) {
      const paper = paperOf(run, language);
      expect(paper.footer).toContain(`${id}, version ${edition.version}`);
      expect(proseText(paper)).not.toMatch(/undefined|NaN|\{|\}/u);
      await expect(writeDocx(paper)).resolves.toBeInstanceOf(Uint8Array);
    }
  },
);

test("the data behind the fingerprint changes with the figures and with nothing else", () => {
  const reversed = followUp([...workbooksIn("returned")].reverse(), { ...basis, granted });
  expect(figuresData(reversed)).toBe(figuresData(outcome));
  expect(figuresData(followUp(workbooksIn("returned").slice(1), { ...basis, granted }))).not.toBe(figuresData(outcome));
});

describe("no sentence without data", () => {
  const columns: Readonly<Record<string, readonly CellInput[]>> = {
    "Beviljat kr": [100_000, 200_000, 300_000],
    "Utfall kr": [90_000, 200_000, 310_000],
    Status: ["Genomfört", "Pågår", "Genomfört"],
    Slutdatum: ["2024-01-10", "", "2024-02-01"],
    "Skäl till överskott": ["Lägre kostnad", "", ""],
    "Vad händer med överskottet": ["Återlämnas", "", ""],
    Slutresultat: ["Tolv nya lyktor längs gångvägen.", "", ""],
    "Resultat av uppföljning": ["Fler går här på kvällen.", "", ""],
    Beslutsdatum: ["2023-03-08", "2023-03-08", "2023-03-08"],
  };
  const headings = Object.keys(columns);
  const runOf = (kept: readonly string[], rows: number): RunResult => {
    const list = Array.from({ length: rows }, (_, index) => [
      ...[`TI-${index}`, `Parken ${index}`, "Farsta"],
      ...kept.map((heading) => columns[heading]?.[index] ?? ""),
    ]);
    const snapshot = workbookOf(
      { Blad: [["Projekt-ID", "Projektnamn", "Nämnd", ...kept], ...list] },
      { name: "Farsta.xlsx" },
    );
    return follow([{ name: "Farsta.xlsx", size: 1, sha256: "f", snapshot, remarks: [] }]);
  };

  test("whatever the workbooks leave out, the paper leaves out too", async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(headings), fc.integer({ min: 0, max: 3 }), async (kept, rows) => {
        const run = runOf(kept, rows);
        const paper = paperOf(run);
        const text = proseText(paper);
        const says = (words: string): boolean => text.includes(words);
        const { projects, totals } = run;
        expect(text).not.toMatch(/undefined|NaN|null|\{|\}/u);
        // The one thing that people wrote about a result, where somebody who has completed a project wrote it.
        const isQuoted =
          projects.some(({ progress }) => progress === "completed") && kept.includes("Resultat av uppföljning");
        expect(says("”Fler går här på kvällen.”")).toBe(isQuoted);
        expect(says("Nämndernas egna iakttagelser")).toBe(isQuoted);
        const hasSurplus = projects.some(({ surplus }) => (surplus.ore ?? 0n) > 0n);
        expect(says("Överskottet efter skäl")).toBe(hasSurplus);
        const isKnown = totals.granted.ore !== null && totals.spent.ore !== null;
        expect(/Av [\d\u00a0,]+mnkr har/u.test(text)).toBe(
          isKnown && totals.utilisation.complete && totals.utilisation.ratio !== null,
        );
        expect(says("Medlen beviljades")).toBe(kept.includes("Beslutsdatum") && projects.length > 0);
        // Nobody has handed in a register of grants.
        expect(text).not.toMatch(/jämförts med registret|beviljade projekt är \d+ redovisade|Bilaga.*Register/u);
        await expect(writeDocx(paper)).resolves.toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 30 },
    );
  });
});
