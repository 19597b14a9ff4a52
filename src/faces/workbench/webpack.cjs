const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const typescript = require("../../../tools/typescript.cjs");

const root = path.resolve(__dirname, "../../..");
const output = path.join(root, "dist/workbench");

const shared = {
  context: root,
  // The packages of this repository are built from their sources.
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], conditionNames: ["source", "..."] },
  module: { rules: typescript.rules },
  // The bench runs on this machine only: readable stack traces are worth more than size.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The page with the grid, and the small script that joins the pane in its frame to our host. */
const workbench = {
  ...shared,
  name: "workbench",
  target: "web",
  entry: { bench: "./src/faces/workbench/page/main.tsx", channel: "./src/faces/workbench/page/channel.ts" },
  output: { path: output, filename: "[name].js", assetModuleFilename: "[name][ext]", clean: { keep: /^serve\.cjs$/ } },
  plugins: [
    new HtmlPlugin({ template: path.join(__dirname, "page/index.html"), chunks: ["bench"], scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: path.join(__dirname, "page/*.css"), to: "[name][ext]" }] }),
  ],
};

/** The small server of `npm start`. */
const server = {
  ...shared,
  name: "workbench-server",
  target: "node20",
  entry: { serve: "./src/faces/workbench/serve.ts" },
  output: { path: output, filename: "[name].cjs" },
  // The checkout is found from where the built file lies.
  node: { __dirname: false },
};

module.exports = [workbench, server];
