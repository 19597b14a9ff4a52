/** The commands and the options that each takes: what is given and not used must be told, or somebody goes away believing that it was. */

export const options = {
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
  from: { type: "string" },
  "no-copies": { type: "boolean" },
  by: { type: "string" },
  layout: { type: "string" },
  "last-day": { type: "string" },
  contact: { type: "string" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

export type OptionName = keyof typeof options;
export const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

interface CommandSpec {
  /** Beside those of every command. */
  readonly options: readonly OptionName[];
  /** Those that it cannot do without. */
  readonly needs: readonly OptionName[];
  readonly takes: "paths" | "code" | "nothing" | "action";
  /** Those of every command that it has no use for. */
  readonly without?: readonly OptionName[];
  /** What `-o` may be: an example. */
  readonly output?: string;
}

const ofEvery: readonly OptionName[] = ["edition", "lang", "format", "help", "version"];
const reading: readonly OptionName[] = ["as-of", "unit", "sign", "answers"];
const run: readonly OptionName[] = [...reading, "select"];
const ofSummaries: readonly OptionName[] = ["sender", "dnr", "verbose", "output"];

export const commandTable = {
  check: { options: [...run, "accepted"], needs: [], takes: "paths" },
  questions: { options: [...run, "output"], needs: [], takes: "paths" },
  summarize: {
    ...{ options: [...run, "accepted", ...ofSummaries], needs: ["output"], takes: "paths", output: "UT.xlsx" },
  },
  consolidate: {
    options: [...run, ...ofSummaries, "granted", "control", "previous", "decisions"],
    ...{ needs: ["output", "granted"], takes: "paths", output: "UT.xlsx" },
  },
  // Whoever queries the records selects there, with every project at hand.
  extract: { options: [...reading, "shard", "output"], needs: ["output"], takes: "paths", output: "UT.ndjson" },
  notice: {
    options: [...run, "accepted", "sender", "dnr", "granted", "control", "previous", "decisions", "output"],
    ...{ needs: ["output", "granted"], takes: "paths", output: "ANMALAN.docx" },
  },
  letters: {
    options: [
      ...run,
      "accepted",
      "sender",
      "dnr",
      "granted",
      "decisions",
      "last-day",
      "contact",
      "no-copies",
      "output",
    ],
    ...{ needs: ["output", "granted"], takes: "paths", output: "BREV.zip" },
  },
  forms: {
    options: [...run, "granted", "from", "previous", "by", "layout", "last-day", "contact", "output"],
    ...{ needs: ["output"], takes: "nothing", output: "MAPP" },
  },
  receipt: { options: [...reading, "accepted", "output"], needs: [], takes: "paths", output: "KVITTO.xlsx" },
  mark: { options: [...reading, "accepted", "output"], needs: ["output"], takes: "paths", output: "MAPP" },
  explain: { options: [], needs: [], takes: "code" },
  rules: { options: [], needs: [], takes: "nothing" },
  edition: { options: ["output"], needs: [], takes: "action", without: ["edition"] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as readonly CommandName[];
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commandTable, name);

export const specOf = (name: CommandName): CommandSpec => commandTable[name];

export const takesOption = (name: CommandName, option: OptionName): boolean =>
  (ofEvery.includes(option) && specOf(name).without?.includes(option) !== true) ||
  specOf(name).options.includes(option);
