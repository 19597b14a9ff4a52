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
