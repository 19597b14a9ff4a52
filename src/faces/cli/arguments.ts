import { parseArgs } from "node:util";
import { formatOf, type ExtractFormat } from "../../adapters/records/extract-format";
import { formLayouts, type FormLayout } from "../../core/forms/form-options";
import type { Answers } from "../../core/project/answers";
import type { Sign } from "../../core/project/sign";
import { parseShard, type Shard } from "../../core/records/shard";
import type { Language } from "../../core/values/bilingual";
import { isIsoDate, type IsoDate } from "../../core/values/iso-date";
import { units, type Unit } from "../../core/values/ore";
import { isReceiptName } from "./receipt-name";
import { commandNames, isCommand, isOption, options, specOf, takesOption, type OptionName } from "./command-table";

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
  /** `output` null: to the terminal. */
  | ({ readonly name: "receipt"; readonly paths: readonly string[]; readonly output: string | null } & RunOptions)
  | ({ readonly name: "mark"; readonly paths: readonly string[]; readonly output: string } & RunOptions)
  | ({ readonly name: "notice"; readonly paths: readonly string[]; readonly output: string } & BesideOptions &
      SentBy &
      RunOptions)
  | ({
      readonly name: "letters";
      readonly paths: readonly string[];
      readonly output: string;
      /** Marked copies go with the requests. */ readonly withCopies: boolean;
    } & BesideOptions &
      SentBy &
      Reply &
      RunOptions)
  | ({ readonly name: "forms"; readonly output: string } & FormsCall & RunOptions)
  | ({ readonly name: "explain"; readonly code: string } & CommonOptions)
  | ({ readonly name: "rules" } & CommonOptions)
  | EditionCommand
  | ({ readonly name: "help" } & Pick<CommonOptions, "language" | "edition">)
  | { readonly name: "version" };

/** An edition is an id or the path of a file. */
export type EditionCommand = { readonly name: "edition" } & CommonOptions &
  (
    | { readonly action: "export"; readonly of: string | null; readonly output: string }
    /** `output` null: only checked. */
    | { readonly action: "import"; readonly path: string; readonly output: string | null }
    | { readonly action: "changes"; readonly before: string; readonly after: string }
  );

export interface CommonOptions {
  readonly language: Language;
  readonly format: "text" | "json";
  /** An id, or the path of a file that holds one. Null: the first edition. */
  readonly edition: string | null;
}

export interface RunOptions extends CommonOptions {
  /** Null: today. */
  readonly asOf: IsoDate | null;
  readonly answers: Answers;
  /** Path of a file of answers (docs/answers.md); `answers` count before it. */
  readonly answersFile: string | null;
  /** Path of a file of what has been accepted (docs/accepted.md); for check, summarize, receipt and mark. */
  readonly acceptedFile: string | null;
  /** As the user wrote it; empty for everything. */
  readonly select: string;
}

/** What a summary, a paper or a letter says of itself. */
export interface SentBy {
  readonly sender: string | null;
  readonly dnr: string | null;
}

/** What a summary says of itself, and how much is said on the screen. */
export interface SummaryWriting extends SentBy {
  readonly verbose: boolean;
}

/** Until when an answer is wanted, and who answers questions. */
export interface Reply {
  readonly lastDay: IsoDate | null;
  readonly contact: string | null;
}

/** Paths of what the returned workbooks are set beside; null where none was given. */
export interface BesideOptions {
  readonly granted: string;
  readonly control: string | null;
  readonly previous: string | null;
  readonly decisions: string | null;
}

/** What the report forms are made from, and what they say. */
export interface FormsCall extends Reply {
  /** The register, or a form that has been filled in and is to be moved to this edition's. */
  readonly source: string;
  readonly isMoved: boolean;
  readonly previous: string | null;
  /** Heading of the column that the register is divided by; null: by nämnd. */
  readonly by: string | null;
  readonly layout: FormLayout;
}

