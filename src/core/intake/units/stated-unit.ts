import { remembering } from "../../values/remembering";
import {
  amountNouns,
  besideLoneUnit,
  currencyNouns,
  denials,
  leads,
  numberLike,
  partWords,
} from "../../words/unit-sentences";
import { longestUnitPhrase, statedAs, unitMeaning, type StatedUnit } from "../../words/units";
import { boxedOptions } from "../../workbook/boxes";
import { parseAmountText } from "../../values/amount-text";

/** What a text states about amounts elsewhere. */
export interface StatedByText {
  readonly unit: StatedUnit;
  /** "Valuta: SEK": kronor, but perhaps thousands of them. */
  readonly onlyCurrency: boolean;
  /** "Samtliga belopp i tkr" is about all amounts wherever it stands; "Kostnad per besök, kr" only as the title of what follows. */
  readonly isAboutAll: boolean;
}

/** Prose longer than this is not searched, nor is a sentence of more words taken for a title. */
const longestText = 2000;
const longestTitle = 16;

/** A new sentence begins with a capital after a full stop, on a new line, after a semicolon or a gap; never with the rest of "milj. Kr". */
const sentenceEnd =
  /[\n\r;]+|[ \t\u00a0]{3,}|(?<=[\p{L}\p{N})]{2}[.!?])(?<!(?:[Mm]ilj|[Mm]n|[Tt]us|[Tt]usen)\.)\s+(?=\p{Lu})/u;
const token = /[€$£¥]|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[(),:=/|–—-]/gu;

/** Cheap test for texts that can name a unit at all. */
const mayName = /kr|sek|tusen|mil[jl]|thousand|mn|md|1 ?000|eur|usd|dollar|pund|nok|dkk|gbp|chf|pln|[€$£¥]/iu;

/**
 * The unit that a text states for amounts elsewhere: "Belopp i tkr", "Enhet: mnkr", "(tkr)", "2023, tkr", "Trygghetsmedel, kr", "Alla belopp i tkr.
 * Uppgifter hämtade …". Null when it states none, or several. An amount with a unit ("5,4 mnkr") states nothing. A sheet's name needs less around it.
 */
export const statedUnit = (text: string, isSheetName = false): StatedByText | null =>
  isSheetName ? statedByName(text) : statedByText(text);

const statedByText = remembering((text) => unitStatedIn(text, false));
const statedByName = remembering((text) => unitStatedIn(text, true));

function unitStatedIn(text: string, isSheetName: boolean): StatedByText | null {
  if (text.length > longestText || !mayName.test(text) || parseAmountText(text).kind !== "not-an-amount") return null;
  // "☐ kr ☒ tkr": a box that is not ticked states nothing.
  const ticked = boxedOptions(text)?.filter(({ isMarked }) => isMarked);
  if (ticked) return ticked.length === 1 ? unitStatedIn(ticked[0]?.text ?? "", isSheetName) : null;
  const found = text.split(sentenceEnd).flatMap((sentence) => statedIn(sentence, isSheetName));
  const [first] = found;
  const units = new Set(found.filter(({ onlyCurrency }) => !onlyCurrency).map(({ unit }) => unit));
  if (units.size > 1 || !first) return null;
  return found.find(({ onlyCurrency }) => !onlyCurrency) ?? first;
}

interface Named {
  readonly unit: StatedUnit;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

function statedIn(sentence: string, isSheetName: boolean): readonly StatedByText[] {
  const words = sentence.toLowerCase().match(token) ?? [];
  if (words.some((word) => partWords.has(word))) return [];
  const named = withoutCurrencies(words, unitsNamed(words));
  // "300 tkr högre än budget i kr räknat" tells of amounts; "Projekt över 1 mnkr, belopp i tkr" also states a unit, at its end.
  const tellsOfAmounts = named.some(({ from }) => isFigure(words[from - 1]));
  return named.flatMap((one): readonly StatedByText[] => {
    const said = statementIn(words, one, isSheetName);
    const { unit, from, to } = one;
    if (tellsOfAmounts && !isAlone(words.slice(to))) return [];
    const onlyCurrency = unit === "kr" && words.slice(0, from).some((word) => currencyNouns.includes(word));
    return said === null ? [] : [{ unit, onlyCurrency, isAboutAll: said === "of all amounts" }];
  });
}

const isWord = (word: string | undefined): boolean => word !== undefined && /[\p{L}\p{N}€$£¥]/u.test(word);
const isYear = (word: string | undefined): boolean => /^20[1-4]\d$/u.test(word ?? "");
const isFigure = (word: string | undefined): boolean => /^\d/u.test(word ?? "") && !isYear(word);

function unitsNamed(words: readonly string[]): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (let length = Math.min(longestUnitPhrase, words.length - at); length > 0; length -= 1) {
      const run = words.slice(at, at + length);
      if (!run.every(isWord)) continue;
      const phrase = run.join(" ");
      const meaning = unitMeaning(phrase);
      if (meaning === null) continue;
      found.push({ unit: statedAs(meaning), phrase, from: at, to: at + length });
      at += length - 1;
      break;
    }
  return found;
}

