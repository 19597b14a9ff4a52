import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";

const root = join(__dirname, "../..");
const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, unknown>;

test("npx finds the command where npm ci has linked it: a command of the folder's own package would be built anew first", () => {
  expect(json("package.json")["bin"]).toBeUndefined();
  expect(json("bin/package.json")).toMatchObject({ name: "medelkoll", bin: { medelkoll: "medelkoll.cjs" }, version });
  expect(existsSync(join(root, "node_modules/.bin/medelkoll"))).toBe(true);
});

test("the linked command answers", () => {
  const said = execFileSync(join(root, "node_modules/.bin/medelkoll"), ["--version"], { encoding: "utf8" });
  expect(said).toBe(`${version}\n`);
});
