/**
 * `npm run faults`: everything that can happen to a command while it writes, at every moment at which it touches a file, and to the pane at every sync.
 * Prints a table; exit code 1 when a file was torn, lost or left, or when something went wrong without a word. Takes some ten minutes; not in CI.
 *
 *   npm run faults -- --only summarize     one command
 *   npm run faults -- --files              the command line only
 *   npm run faults -- --pane               the pane only
 */
import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writingIn, type Writing } from "./commands";
import { fullDisk } from "./full-disk";
import { badEnd, leftovers, Scene, torn, type Allowed, type Content, type Fault } from "./scene";

const { values } = parseArgs({
  options: { only: { type: "string" }, files: { type: "boolean" }, pane: { type: "boolean" } },
});
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The first faults of a trial, how many moments were tried, and why it could not be tried here. */
interface Tried {
  readonly moments: number;
  readonly faults: readonly string[];
  readonly not?: string;
}
type Trial = (one: Writing, allowed: Allowed) => Tried;

/** As many as a command that writes many files can come to. */
const mostMoments = 400;

/** A fault at every moment, until the command is done before it comes. */
function atEach(
  one: Writing,
  allowed: Allowed,
  fault: Omit<Fault, "at">,
  judge: (scene: Scene, ended: ReturnType<Scene["run"]>) => string | null,
): Tried {
  const faults: string[] = [];
  for (let at = 1; at < mostMoments; at += 1) {
    const scene = new Scene(one, allowed.before);
    try {
      const ended = scene.run({ fault: { ...fault, at } });
      if (!scene.struck) return { moments: at - 1, faults };
      const wrong = judge(scene, ended);
      if (wrong !== null) faults.push(`at ${at}: ${wrong}`);
    } finally {
      scene.end();
    }
  }
  return { moments: mostMoments, faults };
}

/** After a kill there may be leftovers, which the next run takes away; and whatever the first one has written, the next does the rest. */
function afterKill(scene: Scene, allowed: Allowed): string | null {
  const wrong = torn(scene.content(), allowed);
  if (wrong !== null) return wrong;
  const again = scene.run();
  if (again.status === 2) return `the next run refuses what the killed one left: ${again.said.slice(-300)}`;
  return badEnd(again, scene.content(), allowed);
}

const killed: Trial = (one, allowed) => atEach(one, allowed, { kind: "kill" }, (scene) => afterKill(scene, allowed));

const timedKills = 8;
const killedAnywhere: Trial = (one, allowed) => {
  const start = performance.now();
  const first = new Scene(one, allowed.before);
  first.run();
  first.end();
  const whole = performance.now() - start;
  const faults = Array.from({ length: timedKills }, (_, at) => {
    const scene = new Scene(one, allowed.before);
    try {
      scene.run({ killAfter: Math.ceil((whole * (at + 1)) / timedKills) });
      const wrong = afterKill(scene, allowed);
      return wrong === null ? [] : [`after ${at + 1} of ${timedKills} parts of its time: ${wrong}`];
    } finally {
      scene.end();
    }
  }).flat();
  return { moments: timedKills, faults };
};

const stopped =
  (kind: "SIGTERM", code: number): Trial =>
  (one, allowed) =>
    atEach(one, allowed, { kind }, (scene, { status, signal }) => {
      const content = scene.content();
      const wrong = leftovers(content) ?? torn(content, allowed);
      // One that came when all was written may not be heard any more.
      return (
        wrong ?? (status === code || signal === kind || status === 0 || status === 1 ? null : `ended with ${status}`)
      );
    });

const refused =
  (kind: string): Trial =>
  (one, allowed) =>
    atEach(one, allowed, { kind }, (scene, ended) => badEnd(ended, scene.content(), allowed));

/** One run, and how it ended. */
const once = (
  one: Writing,
  allowed: Allowed,
  start: Parameters<Scene["run"]>[0],
  before?: (scene: Scene) => void,
  mustRefuse = true,
): Tried => {
  const scene = new Scene(one, allowed.before);
  try {
    before?.(scene);
    const ended = scene.run(start);
    chmodSync(scene.out, 0o755);
    const wrong =
      badEnd(ended, scene.content(), allowed) ??
      (mustRefuse && ended.status !== 2 ? `ended with ${ended.status}, and should have refused` : null);
    return { moments: 1, faults: wrong === null ? [] : [wrong] };
  } finally {
    scene.end();
  }
};

/** As Windows keeps a file that is open in Excel. */
const held: Trial = (one, allowed) => once(one, allowed, { fault: { kind: "EBUSY", at: "all", only: "rename" } });

