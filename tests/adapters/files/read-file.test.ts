import { execFileSync } from "node:child_process";
import type * as FileOperations from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAX_FILE_BYTES, readFile } from "../../../src/adapters/files/read-file";

const files = jest.requireActual<typeof FileOperations>("node:fs/promises");
const { mkdtemp, rm, truncate, writeFile } = files;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medelkoll-read-"));
});

afterEach(() => jest.restoreAllMocks());
afterEach(() => rm(folder, { recursive: true, force: true }));

const onPosix = process.platform === "win32" ? test.skip : test;
const onLinux = process.platform === "linux" ? test : test.skip;

const reasonFor = async (path: string): Promise<string> => {
  const outcome = await readFile(path);
  return outcome.read ? "read" : outcome.reason;
};

test("the bytes, their number and their fingerprint belong together", async () => {
  const path = join(folder, "a\u030A.xlsx");
  await writeFile(path, "abc");
  expect(await readFile(path)).toEqual({
    read: true,
    file: {
      name: "å.xlsx",
      bytes: new Uint8Array([97, 98, 99]),
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      size: 3,
    },
  });
});

test("an empty file is read as nothing, and what that means is the reader's to say", async () => {
  const path = join(folder, "tom.xlsx");
  await writeFile(path, "");
  const outcome = await readFile(path, "Farsta/tom.xlsx");
  expect(outcome).toMatchObject({ read: true, file: { name: "Farsta/tom.xlsx", size: 0 } });
});

test("the cap is the last size that is read", async () => {
  const path = join(folder, "stor.xlsx");
  await writeFile(path, "");
  await truncate(path, MAX_FILE_BYTES);
  expect(await reasonFor(path)).toBe("read");
  await truncate(path, MAX_FILE_BYTES + 1);
  expect(await reasonFor(path)).toBe("too-large");
});

onLinux("a file far beyond the cap is refused before any room is made for it", async () => {
  const path = join(folder, "enorm.xlsx");
  await writeFile(path, "");
  await truncate(path, 8 * 1024 ** 3);
  expect(await reasonFor(path)).toBe("too-large");
});

test("a file that grows while it is read stops at the cap", async () => {
  const path = join(folder, "växer.xlsx");
  await writeFile(path, "");
  const open = files.open;
  jest.spyOn(files, "open").mockImplementationOnce(async (...args) => {
    const handle = await open(...args);
    const then = await handle.stat();
    jest.spyOn(handle, "stat").mockResolvedValue(then);
    await truncate(path, 2 * MAX_FILE_BYTES);
    return handle;
  });
  expect(await reasonFor(path)).toBe("too-large");
});

onLinux("a file that claims to be empty and is not is read all the same", async () => {
  const proc = "/proc/self/status";
  const outcome = await readFile(proc);
  expect(outcome.read && outcome.file.size).toBeGreaterThan(100);
});

test("what cannot be read says why", async () => {
  expect(await reasonFor(join(folder, "borta.xlsx"))).toBe("vanished");
  expect(await reasonFor(folder)).toBe("is-folder");
});

onPosix("a pipe is not waited for", async () => {
  const pipe = join(folder, "rör.xlsx");
  execFileSync("mkfifo", [pipe]);
  expect(await reasonFor(pipe)).toBe("not-a-file");
});
