import { normaliseLabel, wordsOf } from "../values/label";

/** Words by which a template shows how to fill in. */

const exampleWords: ReadonlySet<string> = new Set(["exempel", "exempelprojekt", "exempelrad"]);

/** "Ex: belysning", "Ex. belysning"; "EX-301" is an id. */
const shortExample = /^\s*ex(?:[.:]|\s+\p{L}|\s*$)/iu;

/** "Exempel: belysning", "(exempel)", "Projektets namn": the template's own row. */
export function isExampleName(text: string): boolean {
  const words = wordsOf(text);
  return (
    exampleWords.has(words[0] ?? "") ||
    shortExample.test(text) ||
    /\(exempel/iu.test(text) ||
    normaliseLabel(text) === "projektets namn"
  );
}

/** "TI-2023-XXX". */
export const isExampleId = (text: string): boolean => /[-/ ]x{2,}$/iu.test(text.trim());

/** "Ifylld exempelblankett", "Exempel": the sheet shows how to fill in. */
export const saysExample = (words: string): boolean => wordsOf(words).some((word) => word.startsWith("exempel"));
