import { join } from "node:path";

const { MUTATION_ROOM: room, MUTATION_FILES: files = "" } = process.env;
const folder = `src/core/${room}`;

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  mutate: files === "" ? [`${folder}/**/*.ts`] : files.split(",").map((name) => `${folder}/${name}`),
  jest: { configFile: "tools/mutation/jest.config.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  // What is settled while modules are loaded (tables, patterns) would be tried against every test.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: join("tools/mutation/report", `${room}.json`) },
  htmlReporter: { fileName: join("tools/mutation/report", `${room}.html`) },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "docs", "assets", "tests/golden/letters", "tests/fuzz/corpus", "tools/mutation/report"],
  disableTypeChecks: false,
  checkers: [],
};
