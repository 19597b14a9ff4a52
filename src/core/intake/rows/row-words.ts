import { normaliseLabel } from "../../values/label";

/** Words by which a row says of itself that it is no project. Whole words of normalised labels. */

const sumWords: ReadonlySet<string> = new Set([
  ...["summa", "summor", "summering", "totalt", "delsumma", "delsummor", "subtotal", "totalsumma", "slutsumma"],
  ...["sammanlagt", "totalbelopp", "saldo"],
]);
const sumLabels: ReadonlySet<string> = new Set([
  ...["s a", "total", "summa summarum", "transport", "att transportera", "transporteras", "grand total", "sum"],
]);
const partWords: ReadonlySet<string> = new Set(["varav", "därav", "därutav"]);
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

const wordsOf = (text: string): readonly string[] => normaliseLabel(text).split(" ");

/** "Summa", "Transport", "Totalt 2023": the text is nothing but a sum's label. */
export function isSumLabel(text: string): boolean {
  const label = normaliseLabel(text);
  return sumLabels.has(label) || sumWords.has(label.replace(/ \d{4}$/u, ""));
}

/** "Summa Farsta", "Farsta totalt": the text may be a sum's label. */
export function beginsLikeSum(text: string): boolean {
  const words = wordsOf(text);
  return sumWords.has(words[0] ?? "") || (words.length > 1 && /^(?:summa|totalt)$/u.test(words.at(-1) ?? ""));
}

/** "varav el": already inside the row above. */
export const isPartLabel = (text: string): boolean => partWords.has(wordsOf(text)[0] ?? "");

/** "Ombudgetering från 2023", "Justering": the text names an entry, not a project. */
export const isBookkeepingLabel = (text: string): boolean => bookkeepingWords.has(wordsOf(text)[0] ?? "");

/** "UTGÅR Parken", "Parken (indragen)". */
export function isWithdrawnName(text: string): boolean {
  const words = wordsOf(text);
  return withdrawnWords.has(words[0] ?? "") || withdrawnWords.has(words.at(-1) ?? "");
}

/** Longer notes may tell of something else that was withdrawn. */
const longestNote = 40;

/** A note that says of the whole row: "Indragen", "Utgår enligt beslut". */
export const saysWithdrawn = (text: string): boolean =>
  text.length <= longestNote && withdrawnWords.has(wordsOf(text)[0] ?? "");

const exampleWords: ReadonlySet<string> = new Set(["exempel", "exempelprojekt", "exempelrad", "ex"]);

/** "Exempel: belysning", "(exempel)", "Projektets namn": the template's own row. */
export function isExampleName(text: string): boolean {
  const words = wordsOf(text);
  return exampleWords.has(words[0] ?? "") || /\(exempel/iu.test(text) || normaliseLabel(text) === "projektets namn";
}

/** "TI-2023-XXX". */
export const isExampleId = (text: string): boolean => /[-/ ]x{2,}$/iu.test(text.trim());

/** "Ifylld exempelblankett", "Exempel": the sheet shows how to fill in. */
export const saysExample = (words: string): boolean => wordsOf(words).some((word) => word.startsWith("exempel"));

const refused =
  /(?:^| )(?:ej|inte|icke) (?:beviljad|beviljade|beviljat|godkända)(?: |$)|(?:^| )(?:avslag|avslagen|avslagna|avslaget|avslås|avslogs|nekade|avböjda)(?: |$)/u;

/** "Ej beviljade ansökningar", "Avslag": what follows was not granted. */
export const saysRefused = (text: string): boolean => text.length <= 80 && refused.test(normaliseLabel(text));

/** "Avslag på bygglov" is about another application than that for the money. */
const refusal =
  /^(?:(?:beslut|ansökan|ansökningen|projektet) )?(?:har )?(?:(?:ej|inte|icke) bevilja(?:d|de|t|ts|s|des)|bevilja(?:s|des) (?:ej|inte)|(?:fick |fått )?avslag(?:en|et|na|its)?|avslås|avslogs|nekad|nekat|nekades)(?: på grund| på ansökan$|(?! på )(?: |$))/u;

/** The first clause of a note, after a word that only introduces it. */
const firstClause = (text: string): string =>
  text.replace(/^\s*beslut\s*:/iu, "").split(/[.,;:(\n]|\s[-–]\s/u)[0] ?? "";

/** A note that says of the whole row that the money was not granted: "Avslag", "Ansökan avslås", "Ej beviljat, inkom för sent". */
export function saysRefusal(text: string): boolean {
  const clause = firstClause(text);
  return clause.length <= longestNote && refusal.test(normaliseLabel(clause));
}
