import { isNothing } from "../words/nothing-spent";
import { unitMeaning, unitWord } from "../words/units";
import { numberWords } from "./amount-words";
import { shiftDecimal } from "./decimal";
import { longestNumberText, readNumberText, takeApproximation } from "./number-text";
import type { NumberText } from "./number-text";
import type { Unit } from "./ore";
import { isEmptyText, plainPhrase } from "./plain-phrase";
import { remembering } from "./remembering";
import { meaningOfMark, type Separators } from "./separators";

/** What a cell with text says about an amount. A doubt is `ambiguous` or `not-an-amount`, never a guess. */
export type AmountText =
  /** Blank, a dash, "ej aktuellt": nothing stated, which is not 0. */
  | { readonly kind: "empty" }
  | {
      readonly kind: "amount";
      /** Plain decimal text in `unit`: `-1650000.50`. */
      readonly decimal: string;
      /** Absent when the text does not state a unit. */
      readonly unit?: Unit;
      /** Written "cirka", "drygt", "närmare". */
      readonly approximate?: true;
    }
  | {
      readonly kind: "ambiguous";
      /** Decimal texts in `unit`, the thousands reading first. */
      readonly readings: readonly string[];
      readonly unit?: Unit;
      readonly approximate?: true;
    }
  /** A number in another currency, or in thousand millions of one. */
  | { readonly kind: "foreign"; readonly unit: string }
  | { readonly kind: "not-an-amount" };

/** An amount and a remark on it. */
const longestRemarked = 200;

const notAnAmount: AmountText = { kind: "not-an-amount" };

/** "två miljoner", "cirka tolv tusen kr": a small number in words needs a unit. */
function readNumberWords(text: string): NumberText | null {
  const phrase = plainPhrase(text);
  if (phrase.length > longestNumberText) return null;
  const { rest, approximate } = takeApproximation(phrase);
  const words = rest.split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const number = numberWords.get(words.slice(0, count).join(" "));
    if (number !== undefined) return { readings: [number], approximate, unit: words.slice(count).join(" ") };
  }
  return null;
}

/** An accounting format shows nothing as a dash before the unit: `- kr`. */
function isDashWithUnit(text: string): boolean {
  const phrase = plainPhrase(text);
  return phrase.startsWith("-") && unitWord(phrase.slice(1)) !== null;
}

