import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type * as FileOperations from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transpileModule, ModuleKind, ScriptTarget } from "typescript";
import { writeWhole } from "../../../src/adapters/files/write-whole";

// The very object that the code calls through, so that its operations can be made to fail.
const files = jest.requireActual<typeof FileOperations>("node:fs/promises");

const OLD = "den gamla";
const NEW = "den nya sammanställningen";
const bytes = new TextEncoder().encode(NEW);

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await files.mkdtemp(join(tmpdir(), "medelkoll-write-"));
  path = join(folder, "Sammanställning.xlsx");
});

afterEach(async () => {
  jest.restoreAllMocks();
  await files.rm(folder, { recursive: true, force: true });
});

const onPosix = process.platform === "win32" ? test.skip : test;

const failure = (code: string): Error => Object.assign(new Error(code), { code });
const content = (): Promise<string> => files.readFile(path, "utf8");
const standing = (): Promise<string[]> => files.readdir(folder);

describe("when all is well", () => {
  test("a new file is written and nothing else is left", async () => {
    expect(await writeWhole(path, bytes)).toEqual({ written: true });
    expect(await content()).toBe(NEW);
    expect(await standing()).toEqual(["Sammanställning.xlsx"]);
  });

  test("an old file is replaced", async () => {
    await files.writeFile(path, `${OLD} och mycket längre än den nya`);
    expect(await writeWhole(path, bytes)).toEqual({ written: true });
    expect(await content()).toBe(NEW);
  });

  onPosix("the permissions of the old file are kept", async () => {
    await files.writeFile(path, OLD);
    await files.chmod(path, 0o600);
    await writeWhole(path, bytes);
    expect((await files.stat(path)).mode & 0o777).toBe(0o600);
  });

  test("a file held for a moment is written after a while", async () => {
    await files.writeFile(path, OLD);
    jest.spyOn(files, "rename").mockRejectedValueOnce(failure("EPERM")).mockRejectedValueOnce(failure("EBUSY"));
    expect(await writeWhole(path, bytes)).toEqual({ written: true });
    expect(await content()).toBe(NEW);
  });

  test("two writers at once leave one of the two files whole", async () => {
    const long = new TextEncoder().encode("x".repeat(100_000));
    const outcomes = await Promise.all([writeWhole(path, bytes), writeWhole(path, long)]);
    expect(outcomes).toEqual([{ written: true }, { written: true }]);
    expect([NEW.length, 100_000]).toContain((await content()).length);
    expect(await standing()).toHaveLength(1);
  });
});

describe("when it cannot be written, the old file stands and no temporary one is left", () => {
  beforeEach(() => files.writeFile(path, OLD));

  const expectRefused = async (reason: string): Promise<void> => {
    expect(await writeWhole(path, bytes)).toEqual({ written: false, reason });
    jest.restoreAllMocks();
    expect(await content()).toBe(OLD);
    expect(await standing()).toEqual(["Sammanställning.xlsx"]);
  };

  test.each(["EBUSY", "EPERM", "EACCES"])("held by another program (%s), after three more tries", async (code) => {
    const rename = jest.spyOn(files, "rename").mockRejectedValue(failure(code));
    const tries = (): number => rename.mock.calls.length;
    expect(await writeWhole(path, bytes)).toEqual({ written: false, reason: "locked" });
    expect(tries()).toBe(4);
    await expectRefused("locked");
  });

  test.each([
    ["ENOSPC", "no-space"],
    ["EROFS", "read-only"],
    ["EIO", "other"],
  ])("rename fails with %s", async (code, reason) => {
    jest.spyOn(files, "rename").mockRejectedValue(failure(code));
    await expectRefused(reason);
  });

  test.each([
    ["EROFS", "read-only"],
    ["EACCES", "read-only"],
    ["EMFILE", "other"],
  ])("the temporary file cannot be made (%s)", async (code, reason) => {
    jest.spyOn(files, "open").mockRejectedValue(failure(code));
    await expectRefused(reason);
  });

  test("the disk fills up half way through the bytes", async () => {
    const open = files.open;
    jest.spyOn(files, "open").mockImplementationOnce(async (...args) => {
      const handle = await open(...args);
      jest.spyOn(handle, "writeFile").mockImplementation(async () => {
        await handle.write("halva");
        throw failure("ENOSPC");
      });
      return handle;
    });
    await expectRefused("no-space");
  });
});

