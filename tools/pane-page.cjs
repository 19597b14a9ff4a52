const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { contentSecurityPolicy, officeCdn } = require("./content-security-policy.cjs");

const root = path.resolve(__dirname, "..");

/** The pages' one style sheet; whatever else styles the pane is Fluent's. Any other .css import stops the build, since nothing would apply it. */
const pageStyles = {
  test: path.join(root, "assets/page.css"),
  type: "asset/resource",
  generator: { filename: "[name].[contenthash:10][ext]" },
};

/**
 * The script that runs in the pane before Microsoft's is named by the page's template, as its style sheet is: a chunk would come after. It is called by what it is
 * written as, since the build makes it smaller only when the template has its name.
 */
const firstScriptFile = path.join(root, "assets/trusted-types.js");
const firstScript = {
  test: firstScriptFile,
  type: "asset/resource",
  generator: {
    filename: `[name].${createHash("sha256").update(readFileSync(firstScriptFile)).digest("hex").slice(0, 10)}[ext]`,
  },
};

/**
 * The pane's page from its template. Microsoft's script stands first and both are deferred, so the page is readable before either has come.
 * `officeScript` and `policy` differ only for a page that hosts the pane elsewhere than in Office.
 */
const panePage = ({
  filename = "taskpane.html",
  chunks = ["taskpane"],
  officeScript = `${officeCdn}/lib/1/hosted/office.js`,
  policy = contentSecurityPolicy(),
} = {}) =>
  new HtmlWebpackPlugin({
    filename,
    chunks,
    template: path.join(root, "src/faces/taskpane/index.html"),
    templateParameters: { officeScript, policy },
    scriptLoading: "defer",
    inject: "head",
    minify: false,
  });

/** A page without scripts; `parameters` are put in where its template names them. */
const plainPage = (filename, template, parameters = {}) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: [],
    template: path.join(root, template),
    templateParameters: { policy: contentSecurityPolicy({ scripts: [] }), ...parameters },
    minify: false,
  });

module.exports = { firstScript, pageStyles, panePage, plainPage };
