/**
 * `node --conditions=source --require ./tools/run-typescript.cjs FILE.ts` runs a script of this repository from its sources, as jest does: turned into
 * what Node can run, one file at a time, with the types taken away. Types are checked by `npm run types`.
 */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { options } = require("./typescript.cjs");

// Faults are told by the lines of the sources.
process.setSourceMapsEnabled(true);

for (const extension of [".ts", ".tsx"])
  require.extensions[extension] = (module, path) => {
    const { code } = transformSync(readFileSync(path, "utf8"), {
      ...options(extension === ".tsx"),
      ...{ filename: path, module: { type: "commonjs" }, sourceMaps: "inline" },
    });
    module._compile(code, path);
  };
