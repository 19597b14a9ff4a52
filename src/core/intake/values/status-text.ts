import { matchCode } from "../../anvisningar/match-code";
import { codeOfProgress, type Progress } from "../../anvisningar/progress";
import type { CodeList } from "../../anvisningar/schema";
import { parseDateText, type DatePrecision } from "../../values/date-text";
import type { IsoDate } from "../../values/iso-date";
import { monthByName } from "../../values/period-words";
import { plainPhrase } from "../../values/plain-phrase";
import {
  becauseWords,
  leavesOpen,
  looselyIn,
  onTime,
  saysNotDone,
  saysReady,
  saysWhoTells,
  saysYes,
  startWords,
  takesBack,
  tellsOtherStatus,
  untilWords,
} from "../../words/progress-words";

export interface WrittenDay {
  readonly on: IsoDate;
  readonly precision: DatePrecision;
}

/** What a cell says of how far a project has come. */
export type StatusText =
  /** A code of the list, with the day on which it was done (`done`) or is to be (`planned`), where it says one. */
  | { readonly kind: "code"; readonly code: string; readonly done?: WrittenDay; readonly planned?: WrittenDay }
  /** It is done on that day: whether that day has come, the as-of date says. */
  | { readonly kind: "done-by"; readonly day: WrittenDay };

/** Longer texts are prose, and the words of a status are few. */
const longestText = 120;
const mostHeadWords = 5;

/**
 * A status with its date or reason: "Ja, nov 2023", "Pågår, klar våren 2025", "Utgår, boende sade nej". `asksDone`: the heading asks whether it is done, so a
 * day alone answers it. Null where the words after a status may say otherwise ("Klart utom målning"): nothing is guessed.
 */
export function readStatus(list: CodeList, text: string, asksDone: boolean): StatusText | null {
  // A question mark is a doubt of the writer's own.
  if (text.length > longestText || text.includes("?")) return null;
  const code = codeIn(list, text);
  if (code !== null) return { kind: "code", code };
  const phrase = plainPhrase(text)
    .replace(/\s+/gu, " ")
    .replace(/[.!]+$/u, "");
  return inPhrase(list, phrase, asksDone);
}

