import type { Edition, Field } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { answersOf } from "./form-lists";
import type { FormTexts } from "./text-shape";

/** What may stand in a field's cells, in words: the answers of its list, or what kind of value it is. */
export function allowedAnswers(
  field: Field,
  { edition, language, texts }: { readonly edition: Edition; readonly language: Language; readonly texts: FormTexts },
): string {
  const answers = answersOf(field, edition, language, texts);
  if (answers !== null) return answers.map(({ label }) => label).join(", ");
  const words = texts.instructions;
  switch (field.type) {
    case "amount":
      return words.amount;
    case "date":
      return words.date;
    case "number":
    case "percent":
    case "year":
      return words.numeral;
    default:
      return words.anyText;
  }
}