/** "SEK (tusental)": of a currency and its scale side by side, the scale is the unit. */
const withoutCurrencies = (words: readonly string[], named: readonly Named[]): readonly Named[] =>
  named.filter(
    (one) =>
      one.unit !== "kr" ||
      !named.some(
        (other) =>
          (other.unit === "tkr" || other.unit === "mnkr") &&
          !words.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).some(isWord),
      ),
  );

/** Is the unit stated of all amounts, as part of a title, or not at all? */
function statementIn(
  words: readonly string[],
  { unit, phrase, from, to }: Named,
  isSheetName: boolean,
): "of all amounts" | "as a title" | null {
  const before = words.slice(0, from);
  const after = words.slice(to);
  const last = before.at(-1);
  if (isFigure(last) || numberLike.has(last ?? "") || isFigure(after[0])) return null;
  const open = before.lastIndexOf("(");
  const close = after.indexOf(")");
  // "Från Bromma (tkr)": what denies stands in the brackets too.
  const isBracketed = open >= 0 && close >= 0;
  const near = before.slice(Math.max(-3, isBracketed ? open - before.length : -3));
  // "Avrapportering till kontoret, kronor": behind the comma something else is said.
  if (sinceComma(near).some((word) => denials.has(word))) return null;
  const isLed = leads.has(last ?? "") || allAmounts.test(before.slice(-2).join(" "));
  if (isLed && before.some(isAmountNoun)) return "of all amounts";
  if (isAlone(before) && isAlone(after)) return "as a title";
  // "TSEK, kostnader inom parentes", "Uppföljning 2024, kr, exkl. moms": alone between commas.
  if (unit !== "foreign" && isAlone(sinceComma(before)) && isAlone(toComma(after)) && words.length <= longestTitle)
    return "as a title";
  if (isBracketed && isAlone(before.slice(open)) && isAlone(after.slice(0, close))) return "as a title";
  const isLastInTitle = words.length <= longestTitle && (isAlone(after) || after[0] === "(");
  if (!isLastInTitle || unit === "foreign" || last === "=") return null;
  // "Trygghetsmedel, kr", "Uppföljning i tkr"; without anything between only where the word can be nothing else: "Uppföljning tkr".
  const isPlain = isLed || !isWord(last) || isSheetName || (unit !== "kr" && /kr|sek|kron/u.test(phrase));
  return isPlain ? "as a title" : null;
}

/** "Alla belopp kr exkl. moms". */
const allAmounts = /(?:^|\b)(?:alla|samtliga) (?:belopp|summor|siffror|priser)$/u;

const sinceComma = (words: readonly string[]): readonly string[] => words.slice(words.lastIndexOf(",") + 1);
const toComma = (words: readonly string[]): readonly string[] =>
  words.includes(",") ? words.slice(0, words.indexOf(",")) : words;

const isAlone = (words: readonly string[]): boolean =>
  words.every((word) => !isWord(word) || isYear(word) || besideLoneUnit.has(word));

const isAmountNoun = (word: string): boolean =>
  amountNouns.some((noun) => word.startsWith(noun)) || currencyNouns.includes(word);

