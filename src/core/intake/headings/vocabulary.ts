import { carriedAt, withoutYearOfMove } from "./carried-between-years";
import { withoutColumnMark, withoutShortQuestion } from "../../words/numbering";
import { distance } from "fastest-levenshtein";
import { hasRole } from "../../anvisningar/known-fields";
import type { Edition, Field } from "../../anvisningar/schema";
import { fieldsOfHeading, labelIndex, type LabelIndex } from "../../anvisningar/label-index";
import { isSlipOf } from "../../values/slip-of-the-pen";
import { inTurn, remembering } from "../../values/remembering";
import { headingParts, normaliseLabel, type HeadingParts } from "../../values/label";
import { standsFor } from "../../words/everyday-money";
import { plainlyPut } from "../../words/questions";
import { abbreviations, isOtherThanAmount, otherThanAmount, type QualifierKind } from "../../words/qualifiers";
import type { StatedUnit } from "../../words/units";
import { asksWhyLeft } from "../../words/why-left";
import { levelsNamed } from "../../words/levels";
import { saysRefused } from "../../words/refusals";
import { moneyReader, type MoneyKind } from "../../words/money";
import type { Answers } from "../../project/answers";
import { takeTime, type ColumnTime } from "./column-time";
import { setAsideWords } from "./set-aside";

/** What a heading or label says, by the words of the edition: a field's own words, and beside them only such as are known to change nothing or to say when. */
export interface HeadingMeaning {
  readonly text: string;
  /** The one field that it means; null when it means none or several. */
  readonly field: Field | null;
  /** The fields that it may mean, when they are several. */
  readonly candidates: readonly Field[];
  readonly year: number | null;
  readonly unit?: StatedUnit;
  readonly signHint?: "minus" | "plus";
  /** "Totalt", "Summa": the columns under it repeat the total of the years. */
  readonly isTotal: boolean;
  /** "Ack. utfall 2024", "Utfall t.o.m. 2024": all years up to that one, so it belongs to none of them. */
  readonly isCumulative: boolean;
  /** "Utfall %", or a percent sign alone. */
  readonly isPercent: boolean;
  /** "Beviljat 2023+2024": all of these years. */
  readonly ofYears?: YearSpan;
  /** Nothing is left beside year, time and unit: the heading above must say the rest. */
  readonly isOnlyYearOrUnit: boolean;
  /** Of which time the amount is; absent where the words say nothing of time. */
  readonly time?: ColumnTime;
  /** The group over the heading says it: "Ack period" over "Budget | Utfall". */
  readonly isTimeOfGroup?: true;
  /** The words that mean the field by themselves: "utfall" of "Verkligt utfall enligt Agresso 2024". */
  readonly core?: string;
  /** What the words beside the core say, and those words. */
  readonly qualifiers?: readonly QualifierKind[];
  readonly setAside?: readonly string[];
  /** A later decision that adds to the amount: "Tilläggsanslag". */
  readonly isAddition?: true;
  /** Only as people speak of money: "Betalt" over "ja" and "nej" names no amount. */
  readonly isSaying?: true;
  /** The words are a label's but for a letter or two. */
  readonly isSlip?: true;
  /** It names several amounts in one: "Utfall/prognos". Some of its cells may be the one and some the other. */
  readonly isOfSeveral?: true;
}

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

export interface Vocabulary {
  readonly edition: Edition;
  readonly meaning: (text: string) => HeadingMeaning;
  /** Whose money a text names: the grant's own, or other money. */
  readonly moneyOf: (text: string) => MoneyKind | null;
  /** The field whose words are almost the text's: to suggest, never to take. */
  nearMiss(text: string): Field | null;
  /** What the text means if it is misspelt: it is a letter or two from labels of one field alone. */
  slip(text: string): HeadingMeaning | null;
  /** What the user has answered that the heading means: a field, null for a column to be left alone; undefined without an answer. */
  answered(text: string): Field | null | undefined;
  /** Fields of amounts that an unknown heading begins or ends with: "Utfall gemensamt". None for a share or a part ("varav"). */
  amountsNamedIn(text: string): readonly Field[];
  /** Words of a heading beside the amount that it names, when none of them makes it another thing: "gemensamt". Null when one does, or when they are many. */
  harmlessBeside(text: string, field: Field): readonly string[] | null;
  /** What the workbook's other sheets say that letters stand for: codes of the status by sign. */
  readonly legend?: ReadonlyMap<string, string>;
}

