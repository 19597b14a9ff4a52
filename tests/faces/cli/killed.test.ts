/** The built program, killed half-way through what it writes (as a power cut or the task manager ends it), and then run again. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { faultlessList, listBytes, sample, temporaryFolder } from "../../support/command-line";

const { path } = temporaryFolder();
const program = join(__dirname, "../../../dist/cli/medelkoll.cjs");
const faults = join(__dirname, "../../faults/fault-at.cjs");
const day = ["--as-of", "2024-11-13"];
const onPosix = process.platform === "win32" ? test.skip : test;

/** Ends the program at the n-th time that it does this to a file. */
interface Kill {
  readonly at: number;
  readonly only: "write" | "rename";
}

function medelkoll(argv: readonly string[], kill?: Kill) {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [...(kill ? ["--require", faults] : []), program, ...argv, ...(argv[0] === "edition" ? [] : day)],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        ...(kill
          ? { FAULT_AT: String(kill.at), FAULT_ONLY: kill.only, FAULT_KIND: "kill", FAULT_MARK: path("struck") }
          : {}),
      },
    },
  );
  return { status, signal, stderr };
}

const isTemporary = (name: string): boolean => name.startsWith(".medelkoll-");

describe("extract, in parts", () => {
  const names = ["bromma", "enskede", "farsta", "hagersten", "norrmalm", "skarpnack", "spanga", "sodermalm"];
  const part = (i: number, output: string, kill?: Kill) =>
    medelkoll(["extract", path("in"), "--shard", `${i}/2`, "-o", path("ut", output)], kill);
  const standing = () => readdirSync(path("ut")).filter((name) => !isTemporary(name));

  beforeEach(() => {
    mkdirSync(path("in"));
    mkdirSync(path("ut"));
    for (const name of names) writeFileSync(path("in", `${name}.xlsx`), listBytes(faultlessList([name])));
  });

  onPosix.each(["ndjson", "parquet"])("a kill costs the part that was being written, and no other: %s", (ending) => {
    const [one, two] = [`del-1.${ending}`, `del-2.${ending}`];
    expect(part(1, one).status).toBe(0);
    const first = readFileSync(path("ut", one));
    expect(part(2, two, { at: 2, only: "write" }).signal).toBe("SIGKILL");
    expect(standing()).toEqual([one]);
    expect(readFileSync(path("ut", one)).equals(first)).toBe(true);

    // Only what is missing is run again: what it writes is what it would have been, and nothing is left of the killed run.
    expect(part(2, two).status).toBe(0);
    expect(readdirSync(path("ut"))).toEqual([one, two]);
    expect(part(2, `igen.${ending}`).status).toBe(0);
    expect(readFileSync(path("ut", two)).equals(readFileSync(path("ut", `igen.${ending}`)))).toBe(true);
  });

  onPosix("an older part stands as it was until the new one is whole", () => {
    expect(part(2, "del-2.ndjson").status).toBe(0);
    const before = readFileSync(path("ut", "del-2.ndjson"));
    for (const name of names) writeFileSync(path("in", `${name}.xlsx`), listBytes(faultlessList([name, "Parken"])));
    expect(part(2, "del-2.ndjson", { at: 2, only: "write" }).signal).toBe("SIGKILL");
    expect(readFileSync(path("ut", "del-2.ndjson")).equals(before)).toBe(true);
  });
});

describe("what is written as several files, or must replace nothing", () => {
  const list = sample("returned/Farsta sdf tkr.xlsx");
  const granted = ["--granted", "REGISTER"];
  const shapes: readonly (readonly [string, readonly string[], string, Kill])[] = [
    ["letters", ["letters", list, ...granted], "brev", { at: 3, only: "rename" }],
    ["forms in a zip", ["forms", ...granted], "mallar.zip", { at: 1, only: "write" }],
    ["copies", ["mark", list, sample("returned/Kungsholmen.xlsx")], "kopior", { at: 2, only: "rename" }],
    ["an edition", ["edition", "export"], "utgava.xlsx", { at: 1, only: "rename" }],
  ];
  const run = ([, argv, output]: (typeof shapes)[number], folder: string, kill?: Kill) => {
    mkdirSync(path(folder), { recursive: true });
    const register = path("register.xlsx");
    const [headings = [], one = [], other = []] = faultlessList(["Belysning Testtorget", "Lekplatsen Provet"], "RE");
    writeFileSync(register, listBytes([headings, one, other.map((cell) => (cell === "Farsta" ? "Bromma" : cell))]));
    return medelkoll(
      [...argv.map((word) => (word === "REGISTER" ? register : word)), "-o", path(folder, output)],
      kill,
    );
  };
  const contentOf = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(path(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [file.slice(path(folder).length), readFileSync(file).toString("base64")]),
    );

  onPosix.each(shapes)("the next run does the rest of what a killed one began: %s", (...shape) => {
    expect(run(shape, "ut", shape[3]).signal).toBe("SIGKILL");
    const begun = [...contentOf("ut").keys()].filter((file) => !isTemporary(basename(file)));
    const written = new Map(begun.map((file) => [file, statSync(path("ut", file)).mtimeMs]));
    expect(run(shape, "ut").status).toBeLessThan(2);
    for (const [file, when] of written) expect(statSync(path("ut", file)).mtimeMs).toBe(when);
    run(shape, "hel");
    expect(contentOf("ut")).toEqual(contentOf("hel"));

    // What somebody has changed is theirs, whether the rest is there or not.
    const [file = ""] = contentOf("ut").keys();
    appendFileSync(path("ut", file), "ifyllt");
    const theirs = contentOf("ut");
    const again = run(shape, "ut");
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("finns redan");
    expect(contentOf("ut")).toEqual(theirs);
  });
});
