const { availableParallelism } = require("node:os");
const { forJest } = require("./tools/typescript.cjs");

/** The packages of this repository are tested from their sources; beside that, what jest asks for in each environment. */
const conditions = (...names) => ({ customExportConditions: ["source", ...names] });

/** Types are checked by `npm run types`; here the code is only turned into what jest can run. */
const shared = {
  transform: {
    "\\.md$": "<rootDir>/tests/support/handbook-module.cjs",
    "\\.tsx$": forJest(true),
    "\\.(ts|mjs)$|/(?:hyparquet|marked/).*\\.js$": forJest(false),
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|hyparquet|marked|numfmt|hyparquet-writer|@ironcalc|@testing-library/jest-dom|dom-accessibility-api)/)",
  ],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/tests/support/no-styles.cjs",
    // Its package.json names a file for require that it does not hold.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.mjs",
  },
  setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
  // The copies that `npm run mutation` changes.
  modulePathIgnorePatterns: ["<rootDir>/\\.stryker-tmp/"],
  // In jest's sandbox each use of a global is slow; these nobody exchanges, or declares for itself as a package does with Symbol.
  sandboxInjectedGlobals: [
    ...["Array", "BigInt", "DataView", "Error", "JSON", "Map", "Math", "Number", "Object", "Reflect", "RegExp", "Set"],
    ...["String", "Uint8Array", "Uint16Array", "Uint32Array", "Int32Array", "WeakMap"],
  ],
};

/** Where tests are: the product's own, and those of each package and its examples. */
const inTests = (name) => ["tests", "packages/*/{tests,examples}"].map((folder) => `<rootDir>/${folder}/${name}`);

/** Tests that need a page: the pane (.tsx) and whatever runs Microsoft's client. Everything else runs in plain Node. */
const page = ["**/*.test.tsx", "**/*.office.test.ts"].flatMap(inTests);

module.exports = {
  testTimeout: 180000,
  // A third of what the tests do is waiting: for a page, for a client, for a process.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testEnvironmentOptions: conditions("node", "node-addons"),
      testMatch: inTests("**/*.test.ts"),
      testPathIgnorePatterns: ["\\.office\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "page",
      testEnvironment: "<rootDir>/tests/support/page-environment.cjs",
      testEnvironmentOptions: conditions("browser"),
      testMatch: page,
      setupFilesAfterEnv: ["<rootDir>/tests/support/page-setup.ts"],
    },
  ],
};
