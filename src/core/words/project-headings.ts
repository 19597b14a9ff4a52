/** "Projekt 61040 Vinterviken", "Objekt: 61040 – Vinterviken": words that open a print-out's heading over the rows of one project. */
const opening =
  /^(?:projekt|proj|investeringsprojekt|objekt|investeringsobjekt|project)(?:\.|nr|nummer)?(?:[ \u00a0]*(?:nr|nummer|no)\.?)?[ \u00a0]*:?(?=[ \u00a0\d]|$)/iu;
/** Two digits or more, perhaps with a letter or two and marks between: "61040", "I-401", "2023.14". */
const numbered = /^([\p{L}]{0,3}[-.]?\d[\d\-./]*\d)(?=$|[ \u00a0:,|–—-])/u;
const between = /^[ \u00a0:,|–—-]+/u;

/** The text may open such a heading: quickly told. */
export const opensProject = (text: string): boolean => opening.test(text.trimStart());

export interface ProjectHeading {
  readonly number: string;
  /** Empty where another cell has it, or nothing does. */
  readonly name: string;
}

/** The text of the cells of a row, from the left, as such a heading; null when it is none. `isSummed`: without the word, a number that a sum is of says the same. */
export function projectHeading(texts: readonly string[], isSummed: (number: string) => boolean): ProjectHeading | null {
  const [first = "", ...others] = texts.map((text) => text.trim());
  const word = opening.exec(first);
  const rest = [first.slice(word?.[0].length ?? 0).trim(), ...others].filter((text) => text !== "").join(" ");
  if (!word && !isSummed(numbered.exec(rest)?.[1] ?? "")) return null;
  const number = numbered.exec(rest)?.[1];
  if (number === undefined) return null;
  return { number, name: rest.slice(number.length).replace(between, "").trim() };
}

/** "(forts.)", "forts": a heading that is repeated on the next page. */
const continued = /(?<![ \u00a0])[ \u00a0]*\(?(?:forts(?:ättning)?|cont(?:inued)?)\.?\)?$/iu;
export const withoutContinued = (name: string): string => name.replace(continued, "").trim();

const page = /^(?:sida|sid\.?|page)[\s:]*(?:\d+\s*)?(?:(?:av|of|\()\s*\d+\)?)?$/iu;
const printed = /^(?:utskrift|utskriftsdatum|utskriven|utskrivet|utskriftsdag)[\d\s\-–./:]*$/iu;

/** "Sida 2", "Utskrift 2024-11-04": the head or foot of a printed page. "Utskrift" alone beside a number is what something cost. */
export const isPageLine = (text: string, isBesideNumber: boolean): boolean =>
  page.test(text.trim()) || (printed.test(text.trim()) && (!isBesideNumber || /\d/u.test(text)));