/** "1 184 000 kr (exkl moms)": amounts are without VAT unless they say something else. */
const withoutVat =
  /(?<![\s(,])[\s(,]+(?:exkl|exklusive|excl|excluding|ex|utan)\.?\s(?:moms|mervärdesskatt|vat)\.?\)?\s*$/iu;
/** "98 500 kr hittills", "0 kr, ej startat": how far it has come, behind an amount with its unit. */
const asOfNow =
  /(\d[\d \u00a0.,]{0,40}(?:kr|tkr|kkr|mn?kr|kronor|sek)\.?)[,;]? \(?(?:hittills|så här långt|än så länge|till dags dato|(?:ej|inte|ännu (?:ej|inte)) (?:startat|påbörjat|påbörjad|igångsatt))\)?\.?$/iu;

/** "1 250 000 kr, beslut 8/3-23", "940 000 kr (varav 120 000 kr projektering)": an amount with its unit, and words about it. */
const remarked =
  /^(\s*(?:ca\.? |cirka )?-?\d[\d \u00a0.,]{0,40}\s?(?:kr|tkr|kkr|mn?kr|kronor|sek)\.?)\s*(?:[,;–—(]|\s-\s)\s*(\p{L}[^]{2,160})$/iu;
/** More of it, less of it, or another amount instead: then it is not plain which. */
const changesAmount =
  /^(?:plus|minus|och|samt|eller|exkl|inkl|ink\b|utöver|dessutom|därtill|men|ev|eventuellt|till|tkr|prel|osäker|uppskatt|ungefär)/iu;
const anotherAmount =
  /\d[\d \u00a0.,]*\s?(?:kr|[tk]kr|mn?kr|mdk?r|kronor|[tkm]?sek|milj)(?!\p{L})|(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|(?<!\p{L})(?:tusen|miljon(?:er)?|miljard(?:er)?)(?!\p{L})/iu;
const ofWhich = /^(?:varav|därav)\s/iu;
/** Some of it is somebody else's. */
const ofOthers =
  /(?<!\p{L})(?:egna|egen|eget|ordinarie|andra|annan|klimat|medfinans|samfinans|delfinans|extern|region|boverket|trafikverket|stat|bolag|fastighet|drift|förening|eu(?!\p{L}))/iu;

/** What was expected, ordered, shared, taken back, wrong or is not yet paid is not plainly that amount. */
const unsettles =
  /(?<!\p{L})(?:avdrag|avgår|avslag|återkall|återbeta|återför|återläm|kredit|reducer|minsk|felakt|sökt|(?:ej|inte) beslut|prognos|budget|kalkyl|beräkn|uppskatt|beställ|offert|per år|årlig|dela[tds]|hälften|halva|delvis|återstår|kvar att|ännu|(?:ej|inte) (?:betal|faktur|bokf|slut)|moms|tillkommer|tillsammans|gemensam|inkl|exkl)/iu;

/** What is said behind an amount in its own cell; null where nothing is, or where the words may change the amount. */
export function remarkBehind(written: string): { readonly amount: string; readonly remark: string } | null {
  const [, amount, remark = ""] = remarked.exec(written) ?? [];
  if (amount === undefined || changesAmount.test(remark) || unsettles.test(remark)) return null;
  const isOfMore = anotherAmount.test(remark) && (!ofWhich.test(remark) || ofOthers.test(remark));
  return isOfMore ? null : { amount, remark: remark.replace(/\)\s*$/u, "") };
}

const zero = /^\s*0(?:[.,]0{1,2})?\s*(?:kr|tkr|kkr|mn?kr|kronor|sek|:-)?\.?\s*\)?\s*$/iu;

/** "inget ännu, 0 kr", "ej påbörjat: 0": nothing in words and then in figures is the figures. */
function withoutWordsForNothing(text: string): string {
  const [, words = "", figures = ""] = /^([^\d,:;(]{2,60})[,:;(](.{1,40})$/su.exec(text) ?? [];
  return zero.test(figures) && isNothing(words) ? figures.replace(")", "") : text;
}

/** A dash before or behind the unit may be a minus, or stand for no öre: `ca -kr 500`, `500 kr -`. */
const mayBeMinus = /^-|\p{L} ?-$/u;

const plainly = (text: string): string => remarkBehind(text)?.amount ?? text;

/** The unit with the capitals that the text has. */
function asWritten(text: string, unit: string): string {
  const at = text.toLowerCase().indexOf(unit);
  return at < 0 ? unit : text.slice(at, at + unit.length);
}

/**
 * Reads an amount as Swedish municipal people write it: any space or apostrophe between thousands, comma or point, minus in all its forms,
 * units from kr to mdkr, "cirka", small numbers in words, footnote marks. Any length of text, in linear time. `separators` is what other texts of the
 * column say of points and commas.
 */
export function parseAmountText(written: string, separators?: Separators): AmountText {
  return separators ? parsed(written, separators) : parsedAlone(written);
}

const parsedAlone = remembering((written) => parsed(written));

function parsed(written: string, separators: Separators = {}): AmountText {
  const text =
    written.length > longestRemarked
      ? written
      : withoutWordsForNothing(plainly(written.replace(withoutVat, "").replace(asOfNow, "$1")));
  if (isEmptyText(text) || isDashWithUnit(text)) return { kind: "empty" };
  const number = readNumberText(text) ?? readNumberWords(text);
  if (number === null || mayBeMinus.test(number.unit)) return notAnAmount;
  const word = number.unit === "" ? undefined : unitMeaning(number.unit);
  if (word === null) return notAnAmount;
  if (word === "foreign") return { kind: "foreign", unit: asWritten(text, number.unit) };
  const shift = word?.shift ?? 0;
  const readings = number.readings.map((reading) => shiftDecimal(reading, shift)).filter((reading) => reading !== null);
  const about = { ...(word && { unit: word.unit }), ...(number.approximate && { approximate: true as const }) };
  const [decimal, ...others] = readings;
  if (decimal === undefined || readings.length < number.readings.length) return notAnAmount;
  const [other] = others;
  if (other === undefined) return { kind: "amount", decimal, ...about };
  const meaning = meaningOfMark(text, separators);
  return meaning === undefined
    ? { kind: "ambiguous", readings, ...about }
    : { kind: "amount", decimal: meaning === "groups" ? decimal : other, ...about };
}
