import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a stranger has: the built package by its name, in a folder of their own below the repository. */

const root = join(__dirname, "../../..");
let folder: string;

beforeEach(() => {
  mkdirSync(join(root, "dist"), { recursive: true });
  folder = mkdtempSync(join(root, "dist/stranger-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test("a script of plain Node boots, runs an add-in, and gets arrays of its own kind", () => {
  put(
    "script.mjs",
    `import assert from "node:assert/strict";
     import { boot } from "office-host";
     const excel = await boot({ Sheet1: [[21]] });
     const read = await Excel.run(async (context) => {
       const cell = context.workbook.getActiveCell().load("values");
       await context.sync();
       cell.values = [[cell.values[0][0] * 2]];
       cell.load("values");
       await context.sync();
       return cell.values;
     });
     assert.deepEqual(read, [[42]]);
     assert.deepEqual(excel.values("Sheet1"), [[42]]);
     document.body.innerHTML = "<p>pane</p>";
     console.log(document.querySelector("p").textContent);`,
  );
  expect(execFileSync(process.execPath, ["script.mjs"], { cwd: folder, encoding: "utf8" })).toBe("pane\n");
});

const runJest = (): { readonly status: number | null; readonly told: string } => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "node_modules/jest/bin/jest.js")], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, JEST_WORKER_ID: undefined },
  });
  return { status, told: stderr };
};

const addin = `exports.double = async (context) => {
  const cell = context.workbook.getActiveCell().load("values");
  await context.sync();
  cell.values = [[cell.values[0][0] * 2]];
};`;
const itsTest = `const { boot } = require("office-host");
const { double } = require("./double");
test("doubles the active cell", async () => {
  const excel = await boot({ Sheet1: [[21]] });
  await Excel.run(double);
  expect(excel.values("Sheet1")).toEqual([[42]]);
});`;

test("a test of three lines runs with the preset and nothing else, and fails where the add-in forgets to load", () => {
  put("jest.config.js", 'module.exports = { preset: "office-host" };');
  put("double.js", addin);
  put("double.test.js", itsTest);
  expect(runJest()).toMatchObject({ status: 0 });
  put("double.js", addin.replace('.load("values")', ""));
  const broken = runJest();
  expect(broken.status).toBe(1);
  expect(broken.told).toContain("The property 'values' is not available");
});

test("jest without a page says what to do", () => {
  put("jest.config.js", "module.exports = {};");
  put("double.js", addin);
  put("double.test.js", itsTest);
  const { status, told } = runJest();
  expect(status).toBe(1);
  expect(told).toContain('preset "office-host"');
});

test("the command tells what it needs", () => {
  const command = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(__dirname, "../bin/office-host.cjs"), ...words], { encoding: "utf8" });
  expect(command().stdout).toContain("office-host TASKPANE.HTML");
  expect(command("nowhere.html").stderr).toContain("There is no page");
  expect(command("nowhere.html", "--port", "x").stderr).toContain("--port x: give a number");
  expect(command("nowhere.html").status).toBe(1);
});
