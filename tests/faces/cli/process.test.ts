/** The built program as a process: `npm test` builds it first. What can be tested without a process stands in the files beside this one. */
import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import { reportSchema } from "../../../src/core/report/report-schema";
import { faultlessList, listBytes, sample, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const program = join(__dirname, "../../../dist/cli/medelkoll.cjs");
const day = ["--as-of", "2024-11-13"];
const onPosix = process.platform === "win32" ? test.skip : test;
const onLinux = process.platform === "linux" ? test : test.skip;

const medelkoll = (argv: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [program, ...argv], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });

describe("the built program", () => {
  test("says its version, and its usage errors on standard error", () => {
    expect(medelkoll(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(medelkoll(["--lang", "en"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("gives exit code 0 for a clean workbook, 1 for errors, 2 when nothing can be read", () => {
    writeFileSync(temporary.path("farsta.xlsx"), listBytes(faultlessList(["Belysning Testtorget"])));
    expect(medelkoll(["check", temporary.path("farsta.xlsx"), ...day]).status).toBe(0);
    expect(medelkoll(["check", sample("awkward"), ...day]).status).toBe(1);
    expect(medelkoll(["check", sample("awkward/skadad.xlsx"), ...day]).status).toBe(2);
  });

  test("gives the whole JSON to a pipe", () => {
    const { stdout } = medelkoll(["check", sample("returned"), ...day, "--format", "json"]);
    expect(reportSchema.parse(JSON.parse(stdout)).totals.spentOre).toBe(70_300_000_00);
  });

  test("reads a local day, not Greenwich's", () => {
    const path = sample("returned/Farsta sdf tkr.xlsx");
    const asOf = (TZ: string) =>
      reportSchema.parse(JSON.parse(medelkoll(["check", path, "--format", "json"], { TZ }).stdout)).asOf;
    // 25 hours apart: never the same day.
    expect(asOf("Pacific/Kiritimati") > asOf("Pacific/Pago_Pago")).toBe(true);
  });

  test("gives the same bytes in another time zone and another locale", () => {
    const run = (name: string, env: NodeJS.ProcessEnv) => {
      const output = temporary.path(name);
      const argv = ["summarize", sample("returned"), "-o", output, ...day, "--format", "json"];
      const { status, stdout } = medelkoll(argv, env);
      expect(status).toBe(1);
      return { stdout, bytes: readFileSync(output).toString("base64") };
    };
    const here = run("a.xlsx", { TZ: "Europe/Stockholm", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" });
    expect(run("b.xlsx", { TZ: "Pacific/Auckland", LANG: "C", LC_ALL: "C" })).toEqual(here);
  });
});

describe("when nobody takes in what it says", () => {
  onPosix("a closed pipe is no fault", () => {
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$@"; echo "code $?" >&2`, process.execPath, program, "rules", "--format", "json"],
      { encoding: "utf8" },
    );
    expect(JSON.parse(stdout)).toBeTruthy();
    expect(stderr).toBe("code 0\n");
    const cut = spawnSync(
      "sh",
      ["-c", `{ "$0" "$@"; echo "code $?" >&2; } | head -1`, process.execPath, program, "rules", "--format", "json"],
      { encoding: "utf8" },
    );
    expect(cut).toMatchObject({ stdout: "[\n", stderr: "code 0\n" });
  });

  onPosix("the summary is still written whole", () => {
    const output = temporary.path("ut.xlsx");
    const argv = ["summarize", sample("returned"), "-o", output, ...day];
    spawnSync("sh", ["-c", `"$0" "$@" | true`, process.execPath, program, ...argv], { encoding: "utf8" });
    expect(medelkoll(["check", output]).stderr).toContain(
      "det är en sammanställning eller ett kvitto som Medelkoll har skrivit",
    );
  });

  onLinux("a full disk is said in words, and is not taken for findings", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [program, "rules"], {
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "Utskriften kunde inte skrivas. The output could not be written. (ENOSPC)\n",
    });
  });
});

describe.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s", (signal, code) => {
  /** Runs summarize with `before` run first, and sends the signal when that says "here". */
  async function stopped(before: string): Promise<{ readonly code: number | null; readonly signal: string | null }> {
    writeFileSync(temporary.path("before.cjs"), before);
    writeFileSync(temporary.path("farsta.xlsx"), listBytes(faultlessList(["Belysning Testtorget"])));
    const argv = ["summarize", temporary.path("farsta.xlsx"), "-o", temporary.path("ut.xlsx"), ...day];
    const child = spawn(process.execPath, ["--require", temporary.path("before.cjs"), program, ...argv], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    await once(child, "message");
    child.kill(signal);
    const [exitCode, exitSignal] = (await once(child, "exit")) as [number | null, string | null];
    return { code: exitCode, signal: exitSignal };
  }

  const standing = () => readdirSync(temporary.path()).filter((name) => !/^(?:before\.cjs|farsta\.xlsx)$/.test(name));

  onPosix("while reading: ends at once, and nothing is written", async () => {
    const hang = `const files = require("node:fs/promises");
      files.open = () => { process.send("here"); return new Promise((resolve) => setTimeout(resolve, 60000)); };`;
    expect(await stopped(hang)).toEqual({ code: null, signal });
    expect(standing()).toEqual([]);
  });

  onPosix(`while writing: the summary stands there whole, no temporary file is left, exit code ${code}`, async () => {
    // The rename waits until the signal has come, however slow the machine is.
    const wait = `const files = require("node:fs/promises");
      const { rename } = files;
      files.rename = async (from, to) => {
        const signalled = new Promise((resolve) => process.once("${signal}", resolve));
        const alive = setInterval(() => undefined, 1000);
        process.send("here");
        await signalled;
        clearInterval(alive);
        await rename(from, to);
      };`;
    expect(await stopped(wait)).toEqual({ code, signal: null });
    expect(standing()).toEqual(["ut.xlsx"]);
    expect(medelkoll(["check", temporary.path("ut.xlsx")]).stderr).toContain(
      "en sammanställning eller ett kvitto som Medelkoll har skrivit",
    );
    expect(existsSync(temporary.path("farsta.xlsx"))).toBe(true);
  });
});
