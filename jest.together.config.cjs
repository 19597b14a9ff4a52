/**
 * What `npm test` runs: the tests of jest.config.cjs, many files at a time. A file for itself begins with nothing loaded and nothing warm,
 * which is more than half of what its tests take; the files of a group share what they load, as a program does.
 */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const config = require("./jest.config.cjs");

/** Where the files of a group stand, the longest group first: a file belongs to the first that names it. */
const groups = [
  // What takes a browser, a process of its own, or another module than the real one.
  ...["e2e", "faces/cli/hostile-sizes", "faces/cli/process", "faces/cli/exceptions", "faces/taskpane/apart", "build"],
  ...["faces/cli", "faces/taskpane", "adapters/excel", "faces/workbench", "contract"],
  ...["core/intake", "properties", "core/forms", "core/summary", "adapters", "core", ""],
].map((place) => ({ place, files: { node: [], page: [] } }));

const tests = readdirSync(join(__dirname, "tests"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.test\.tsx?$/u.test(path))
  .sort();
for (const path of tests) {
  const kind = /\.tsx$|\.office\.test\.ts$/u.test(path) ? "page" : "node";
  groups.find(({ place }) => path.startsWith(place)).files[kind].push(`tests/${path}`);
}

const projects = groups.flatMap(({ place, files }) =>
  config.projects.map(({ displayName, testPathIgnorePatterns: _, ...project }) => ({
    ...project,
    displayName: `${place || "rest"} (${displayName})`,
    testMatch: ["<rootDir>/tests/support/together.ts"],
    globals: { filesOfGroup: files[displayName] },
  })),
);

module.exports = { ...config, projects: projects.filter(({ globals }) => globals.filesOfGroup.length > 0) };
