const { existsSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const addin = require("./tools/addin.cjs");
const typescript = require("./tools/typescript.cjs");

/** The command line, and what writes docs/ from data: files that need only Node. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { medelkoll: "./src/faces/cli/main.ts", docs: "./src/faces/docs/generate.ts" },
  // Written anew each time, so that its age says when the last build was (tools/build-when-stale.mjs).
  output: {
    ...{ path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs", chunkFilename: "[name].cjs", clean: true },
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  module: { rules: typescript.rules },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  // Readable stack traces in error reports are worth more than a few kilobytes on disk.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The browser workbench says itself how it is built; it is never part of a release. */
const workbench = "./src/faces/workbench/webpack.cjs";

/** So does the host that it and the tests run in. */
const officeHost = "./packages/office-host/webpack.cjs";

/** `--env release` builds only what is served to Excel, at the address that MEDELKOLL_ORIGIN tells. */
module.exports = ({ release = false } = {}) => {
  if (release) return [addin({ release })];
  const bench = [workbench, officeHost].filter((one) => existsSync(path.resolve(__dirname, one))).flatMap(require);
  return [cli, addin({ release }), ...bench];
};
