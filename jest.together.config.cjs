/**
 * What `npm test` runs: the tests of jest.config.cjs, those in plain Node many files at a time. A file for itself begins with nothing loaded and
 * nothing warm, which is half of what such tests take; the files of a group share what they load, as a program does. Tests that need a page
 * stay a file at a time: a page is not shared.
 */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const config = require("./jest.config.cjs");

const testsIn = (folder) =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /(?<!\.office)\.test\.ts$/u.test(path) && !path.includes("/node_modules/"))
    .sort();

/** Where the files of a group stand, what takes longest first: a file belongs to the first that names it. */
const groups = [
  "tests/faces/cli/forms",
  "tests/core/forms",
  // A browser is not shared.
  ...testsIn("tests/e2e"),
  ...[
    "tests/core/summary",
    "tests/faces/cli/hostile-sizes",
    "tests/adapters",
    "tests/core/intake",
    "tests/core",
    "tests/properties",
  ],
  // What starts processes, or exchanges a module for another.
  ...["tests/faces/cli/process", "tests/faces/cli/exceptions"],
  ...["tests/faces/cli", "tests/faces", "tests/build", "packages", ""],
].map((place) => ({ place, files: [] }));

for (const path of [...testsIn("tests"), ...testsIn("packages")])
  groups.find(({ place }) => path.startsWith(place)).files.push(path);

const [node, page] = config.projects;
const inGroups = groups.map(({ place, files }) => {
  const { testPathIgnorePatterns: _, ...project } = node;
  return {
    ...project,
    displayName: place || "the rest",
    testMatch: ["<rootDir>/tests/support/together.ts"],
    globals: { filesOfGroup: files },
  };
});

module.exports = {
  ...config,
  testSequencer: "<rootDir>/tests/support/longest-first.cjs",
  projects: [...inGroups, page],
};
