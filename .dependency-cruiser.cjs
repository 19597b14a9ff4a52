/** Imports run one way: faces -> adapters -> core, faces -> core/actions; profiles are data that the core validates. */
module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "The core knows no adapter, face, profile, page or host.",
      severity: "error",
      from: { path: "^src/core" },
      to: { path: "^src/(adapters|faces|profiles)|^node_modules/(react|@fluentui|@microsoft|hucre|fflate|commander)" },
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
      to: { path: "^src/faces/workbench" },
    },
    {
      name: "only-the-excel-adapter-uses-office-helpers",
      severity: "error",
      from: { pathNot: "^src/adapters/excel" },
      to: { path: "^node_modules/@microsoft/office-js-helpers" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
