const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { version } = require("../package.json");
const { handbookPage } = require("./handbook.cjs");
const { developmentOrigin, manifestAt, releaseOrigin } = require("./origin.cjs");
const { firstScript, pageStyles, panePage, plainPage } = require("./pane-page.cjs");
const typescript = require("./typescript.cjs");

const root = path.resolve(__dirname, "..");
const handbook = path.join(root, "docs/handbok.md");

/** What the pane shows of the handbook; the page of it is made of the same file. */
const handbookPart = { test: handbook, loader: path.join(__dirname, "handbook-loader.cjs") };

/** office-js-helpers is one bundle; what the pane uses of it is this (ADR 6). */
const helpersPart = {
  test: /office\.helpers\.js$/u,
  loader: path.join(__dirname, "one-part.cjs"),
  options: { part: "./src/helpers/utilities.ts" },
};

/** What is served to Excel, whole: the pane's page, its chunks, the assets and the manifest. `release` demands the address it will be served from. */
module.exports = ({ release }) => {
  const origin = release ? releaseOrigin(process.env.MEDELKOLL_ORIGIN) : developmentOrigin;
  return {
    name: "addin",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/faces/taskpane/main.tsx" },
    output: {
      path: path.join(root, "dist/addin"),
      // A new build never meets an old cache: only taskpane.html keeps its name.
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: { rules: [...typescript.rules, pageStyles, firstScript, handbookPart, helpersPart] },
    plugins: [
      // The pane shows one language at a time.
      new webpack.NormalModuleReplacementPlugin(
        /(?:^\.|core\/messages)\/english$/,
        path.join(root, "src/faces/taskpane/english-later.ts"),
      ),
      new webpack.DefinePlugin({ __MEDELKOLL_VERSION__: JSON.stringify(version) }),
      panePage(),
      plainPage("support.html", "assets/support.html"),
      plainPage("handbok.html", "assets/handbok.html", { handbook: handbookPage(readFileSync(handbook, "utf8")) }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/*.json" },
          { from: "docs/handbok/*.png", to: "handbok/[name][ext]", noErrorOnMissing: true },
          { from: "manifest.xml", transform: (content) => manifestAt(content.toString("utf8"), origin) },
        ],
      }),
    ],
    optimization: {
      splitChunks: { chunks: "all" },
      // Scripts alone, by what takes half the time of webpack's own. Pages and their style sheet stay as they are written: an IT department reads them, and
      // their names are already in the pages.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