/** What was wrong with the words of the call; `details` is what the user wrote, and what could be written instead. */
export interface UsageError {
  readonly usageError:
    | "no-command"
    | "unknown-command"
    | "unknown-option"
    | "option-value"
    | "option-not-used"
    | "missing-path"
    | "missing-output"
    | "missing-granted"
    | "missing-register"
    | "missing-code"
    | "extra-word"
    | "edition-action"
    | "edition-file"
    | "edition-two"
    | "edition-ending"
    | "output-ending"
    | "receipt-ending"
    | "docx-ending"
    | "shard"
    | "as-of"
    | "last-day"
    | "layout"
    | "unit"
    | "sign"
    | "format"
    | "language";
  readonly details: readonly string[];
  readonly language: Language;
}

/** The words of a call, sorted. An option that is given twice has its last value. */
interface Words {
  readonly values: ReadonlyMap<OptionName, string>;
  readonly positionals: readonly string[];
  /** The first option that does not exist, or that lacks its value or has one too many. */
  readonly problem: Pick<UsageError, "usageError" | "details"> | null;
}

function sortWords(argv: readonly string[]): Words {
  // Not strict: Node's own complaints exist in English only.
  const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const values = new Map<OptionName, string>();
  let problem: Words["problem"] = null;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value = "", inlineValue = false } = token;
    const details = [rawName];
    if (!isOption(name)) problem ??= { usageError: "unknown-option", details };
    // `--unit --sign plus`: the unit has been forgotten.
    else if (
      (options[name].type === "string") !== (token.value !== undefined) ||
      (!inlineValue && value.startsWith("-"))
    )
      problem ??= { usageError: "option-value", details };
    else values.set(name, value);
  }
  return { values, positionals, problem };
}

const isLayout = (text: string): text is FormLayout => (formLayouts as readonly string[]).includes(text);
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

const missing = { output: "missing-output", granted: "missing-granted" } as const;
const isMissing = (option: OptionName): option is keyof typeof missing => Object.hasOwn(missing, option);

/** What is to be done with an edition, without what every command has. */
type EditionAction<C = EditionCommand> = C extends EditionCommand ? Omit<C, "name" | keyof CommonOptions> : never;

function editionCommand(
  [action, ...words]: readonly string[],
  output: string | null,
): EditionAction | Pick<UsageError, "usageError" | "details"> {
  const wrong = (usageError: UsageError["usageError"], ...details: readonly string[]) => ({ usageError, details });
  const [first, second, third] = words;
  const endsWith = (ending: string): boolean => output?.toLowerCase().endsWith(ending) === true;
  switch (action) {
    case "export":
      if (second !== undefined) return wrong("extra-word", second);
      if (!output) return wrong("missing-output", "UTGAVA.xlsx");
      return endsWith(".xlsx") ? { action, of: first ?? null, output } : wrong("edition-ending", output, ".xlsx");
    case "import":
      if (first === undefined) return wrong("edition-file");
      if (second !== undefined) return wrong("extra-word", second);
      return output === null || [".json", ".xlsx", ".xlsm"].some(endsWith)
        ? { action, path: first, output }
        : wrong("edition-ending", output, ".json, .xlsx");
    case "changes":
      if (third !== undefined) return wrong("extra-word", third);
      if (output !== null)
        return wrong("option-not-used", "--output", "edition changes", "edition export, edition import");
      return first === undefined || second === undefined
        ? wrong("edition-two")
        : { action, before: first, after: second };
    default:
      return wrong("edition-action", action ?? "");
  }
}

