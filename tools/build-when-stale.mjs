/** Builds unless dist/ is newer than everything that it is made of: `npm ci` has built already, and a second build gives the same files. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const made = "dist/cli/medelkoll.cjs";
const madeOf = [
  "src",
  "packages/office-host/src",
  "packages/sheet-refs/src",
  "assets",
  "tools",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "webpack.config.js",
];

/** Parts of these that no build is made of; some of them write there what they find. */
const apart = new Set(["tools/bench", "tools/mutation", "tools/schemas"].map((path) => join(path)));

/** Milliseconds of the newest file in a folder, or of the file; a removed file shows in its folder's own time. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...within(path).map(newest));
}

const within = (path) =>
  readdirSync(path)
    .map((name) => join(path, name))
    .filter((one) => !apart.has(one));

const isFresh = existsSync(made) && statSync(made).mtimeMs > Math.max(...madeOf.map(newest));
if (!isFresh) {
  // npm is a .cmd file on Windows, which only a shell can start. The arguments are our own.
  const { status } = spawnSync("npm run build", { shell: true, stdio: "inherit" });
  process.exit(status ?? 1);
}
