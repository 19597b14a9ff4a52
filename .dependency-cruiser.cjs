const { readdirSync } = require("node:fs");

/** Imports run one way: faces -> adapters -> core, faces -> core; profiles are data that the core validates. */

/** The rooms of the core, lowest first: a room imports from its own layer and from those before it. */
const layers = [
  "values|words",
  "findings|workbook",
  "anvisningar|profile",
  "project",
  "intake",
  "consolidation",
  "matching",
  "figures|selection|messages|handling|exceptions",
  "reconciliation|earlier",
  "review|acceptance",
  "run",
  "document|prose",
  "coverage|answers|summary|records|report|forms|letters|paper|receipt|editions",
  "host",
];

const placed = new Set(layers.flatMap((rooms) => rooms.split("|")));
const stray = readdirSync("src/core").filter((room) => !placed.has(room));
if (stray.length > 0)
  throw new Error(`Rooms of the core without a layer in .dependency-cruiser.cjs: ${stray.join(", ")}`);

const rules = layers.slice(0, -1).map((rooms, index) => ({
  name: `nothing-above-${rooms.replaceAll("|", "-")}`,
  severity: "error",
  from: { path: `^src/core/(${rooms})/` },
  // An earlier summary is read by the names that the summary gives its sheets, columns and cells.
  to: { path: `^src/core/(${layers.slice(index + 1).join("|")})/(?!names\\.ts|as-of-cell\\.ts)` },
}));

module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "The core knows no adapter, face, profile, page or host.",
      severity: "error",
      from: { path: "^src/core" },
      to: {
        path: "^src/(adapters|faces|profiles)|^node_modules/(react|@fluentui|@microsoft|hucre|docx|fflate|commander)",
      },
    },
    {
      name: "core-has-no-node",
      severity: "error",
      from: { path: "^src/core" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "profiles-are-data",
      comment: "A profile holds records and names their types; it runs nothing.",
      severity: "error",
      from: { path: "^src/profiles" },
      to: { pathNot: "^src/(profiles|core/(profile|anvisningar)/.*(schema|types))" },
    },
    {
      name: "adapters-not-faces",
      severity: "error",
      from: { path: "^src/adapters" },
      to: { path: "^src/(faces|profiles)" },
    },
    {
      name: "nothing-imports-a-face",
      severity: "error",
      from: { pathNot: "^src/faces" },
      to: { path: "^src/faces" },
    },
    {
      name: "the-bench-is-not-shipped",
      comment: "What the pane ships holds nothing of the workbench, its host or its grid.",
      severity: "error",
      from: { path: "^src/(?!faces/workbench)" },
      to: { path: "^(src/faces/workbench|packages/office-host)" },
    },
    {
      name: "only-the-excel-adapter-uses-office-helpers",
      severity: "error",
      from: { pathNot: "^src/adapters/excel" },
      to: { path: "^node_modules/@microsoft/office-js-helpers" },
    },
    {
      name: "only-the-docx-adapter-writes-docx",
      severity: "error",
      from: { pathNot: "^src/adapters/docx" },
      to: { path: "^node_modules/docx" },
    },
    {
      name: "packages-know-nothing-of-src",
      comment: "A package stands on its own feet: what it needs of the product is handed to it.",
      severity: "error",
      from: { path: "^packages" },
      to: { path: "^(src|tests|samples)/" },
    },
    {
      name: "sheet-refs-knows-nothing",
      comment: "How cells are named needs no workbook, host, page or Node.",
      severity: "error",
      from: { path: "^packages/sheet-refs/src" },
      to: { pathNot: "^packages/sheet-refs/src" },
    },
    {
      name: "the-host-is-a-door",
      comment: "Outside its package it is imported by name only.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^packages/office-host/(?!src/(host|page/load-engine|pane/join-host|serve/index)\\.ts$)" },
    },
    ...rules,
    {
      name: "one-door-into-intake",
      comment: "The rest of the core sees what was read, not how.",
      severity: "error",
      from: { path: "^src/core/(?!intake|reconciliation/read-controls)" },
      to: { path: "^src/core/intake/[^/]+/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      // A preset and an add-in's page are named by others than modules.
      from: { orphan: true, pathNot: "\\.d\\.ts$|/jest-preset\\.cjs$|^packages/[^/]+/examples/" },
      to: {},
    },
  ],
  options: {
    exclude: { path: "^packages/[^/]+/dist/" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "require", "node", "default"],
    },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
