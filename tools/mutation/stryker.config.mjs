import { join } from "node:path";

const { MUTATION_ROOM: room, MUTATION_FILES: files = "", MUTATION_SAMPLE: sample = "" } = process.env;
const folder = `src/core/${room}`;

export default {
  testRunner: "room",
  plugins: ["@stryker-mutator/jest-runner", join(import.meta.dirname, "room-runner.mjs")],
  mutate: files === "" ? [`${folder}/**/*.ts`] : files.split(",").map((name) => `${folder}/${name}`),
  jest: { configFile: "tools/mutation/jest.config.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  // What is settled while modules are loaded (tables, patterns) would be tried against every test.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  timeoutMS: 20_000,
  // Of a sample mutation.mjs tells the score: Stryker counts what was not drawn as changes that could not be tried.
  thresholds: { high: 95, low: 85, break: sample === "" ? 85 : null },
  reporters: sample === "" ? ["progress-append-only", "clear-text", "json", "html"] : ["json"],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: join("tools/mutation/report", `${room}.json`) },
  htmlReporter: { fileName: join("tools/mutation/report", `${room}.html`) },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "docs", "assets", "tests/golden/letters", "tests/fuzz/corpus", "tools/mutation/report"],
  disableTypeChecks: false,
  checkers: [],
};
