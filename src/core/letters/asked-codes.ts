import type { FindingCode } from "../findings/catalogue";
import type { Bilingual } from "../values/bilingual";

/** What whoever brings the reports together settles alone, or what nobody need change: no letter asks for it. */
export const notAsked: ReadonlySet<string> = new Set<FindingCode>([
  // Told of the granted project instead.
  "REG-02",
  // The register, control totals and earlier summaries are not the nämnd's.
  ...(["REG-08", "STR-10", "STR-32", "BEL-16", "BEL-17", "ID-04"] as const),
  // The same file twice; files that were chosen between.
  ...(["STR-08", "STR-09", "STR-30"] as const),
  // Need not be changed where the column is not part of the follow-up.
  "STR-02",
  // Reported as it is: a matter for whoever reads the paper.
  "OVS-03",
]);

/** What to do, where the usual words are for whoever brings the reports together. */
export const askInstead: Readonly<Record<string, Bilingual>> = {
  "REG-01": {
    sv: "Ange vilket av de beviljade projekten det är. Har medlen beviljats i ett annat beslut, ange beslutets datum och diarienummer.",
    en: "Tell us which of the granted projects it is. If the funds were granted in another decision, give its date and diary number.",
  },
  "STR-28": { sv: "Ange vilken fil som gäller.", en: "Tell us which file applies." },
  "STR-29": {
    sv: "Ange vilken fil som gäller, eller om filerna är delar av samma redovisning.",
    en: "Tell us which file applies, or whether the files are parts of the same report.",
  },
  "STR-31": {
    sv: "Ange vilken fil som gäller, eller om filerna är delar av samma redovisning.",
    en: "Tell us which file applies, or whether the files are parts of the same report.",
  },
  "STR-53": {
    sv: "Fyll i filen, eller svara att nämnden inte har några projekt.",
    en: "Fill in the file, or answer that the nämnd has no projects.",
  },
  "STR-11": { sv: "Skicka en kopia utan skydd.", en: "Send a copy without protection." },
} satisfies Partial<Record<FindingCode, Bilingual>>;
