/**
 * `npm run fuzz`: files made wrong in every way that we can think of, through every call of the command line. Says its seed; the same seed and
 * the same sources try the same cases.
 *
 *   npm run fuzz -- --seconds 600          as long as you like (20 by default)
 *   npm run fuzz -- --runs 200 --seed 7    so many cases, the same each time
 *   npm run fuzz -- --corpus               only what has been found before, in tests/fuzz/corpus
 *
 * What breaks a promise is made small and kept in tests/fuzz/corpus, which `npm test` tries from then on. Exit code 1 when something was found.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { Broken } from "./promises";
import { recipes, type Recipe } from "./recipes";
import { watchedWorker } from "./watched";

const corpus = join(__dirname, "corpus");
/** How many smaller cases are tried of one that fails. */
const mostSmaller = 150;

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seconds: { type: "string" },
    runs: { type: "string" },
    corpus: { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const runs = values.runs === undefined ? Number.MAX_SAFE_INTEGER : Number(values.runs);
const milliseconds =
  values.runs !== undefined && values.seconds === undefined ? 3_600_000 : Number(values.seconds ?? 20) * 1000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const worker = watchedWorker();

/** What makes two failures the same fault: the promise, and what was said of it without its numbers and names. */
const nameOf = ({ promise, how }: Broken): string => `${promise}: ${how.replace(/[\d"'].*$/u, "").slice(0, 120)}`;

async function replay(): Promise<number> {
  let faults = 0;
  const names = existsSync(corpus)
    ? readdirSync(corpus).filter((name) => existsSync(join(corpus, name, "case.json")))
    : [];
  for (const name of names) {
    const { broken } = await worker.tried({ folder: join(corpus, name) });
    faults += broken.length;
    for (const { promise, how } of broken) say(`${name}\n  broken: ${promise}\n  ${how}`);
  }
  say(`${names.length} cases of the corpus, ${faults} promises broken`);
  return faults;
}

/** A failure while it is made smaller. */
interface Failure {
  readonly name: string;
  smallest: Recipe;
  broken: readonly Broken[];
  smaller: number;
}

async function search(): Promise<number> {
  say(`seed ${seed}`);
  const end = Date.now() + milliseconds;
  const known = new Set<string>();
  let tried = 0;
  for (let turn = 0; tried < runs && Date.now() < end; turn += 1) {
    const failures: Failure[] = [];
    const property = fc.asyncProperty(recipes, async (recipe) => {
      const [failure] = failures;
      if (failure && (failure.smaller += 1) > mostSmaller) return;
      if (!failure) tried += 1;
      const { broken } = await worker.tried({ recipe });
      const fresh = broken.map(nameOf).find((name) => (failure ? name === failure.name : !known.has(name)));
      if (fresh === undefined) return;
      if (failure) Object.assign(failure, { smallest: recipe, broken });
      else failures.push({ name: fresh, smallest: recipe, broken, smaller: 0 });
      throw new Error(fresh);
    });
    await fc.check(property, {
      ...{ seed: seed + turn, numRuns: Math.min(runs - tried, 100_000) },
      plugins: [fc.interruptAfterTimeLimit(Math.max(end - Date.now(), 1))],
    });
    for (const failure of failures) {
      known.add(failure.name);
      await tell(failure);
    }
  }
  say(`${tried} cases, ${known.size} faults`);
  return known.size;
}

async function tell({ name: failing, smallest: recipe, broken }: Failure): Promise<void> {
  const name = `${recipe.call.replaceAll(" ", "-")}-${createHash("sha256").update(failing).digest("hex").slice(0, 8)}`;
  const into = values["dry-run"] === true ? null : join(corpus, name);
  const { lines } = await worker.tried({ recipe, broke: broken, into });
  say(`\nbroken: ${broken.map(({ promise, how }) => `${promise}\n  ${how}`).join("\n")}`);
  for (const line of lines) say(`  ${line}`);
  if (into !== null) say(`  kept in tests/fuzz/corpus/${name}`);
}

void (async () => {
  const before = await replay();
  const found = values.corpus === true ? 0 : await search();
  worker.end();
  process.exitCode = before + found > 0 ? 1 : 0;
})();
