import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

test("a second build of the command line, in another place, gives the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-build-"));
  try {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    const argv = [webpack, "--mode", "production", "--config-name", "cli", "--output-path", folder];
    const { status, stdout } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
    expect({ status, stdout: status === 0 ? "" : stdout }).toEqual({ status: 0, stdout: "" });
    const [first, second] = [filesIn(join(root, "dist/cli")), filesIn(folder)];
    expect(second.size).toBeGreaterThan(3);
    expect([...second.keys()]).toEqual([...first.keys()]);
    // Where they differ although nothing is wrong, dist/ is older than the sources: npm run build.
    for (const [name, bytes] of second) expect([name, first.get(name)?.equals(bytes)]).toEqual([name, true]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
