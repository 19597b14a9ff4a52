import { normaliseLabel } from "../values/label";

/** Headings over a column that says which amount each row is: "Budget", "Utfall" … */
const headings: ReadonlySet<string> = new Set([
  ...[
    "typ",
    "mått",
    "post",
    "rad",
    "radtyp",
    "slag",
    "uppgift",
    "avser",
    "belopp avser",
    "värdetyp",
    "serie",
    "ekonomi",
  ],
  ...["nyckeltal", "typ av belopp", "beloppstyp", "budget utfall", "utfall budget", "measure", "type", "figure"],
]);

export const isMeasureHeading = (text: string): boolean => headings.has(normaliseLabel(text));
