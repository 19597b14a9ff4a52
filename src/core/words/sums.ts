import { normaliseLabel, wordsOf } from "../values/label";

/** Words by which a row says that it is a sum. Whole words of normalised labels; what the words mean together is decided below, by kind of word. */

const sumWords: ReadonlySet<string> = new Set([
  ...["summa", "summor", "summering", "totalt", "delsumma", "delsummor", "subtotal", "totalsumma", "slutsumma"],
  ...[
    "sammanlagt",
    "ihop",
    "tillsammans",
    "totalbelopp",
    "saldo",
    "transport",
    "transporteras",
    "tot",
    "sa",
    "total",
    "totals",
    "σ",
    "sum",
  ],
]);
/** They begin the names of projects too: "Total renovering", "Transport av lekplats". */
const weakSumWords: ReadonlySet<string> = new Set([
  ...["total", "transport", "sum", "sa", "tot", "saldo", "ihop", "tillsammans"],
]);
const quantifiers: ReadonlySet<string> = new Set(["samtliga", "hela", "alla", "all", "entire", "whole"]);
/** What a sum may be of. */
const scopes: ReadonlySet<string> = new Set([
  ...["projekt", "projekten", "projects", "nämnd", "nämnden", "nämnder", "nämnderna", "förvaltning", "förvaltningen"],
  ...["staden", "kommunen", "investeringar", "investeringarna", "trygghetsinvesteringar", "trygghetsprojekt"],
  ...["trygghetsmedel", "medel", "belopp", "listan", "perioden", "året", "åren", "området", "områden", "stadsdelen"],
  ...["stadsdelarna", "rader", "ovan", "ovanstående", "sida", "sidan", "bilaga", "bilagan", "committee", "beviljat"],
  ...["paketet", "trygghetspaketet", "potten", "satsningen", "programmet"],
]);
const fillers: ReadonlySet<string> = new Set([
  ...["för", "av", "i", "på", "per", "att", "and", "of", "the", "for", "och", "kr", "tkr", "mnkr", "summarum", "grand"],
]);

/** "S:a" has become two words; together they are one. */
function sumWordsOf(text: string): readonly string[] {
  const words = wordsOf(text.replaceAll("∑", "σ"));
  return words[0] === "s" && words[1] === "a" ? ["summa", ...words.slice(2)] : words;
}

const allTogether = /^allt (?:som allt|ihop|tillsammans|sammantaget|sammanräknat)$/u;

const isYear = (word: string): boolean => /^20\d\d$/u.test(word);

/** "*" and "**" mark the sums of a ledger's report, by their level. */
export const isLevelMark = (text: string): boolean => /^\*{1,6}$/u.test(text.trim());

/** "Rapporttotal", "Projektsumma": a compound whose last part is one. */
const isSum = (word: string): boolean =>
  sumWords.has(word) || /^\p{L}{3,}(?:summa|summor|totalt?|totalsumma)$/u.test(word);

/** "Summa", "Totalt 2023", "Samtliga projekt", "Hela nämnden", "TOTAL PROJECTS": the text is nothing but a sum's label. */
export function isSumLabel(text: string): boolean {
  const words = sumWordsOf(text);
  if (allTogether.test(words.join(" "))) return true;
  const isKnown = (word: string) =>
    isSum(word) || quantifiers.has(word) || scopes.has(word) || fillers.has(word) || isYear(word);
  return (
    words.every(isKnown) &&
    (words.some(isSum) || (words.some((word) => quantifiers.has(word)) && words.some((word) => scopes.has(word))))
  );
}

/** "Transport", "Saldo": in a row with a name of its own the word tells of something else. */
export const isWeakSumLabel = (text: string): boolean =>
  sumWordsOf(text).every((word) => weakSumWords.has(word) || fillers.has(word));

/** "Att överföra", "Överfört från föregående sida": what a print-out carries from page to page. */
const pageCarry =
  /^(?:(?:att|belopp att) (?:överföra|överföras|transportera|transporteras|föra över|överflytta)(?: till (?:nästa|följande) sida)?|(?:(?:överfört|överförs|överföres|överföring|transport|transporteras|summa|saldo|ingående|belopp) )?(?:från|till) (?:(?:föregående|förra|nästa|följande) (?:sida|blad|ark)|(?:sid|sida|blad) \d{1,3})|carried (?:forward|over)|brought forward)$/u;

/** "Stäm av mot Beslut", "Kontroll mot Agresso": what is compared, with 0 where it agrees. */
const check =
  /^(?:stäm(?:mer)? av|avstämning|avstämt|kontroll|kontrollsumma|check|differens|diff|skillnad) (?:mot|med|gentemot|av summa|av summor)(?: |$)|^(?:avstämning|kontroll|kontrollsumma|check)$/u;
/** Under a list: "Differens", "Snitt", "Andel", "Nyttjat %", "Huvudbok konto 1179, saldo". */
export const saysComparison = (text: string): boolean =>
  /%|^enligt |(?:^|[^\p{L}])(?:differens|diff|skillnad|avvikelse|snitt|medel|medelvärde|andel|procent|kvot|\p{L}*grad|nyttjat|förbrukat|huvudbok|saldo|avstämning|kontroll)(?!\p{L})/iu.test(
    text,
  );

/** "Antal genomförda". */
export const saysCount = (text: string): boolean =>
  /^(?:varav |totalt )?(?:antal|number of|st)(?: |$)/u.test(normaliseLabel(text));

export const saysCheck = (text: string): boolean => check.test(normaliseLabel(text));

/** "Summa Farsta", "Farsta totalt", "Farsta Summa", "S:a Farsta": the text may be a sum's label, unless the row is described like a project. */
export function beginsLikeSum(text: string): boolean {
  const words = sumWordsOf(text);
  if (pageCarry.test(words.join(" "))) return true;
  const [first = ""] = words;
  return (sumWords.has(first) && !weakSumWords.has(first)) || /^(?:summa|totalt|summor)$/u.test(words.at(-1) ?? "");
}

/** "Σ 26104", "Summa Farsta", "Farsta totalt": what it is the sum of, as written; empty where the label says nothing but that it is one. */
export const summedThing = (text: string): string =>
  text
    .replace(/^\s*(?:(?:s:?a|summa|delsumma|totalt|subtotal)(?!\p{L})|[σ∑]+|\*+)[.:]?\s*/iu, "")
    .replace(/(?<!\s)\s+(?:summa|totalt)\s*$/iu, "")
    .trim();

/** What a weaker label says it is the sum of: "Total Farsta" and "Hela Farsta" are of Farsta. Empty when it says nothing of the kind. */
export function sumOf(text: string): string {
  const label = text.trim();
  const behind = /^(?:total|tot|sa|sum|hela|samtliga|alla)\b[.:]?\s+(\S.*)$/iu.exec(label)?.[1];
  if (behind !== undefined) return behind;
  const word = /(?<!\s)\s+(?:total|tot|sa|samtliga)[.:]?$/iu.exec(label);
  const before = word ? label.slice(0, word.index) : "";
  return before.includes("\n") ? "" : before;
}

/** "Delsumma", "Summa Farsta": the sum of a part, after which more may come. */
export const saysSumOfPart = (text: string): boolean =>
  /(?:^| )(?:delsumma|delsummor|subtotal)(?: |$)/u.test(normaliseLabel(text)) ||
  (beginsLikeSum(text) && !isSumLabel(text));
