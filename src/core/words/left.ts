import { normaliseLabel } from "../values/label";

/** "Överskott", "Ej förbrukat": what is left of a grant. "Disponibelt" may be the grant itself, and "Saldo" is of something else. */
const ofGrant =
  /(?:^| )(?:överskott|underskott|surplus|unspent|(?:ej|inte) (?:förbrukat|nyttjat|använt|upparbetat|utnyttjat)|(?:ej|inte) (?:nyttjade|använda|förbrukade|upparbetade|utnyttjade) medel)(?: |$)/u;

/** The heading says by itself that its amounts are what is left of the grant, with plus. */
export const saysLeftOfGrant = (text: string): boolean => saysLeft(text) || ofGrant.test(normaliseLabel(text));

/** Words by which a heading says that its amounts are what is left of others. */
const left =
  /(?:^| )(?:kvar|kvarvarande|kvarstår|kvarstående|återstår|återstående|återstod|rest|resten|resterande|över|oförbrukat|oförbrukade|outnyttjat|outnyttjade|oanvänt|oanvända|remaining|left)(?: |$)/u;

export const saysLeft = (text: string): boolean => left.test(normaliseLabel(text));

const back = /(?:^| )(?:återlämn|återför|återbetal|återredovis|lämnas åter|lämnas tillbaka)/u;
const elsewhere = /(?:^| )(?:omfördel|omdisponer)/u;

/** "Återlämnas", "Omfördelas": where what is not used goes. Null where the words say neither, or both. */
export function whereItGoes(text: string): "back" | "elsewhere" | null {
  const words = normaliseLabel(text);
  const [isBack, isElsewhere] = [back.test(words), elsewhere.test(words)];
  return isBack === isElsewhere ? null : isBack ? "back" : "elsewhere";
}
