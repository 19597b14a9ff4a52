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
    {
      name: "cells-know-no-projects",
      comment: "Lower rooms of the core first: values and findings, the neutral workbook, then projects.",
      severity: "error",
      from: { path: "^src/core/(values|findings|workbook)/" },
      to: { path: "^src/core/(?!words|values|findings|workbook|messages)" },
    },
    {
      name: "projects-know-no-reading",
      comment: "What a project is does not depend on how it was read or what is computed of it.",
      severity: "error",
      from: { path: "^src/core/project/" },
      to: { path: "^src/core/(?!words|values|findings|workbook|anvisningar|profile|project)" },
    },
    {
      name: "intake-knows-no-figures",
      severity: "error",
      from: { path: "^src/core/intake/" },
      to: { path: "^src/core/(consolidation|matching|selection|figures|review|follow-up|summary|records|report|host)" },
    },
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
