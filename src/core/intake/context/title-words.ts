import type { Cell } from "../../workbook/snapshot";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";

/** A full stop after a word: somebody tells something. */
const sentence = /\p{Ll}{4}[.!?](?:\s|$)/u;
/** A verb that sentences have and titles have not. */
const verb = /(?<!\p{L})(?:har|hade|är|ska|skall|kan|får|kommer|blir|blev|bör|måste)(?!\p{L})/u;
/** "Hägersten-Älvsjö: …", "Trafikkontoret redovisar härmed …": whoever the text begins with is the one that tells. */
const reporter =
  /^\s*([^:.,;]{3,60}?)(?::|\s(?:åter)?(?:redovisar|rapporterar|lämnar|överlämnar|rättar|svarar|anmäler|sänder|skickar)(?!\p{L}))/u;
/** "till Trafiknämnden", "med Skärholmens stadsdelsnämnd": to or with whom, with the first word of the name. */
const other = /(?<!\p{L})(?:till|med)(?:\s*:)?\s+\S+/giu;
const leadsToOther = /(?<!\p{L})(?:till|med)\s*:?$/iu;
const parts = /[–—:;\n]|\s-\s/u;

/**
 * The words of a cell that can say whose workbook it is: those of a title or a label's answer. Not running prose, which may tell of anybody, and not
 * to whom something is sent or with whom it was talked over, also when that is asked in the cell to the left ("Kopia till").
 */
export function titleWords(grid: Grid, cell: Cell, isNamnd: (text: string) => boolean): string {
  const text = labelText(cell);
  const left = grid.row(cell.row).findLast(({ column }) => column < cell.column) ?? null;
  if (leadsToOther.test(labelText(left))) return "";
  if (isNamnd(text)) return text;
  const teller = reporter.exec(text)?.[1] ?? "";
  if (teller !== "" && isNamnd(teller)) return teller;
  if (sentence.test(text)) return "";
  return text
    .replace(other, " ")
    .split(parts)
    .filter((part) => !verb.test(part))
    .join(", ");
}
