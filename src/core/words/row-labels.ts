import { normaliseLabel, wordsOf } from "../values/label";

/** Words by which a row says what it is, other than a sum. Whole words of normalised labels. */

const firstWord = (text: string): string => wordsOf(text)[0] ?? "";

const insideWords: ReadonlySet<string> = new Set(["varav", "därav", "därutav"]);

/** Money that is moved or kept, not granted to a project. */
const bookkeepingWords: ReadonlySet<string> = new Set([
  ...["justering", "justeringar", "justeringspost", "korrigering", "korrigeringar", "rättelse", "rättning", "omföring"],
  ...["ombudgetering", "ombudgeteringar", "ombudgeterat", "ofördelat", "ofördelade", "reserv", "reserverat"],
  ...["differens", "avrundning", "avrundningsdifferens", "öresavrundning", "återstår", "kvarstår", "kvar"],
]);

const withdrawnWords: ReadonlySet<string> = new Set([
  ...["utgår", "utgått", "indragen", "indraget", "indragna", "struken", "struket", "stryks", "makulerad", "makulerat"],
  ...["avförd", "avfört"],
]);

/** What a project's money goes to: the names of its activities and kinds of cost. */
const costWords: ReadonlySet<string> = new Set([
  ...["projektering", "entreprenad", "entreprenader", "material", "arbete", "arbetskostnad", "byggledning", "konsult"],
  ...[
    "konsulter",
    "konsultkostnad",
    "byggherrekostnad",
    "byggherrekostnader",
    "projektledning",
    "montage",
    "montering",
  ],
  ...["anläggning", "markarbete", "markarbeten", "elarbete", "elarbeten", "el", "stolpar", "kablar", "armaturer"],
  ...["installation", "etablering", "besiktning", "kontroll", "inköp", "transport", "frakt", "rivning", "schakt"],
  ...["plantering", "växter", "utredning", "förstudie", "lön", "löner", "personal", "övrigt", "övriga", "oförutsett"],
  ...["kreditivränta", "ränta", "internränta", "maskiner", "möbler", "utrustning", "design", "construction", "labour"],
]);

/** They name projects too, with a place behind: "Röjning Slätten". */
const costWordsAlone: ReadonlySet<string> = new Set([
  ...[
    "röjning",
    "sanering",
    "beläggning",
    "målning",
    "dränering",
    "samråd",
    "gestaltning",
    "fräsning",
    "stubbfräsning",
  ],
  ...["skyltning", "markbeläggning", "beskärning", "klottersanering", "arbetstid", "administration"],
]);

const longestName = 8;

/** Words that could be a project's name: no note, no sentence, no heading with a colon. */
export function isNameLike(text: string): boolean {
  const plain = text.trim();
  return /^[\p{L}\d]/u.test(plain) && !/[.:!?]$/u.test(plain) && wordsOf(plain).length <= longestName;
}

/** "(tom)", "99999": what a pivot table calls rows without a value. */
export const saysNoName = (text: string): boolean => noName.test(text.trim());

const noName =
  /^(?:\(\s?(?:(?:tom|tomt|tomma|blank|empty|inget|okänt|utan|saknar|saknas|ej|no)(?: (?:projekt(?:nummer|nr|kod|namn|-?id)?|namn|värde|angivet|angiven|value|name))?|projekt(?:nummer|nr|kod|namn)? saknas)\s?\)|(?:utan|okänt|inget|saknar) projekt(?:nummer|nr|kod)?|projekt(?:nummer|nr|kod)? (?:saknas|okänt)|9{4,}|0{4,})$/iu;

/** "varav el": already inside the row above. */
export const isPartLabel = (text: string): boolean => insideWords.has(firstWord(text));

/** "Utfall varav trygghetsmedel": the heading names a part of something. */
export const namesPart = (text: string): boolean => wordsOf(text).some((word) => insideWords.has(word));

/** "Projektering", "Entreprenad etapp 2", "Konto 1179": a part of what a project costs. */
export function isCostLabel(text: string): boolean {
  const words = wordsOf(text);
  const [first = ""] = words;
  if (words.length === 1 && costWordsAlone.has(first)) return true;
  return words.length <= 4 && (costWords.has(first) || /^(?:konto )?\d{4}$/u.test(words.slice(0, 2).join(" ")));
}

/** Words that begin the names of those who have projects. */
const unitWords: ReadonlySet<string> = new Set([
  ...[
    "ansvar",
    "ansvarsområde",
    "enhet",
    "avdelning",
    "förvaltning",
    "stadsdelsnämnder",
    "stadsdelsnämnderna",
    "program",
  ],
  ...["facknämnder", "facknämnderna", "nämnder", "bolag", "bolagen", "region", "verksamhetsområde", "programområde"],
]);

/** "Ansvar 3110 Parkenheten", "Stadsdelsnämnder": who has the projects. */
export const isUnitLabel = (text: string): boolean => unitWords.has(firstWord(text));

/** "Ombudgetering från 2023", "Justering": the text names an entry, not a project. */
export const isBookkeepingLabel = (text: string): boolean => bookkeepingWords.has(firstWord(text));

/** "UTGÅR Parken", "Parken (indragen)". */
export function isWithdrawnName(text: string): boolean {
  const words = wordsOf(text);
  return withdrawnWords.has(words[0] ?? "") || withdrawnWords.has(words.at(-1) ?? "");
}

/** Longer notes may tell of something else that was withdrawn. */
const longestNote = 40;

/** A status by which a project came to nothing. */
export const saysCalledOff = (text: string): boolean =>
  /^(?:avbr|utgå|utgick|struk|inställ|nedlag|nedlagt|stoppa|makul|blir inte|blev inte|ej genomf|genomförs (?:inte|ej)|cancel)/u.test(
    normaliseLabel(text),
  );

/** A note that says of the whole row: "Indragen", "Utgår enligt beslut". */
export const saysWithdrawn = (text: string): boolean =>
  text.length <= longestNote && withdrawnWords.has(firstWord(text));
