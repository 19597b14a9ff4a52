import { parseArgs } from "node:util";
import { formatOf, type ExtractFormat } from "../../adapters/records/extract-format";
import type { Answers } from "../../core/project/answers";
import type { Sign } from "../../core/project/sign";
import { parseShard, type Shard } from "../../core/records/shard";
import type { Language } from "../../core/values/bilingual";
import { isIsoDate, type IsoDate } from "../../core/values/iso-date";
import { units, type Unit } from "../../core/values/ore";

/** What the user asked for, understood. */
export type Command =
  | ({ readonly name: "check"; readonly paths: readonly string[] } & RunOptions)
  /** `output` null: to the terminal. */
  | ({ readonly name: "questions"; readonly paths: readonly string[]; readonly output: string | null } & RunOptions)
  | ({ readonly name: "summarize"; readonly paths: readonly string[]; readonly output: string } & SummaryWriting &
      RunOptions)
  | ({ readonly name: "consolidate"; readonly paths: readonly string[]; readonly output: string } & BesideOptions &
      SummaryWriting &
      RunOptions)
  | ({
      readonly name: "extract";
      readonly paths: readonly string[];
      readonly output: string;
      readonly records: ExtractFormat;
      /** Null: every file. */
      readonly shard: Shard | null;
    } & RunOptions)
  | ({ readonly name: "explain"; readonly code: string } & CommonOptions)
  | ({ readonly name: "rules" } & CommonOptions)
  | { readonly name: "help"; readonly language: Language }
  | { readonly name: "version" };

export interface CommonOptions {
  readonly language: Language;
  readonly format: "text" | "json";
  /** Null: the first edition. */
  readonly edition: string | null;
}

export interface RunOptions extends CommonOptions {
  /** Null: today. */
  readonly asOf: IsoDate | null;
  readonly answers: Answers;
  /** Path of a file of answers (docs/answers.md); `answers` count before it. */
  readonly answersFile: string | null;
  /** Path of a file of what has been accepted (docs/accepted.md); for check and summarize. */
  readonly acceptedFile: string | null;
  /** As the user wrote it; empty for everything. */
  readonly select: string;
}

/** What a summary says of itself, and how much is said on the screen. */
export interface SummaryWriting {
  readonly sender: string | null;
  readonly dnr: string | null;
  readonly verbose: boolean;
}

/** Paths of what the returned workbooks are set beside; null where none was given. */
export interface BesideOptions {
  readonly granted: string;
  readonly control: string | null;
  readonly previous: string | null;
  readonly decisions: string | null;
}

/** What was wrong with the words of the call; `detail` is what the user wrote. */
export interface UsageError {
  readonly usageError:
    | "no-command"
    | "unknown-command"
    | "unknown-option"
    | "option-value"
    | "missing-path"
    | "missing-output"
    | "missing-granted"
    | "beside-not-used"
    | "missing-code"
    | "extra-word"
    | "output-not-used"
    | "output-ending"
    | "shard"
    | "shard-not-used"
    | "summary-not-used"
    | "select-not-used"
    | "accepted-not-used"
    | "as-of"
    | "unit"
    | "sign"
    | "format"
    | "language";
  readonly detail: string;
  readonly language: Language;
}

