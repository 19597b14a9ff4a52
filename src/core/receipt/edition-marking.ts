import { editionMessage } from "../editions/edition-messages";
import type { EditionRead } from "../editions/read-edition";
import { severities } from "../findings/severity";
import type { Language } from "../values/bilingual";
import { markingOfSentences, type Marking } from "./marking";
import { receiptTexts } from "./texts";

/** What is to be mended in an edition's workbook, at its cells and as a list; what only should be known too, since whoever edits it decides. */
export function editionMarking(file: string, { findings }: Pick<EditionRead, "findings">, language: Language): Marking {
  const { edition } = receiptTexts[language].mark;
  const sentences = findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((finding) => ({
      ...{ severity: finding.severity, rule: null, places: [finding.at], alike: [] },
      ...editionMessage(finding, language),
    }));
  return markingOfSentences(sentences, { lead: edition.lead(file), howTo: edition.howTo }, language);
}
