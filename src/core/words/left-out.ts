import { normaliseLabel } from "../values/label";

/** Words in a row by which it may have been left out of a sum on purpose: whose money it is, or that it does not count. */
const reasons =
  /(?:^| )(?:ej|inte|icke|utanför|utöver|utom|exkl|exklusive|prel|preliminär|preliminärt|annan|annat|andra|egna|eget|egen|reserv|planerad|planerat|planeras|avvaktar|drift)(?: |$)|medel|finansi|klimat|anslag/u;

export const mayBeLeftOut = (text: string): boolean => text.length <= longest && reasons.test(normaliseLabel(text));

/** Longer texts tell of the project. */
const longest = 80;