export function readArguments(argv: readonly string[]): Command | UsageError {
  const { values, positionals, problem } = sortWords(argv);
  // Even a wrong call is answered in the language that it asks for.
  const lang = values.get("lang") ?? "sv";
  const language: Language = lang === "en" ? "en" : "sv";
  const wrong = (usageError: UsageError["usageError"], ...details: readonly string[]): UsageError => ({
    ...{ usageError, details, language },
  });
  if (problem) return { ...problem, language };
  if (lang !== language) return wrong("language", lang);
  const [name, ...rest] = positionals;
  if (values.has("version")) return { name: "version" };
  if (values.has("help") || name === "help") return { name: "help", language, edition: values.get("edition") ?? null };
  const format = values.get("format") ?? "text";
  if (format !== "text" && format !== "json") return wrong("format", format);
  const common: CommonOptions = { language, format, edition: values.get("edition") ?? null };
  if (name === undefined) return wrong("no-command", commandNames.join(", "));
  if (!isCommand(name)) return wrong("unknown-command", name, commandNames.join(", "));
  const unused = [...values.keys()].find((option) => !takesOption(name, option));
  if (unused !== undefined)
    return wrong(
      "option-not-used",
      `--${unused}`,
      name,
      commandNames.filter((one) => takesOption(one, unused)).join(", "),
    );
  const { takes, needs, output: example = "" } = specOf(name);
  if (takes === "nothing" && rest[0] !== undefined) return wrong("extra-word", rest[0]);
  if (takes === "paths" && rest.length === 0) return wrong("missing-path");
  const lacked = needs.find((option) => !values.get(option));
  if (lacked !== undefined && isMissing(lacked)) return wrong(missing[lacked], example);

  if (name === "rules") return { name, ...common };
  if (name === "edition") {
    const command = editionCommand(rest, values.get("output") ?? null);
    return "action" in command ? { name, ...common, ...command } : wrong(command.usageError, ...command.details);
  }
  if (name === "explain") {
    const [code, extra] = rest;
    if (code === undefined) return wrong("missing-code");
    return extra === undefined ? { name, code: code.toUpperCase(), ...common } : wrong("extra-word", extra);
  }
  const asOf = values.get("as-of") ?? null;
  if (asOf !== null && !isIsoDate(asOf)) return wrong("as-of", asOf);
  const unit = values.get("unit") ?? null;
  if (unit !== null && !isUnit(unit)) return wrong("unit", unit);
  const sign = values.get("sign") ?? null;
  const signs = sign === null ? {} : readSigns(sign);
  if (signs === null) return wrong("sign", sign ?? "");
  const given = (option: OptionName): string | null => values.get(option) ?? null;
  const run: RunOptions = {
    ...common,
    asOf,
    answers: { ...(unit === null ? {} : { unit }), ...signs },
    answersFile: given("answers"),
    acceptedFile: given("accepted"),
    select: given("select") ?? "",
  };
  const sentBy: SentBy = { sender: given("sender"), dnr: given("dnr") };
  const summary: SummaryWriting = { ...sentBy, verbose: values.has("verbose") };
  const beside: BesideOptions = {
    ...{ granted: given("granted") ?? "", control: given("control"), previous: given("previous") },
    decisions: given("decisions"),
  };
  const lastDay = given("last-day");
  if (lastDay !== null && !isIsoDate(lastDay)) return wrong("last-day", lastDay);
  const output = given("output") ?? "";
  switch (name) {
    case "check":
      return { name, paths: rest, ...run };
    case "questions":
      return { name, paths: rest, output: given("output"), ...run };
    case "summarize":
      return { name, paths: rest, output, ...summary, ...run };
    case "extract": {
      const records = formatOf(output);
      if (records === null) return wrong("output-ending", output);
      const text = given("shard");
      const shard = text === null ? null : parseShard(text);
      return text !== null && shard === null
        ? wrong("shard", text)
        : { name, paths: rest, output, records, shard, ...run };
    }
    case "receipt": {
      const receipt = given("output");
      if (receipt !== null && !isReceiptName(receipt)) return wrong("receipt-ending", receipt);
      return { name, paths: rest, output: receipt, ...run };
    }
    case "mark":
      return { name, paths: rest, output, ...run };
    case "forms": {
      const [source, other] = [given("granted"), given("from")].flatMap((path) => path ?? []);
      if (source === undefined || other !== undefined) return wrong("missing-register");
      const layout = given("layout") ?? "list";
      if (!isLayout(layout)) return wrong("layout", layout);
      return {
        ...{ name, output, ...run, source, isMoved: given("granted") === null, previous: given("previous") },
        ...{ by: given("by"), layout, lastDay, contact: given("contact") },
      };
    }
    case "consolidate":
      return { name, paths: rest, output, ...summary, ...run, ...beside };
    case "notice":
      return output.toLowerCase().endsWith(".docx")
        ? { name, paths: rest, output, ...sentBy, ...run, ...beside }
        : wrong("docx-ending", output);
    case "letters":
      return {
        name,
        paths: rest,
        output,
        ...sentBy,
        ...run,
        ...beside,
        lastDay,
        contact: given("contact"),
        withCopies: !values.has("no-copies"),
      };
  }
}
