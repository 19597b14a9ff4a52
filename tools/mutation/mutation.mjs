/**
 * `npm run mutation -- ROOM`: changes the code of a room of the core in one place at a time (Stryker) and runs its tests: a change that no test notices is a line
 * that nothing guards. Without a room: all of them, which takes a night. `FILE` after the room narrows it to files.
 *
 * What it needs is installed into tools/mutation when it is first run, so that nobody else waits for it. The report lies in tools/mutation/report.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "./rooms.mjs";

const here = import.meta.dirname;
const root = join(here, "../..");
const [room = "all", ...files] = process.argv.slice(2);
const chosen = room === "all" ? Object.keys(rooms) : [room];
const unknown = chosen.filter((name) => !(name in rooms));
if (unknown.length > 0) {
  console.error(`No room ${unknown.join(", ")}. There are ${Object.keys(rooms).join(", ")}.`);
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
const failed = chosen.filter(
  (name) =>
    run(process.execPath, [stryker, "run", join(here, "stryker.config.mjs")], {
      MUTATION_ROOM: name,
      MUTATION_FILES: files.join(","),
    }) !== 0,
);
if (failed.length > 0) console.error(`Below the goal: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