const options = {
  "as-of": { type: "string" },
  edition: { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  unit: { type: "string" },
  sign: { type: "string" },
  answers: { type: "string" },
  accepted: { type: "string" },
  select: { type: "string" },
  granted: { type: "string" },
  control: { type: "string" },
  previous: { type: "string" },
  decisions: { type: "string" },
  shard: { type: "string" },
  sender: { type: "string" },
  dnr: { type: "string" },
  verbose: { type: "boolean" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

type OptionName = keyof typeof options;
const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

/** The words of a call, sorted. An option that is given twice has its last value. */
interface Words {
  readonly values: ReadonlyMap<OptionName, string>;
  readonly positionals: readonly string[];
  /** The first option that does not exist, or that lacks its value or has one too many. */
  readonly problem: Pick<UsageError, "usageError" | "detail"> | null;
}

function sortWords(argv: readonly string[]): Words {
  // Not strict: Node's own complaints exist in English only.
  const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const values = new Map<OptionName, string>();
  let problem: Words["problem"] = null;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName: detail, value = "", inlineValue = false } = token;
    if (!isOption(name)) problem ??= { usageError: "unknown-option", detail };
    // `--unit --sign plus`: the unit has been forgotten.
    else if (
      (options[name].type === "string") !== (token.value !== undefined) ||
      (!inlineValue && value.startsWith("-"))
    )
      problem ??= { usageError: "option-value", detail };
    else values.set(name, value);
  }
  return { values, positionals, problem };
}

const commands = ["check", "questions", "summarize", "consolidate", "extract", "explain", "rules"] as const;
const writers: readonly string[] = ["questions", "summarize", "consolidate", "extract"];
const beside = ["granted", "control", "previous", "decisions"] as const;
const ofSummaries = ["sender", "dnr", "verbose"] as const;
const isCommand = (text: string): text is (typeof commands)[number] => (commands as readonly string[]).includes(text);

const isUnit = (text: string): text is Unit => (units as readonly string[]).includes(text);

/** `plus`, `surplus:minus`, `costs:minus,surplus:plus`; null when it is none of these. */
function readSigns(text: string): Pick<Answers, "surplusSign" | "costSign"> | null {
  let answers: { surplusSign?: Sign; costSign?: Sign } = {};
  for (const part of text.split(",")) {
    const [, about, sign] = /^(?:(surplus|costs):)?(plus|minus)$/u.exec(part.trim()) ?? [];
    if (sign !== "plus" && sign !== "minus") return null;
    answers = { ...answers, ...(about === "costs" ? { costSign: sign } : { surplusSign: sign }) };
  }
  return answers;
}

export function readArguments(argv: readonly string[]): Command | UsageError {
  const { values, positionals, problem } = sortWords(argv);
  // Even a wrong call is answered in the language that it asks for.
  const lang = values.get("lang") ?? "sv";
  const language: Language = lang === "en" ? "en" : "sv";
  const wrong = (usageError: UsageError["usageError"], detail = ""): UsageError => ({ usageError, detail, language });
  if (problem) return { ...problem, language };
  if (lang !== language) return wrong("language", lang);
  const [name, ...rest] = positionals;
  if (values.has("version")) return { name: "version" };
  if (values.has("help") || name === "help") return { name: "help", language };
  const format = values.get("format") ?? "text";
  if (format !== "text" && format !== "json") return wrong("format", format);
  const common: CommonOptions = { language, format, edition: values.get("edition") ?? null };
  if (name === undefined) return wrong("no-command");
  if (!isCommand(name)) return wrong("unknown-command", name);
  // Somebody who asks for a file must not go away believing that there is one.
  if (!writers.includes(name) && values.has("output")) return wrong("output-not-used", name);
  const unused = name === "consolidate" ? undefined : beside.find((one) => values.has(one));
  if (unused !== undefined) return wrong("beside-not-used", `--${unused}`);
  const ofSummary =
    name === "summarize" || name === "consolidate" ? undefined : ofSummaries.find((one) => values.has(one));
  if (ofSummary !== undefined) return wrong("summary-not-used", `--${ofSummary}`);
  if (name !== "check" && name !== "summarize" && values.has("accepted")) return wrong("accepted-not-used");
  if (name !== "extract" && values.has("shard")) return wrong("shard-not-used");
  if (name === "rules") return rest[0] === undefined ? { name, ...common } : wrong("extra-word", rest[0]);
  if (name === "explain") {
    const [code, extra] = rest;
    if (code === undefined) return wrong("missing-code");
    return extra === undefined ? { name, code: code.toUpperCase(), ...common } : wrong("extra-word", extra);
  }

  if (rest.length === 0) return wrong("missing-path");
  const asOf = values.get("as-of") ?? null;
  if (asOf !== null && !isIsoDate(asOf)) return wrong("as-of", asOf);
  const unit = values.get("unit") ?? null;
  if (unit !== null && !isUnit(unit)) return wrong("unit", unit);
  const sign = values.get("sign") ?? null;
  const signs = sign === null ? {} : readSigns(sign);
  if (signs === null) return wrong("sign", sign ?? "");
  const run: RunOptions = {
    ...common,
    asOf,
    answers: { ...(unit === null ? {} : { unit }), ...signs },
    answersFile: values.get("answers") ?? null,
    acceptedFile: values.get("accepted") ?? null,
    select: values.get("select") ?? "",
  };
  if (name === "check") return { name, paths: rest, ...run };
  const output = values.get("output");
  if (name === "questions") return { name, paths: rest, output: output ?? null, ...run };
  if (!output) return wrong("missing-output");
  const summary: SummaryWriting = {
    ...{ sender: values.get("sender") ?? null, dnr: values.get("dnr") ?? null, verbose: values.has("verbose") },
  };
  if (name === "summarize") return { name, paths: rest, output, ...summary, ...run };
  if (name === "extract") {
    const records = formatOf(output);
    if (records === null) return wrong("output-ending", output);
    // Whoever queries the records selects there, with every project at hand.
    if (run.select !== "") return wrong("select-not-used");
    const text = values.get("shard") ?? null;
    const shard = text === null ? null : parseShard(text);
    if (text !== null && shard === null) return wrong("shard", text);
    return { name, paths: rest, output, records, shard, ...run };
  }
  const granted = values.get("granted");
  if (!granted) return wrong("missing-granted");
  const [control, previous, decisions] = [values.get("control"), values.get("previous"), values.get("decisions")];
  return {
    ...{ name, paths: rest, output, granted, ...summary, ...run },
    ...{ control: control ?? null, previous: previous ?? null, decisions: decisions ?? null },
  };
}