/** What it finds and what it leaves; the tests hold it to them. */
export const statedUnitExamples: {
  readonly finds: readonly (readonly [text: string, unit: StatedUnit])[];
  readonly leaves: readonly string[];
} = {
  finds: [
    ["Belopp i tkr", "tkr"],
    ["Alla belopp anges i tusen kronor.", "tkr"],
    ["Samtliga belopp i tkr. Uppgifter hämtade ur Agresso 2024-02-12.", "tkr"],
    ["Uppgifter hämtade ur Agresso. Samtliga belopp i tkr", "tkr"],
    ["Beviljade medel, beslut 2023-03-08. Kronor.", "kr"],
    ["Enhet: mnkr", "mnkr"],
    [", kr", "kr"],
    ["tkr", "tkr"],
    ["(tkr)", "tkr"],
    ["Tkr", "tkr"],
    ["i tkr", "tkr"],
    ["2023, tkr", "tkr"],
    ["tkr om inget annat anges", "tkr"],
    ["Tkr, löpande priser", "tkr"],
    ["Trygghetsmedel, tkr", "tkr"],
    ["Uppföljning trygghetsinvesteringar 2023 (tkr)", "tkr"],
    ["Uppföljning 2023 – belopp i KSEK", "tkr"],
    ["Trygghetsmedel 2023, kr", "kr"],
    ["Från Bromma (tkr)", "tkr"],
    ["Avrapportering till stadsledningskontoret, kronor", "kr"],
    ["Till stadsledningskontoret (mnkr)", "mnkr"],
    ["Farsta stadsdelsnämnd, samtliga belopp i tkr", "tkr"],
    ["Uppföljning i tusental kronor", "tkr"],
    ["Uppföljning T2 tkr", "tkr"],
    ["Belopp i 1000-tals kr", "tkr"],
    ["Belopp i 1 000 kr", "tkr"],
    ["Siffrorna är i MSEK", "mnkr"],
    ["Amounts in SEK thousands", "tkr"],
    ["Alla siffror i SEK", "kr"],
    ["* Belopp anges i hela kronor", "kr"],
    ["1. Ange beviljat belopp enligt beslut i tkr.", "tkr"],
    ["Belopp (milj. kr)", "mnkr"],
    ["Belopp i SEK (tusental)", "tkr"],
    ["Tkr utan decimaler", "tkr"],
    ["mnkr, en decimal", "mnkr"],
    ["Kronor och ören", "kr"],
    ["Trygghetsmedel 2023 i tkr (utfall per december)", "tkr"],
    ["OBS! Tkr", "tkr"],
    ["Enhet: Tkr", "tkr"],
    ["Belopp [tkr]", "tkr"],
    ["Projekt över 1 mnkr, belopp i tkr", "tkr"],
    ["Avtal tecknade inom trygghetsmedlen, alla belopp kr exkl. moms", "kr"],
    ["TSEK, kostnader inom parentes", "tkr"],
    ["Jag har satt projekten bredvid varandra så att man kan jämföra. Kronor.", "kr"],
    ["Belopp i milj. Kr", "mnkr"],
    ["Belopp i EUR", "foreign"],
    ["Belopp i mdkr", "foreign"],
    ["Alla belopp i TEUR", "foreign"],
    ["Beloppen ska vara i kr, inte i tkr", "kr"],
    ["☐ kr ☒ tkr ☐ mnkr", "tkr"],
    ["Belopp anges i: [ ] kr [x] mnkr", "mnkr"],
  ],
  leaves: [
    "Beviljat i år: 5,4 mnkr",
    "Projekt över 500 kr",
    "1 000 kr",
    "en halv miljon",
    "Belopp i tkr eller i mnkr",
    "Skriv inte i tkr",
    "Vi fick bara hälften av våra kronor",
    "Kostnad per kvadratmeter (kr/m2)",
    "Kris och säkerhet",
    "Sekretariatet",
    "1 tkr = 1 000 kr",
    "Avrundat till närmaste tusental kronor",
    "EU-projekt redovisas inte i euro",
    "Se budget t.o.m. kr",
    "Kostnaden blev 300 tkr högre än budget i kr räknat",
    "Beloppen i kolumn C är i tkr",
    "Totalt 5 mnkr, varav 3 mnkr",
    "Utfallet anges i tkr och budget i kr",
    "☐ kr",
    "Belopp anges i: ☐ kr ☐ tkr ☐ mnkr",
  ],
};