/** A longer text is prose, not a heading. */
const longestHeading = 120;
const totalWords: ReadonlySet<string> = new Set([
  ...["totalt", "total", "tot", "summa", "sammanlagt", "hela projektet", "hela perioden", "samtliga år", "ackumulerat"],
]);
const totalAffixes =
  /^(?:totalt|total|tot|totala|summa|sammanlagt|sammanlagd|hela perioden|hela projektet) | (?:totalt|total|tot|summa|sammanlagt|hela perioden|hela tiden|hela projekttiden|hela projektet|samtliga år)$/u;
const partWord = /(?:^| )(?:varav|därav|därutav|andel|antal)(?: |$)/u;

/** One wrong letter in a word of five; two, or two that changed places, in a word of seven. */
const allowedDistance = (length: number): number => (length >= 7 ? 2 : length >= 5 ? 1 : 0);

/** "Status (markera med X i rutan)", "Beskrivning (max 200 tecken)": the bracket tells how to fill in, not what. */
const guidance =
  /\((?:max|högst|minst|markera|kryssa|ange|anges|fyll|fylls|skriv|välj|ja\/nej|ja eller nej|j\/n|y\/n|yes\/no|åååå|yyyy|se |ca |obligatorisk)[^()]{0,100}\)|\((?:slut|final)\)/giu;
