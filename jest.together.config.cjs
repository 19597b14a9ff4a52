/**
 * What `npm test` runs: the tests of jest.config.cjs, many files at a time. A file for itself begins with nothing loaded and nothing warm,
 * which is more than half of what its tests take; the files of a group share what they load, as a program does.
 */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const config = require("./jest.config.cjs");

/** Where the files of a group stand, the longest group first: a file belongs to the first that names it. */
const groups = [
  // What takes a browser or a process of its own, or exchanges a module for another.
  ...["tests/e2e", "tests/faces/cli/hostile-sizes", "tests/faces/cli/forms", "tests/faces/cli/process"],
  ...["tests/faces/cli/exceptions", "tests/faces/taskpane/apart", "tests/build", "packages"],
  ...["tests/faces/cli", "tests/faces/taskpane", "tests/adapters/excel", "tests/faces", "tests/contract"],
  ...["tests/core/intake", "tests/properties", "tests/core/forms", "tests/core/summary", "tests/adapters", "tests/core", ""],
].map((place) => ({ place, files: { node: [], page: [] } }));

const testsIn = (folder) =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/u.test(path) && !path.includes("/node_modules/"));

for (const path of [...testsIn("tests"), ...testsIn("packages")].sort()) {
  const kind = /\.tsx$|\.office\.test\.ts$/u.test(path) ? "page" : "node";
  groups.find(({ place }) => path.startsWith(place)).files[kind].push(path);
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
