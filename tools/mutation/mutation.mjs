/**
 * `npm run mutation -- ROOM`: changes the code of a room of the core in one place at a time (Stryker) and runs its tests: a change that no test notices is a line
 * that nothing guards. Without a room: all of them, which takes a night. `FILE` after the room narrows it to files.
 *
 *   --sample N   tries N changes, spread evenly over the room and the same each time, and says how sure the score is (sample.mjs)
 *   --seed S     another N
 *
 * What it needs is installed into tools/mutation when it is first run, so that nobody else waits for it. The report lies in tools/mutation/report.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rooms } from "./rooms.mjs";
import { scoreOf, scoreText } from "./sample.mjs";

const here = import.meta.dirname;
const root = join(here, "../..");
const goal = 0.85;
const { values, positionals } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string", default: "0" } },
  allowPositionals: true,
});
const [room = "all", ...files] = positionals;
const chosen = room === "all" ? Object.keys(rooms) : [room];
const unknown = chosen.filter((name) => !(name in rooms));
if (unknown.length > 0) {
  console.error(`No room ${unknown.join(", ")}. There are ${Object.keys(rooms).join(", ")}.`);
  process.exit(2);
}
const isCount = (text) => /^\d+$/u.test(text);
if (!isCount(values.seed) || (values.sample !== undefined && !(isCount(values.sample) && Number(values.sample) > 0))) {
  console.error("--sample and --seed want a whole number.");
  process.exit(2);
}

const run = (command, argv, env = {}) =>
  spawnSync(command, argv, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  }).status ?? 1;

if (!existsSync(join(here, "node_modules")))
  run("npm", ["ci", "--prefix", here, "--ignore-scripts", "--no-audit", "--no-fund"]);
const stryker = join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");
const report = join(here, "report");
mkdirSync(report, { recursive: true });

/** Whether the room, or what was drawn of it, reaches the goal. */
function isGuarded(name) {
  const reached = join(report, `${name}.reached.json`);
  const status = run(process.execPath, [stryker, "run", join(here, "stryker.config.mjs")], {
    MUTATION_ROOM: name,
    MUTATION_FILES: files.join(","),
    MUTATION_REACHED: reached,
    MUTATION_SAMPLE: values.sample ?? "",
    MUTATION_SEED: values.seed,
  });
  if (status !== 0 || values.sample === undefined) return status === 0;
  const score = scoreOf(
    JSON.parse(readFileSync(join(report, `${name}.json`), "utf8")),
    JSON.parse(readFileSync(reached, "utf8")).tried,
  );
  console.log(scoreText(name, score));
  return score.score >= goal;
}

const failed = chosen.filter((name) => !isGuarded(name));
if (failed.length > 0) console.error(`Below the goal, or not measured: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
