import type { Bilingual } from "../../values/bilingual";

/** Words for what messages about editions name by a key: parts of an edition, and forms that a cell must have. In the middle of a sentence. */
export const editionTerms: ReadonlyMap<string, Bilingual> = new Map([
  ["field", { sv: "fältet", en: "field" }],
  ["list", { sv: "listan", en: "list" }],
  ["table", { sv: "tabellen", en: "table" }],
  ["instruction", { sv: "anvisningen", en: "instruction" }],
  ["rule", { sv: "regeln", en: "rule" }],
  ["code", { sv: "koden", en: "code" }],
  ["whole-number", { sv: "ett heltal, till exempel 6", en: "a whole number, such as 6" }],
  ["amount-number", { sv: "ett tal, till exempel 20 000 000", en: "a number, such as 20,000,000" }],
  [
    "field-id",
    {
      sv: "ett fält-id: en liten bokstav a–z och sedan bokstäver och siffror, till exempel spentAmount",
      en: "a field id: a small letter a–z and then letters and digits, such as spentAmount",
    },
  ],
  [
    "rule-code",
    {
      sv: "en regelkod: två eller tre versaler, bindestreck och två siffror, till exempel BEL-09",
      en: "a rule code: two or three capitals, a hyphen and two digits, such as BEL-09",
    },
  ],
  [
    "edition-id",
    {
      sv: "ett utgåve-id: små bokstäver a–z, siffror och bindestreck, till exempel kulturbidrag-2025",
      en: "an edition id: small letters a–z, digits and hyphens, such as kulturbidrag-2025",
    },
  ],
  ["plain-text", { sv: "en text som kan läsas", en: "a text that can be read" }],
  [
    "setting-line",
    {
      sv: "en inställning: namn, likhetstecken och värde, en per rad",
      en: "a setting: name, equals sign and value, one a line",
    },
  ],
  [
    "example-line",
    {
      sv: "ett exempel: fält-id, likhetstecken och värde, ett per rad",
      en: "an example: field id, equals sign and value, one a line",
    },
  ],
  [
    "example-rows",
    { sv: "rader: en lista inom hakparenteser per rad", en: "rows: one list in square brackets a line" },
  ],
  ["day", { sv: "ett datum som ÅÅÅÅ-MM-DD", en: "a date as YYYY-MM-DD" }],
  [
    "text-not-date",
    {
      sv: "en text. Excel har gjort om det som skrevs till ett datum; sätt en apostrof först i cellen",
      en: "a text. Excel has made a date of what was written; put an apostrophe first in the cell",
    },
  ],
]);
