import { Fault } from "../findings/fault";
import { isFindingCode } from "../findings/catalogue";
import { faultText, type EditionFault } from "./edition-fault";
import { editionProblems } from "./edition-problems";
import { wholeEdition } from "./extend-edition";
import { formProblems, isRecord } from "./form-problems";
import { aboutCheck } from "./kinds-of-check";
import { inWordsOf } from "./receiver-words";
import { editionSchema, type Edition, type Rule } from "./schema";

/** An edition and what is wrong with it; null when it has not even the form of one. With faults it is not to be used, but for those that only say that a word is superfluous. */
export interface CheckedEdition {
  readonly edition: Edition | null;
  readonly faults: readonly EditionFault[];
}

/**
 * Checks an edition's data, wherever it comes from, and gives it its defaults; one that extends another is brought together with it, out of `others`.
 * It never throws.
 */
export function checkEdition(data: unknown, others: readonly unknown[] = []): CheckedEdition {
  const formed = withForm(data, others);
  return formed.edition === null
    ? formed
    : { edition: formed.edition, faults: [...formed.faults, ...editionProblems(formed.edition)] };
}

/** The same for editions that ship with the program: anything wrong is a fault of ours, so it throws a Fault that lists what to mend. */
export function loadEdition(data: unknown, others: readonly unknown[] = []): Edition {
  return orFault(data, checkEdition(data, others));
}

/**
 * The same, when what the edition says of itself (codes that stand twice, rules without a sentence) was checked before it was shipped. `code`: the only
 * rule that anybody will ask about, since the form of the rules takes longest to check.
 */
export const formedEdition = (data: unknown, others: readonly unknown[], code?: string): Edition =>
  orFault(data, withForm(data, others, code));

function withForm(data: unknown, others: readonly unknown[], code?: string): CheckedEdition {
  const whole = wholeEdition(data, others);
  if (whole.problems.some(isSerious)) return { edition: null, faults: whole.problems };
  const parsed = editionSchema.safeParse(code === undefined ? whole.data : withOneRule(whole.data, code));
  return parsed.success
    ? { edition: inOwnWords({ ...parsed.data, rules: parsed.data.rules.map(withWhatItTells) }), faults: whole.problems }
    : { edition: null, faults: [...whole.problems, ...formProblems(whole.data, parsed.error)] };
}

/** To say what is said already does no harm. */
export const isSerious = ({ code }: EditionFault): boolean => code !== "UTG-35";

function orFault(data: unknown, { edition, faults }: CheckedEdition): Edition {
  if (edition === null || faults.length > 0) throw new Fault(report(data, faults.map(faultText)));
  return edition;
}

/** An edition has a rule: where none has the code, the first is kept. */
function withOneRule(data: unknown, code: string): unknown {
  if (!isRecord(data) || !Array.isArray(data["rules"])) return data;
  const rules: readonly unknown[] = data["rules"];
  const own = rules.filter((rule) => isRecord(rule) && rule["code"] === code);
  return { ...data, rules: own.length > 0 ? own : rules.slice(0, 1) };
}

/** A rule of a code of its own has its own words, or those of its kind of check. */
function withWhatItTells(rule: Rule): Rule {
  const about = aboutCheck(rule.check);
  const texts = rule.texts ?? (isFindingCode(rule.code) ? null : about.texts());
  const tells = texts ? about.tells() : null;
  return texts === null || tells === null ? rule : { ...rule, texts, tells };
}

/** The sentences of the house speak of nämnder; those that somebody has decided are quoted as they are. */
function inOwnWords(edition: Edition): Edition {
  const { receiverWord, instructions } = edition;
  if (receiverWord === undefined) return edition;
  const inWords = (text: string): string => inWordsOf(text, receiverWord, "sv");
  return {
    ...edition,
    instructions: instructions.map((one) =>
      one.source.kind === "house"
        ? { ...one, text: inWords(one.text), source: { ...one.source, why: inWords(one.source.why) } }
        : one,
    ),
  };
}

const shownProblems = 20;

const report = (data: unknown, problems: readonly string[]): string =>
  [
    `The edition ${nameOf(data)}cannot be used; ${problems.length} thing(s) to mend:`,
    ...problems.slice(0, shownProblems).map((problem) => `- ${problem}`),
  ].join("\n");

const nameOf = (data: unknown): string => (isRecord(data) && typeof data["id"] === "string" ? `"${data["id"]}" ` : "");
