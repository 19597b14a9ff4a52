import { unzipSync } from "fflate";
import { xmlFault } from "../support/xml-fault";
import type { Amounts } from "./amounts";

/** What a call did, and what lay in its folder before and after it: paths with `/`, relative to the folder. */
export interface Outcome {
  /** Null when it threw. */
  readonly code: number | null;
  readonly data: string;
  readonly talk: string;
  readonly asksForJson: boolean;
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly after: ReadonlyMap<string, Uint8Array>;
  readonly totals?: Amounts;
}

/** A promise that was not kept. Two that are the same fault have the same name. */
export interface Broken {
  readonly promise: string;
  readonly how: string;
}

interface Finding {
  readonly severity: string;
  readonly trial?: boolean;
  readonly at: { readonly file: string };
}
interface Report {
  readonly files: readonly { readonly name: string; readonly status: string }[];
  readonly findings: readonly Finding[];
  readonly totals: Readonly<Record<string, unknown>> & { readonly incomplete: readonly string[] };
}

type Kept = readonly [name: string, how: (outcome: Outcome) => string | null];

const crashed: Kept = [
  "it does not crash",
  ({ code, talk }) => {
    if (code !== null && code !== 3) return null;
    const [message = "", ...frames] = talk.split("\n").filter((line) => /Error|^\s*at /u.test(line));
    return (
      [message, ...frames.filter((line) => /\/src\//u.test(line)).slice(0, 1)].join(" ").trim() || talk.slice(0, 300)
    );
  },
];

const oneDocument: Kept = [
  "with --format json standard output is one document",
  ({ asksForJson, data }) => {
    if (!asksForJson) return null;
    try {
      JSON.parse(data);
      return null;
    } catch {
      return data.slice(0, 200);
    }
  },
];

const saysWhy: Kept = [
  "what is refused is refused in words",
  ({ code, data, talk }) => (code === 2 && `${data}${talk}`.trim() === "" ? "exit code 2 and not a word" : null),
];

const ownWords: Kept = [
  "no words of the program's own insides",
  ({ code, data, talk }) =>
    code === 3
      ? null
      : (/.{0,60}(?:\bundefined\b|\[object Object\]|\bTypeError\b|\bRangeError\b).{0,60}/u.exec(
          `${data}\n${talk}`,
        )?.[0] ?? null),
];

const unreadIsTold: Kept = [
  "a file that is not read has a finding that shows",
  ({ data }) => {
    const report = reportIn(data);
    const shows = ({ severity, trial }: Finding): boolean => severity !== "notice" && trial !== true;
    const silent = report?.files.filter(
      ({ name, status }) => status !== "read" && !report.findings.some((one) => one.at.file === name && shows(one)),
    );
    return silent !== undefined && silent.length > 0
      ? silent.map(({ name, status }) => `${name} is ${status}`).join(", ")
      : null;
  },
];

const inputsStay: Kept = [
  "what is read is never changed",
  ({ before, after }) => {
    const changed = [...before].filter(([path, bytes]) => !Buffer.from(after.get(path) ?? []).equals(bytes));
    return changed.length > 0 ? changed.map(([path]) => path).join(", ") : null;
  },
];

const onlyOutputs: Kept = [
  "nothing is left but what was asked for",
  ({ before, after }) => {
    const strays = [...after.keys()].filter(
      (path) => !before.has(path) && (!path.startsWith("out/") || /(?:^|\/)\.|\.tmp$/u.test(path)),
    );
    return strays.length > 0 ? strays.join(", ") : null;
  },
];

const wholeOutputs: Kept = [
  "what is written is whole",
  ({ before, after }) => {
    const given = [...before.values()].map(partsOf);
    // A marked copy takes over what it does not change, also where that was damaged.
    const isTakenOver: Given = (name, part) =>
      given.some((parts) =>
        typeof parts === "string" || typeof part === "string"
          ? parts === part
          : Buffer.from(parts[name] ?? []).equals(part),
      );
    const faults = [...after]
      .filter(([path]) => path.startsWith("out/"))
      .map(([path, bytes]) => faultIn(path, bytes, isTakenOver));
    return faults.find((fault) => fault !== null) ?? null;
  },
];

/** Was this part, or that the file cannot be taken apart for this reason, in what was given? */
type Given = (name: string, part: Uint8Array | string) => boolean;

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | string {
  try {
    return unzipSync(bytes);
  } catch (error) {
    return String(error);
  }
}

function faultIn(path: string, bytes: Uint8Array, isTakenOver: Given): string | null {
  try {
    if (/\.json$/u.test(path)) JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (/\.ndjson$/u.test(path))
      for (const line of Buffer.from(bytes).toString("utf8").split("\n")) if (line !== "") JSON.parse(line);
    if (!/\.(?:xlsx|docx|zip)$/u.test(path)) return bytes.length === 0 ? `${path} is empty` : null;
    const parts = partsOf(bytes);
    if (typeof parts === "string") return isTakenOver(path, parts) ? null : `${path}: ${parts}`;
    for (const [name, part] of Object.entries(parts)) {
      if (isTakenOver(name, part)) continue;
      const fault = /\.(?:xml|rels|vml)$/u.test(name)
        ? xmlFault(Buffer.from(part).toString("utf8"))
        : /\.(?:xlsx|docx)$/u.test(name)
          ? faultIn(name, part, isTakenOver)
          : null;
      if (fault !== null) return `${path} ${name}: ${fault.slice(0, 200)}`;
    }
    return null;
  } catch (error) {
    return `${path}: ${String(error)}`;
  }
}

const totalsAreTrue: Kept = [
  "no total is whole without an amount that it had",
  ({ totals, data }) => {
    const now = reportIn(data)?.totals;
    if (!totals || !now) return null;
    const wrong = (["grantedOre", "spentOre"] as const).filter(
      (name) => totals[name] !== null && !now.incomplete.includes(name) && now[name] !== totals[name],
    );
    return wrong.length > 0
      ? wrong.map((name) => `${name} was ${totals[name]} and is ${String(now[name])}, whole`).join(", ")
      : null;
  },
];

function reportIn(data: string): Report | null {
  try {
    const json = JSON.parse(data) as Partial<Report> | null;
    return json && Array.isArray(json.files) && Array.isArray(json.findings) && json.totals ? (json as Report) : null;
  } catch {
    return null;
  }
}

const promises = [
  crashed,
  oneDocument,
  saysWhy,
  ownWords,
  unreadIsTold,
  inputsStay,
  onlyOutputs,
  wholeOutputs,
  totalsAreTrue,
];

export const brokenIn = (outcome: Outcome): readonly Broken[] =>
  promises.flatMap(([promise, look]) => {
    const how = look(outcome);
    return how === null ? [] : [{ promise, how }];
  });
