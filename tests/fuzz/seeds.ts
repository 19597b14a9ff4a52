import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, sample, samples } from "../support/command-line";

/** What is spoiled: the samples, and what the program itself writes of them. The smallest first, so that what is found is made small. */

export type Kind =
  | "workbook"
  | "form"
  | "register"
  | "controls"
  | "summary"
  | "edition"
  | "edition-json"
  | "answers"
  | "accepted"
  | "decisions";

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const day = ["--as-of", "2024-11-13"];

const inFolder = (folder: string, ending: RegExp): readonly Seed[] =>
  readdirSync(join(samples, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(samples, folder, name))
    .toSorted((a, b) => statSync(a).size - statSync(b).size || (a < b ? -1 : 1))
    .map((path) => ({ name: path.slice(samples.length + 1), bytes: readFileSync(path) }));

/** What a call of the command line writes. */
async function written(argv: readonly string[], name: string): Promise<Seed> {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-seed-"));
  try {
    const output = join(folder, name);
    const { talk } = await call([...argv, "-o", output]);
    try {
      return { name, bytes: readFileSync(output) };
    } catch {
      throw new Error(`A seed could not be made: ${argv.join(" ")}\n${talk}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asSeed = (name: string, json: unknown): Seed => ({ name, bytes: Buffer.from(JSON.stringify(json)) });

/** Findings of the samples, accepted, as docs/accepted.md has it. */
async function acceptances(): Promise<readonly Seed[]> {
  const { data } = await call(["check", sample("returned"), ...day, "--format", "json"]);
  const { findings } = JSON.parse(data) as { readonly findings: readonly { id: string; at: { file: string } }[] };
  const files: Record<string, Record<string, unknown>> = {};
  for (const { id, at } of findings.slice(0, 12)) (files[at.file] ??= {})[id] = { reason: "Prövat", on: null };
  return [asSeed("godtagna.json", { format: "medelkoll/accepted/1", files })];
}

const makers: Readonly<Record<Kind, () => Promise<readonly Seed[]>>> = {
  workbook: () =>
    Promise.resolve(
      ["awkward", "returned", "tables/returned", "editions/returned", "real"].flatMap((folder) =>
        inFolder(folder, /\.xlsx$/u),
      ),
    ),
  form: () => Promise.resolve(inFolder("forms", /medelkoll\.xlsx$|libreoffice\.xlsx$/u)),
  register: () =>
    Promise.resolve([...inFolder("editions", /^beslut\.xlsx$/u), ...inFolder(".", /^granted-register\.xlsx$/u)]),
  controls: () => Promise.resolve(inFolder("returned", /^Farsta|^Kungsholmen/u)),
  summary: async () => [
    await written(
      ["consolidate", sample("returned"), "--granted", sample("granted-register.xlsx"), ...day],
      "tidigare.xlsx",
    ),
  ],
  edition: async () => [
    await written(["edition", "export"], "utgava.xlsx"),
    ...inFolder("editions", /^kulturbidrag-2025\.xlsx$/u),
  ],
  "edition-json": async () => [
    ...inFolder("tables", /^trygghet-med-tabeller\.json$/u),
    await written(["edition", "import", sample("editions/kulturbidrag-2025.xlsx")], "utgava.json"),
  ],
  answers: async () => [
    await written(["questions", sample("awkward/enhet-gar-inte-att-avgora.xlsx"), ...day], "svar.json"),
    await written(["questions", sample("awkward"), ...day], "svar-alla.json"),
  ],
  accepted: acceptances,
  decisions: () =>
    Promise.resolve([
      asSeed("avgoranden.json", {
        matches: { "farsta|ti 2023 001": "farsta|~belysning", "farsta|ti 2023 002": null },
        notGranted: { "jarva|ti 2023 999": "left-out" },
        versions: { farsta: "farsta v2.xlsx" },
      }),
    ]),
};

const made = new Map<Kind, Promise<readonly Seed[]>>();

/** The seeds of a kind; made once in a process. */
export function seedsOf(kind: Kind): Promise<readonly Seed[]> {
  const seeds = made.get(kind) ?? makers[kind]();
  made.set(kind, seeds);
  return seeds;
}
