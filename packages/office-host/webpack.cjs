const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const typescript = require("../../tools/typescript.cjs");

const output = path.join(__dirname, "dist");

const shared = {
  context: __dirname,
  resolve: { extensions: [".ts", ".mjs", ".js", ".json"], conditionNames: ["source", "..."] },
  module: { rules: typescript.rules },
  // Read by people who look for the reason of a failing test: readable stack traces are worth more than size.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** What `require("office-host")` and the command get. Microsoft's client, jsdom and the engine are found at run time where they are installed. */
const node = {
  ...shared,
  name: "office-host",
  target: "node20",
  // What is required so is looked for at run time, where it is installed.
  module: { ...shared.module, parser: { javascript: { createRequire: false } } },
  entry: { index: "./src/index.ts", command: "./src/serve/command.ts" },
  output: {
    ...{ path: path.join(output), filename: "[name].cjs", clean: { keep: /^page\// } },
    // Names that `import { boot } from "office-host"` finds too.
    library: { type: "commonjs-static" },
  },
  node: { __dirname: false, __filename: false },
};

/** The page of the command, and the script that joins an add-in's page in its frame to the host. */
const page = {
  ...shared,
  name: "office-host-page",
  target: "web",
  entry: { page: "./src/page/main.ts", channel: "./src/pane/main.ts" },
  output: { path: path.join(output, "page"), filename: "[name].js", assetModuleFilename: "[name][ext]", clean: true },
  plugins: [new CopyPlugin({ patterns: [{ from: path.join(__dirname, "src/page/index.html"), to: "[name][ext]" }] })],
};

module.exports = [node, page];
