import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import typescript from "../typescript.cjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds entry.mjs into a folder, as the command line is built. Returns the file. */
export async function bundle(folder) {
  const compiler = webpack({
    context: root,
    mode: "production",
    target: "node20",
    entry: { product: "./tools/bench/entry.mjs" },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".mjs", ".js", ".json"] },
    module: {
      rules: [...typescript.rules, { test: /entry\.mjs$/, resolve: { fullySpecified: false } }],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return join(folder, "product.cjs");
}