describe("what is no plain file is never replaced", () => {
  test("a folder", async () => {
    await files.mkdir(path);
    expect(await writeWhole(path, bytes)).toEqual({ written: false, reason: "is-folder" });
  });

  onPosix("a link, even to a plain file", async () => {
    const target = join(folder, "annan.xlsx");
    await files.writeFile(target, OLD);
    await files.symlink(target, path);
    expect(await writeWhole(path, bytes)).toEqual({ written: false, reason: "not-a-file" });
    expect(await files.readFile(target, "utf8")).toBe(OLD);
    expect((await files.lstat(path)).isSymbolicLink()).toBe(true);
  });

  onPosix("a pipe", async () => {
    execFileSync("mkfifo", [path]);
    expect(await writeWhole(path, bytes)).toEqual({ written: false, reason: "not-a-file" });
  });

  test("a folder that does not exist, or is a file", async () => {
    await files.writeFile(path, OLD);
    expect(await writeWhole(join(folder, "ingen", "a.xlsx"), bytes)).toEqual({ written: false, reason: "no-folder" });
    expect(await writeWhole(join(path, "a.xlsx"), bytes)).toEqual({ written: false, reason: "no-folder" });
  });
});

describe("in a process of its own", () => {
  let outside: string;

  beforeEach(async () => {
    outside = await files.mkdtemp(join(tmpdir(), "medelkoll-child-"));
  });

  afterEach(() => files.rm(outside, { recursive: true, force: true }));

  /** The module as a program, with `before` run first: it may bend `rename`. */
  async function program(before: string): Promise<string> {
    for (const name of ["write-whole", "temporary-files", "error-code"]) {
      const source = await files.readFile(join(__dirname, `../../../src/adapters/files/${name}.ts`), "utf8");
      const { outputText } = transpileModule(source, {
        compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
      });
      await files.writeFile(join(outside, `${name}.js`), outputText);
    }
    const main = join(outside, "main.js");
    const call = `require("./write-whole.js").writeWhole(process.argv[2], Buffer.from(process.argv[3]))`;
    await files.writeFile(main, `${before}; ${call}.then((outcome) => console.log(JSON.stringify(outcome)));`);
    return main;
  }

  async function killedWhenStopped(before: string): Promise<void> {
    const child = spawn(process.execPath, [await program(before), path, NEW], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  const stop = `console.log("stopped"); return new Promise(() => setInterval(() => undefined, 1000));`;

  test("killed before the rename: the old file stands", async () => {
    await files.writeFile(path, OLD);
    await killedWhenStopped(`const fs = require("fs/promises"); fs.rename = () => { ${stop} }`);
    expect(await content()).toBe(OLD);
  });

  test("killed right after the rename: the new file stands", async () => {
    await files.writeFile(path, OLD);
    await killedWhenStopped(
      `const fs = require("fs/promises"); const { rename } = fs; fs.rename = async (a, b) => { await rename(a, b); ${stop} }`,
    );
    expect(await content()).toBe(NEW);
  });

  onPosix("a real limit on file size: refused, the old file stands, nothing is left", async () => {
    await files.writeFile(path, OLD);
    const main = await program("");
    const limited = `ulimit -f 8 && exec "$0" "$@"`;
    const output = execFileSync("sh", ["-c", limited, process.execPath, main, path, "x".repeat(60_000)], {
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual({ written: false, reason: "no-space" });
    expect(await content()).toBe(OLD);
    expect(await standing()).toEqual(["Sammanställning.xlsx"]);
  });
});
