import { normaliseLabel } from "../values/label";

/** What a web form's export writes of who answered and when, before the answers: Microsoft Forms in Swedish and English. */
const exports: readonly { readonly known: readonly string[]; readonly beside: readonly string[] }[] = [
  {
    known: ["starttid", "slutförandetid"],
    beside: ["id", "e post", "namn", "senast ändrad", "tid för senaste ändring"],
  },
  { known: ["start time", "completion time"], beside: ["id", "email", "name", "last modified time"] },
];

/** The headings among these that tell of the answering and not of what was answered. */
export function ofTheAnswering(headings: readonly string[]): ReadonlySet<string> {
  const labels = new Set(headings.map((text) => normaliseLabel(text)));
  const form = exports.find(({ known }) => known.every((label) => labels.has(label)));
  const own = new Set(form ? [...form.known, ...form.beside] : []);
  return new Set(headings.filter((text) => own.has(normaliseLabel(text))));
}