/** Elsewhere whoever has it open goes on reading the old one. */
const openElsewhere: Trial = (one, allowed) => {
  const [old] = allowed.before;
  if (!old) return { moments: 0, faults: [], not: "nothing may stand there" };
  const [name, bytes] = old;
  const scene = new Scene(one, allowed.before);
  const file = openSync(join(scene.out, name), "r");
  try {
    const wrong = badEnd(scene.run(), scene.content(), allowed);
    const isOld = readFileSync(file).equals(bytes);
    return {
      moments: 1,
      faults: [
        ...(wrong === null ? [] : [wrong]),
        ...(isOld ? [] : ["whoever had the old one open reads something else"]),
      ],
    };
  } finally {
    closeSync(file);
    scene.end();
  }
};

/** A user to whom files are closed as to anybody else: root may write everywhere. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const readOnly: Trial = (one, allowed) =>
  once(one, allowed, nobody === undefined ? {} : { user: nobody }, ({ out }) => {
    chmodSync(join(out, ".."), 0o755);
    chmodSync(out, 0o555);
  });

const limited: Trial = (one, allowed) => once(one, allowed, { limit: "ulimit -f 0" });

const trials: Readonly<Record<string, Trial>> = {
  "kill -9, each step": killed,
  "kill -9, any time": killedAnywhere,
  "SIGTERM, each step": stopped("SIGTERM", 143),
  "ENOSPC, each step": refused("ENOSPC"),
  "EACCES, each step": refused("EACCES"),
  "full disk": fullDisk,
  "size limit": limited,
  "held (EBUSY)": held,
  "open elsewhere": openElsewhere,
  "read-only folder": readOnly,
};

/** What a whole run writes: the measure of all that follows. */
function wholeOf(one: Writing, words: readonly string[] = []): Content {
  const scene = new Scene(one);
  try {
    const { status, said } = scene.run({ words });
    const content = scene.content();
    if ((status !== 0 && status !== 1) || content.size === 0) throw new Error(`${one.name} does not write: ${said}`);
    return content;
  } finally {
    scene.end();
  }
}

function filesFail(): number {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-faults-"));
  // Whoever the program is run as shall be able to read what it is given.
  chmodSync(folder, 0o755);
  try {
    const chosen = writingIn(folder).filter(({ name }) => values.only === undefined || name.startsWith(values.only));
    return chosen.map(faultsOf).reduce((sum, one) => sum + one, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf(one: Writing): number {
  const allowed = { before: one.before ? wholeOf(one, one.before) : new Map<string, Buffer>(), whole: wholeOf(one) };
  say(`\n${one.name}${one.before ? ", over an older one" : ""}`);
  let faults = 0;
  for (const [name, trial] of Object.entries(trials)) {
    const tried = trial(one, allowed);
    faults += tried.faults.length;
    const outcome =
      tried.not === undefined ? `${tried.moments} tried, ${tried.faults.length} faults` : `not tried: ${tried.not}`;
    say(`  ${name.padEnd(20)} ${outcome}`);
    for (const fault of tried.faults.slice(0, 3)) say(`    ${fault}`);
  }
  return faults;
}

/** Every sync failing and stopping, a worker that dies, a stop at every stage: the tests that try each of them, each in every way. */
const ofPane = [
  ["each sync fails, and Excel or the pane dies", "tests/adapters/excel/write-survives.office.test.ts"],
  ["the host's own faults", "packages/office-host/tests/faults.office.test.ts"],
  ["what Excel refuses, in a browser", "tests/e2e/host-errors.test.ts"],
  ["a worker that dies, a stop in the middle", "tests/faces/engine/engines.test.ts"],
  ["a stop while files are read or brought together", "tests/faces/engine/collecting.test.ts"],
  ["what the pane says of it", "tests/faces/taskpane/failures.test.tsx"],
] as const;

function paneFails(): number {
  say("\nthe pane");
  return ofPane.filter(([name, path]) => {
    const { status, stderr } = spawnSync("npx", ["jest", "--config", "jest.every-way.config.cjs", "-w", "1", path], {
      cwd: join(__dirname, "../.."),
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    say(`  ${name}: ${/^Tests: .*$/mu.exec(stderr)?.[0] ?? "not run"}`);
    if (status !== 0) say(stderr.slice(-3000));
    return status !== 0;
  }).length;
}

const faults = (values.pane === true ? 0 : filesFail()) + (values.files === true ? 0 : paneFails());
say(`\n${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