/** "t.o.m." in one word, lest "t.o.m. kr" be taken for millions. */
const upTo = /(?<![a-zåäö])t\. ?o\. ?m\.?(?![a-zåäö])/giu;
/** "Bev. trygghetsm.", "Tilldelade tryggh.medel". */
const shortMoney = /(?<!\p{L})tryggh(?:ets)?(?:\.\s?|\s)?m(?:edel\b|\.|(?!\p{L}))/giu;
/** "S:a förbrukat", "Σ förbrukat". */
const sumShort = /(?<![\p{L}\d])s:a(?![\p{L}\d])\s*|^\s*[σ∑]\s*(?=\p{L})/giu;
/** A pivot table's way of naming a column. */
const pivotWords = /^\s*(?:summa av|sum of)\s+/iu;
/** "Beviljat (A)", "Kvar (C = A - B)", "Utfall (kol 3)": what the column is called in a calculation. */
const reference =
  /\((?:kol(?:umn)?\.?\s*[A-Z\d]{1,2}|[A-HX-Z]|\d|(?:[A-HX-Z]|\d)\s*=\s*[A-HX-Z\d](?:\s*[-\u2010-\u2015\u2212+/*]\s*[A-HX-Z\d])*|[A-HX-Z](?:\s*[-\u2010-\u2015\u2212+/*]\s*[A-HX-Z])+)\)/gu;
const bracketed = /^([^()]+)\(([^()]{3,40})\)\s*$/u;
/** What stands on both sides of a word or sign for "or", and what a bracket begins with: "Utfall (prognos för pågående)". */
function severalNamed(text: string): readonly string[] {
  const [, before, within = ""] = bracketed.exec(text) ?? [];
  if (before !== undefined && /\s(?:för|om|när|vid)\s/iu.test(within))
    return [before, within.replace(/\s(?:för|om|när|vid)\s.*$/iu, "")];
  const parts = text.split(/[/|]|\s(?:el\.?|eller|resp\.?|respektive|alt\.?|alternativt|or)\s/iu);
  return parts.map((part) => part.trim());
}
const lessSign = /\s(?:[-\u2010-\u2015\u2212]|minus|less)\s/iu;
/** "Budget-Utfall": a hyphen between two words that each begin with a capital. */
const tightLess = /(?<=\p{Ll})[-\u2010-\u2015\u2212](?=\p{Lu}\p{Ll})/u;
const isCost = /^(?:kostnad|cost)/u;
const saysGranted = /bevilja|tilldela/iu;
const namesMoney = /kostnad|summa|belopp|medel|pengar|budget|bidrag/u;
const withoutGuidance = (text: string): string => {
  const unbracketed = text.includes("(") ? text.replace(guidance, " ").replace(reference, " ") : text;
  const spelled = unbracketed.replace(upTo, "tom").replace(sumShort, "summa ").replace(pivotWords, "");
  return withoutSeveralYears(spelled.replace(shortMoney, "trygghetsmedel"));
};

/** "Beviljat 2023+2024", "Utfall 2023 och 2024", "Utfall 2023–2024": of all those years. */
const severalYears = /(?<!\d)(20\d\d)\s*(?:[+&–—-]|och|samt|till|to|and)\s*(20\d\d)(?![\d-])/iu;
/** "Beviljat tot 22-23": the same in two figures each, behind words. */
const severalShortYears = /(?<=\p{L}\.? )(?:tot(?:alt)?\.? )?'?(2\d)\s*[+&–—/-]\s*'?(2\d)$/iu;
const longestSpan = 8;

function yearsNamed(text: string): YearSpan | null {
  const [, long1, long2] = severalYears.exec(text) ?? [];
  const [, short1, short2] = long1 === undefined ? (severalShortYears.exec(text.trim()) ?? []) : [];
  const [first, last] = long1 === undefined ? [short1 && `20${short1}`, short2 && `20${short2}`] : [long1, long2];
  const span = { first: Number(first), last: Number(last) };
  return first !== undefined && span.last > span.first && span.last - span.first < longestSpan ? span : null;
}

const withoutSeveralYears = (text: string): string =>
  yearsNamed(text) ? text.replace(severalYears, "totalt").trim().replace(severalShortYears, "totalt") : text;

const negations: ReadonlySet<string> = new Set(["ej", "inte", "icke", "not", "ännu"]);
const others: ReadonlySet<string> = new Set(otherThanAmount);
/** Figures are of something that nobody knows. */
const isOther = (word: string): boolean => others.has(word) || /\d/u.test(word);
/** More unknown words than these are no qualifier. */
const mostBeside = 3;

const expanded = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (abbreviations.get(word) ?? word).split(" "));

/** Words of time beside a name or a status are taken off only where they say until when it holds: "Projekt 22" is a project. */
const isTimed = ({ type }: Field, time: ColumnTime | null): boolean =>
  type === "amount" || time === null || time.kind === "part" || (time.kind === "through" && time.from === "day");

const coreOf = ({ label }: HeadingParts, { unique }: LabelIndex): string =>
  unique.has(label) ? label : label.replace(totalAffixes, "");

/** It means a field, or may mean some. */
export const hasMeaning = ({ field, candidates }: HeadingMeaning): boolean => field !== null || candidates.length > 0;

const nothing: HeadingMeaning = {
  text: "",
  field: null,
  candidates: [],
  year: null,
  isTotal: false,
  isCumulative: false,
  isPercent: false,
  isOnlyYearOrUnit: false,
};

/** A run has many workbooks with much the same headings: without answers they all share what has been understood. */
const known = new WeakMap<Edition, Vocabulary>();

export function vocabularyOf(edition: Edition, headings: Answers["headings"] = {}): Vocabulary {
  if (Object.keys(headings).length > 0) return vocabularyWith(edition, headings);
  const shared = known.get(edition) ?? vocabularyWith(edition, {});
  known.set(edition, shared);
  return shared;
}

function vocabularyWith(edition: Edition, headings: NonNullable<Answers["headings"]>): Vocabulary {
  const index = labelIndex(edition);
  const ownWords: ReadonlySet<string> = new Set(edition.grantWords.map(normaliseLabel));
  const answers = new Map(
    Object.entries(headings).flatMap(([label, id]): [string, Field | null][] => {
      const field = id === null ? null : edition.fields.find((one) => one.id === id);
      return field === undefined ? [] : [[label, field]];
    }),
  );
  const moneyOf = moneyReader(edition.ownMoney);
  const answered = (text: string): Field | null | undefined =>
    answers.size === 0 ? undefined : answers.get(normaliseLabel(text));

  /** A word divided at the line's end is one word, unless the hyphen is its own: "Projekt-⏎ID". */
  const read = (text: string): HeadingMeaning => {
    const answer = answered(text);
    if (answer !== undefined) return { ...readPlain(text), field: answer, candidates: [] };
    const several = ofSeveral(text);
    if (several) return several;
    const joined = readPlain(text);
    if (hasMeaning(joined)) return joined;
    const where = whatAndWhere(text);
    if (where) return { ...joined, ...where };
    // "Organisation / projekt" names the projects, among other things.
    if (levelsNamed(text)) return { ...joined, field: edition.fields.find(({ id }) => id === "projectName") ?? null };
    const others = [text.replace(/-[ \t]*\r?\n/gu, "-"), text.replace(/(?<=\p{L}{3})-(?=\p{Ll}{2})/gu, "")];
    const better = others.find((other) => other !== text && hasMeaning(readPlain(other)));
    if (better !== undefined) return { ...readPlain(better), text };
    // "Hur mycket beviljades?" over a column asks what a form asks.
    const put = text.includes("?") ? plainlyPut(text) : null;
    if (put !== null) return { ...readPlain(put), text };
    for (const bare of [withoutColumnMark(text), withoutYearOfMove(text)])
      if (bare !== text && hasMeaning(readPlain(bare))) return { ...readPlain(bare), text };
    const asked = readPlain(withoutShortQuestion(text));
    if (hasMeaning(asked) && ![asked.field, ...asked.candidates].some((field) => field?.type === "amount"))
      return { ...asked, text };
    return inBrackets(text) ?? beforeBrackets(text) ?? ownPart(text) ?? oneLessAnother(text) ?? whyLeft(text) ?? joined;
  };

  /** "Utfall/prognos", "Utfall el. prognos", "Utfall (prognos för pågående)": which of the two it is, each row must say. */
  const ofSeveral = (text: string): HeadingMeaning | null => {
    const named = severalNamed(text).map((part) => readPlain(part));
    const fields = [...new Set(named.flatMap(({ field }) => field ?? []))];
    const isOfMoney =
      named.length > 1 &&
      fields.length === named.length &&
      fields.every(({ id }) => hasRole(id, "granted", "spent", "expected"));
    const unit = named.at(-1)?.unit;
    if (!isOfMoney) return null;
    const of = { ...nothing, text, ...(unit ? { unit } : {}) };
    // "Kalkyl/beviljat": what was granted is what had been calculated.
    const granted = fields.find(({ id }) => hasRole(id, "granted"));
    if (granted && fields.every(({ id }) => hasRole(id, "granted") || id === "estimatedCost"))
      return { ...of, field: granted };
    return { ...of, candidates: fields, isOfSeveral: true };
  };

  /** "Åtgärd/plats", "Plats och insats": what was done and where in one, as the name of a project is; "Åtgärd" alone may be no more than that. */
  const whatAndWhere = (text: string): Pick<HeadingMeaning, "field" | "candidates"> | null => {
    const [one, other, ...more] = text.split(/\s?[/,&+]\s?|\s(?:och|samt)\s/u).map((part) => readPlain(part));
    if (!one || !other || more.length > 0) return null;
    const of = [one, other].map(({ field, candidates }) => (field ? [field] : candidates));
    const [what, where] = of[0]?.some(({ id }) => id === "place") ? [of[1], of[0]] : of;
    const isOnly = (fields: readonly Field[] | undefined, ...ids: readonly Field["id"][]): boolean =>
      fields !== undefined && fields.length > 0 && fields.every(({ id }) => ids.includes(id));
    return isOnly(what, "measure", "projectName") && isOnly(where, "place")
      ? { field: what?.length === 1 ? (what[0] ?? null) : null, candidates: what?.length === 1 ? [] : (what ?? []) }
      : null;
  };

  /** "Varför kvar", "Varför inte allt" mean what "Anledning" does. */
  const whyLeft = (text: string): HeadingMeaning | null =>
    asksWhyLeft(withoutColumnMark(text)) ? { ...readPlain("Anledning"), text } : null;

  /** "Budget - utfall" is what is left, with the sign that it says. */
  const oneLessAnother = (text: string): HeadingMeaning | null => {
    const sign = lessSign.exec(text) ?? tightLess.exec(text);
    const [whole, part] = sign
      ? [text.slice(0, sign.index).trim(), text.slice(sign.index + sign[0].length).trim()]
      : ["", ""];
    const [first, second] = whole === "" ? [] : [readPlain(whole).field?.id, readPlain(part).field?.id];
    const isLeft = first === "grantedAmount" && second === "spentAmount";
    if (!isLeft && !(first === "spentAmount" && second === "grantedAmount")) return null;
    const field = edition.fields.find(({ id }) => id === "reportedDeviation") ?? null;
    return { ...nothing, text, field, signHint: isLeft ? "plus" : "minus" };
  };

  /** "varav beviljade trygghetsmedel" of a project's whole cost: the grant itself. "varav CM4" may be of what was spent. */
  const ownPart = (text: string): HeadingMeaning | null => {
    const [, of = ""] = /^\s*(?:varav|därav|därutav)\s+(\S.*)$/iu.exec(text) ?? [];
    const meaning = saysGranted.test(of) ? readPlain(of) : nothing;
    return meaning.field?.id === "grantedAmount" && moneyOf(of) === "own" ? { ...meaning, text } : null;
  };

  /** "Totalkostnad (utfall)", "Vad gäller bidraget (projekt)": the bracket says in the edition's words what the words before it ask for. */
  const inBrackets = (text: string): HeadingMeaning | null => {
    const [, before = "", within = ""] = bracketed.exec(text) ?? [];
    const { field } = within === "" ? nothing : readPlain(within);
    if (!field || hasMeaning(readPlain(before)) || isOtherThanAmount(before)) return null;
    const isSaid = field.type === "amount" ? namesMoney.test(normaliseLabel(before)) : hasRole(field.id, "names");
    return isSaid ? { ...readPlain(within), text } : null;
  };

  /** "Driftkostnad per år (uppskattad, egen ram)": the words before the bracket name the column, unless it is the grant or what was spent and the bracket makes it another thing. */
  const beforeBrackets = (text: string): HeadingMeaning | null => {
    const [, before = "", within = ""] = bracketed.exec(text) ?? [];
    const meaning = before === "" ? nothing : readPlain(before);
    const isOwn = meaning.field !== null && !hasRole(meaning.field.id, "granted", "spent");
    const inside = readPlain(within);
    // "Kvarvarande medel (ej använda)" says it twice.
    return isOwn && (!hasMeaning(inside) || inside.field === meaning.field) ? { ...meaning, text } : null;
  };

  /** "Tilläggsbeslut 2". */
  const additionOf = (label: string): Field | undefined =>
    index.additions.get(label) ?? index.additions.get(label.replace(/ (?:nr )?\d{1,2}$/u, ""));
  const uniqueField = (label: string): Field | null => index.unique.get(label) ?? additionOf(label) ?? null;

  /** "Faktiska kostnader" have been spent. "Ursprungligt beslut": beside words that only a grant's amount has, what may mean several fields may mean that amount. */
  const searchShared = (
    words: readonly string[],
  ): Pick<HeadingMeaning, "candidates" | "core" | "qualifiers"> | null => {
    const fieldIn =
      (id: Field["id"]) =>
      (label: string): Field | null =>
        index.shared.get(label)?.find((field) => field.id === id) ?? null;
    const cost = setAsideWords(expanded(words), fieldIn("spentAmount"), ownWords);
    if (cost?.kinds.includes("actual") && isCost.test(cost.label))
      return { candidates: [cost.field], core: cost.label, qualifiers: cost.kinds };
    const found = setAsideWords(expanded(words), fieldIn("grantedAmount"), ownWords);
    if (!found || !found.kinds.some((kind) => ["original", "revised", "holding"].includes(kind))) return null;
    const isOnlyAmount = ({ type, id }: Field): boolean => type !== "amount" || id === found.field.id;
    const candidates = (index.shared.get(found.label) ?? []).filter(isOnlyAmount);
    return { candidates, core: found.label, qualifiers: found.kinds };
  };

  /** What is expected to be spent is a forecast. */
  const forecast = edition.fields.find(({ id }) => id === "forecast") ?? null;

  /** The field of a label from which words of time are gone, with as few further words set aside as possible. */
  const searchBeside = (
    words: readonly string[],
    asWritten: string,
  ): Pick<HeadingMeaning, "field" | "core" | "qualifiers" | "setAside" | "isSaying"> | null => {
    const spelled = expanded(words);
    const isShort = spelled.join(" ") !== words.join(" ");
    const forms = isShort ? [words, spelled] : [words];
    for (const form of [...forms, [spelled.join("")]]) {
      const label = form.join(" ");
      const total = label.replace(totalAffixes, "");
      const plain = [label, ...(uniqueField(total)?.type === "amount" ? [total] : [])].find(
        (one) => uniqueField(one) !== null,
      );
      if (plain !== undefined) return { field: uniqueField(plain), core: plain };
    }
    for (const form of forms) {
      const label = form.join(" ");
      const total = label.replace(totalAffixes, "");
      const found =
        setAsideWords(form, uniqueField, ownWords) ??
        (total === label ? null : setAsideWords(total.split(" "), uniqueField, ownWords));
      if (!found) continue;
      const isExpected = found.field.id === "spentAmount" && found.kinds.includes("expected");
      const field = isExpected ? forecast : found.field;
      return { field, core: found.label, qualifiers: found.kinds, setAside: found.words };
    }
    // "Fakturor hittills" is what was spent; "Fakturor" may be their number.
    const said = spelled.join(" ");
    const meant = standsFor(said) ?? standsFor(asWritten) ?? standsFor(said.replace(totalAffixes, ""));
    return meant === null ? null : { field: uniqueField(meant), core: meant, isSaying: true };
  };

  /** Several ways of reading a text begin with reading it as it stands. */
  const readPlain = inTurn((text): HeadingMeaning => {
    const plain = withoutGuidance(text);
    const parts = headingParts(plain);
    const { label, year, unit, signHint } = parts;
    const words = normaliseLabel(plain).split(" ");
    const { rest, time } = takeTime(words);
    const timeless = time === null ? parts : headingParts(rest.join(" "));
    const asWritten = fieldsOfHeading(index, parts);
    const whole =
      asWritten.length > 0 || !parts.percent
        ? asWritten
        : fieldsOfHeading(index, { ...parts, label: expanded(label.split(" ")).join(" ") });
    // Only amounts have a total: "Beslutad summa" is no day.
    const inTotal = (): readonly Field[] =>
      fieldsOfHeading(index, { ...parts, label: label.replace(totalAffixes, "") }).filter(
        ({ type }) => type === "amount",
      );
    const direct = whole.length > 0 ? whole : inTotal();
    const beside =
      direct.length > 0 || parts.percent || timeless.label === ""
        ? null
        : searchBeside(timeless.label.split(" "), label);
    const besideField = beside?.field && isTimed(beside.field, time) ? beside.field : null;
    const sharedOf = (label: string): readonly Field[] => fieldsOfHeading(index, { ...parts, label });
    const asShared = direct.length > 0 || besideField ? [] : sharedOf(timeless.label);
    const plainShared =
      direct.length > 0 || besideField || asShared.length > 0
        ? asShared
        : sharedOf(expanded(timeless.label.split(" ")).join(" "));
    const qualified =
      direct.length > 0 || besideField || plainShared.length > 0 ? null : searchShared(timeless.label.split(" "));
    const shared = qualified?.candidates ?? plainShared;
    // What was calculated once is of no month: "Kostnad t.o.m. augusti" was spent.
    const isPassing = time !== null && time.kind !== "year";
    const dated = isPassing ? shared.filter(({ perYear }) => perYear) : shared;
    const moved = carriedAt(words);
    const meant = direct.length > 0 ? direct : besideField ? [besideField] : dated;
    const fields = moved && meant.some(({ id }) => id === moved.id) ? meant.filter(({ id }) => id === moved.id) : meant;
    const [only, ...others] = fields;
    const isAmount = only?.type === "amount" && others.length === 0;
    const core = direct.length > 0 ? coreOf(parts, index) : (beside?.core ?? qualified?.core);
    const ofYears = isAmount ? yearsNamed(text) : null;
    const isOnlyTime = timeless.label === "" && (time !== null || timeless.unit !== undefined);
    return {
      text,
      field: only && others.length === 0 ? only : null,
      candidates: others.length > 0 ? fields : [],
      year: moved && only?.id === moved.id ? moved.year : (year ?? time?.year ?? null),
      ...((unit ?? timeless.unit) ? { unit: unit ?? timeless.unit } : {}),
      ...(signHint ? { signHint } : {}),
      isTotal: (totalWords.has(label) || totalAffixes.test(timeless.label)) && whole.length === 0,
      isCumulative: time?.kind === "through" || time?.kind === "before",
      ...(ofYears ? { ofYears } : {}),
      isPercent: parts.percent === true,
      isOnlyYearOrUnit:
        fields.length === 0 && ((label === "" && (year !== undefined || unit !== undefined)) || isOnlyTime),
      ...(time && (isAmount || fields.length === 0)
        ? {
            time: moved && only?.id === moved.id ? { kind: "year" as const, year: moved.year } : time,
          }
        : {}),
      ...(core === undefined ? {} : { core }),
      ...(besideField && beside?.qualifiers ? { qualifiers: beside.qualifiers, setAside: beside.setAside ?? [] } : {}),
      ...(qualified?.qualifiers ? { qualifiers: qualified.qualifiers } : {}),
      ...(besideField && beside?.isSaying ? { isSaying: true as const } : {}),
      ...(isAmount && core !== undefined && !index.unique.has(core) && additionOf(core)
        ? { isAddition: true as const }
        : {}),
    };
  });

  const searchNearMiss = (text: string): Field | null => {
    const { label } = headingParts(text);
    const allowed = allowedDistance(label.length);
    // "Period" over 202304 is known, and its cells say that it is no budget year: it is like nothing else.
    if (allowed === 0 || index.unique.has(label)) return null;
    let best: Field | null = null;
    let bestDistance = allowed + 1;
    for (const [word, field] of index.unique) {
      if (Math.abs(word.length - label.length) > allowed) continue;
      const found = distance(word, label);
      if (found < bestDistance) {
        best = field;
        bestDistance = found;
      }
    }
    return best;
  };

  /** Every label, by how many words it has: a slip adds none. */
  const labelsByWords = new Map<number, string[]>();
  for (const labels of [index.unique, index.additions, index.shared])
    for (const label of labels.keys()) {
      const count = label.split(" ").length;
      const alike = labelsByWords.get(count);
      if (alike) alike.push(label);
      else labelsByWords.set(count, [label]);
    }

  const searchSlip = (text: string): HeadingMeaning | null => {
    const { label, percent } = headingParts(withoutGuidance(text));
    if (percent || isOtherThanAmount(text) || saysRefused(text)) return null;
    const near = (labelsByWords.get(label.split(" ").length) ?? []).filter((known) => isSlipOf(label, known));
    const fields = new Set(near.map((known) => index.unique.get(known) ?? null));
    const [field, ...others] = fields;
    const [core = ""] = near;
    return field && others.length === 0 ? { ...readPlain(text), field, core, isSlip: true } : null;
  };

  const searchAmounts = (text: string): readonly Field[] => {
    const { label, percent } = headingParts(withoutGuidance(text));
    if (percent || partWord.test(label)) return [];
    const words = label.split(" ");
    // "Beställt ej fakturerat" is not yet spent.
    const isDenied = (length: number): boolean => negations.has(words[words.length - length - 1] ?? "");
    const ends = words.flatMap((_, length) => [
      words.slice(0, length).join(" "),
      ...(isDenied(length) ? [] : [words.slice(-length).join(" ")]),
    ]);
    const fields = ends.flatMap((end) => index.unique.get(end) ?? []);
    return [...new Set(fields)].filter(({ type }) => type === "amount");
  };

  const searchHarmless = (text: string, field: Field): readonly string[] | null => {
    const { rest } = takeTime(normaliseLabel(withoutGuidance(text)).split(" "));
    const words = expanded(headingParts(rest.join(" ")).label.split(" "));
    const means = (part: readonly string[]): boolean => index.unique.get(part.join(" "))?.id === field.id;
    for (let length = words.length - 1; length > 0; length -= 1) {
      const beside = means(words.slice(0, length))
        ? words.slice(length)
        : means(words.slice(-length))
          ? words.slice(0, -length)
          : null;
      if (beside) return beside.length <= mostBeside && !beside.some(isOther) ? beside : null;
    }
    return null;
  };

  const meaning = remembering(read);
  const amountsNamedIn = remembering(searchAmounts);
  const nearMiss = remembering(searchNearMiss);
  const slip = remembering(searchSlip);

  return {
    edition,
    answered,
    meaning: (text) => (text === "" || text.length > longestHeading ? nothing : meaning(text)),
    moneyOf,
    amountsNamedIn: (text) => (text.length > longestHeading ? [] : amountsNamedIn(text)),
    harmlessBeside: searchHarmless,
    slip: (text) => (text === "" || text.length > longestHeading || answered(text) !== undefined ? null : slip(text)),
    nearMiss: (text) => (text === "" || text.length > longestHeading ? null : nearMiss(text)),
  };
}
