import { headingParts, normaliseLabel } from "../values/label";

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
  ...[
    "nyckel",
    "attribut",
    "variabel",
    "indikator",
    "beloppsslag",
    "metric",
    "attribute",
    "key",
    "variable",
    "indicator",
  ],
  ...[
    "värden",
    "values",
    "nyckeltal",
    "typ av belopp",
    "beloppstyp",
    "budget utfall",
    "utfall budget",
    "measure",
    "type",
    "figure",
  ],
]);

/** "Summa av Beviljat": a pivot table's way of naming a measure, which is no sum of it. */
export const withoutPivotWords = (text: string): string => text.replace(/^\s*(?:summa av|sum of)\s+(?=\p{L})/iu, "");

export const isMeasureHeading = (text: string): boolean => headings.has(normaliseLabel(text));

/** Headings over the values of such rows, which name no amount by themselves. */
const values: ReadonlySet<string> = new Set([
  "värde",
  "värden",
  "tal",
  "siffra",
  "value",
  "values",
  "amount",
  "number",
]);

export const isValueHeading = (text: string): boolean => values.has(headingParts(text).label);
