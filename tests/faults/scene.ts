import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Writing } from "./commands";

/** A folder that a command writes into, with what may stand there before; and the command run in it, the whole or until something happens to it. */

/** A copy, so that a build that is made meanwhile changes nothing. */
const copy = mkdtempSync(join(tmpdir(), "medelkoll-program-"));
cpSync(join(__dirname, "../../dist/cli"), copy, { recursive: true });
chmodSync(copy, 0o755);
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
const program = join(copy, "medelkoll.cjs");

export type Content = ReadonlyMap<string, Buffer>;

export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly said: string;
}

export interface Fault {
  readonly kind: string;
  readonly at: number | "all";
  readonly only?: string;
}

/** How a process is started: as another user, within limits, or ended after so many milliseconds. */
export interface Start {
  readonly fault?: Fault;
  readonly words?: readonly string[];
  readonly user?: number;
  readonly limit?: string;
  readonly killAfter?: number;
}

export class Scene {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "medelkoll-fault-")));
  readonly out = join(this.folder, "out");
  private readonly mark = join(this.folder, "mark");

  constructor(
    private readonly writing: Writing,
    before: Content = new Map(),
  ) {
    mkdirSync(this.out);
    for (const [path, bytes] of before) {
      mkdirSync(dirname(join(this.out, path)), { recursive: true });
      writeFileSync(join(this.out, path), bytes);
    }
  }

  /** Runs the command in this folder. */
  run({ fault, words = [], user, limit, killAfter }: Start = {}): Ended {
    const argv = [program, ...this.writing.argv, "-o", join(this.out, this.writing.output), ...words];
    const node = fault ? ["--require", join(__dirname, "fault-at.cjs"), ...argv] : argv;
    const [command, all] =
      limit === undefined
        ? [process.execPath, node]
        : ["sh", ["-c", `${limit} && exec "$0" "$@"`, process.execPath, ...node]];
    const { status, signal, stdout, stderr } = spawnSync(command, all, {
      encoding: "utf8",
      ...(user === undefined ? {} : { uid: user, gid: user }),
      ...(killAfter === undefined ? {} : { timeout: killAfter, killSignal: "SIGKILL" as const }),
      env: {
        ...process.env,
        ...(fault
          ? {
              ...{ FAULT_AT: String(fault.at), FAULT_KIND: fault.kind, FAULT_MARK: this.mark },
              ...(fault.only === undefined ? {} : { FAULT_ONLY: fault.only }),
            }
          : {}),
      },
    });
    return { status, signal, said: `${stdout}${stderr}` };
  }

  /** Did what should happen to the command happen, or was it done before? */
  get struck(): boolean {
    return existsSync(this.mark);
  }

  /** What lies in the folder, by path. */
  content(): Content {
    return new Map(
      readdirSync(this.out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(this.out, path).replaceAll("\\", "/"), readFileSync(path)]),
    );
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const isTemporary = (path: string): boolean => /(?:^|\/)\.medelkoll-[^/]*\.tmp$/u.test(path);
const isSame = (one: Content, other: Content): boolean =>
  one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes) === true);
const plain = (content: Content): Content => new Map([...content].filter(([path]) => !isTemporary(path)));

/** What may stand in the folder: what stood there before, what a whole run writes, or, of several files, some of those. */
export interface Allowed {
  readonly before: Content;
  readonly whole: Content;
}

/** What is wrong with what stands there: a torn file, a lost one, one too many. */
export function torn(content: Content, { before, whole }: Allowed): string | null {
  for (const [path, bytes] of plain(content))
    if (whole.get(path)?.equals(bytes) !== true && before.get(path)?.equals(bytes) !== true)
      return `${path} is neither what it was nor what it should be`;
  for (const path of before.keys()) if (!content.has(path)) return `${path} is gone`;
  return null;
}

export const leftovers = (content: Content): string | null => {
  const left = [...content.keys()].filter(isTemporary);
  return left.length > 0 ? `left: ${left.join(", ")}` : null;
};

/** After an ordinary end: all was written, or nothing was and it was said. */
export function badEnd({ status, signal, said }: Ended, content: Content, allowed: Allowed): string | null {
  if (signal !== null || (status !== 0 && status !== 1 && status !== 2))
    return `ended with ${signal ?? status}: ${said.slice(-300)}`;
  if (status === 2 && said.trim() === "") return "refused without a word";
  const left = leftovers(content) ?? torn(content, allowed);
  if (left !== null) return left;
  if (status !== 2 && !isSame(content, allowed.whole)) return "said to be written, and it is not";
  return null;
}