function inPhrase(list: CodeList, phrase: string, asksDone: boolean): StatusText | null {
  const plain = codeIn(list, phrase);
  if (plain !== null) return { kind: "code", code: plain };
  const day = dayIn(phrase);
  if (day) return asksDone && day !== "vague" ? { kind: "done-by", day } : null;
  const start = startWords.exec(phrase)?.[0];
  if (start !== undefined && dayIn(phrase.slice(start.length)) !== null) return codeFor(list, "not-started");
  const words = phrase.split(" ");
  const headEnds = words.slice(0, mostHeadWords).map((_, index) => index + 1);
  for (const end of headEnds.toReversed()) {
    const head = words.slice(0, end).join(" ");
    const code = end === words.length ? null : headCode(list, head);
    if (code === null) continue;
    const isApart = /[,;:.(–/-]$/u.test(head) || /^[(–/-]/u.test(words[end] ?? "");
    const tail = withoutMarks(words.slice(end).join(" "));
    return withTail(list, { code, head: withoutMarks(head) }, tail, isApart);
  }
  const until = untilWords.exec(phrase)?.[0];
  const planned = until === undefined || until.trim() === "" ? null : dayIn(phrase.slice(until.length));
  const code = codeOfProgress(list, "running");
  if (planned && planned !== "vague" && code !== null) return { kind: "code", code, planned };
  return dayFirst(list, words);
}

/** "Klart 2025" is a status with its day. */
const codeIn = (list: CodeList, text: string): string | null => (/\d{4}/u.test(text) ? null : matchCode(list, text));

/** "2023-12-08 klart", "nov 2023 (slutfört)". */
function dayFirst(list: CodeList, words: readonly string[]): StatusText | null {
  for (let end = words.length - 1; end > 0; end -= 1) {
    const status = withoutMarks(words.slice(end).join(" "));
    const code = codeIn(list, status);
    const day = withoutMarks(words.slice(0, end).join(" "));
    if (code !== null && dayIn(day)) return withTail(list, { code, head: status }, day, false);
  }
  return null;
}

const withoutMarks = (text: string): string =>
  text
    .replace(/^(?:[\s,;:.(–/+-]|och |and |samt )+/u, "")
    .replace(/[\s,;:.(–/-]+$/u, "")
    .replace(/\)$/u, "")
    .trim();

const headCode = (list: CodeList, head: string): string | null => {
  const words = withoutMarks(head);
  if (saysNotDone(words)) return codeOfProgress(list, "running");
  return saysYes(words) ? codeOfProgress(list, "completed") : codeIn(list, words);
};

function codeFor(list: CodeList, progress: Progress): StatusText | null {
  const code = codeOfProgress(list, progress);
  return code === null ? null : { kind: "code", code };
}

interface Head {
  readonly code: string;
  readonly head: string;
}

function withTail(list: CodeList, { code, head }: Head, tail: string, isApart: boolean): StatusText | null {
  const progress = list.codes.find((one) => one.code === code)?.progress;
  const said: StatusText = { kind: "code", code };
  if (progress === undefined || tail === "") return null;
  const day = dayIn(tail);
  const isReason = becauseWords.test(tail) || (isApart && !takesBack.test(tail));
  switch (progress) {
    case "completed": {
      if (day === "vague" || onTime.test(tail)) return said;
      if (day) return saysReady(head) ? { kind: "done-by", day } : { ...said, done: day };
      const after = inPhrase(list, tail, true);
      if (after === null && (isApart || saysWhoTells.test(tail)) && !isOpen(tail)) return said;
      if (!after || after.kind === "done-by") return after;
      return ["completed", "partly-completed"].includes(progressOf(list, after.code) ?? "") ? after : null;
    }
    case "running": {
      const isDenied = saysNotDone(head);
      if (day) return day === "vague" || !isDenied ? said : { ...said, planned: day };
      const after = inPhrase(list, tail, true);
      if (after?.kind === "done-by") return { ...said, planned: after.day };
      if (after) return afterRunning(list, said, after, isDenied);
      return isReason && !isDenied && !tellsOtherStatus.test(tail) ? said : null;
    }
    case "not-started": {
      const after = day ? null : inPhrase(list, tail, true);
      if (after?.kind === "code" && !["not-started", "running"].includes(progressOf(list, after.code) ?? ""))
        return null;
      return day || after || (isReason && !tellsOtherStatus.test(tail)) ? said : null;
    }
    case "partly-completed":
      return day || (isReason && !tellsOtherStatus.test(tail)) ? said : null;
    case "aborted":
      return day || isReason ? said : null;
  }
}

/** "KLART. Kvar pga lägre pris", "Klar, bokfört hos trafikkontoret" leave nothing to be done. */
const isOpen = (tail: string): boolean => leavesOpen.test(tail) || tellsOtherStatus.test(tail);

const progressOf = (list: CodeList, code: string): Progress | undefined =>
  list.codes.find((one) => one.code === code)?.progress;

/** "Nej, ej påbörjat" says which kind of not done it is; "Pågår, genomfört" says two things. */
function afterRunning(
  list: CodeList,
  said: Extract<StatusText, { kind: "code" }>,
  after: Extract<StatusText, { kind: "code" }>,
  isDenied: boolean,
): StatusText | null {
  const progress = progressOf(list, after.code);
  if (progress === "running") return { ...said, ...after };
  if (progress === "partly-completed") return isDenied ? after : said;
  return isDenied && (progress === "not-started" || progress === "aborted") ? after : null;
}

/** A day as people write it after a status; `vague` without its year, or when its year is said loosely. Null where it is none. */
function dayIn(text: string): WrittenDay | "vague" | null {
  const bare = withoutMarks(text);
  const plain = bare.replace(/^(?:(?:i|in|on|per|sedan)\s+)+/u, "");
  const date = parseDateText(plain);
  if (date.kind === "date") return { on: date.on, precision: date.precision };
  if (date.kind === "ambiguous") return "vague";
  const loosely = bare.replace(looselyIn, "");
  const year = loosely === bare ? null : parseDateText(loosely);
  if (year?.kind === "date") return { on: year.on, precision: year.precision };
  const isDayAlone = /^(?:den )?\d{1,2}(?:\/\d{1,2}| (?<month>[a-zåäö]+))$/u.exec(loosely);
  const month = isDayAlone?.groups?.["month"] ?? (isDayAlone ? null : loosely);
  return isDayAlone && month === null ? "vague" : month !== null && monthByName.has(month) ? "vague" : null;
}
