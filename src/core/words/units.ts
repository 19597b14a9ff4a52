import { remembering } from "../values/remembering";
import type { Unit } from "../values/ore";

/** `shift` moves the decimal point so that the number becomes one in `unit`: thousand millions are kr with 9. */
export interface UnitWord {
  readonly unit: Unit;
  readonly shift: number;
}

/** What a phrase says about amounts: their unit, or that they are in something that is no kr, tkr or mnkr. */
export type UnitMeaning = UnitWord | "foreign";

/** The unit that words state for amounts elsewhere; `foreign` is one that cannot be used. */
export type StatedUnit = Unit | "foreign";

/** The one table of unit words, for cells, number formats, headings, titles, sheet names and footnotes. Small letters, without full stops. */
const unitPhrases: readonly { readonly means: UnitMeaning; readonly phrases: readonly string[] }[] = [
  {
    means: { unit: "kr", shift: 0 },
    phrases: [
      ...["kr", "sek", "krona", "kronor", "svenska kronor", "hela kr", "hela kronor", "heltal kr"],
      ...["kr sek", "sek kr", "swedish kronor", "swedish krona", ":-", ",-", ".-"],
    ],
  },
  {
    means: { unit: "tkr", shift: 0 },
    phrases: [
      ...["tkr", "kkr", "t kr", "k kr", "tsek", "ksek", "t sek", "k sek", "sekk", "sek k", "sek t"],
      ...["tusen", "tusen kr", "tusen kronor", "tusen sek", "tusenkronor", "tusenkr", "tusen svenska kronor"],
      ...["tusental", "tusental kr", "tusental kronor", "tusental sek", "tusentals kr", "tusentals kronor"],
      ...["1000 kr", "1 000 kr", "1000 kronor", "1 000 kronor", "1000 sek", "1 000 sek", "sek 1000", "sek 1 000"],
      ...["1000 tal", "1 000 tal", "1000 tals", "1 000 tals", "1000 tal kr", "1 000 tal kr"],
      ...["1000 tal kronor", "1 000 tal kronor", "1000 tal sek", "1 000 tal sek"],
      ...["1000 tals kr", "1 000 tals kr", "1000 tals kronor", "1 000 tals kronor"],
      ...["000 kr", "000 kronor", "000 sek", "sek 000", "kr 000", "000 tal kr", "000 tals kr", "000 tal kronor"],
      ...["thousand", "thousands", "thousand kr", "thousand kronor", "thousands of kronor", "thousand swedish kronor"],
      ...["thousand sek", "thousands sek", "thousands of sek", "sek thousand", "sek thousands"],
    ],
  },
  {
    means: { unit: "mnkr", shift: 0 },
    phrases: [
      ...["mnkr", "mkr", "mn", "mn kr", "m kr", "mljkr", "mlnkr", "miljkr", "milkr", "milj", "milj kr", "milj kronor"],
      ...["msek", "mnsek", "m sek", "mn sek", "milj sek", "sekm", "sek m", "sek mn", "sek million", "sek millions"],
      ...["miljon", "miljon kr", "miljon kronor", "miljonkronor", "miljoner", "miljoner kr", "miljoner kronor"],
      ...["miljoner sek", "miljontal", "miljontal kr", "miljontal kronor", "miljontals kr", "miljontals kronor"],
      ...["million", "millions", "million kr", "million kronor", "millions of kronor", "million sek", "millions sek"],
      ...["millions of sek", "million swedish kronor"],
    ],
  },
  {
    means: { unit: "kr", shift: 9 },
    phrases: [
      ...["mdkr", "md kr", "mdr", "mdr kr", "mdsek", "miljard", "miljard kr", "miljard kronor"],
      ...["miljarder", "miljarder kr", "miljarder kronor", "billion", "billion kronor", "billion sek", "sek billion"],
    ],
  },
  {
    means: "foreign",
    phrases: [
      ...["€", "$", "£", "¥", "us$", "zł", "zl", "euro", "euros", "dollar", "dollars", "us dollar", "us dollars"],
      ...["pund", "brittiska pund", "norska kronor", "danska kronor", "norska kr", "danska kr", "nkr", "dkr", "tnkr"],
      ...["zloty", "franc", "schweizerfranc", "pounds", "yen", "tusen euro", "miljoner euro", "tusen dollar"],
      // Each currency alone and in thousands, millions and thousand millions: TEUR, kUSD, MNOK.
      ...["eur", "usd", "nok", "dkk", "gbp", "chf", "pln", "czk", "jpy", "cny", "cad", "aud"].flatMap((currency) =>
        ["", "t", "k", "m", "mn", "md", "t ", "k ", "m ", "mn "].map((prefix) => prefix + currency),
      ),
    ],
  },
];

const meanings: ReadonlyMap<string, UnitMeaning> = new Map(
  unitPhrases.flatMap(({ means, phrases }) => phrases.map((phrase) => [phrase, means] as const)),
);

/** The words of the longest phrase. */
export const longestUnitPhrase = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(" ").length));

/** The first words of the phrases: most words begin none. */
export const unitBeginnings: ReadonlySet<string> = new Set(
  [...meanings.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);

/** What a phrase in small letters means; full stops after letters, hyphens and extra spaces aside: `milj. kr`, `1000-tal`. */
export const unitMeaning = remembering((phrase): UnitMeaning | null => {
  const exact = meanings.get(phrase);
  if (exact !== undefined) return exact;
  const plain = phrase
    .replace(/([a-zåäö])\./g, "$1 ")
    .replace(/[-'\u2019]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return meanings.get(plain) ?? null;
});

/** The unit of ours that a phrase names; null for none and for another currency. */
export function unitWord(phrase: string): UnitWord | null {
  const meaning = unitMeaning(phrase);
  return meaning === "foreign" ? null : meaning;
}

/** A unit that words can state for other amounts: what is in thousand millions is as unusable as another currency. */
export const statedAs = (meaning: UnitMeaning): StatedUnit =>
  meaning === "foreign" || meaning.shift > 0 ? "foreign" : meaning.unit;

/** Letters in a number format that say how many times a thousand divides what it shows: `0.0,,"M"`. Elsewhere they say nothing that we know. */
export const scaleLetters: ReadonlyMap<string, { readonly unit: Unit; readonly thousands: number }> = new Map([
  ["t", { unit: "tkr", thousands: 1 }],
  ["k", { unit: "tkr", thousands: 1 }],
  ["m", { unit: "mnkr", thousands: 2 }],
]);

/** Words beside the unit in a number format that change nothing of it. */
export const harmlessBesideUnits: ReadonlySet<string> = new Set([
  ...["ca", "cirka", "c:a", "inkl", "exkl", "inklusive", "exklusive", "moms", "plus", "minus", "i", "kvar", "över"],
  ...[
    "beviljat",
    "utfall",
    "budget",
    "överskott",
    "underskott",
    "överdrag",
    "avvikelse",
    "saldo",
    "summa",
    "total",
    "totalt",
    "belopp",
  ],
]);
