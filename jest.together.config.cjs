/**
 * What `npm test` runs: the tests of jest.config.cjs, many files at a time. A file for itself begins with nothing loaded and nothing warm, which is half of
 * what such tests take; the files of a group share what they load, as a program does, and where they need one their page, as an add-in does.
 */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const config = require("./jest.config.cjs");

const testsIn = (folder) =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/u.test(path) && !path.includes("/node_modules/"))
    .sort();
const needsPage = (path) => /\.tsx$|\.office\.test\.ts$/u.test(path);

const [node, page] = config.projects;

/** Where the files of a group stand, what takes longest first: a file belongs to the first that names it. */
const groups = [
  // The workbench in a browser: one for each group.
  ...inGroups(node, [
    ["tests/e2e/check", "tests/e2e/collect", "tests/e2e/host-errors"],
    "tests/e2e/handbook",
    "tests/e2e/look",
    "tests/e2e",
  ]),
  ...inGroups(page, [
    // Exchanges a module for another.
    "tests/faces/taskpane/apart",
    "tests/faces",
    "tests/adapters/excel/trial",
    "tests/adapters/excel/platforms",
    "tests/adapters/excel/write-survives",
    "tests/adapters/excel",
    "tests/contract",
    "packages",
  ]),
  ...inGroups(node, [
    "tests/core/forms",
    "tests/faces/cli/forms",
    "tests/faces/cli/hostile-sizes",
    // What starts processes, or exchanges a module for another.
    ...["tests/faces/cli/process", "tests/faces/cli/killed", "tests/faces/cli/exceptions"],
    ...[
      "tests/core/summary",
      "tests/adapters",
      "tests/faces/cli",
      "tests/properties",
      "tests/core/intake",
      "tests/core",
    ],
    ...["tests/faces", "tests/build", "packages", ""],
  ]),
];

function inGroups(project, places) {
  return places.map((place) => ({ project, places: [place].flat(), files: [] }));
}

for (const path of [...testsIn("tests"), ...testsIn("packages")]) {
  const wanted = needsPage(path) ? page : node;
  groups
    .find(({ project, places }) => project === wanted && places.some((place) => path.startsWith(place)))
    .files.push(path);
}

module.exports = {
  ...config,
  testSequencer: "<rootDir>/tests/support/longest-first.cjs",
  projects: groups.map(({ project: { testPathIgnorePatterns: _, ...project }, places, files }) => ({
    ...project,
    // By it jest keeps what it has turned into JavaScript: once for all groups.
    id: project.displayName,
    displayName: [project.displayName, places.join(" ") || "the rest"].join(" "),
    // For each group jest looks through all that lies here: what it is to find is one file.
    roots: ["<rootDir>/tests/support"],
    testMatch: ["<rootDir>/tests/support/together.ts"],
    globals: { filesOfGroup: files, sharedByGroup: places[0].startsWith("tests/e2e") ? ["tests/e2e/bench.ts"] : [] },
  })),
};
