import type { Unit } from "./ore";

/** How people write units, approximations and small numbers. Data, in small letters. */

/** `shift` moves the decimal point so that the number becomes one in `unit`. */
export interface UnitWord {
  readonly unit: Unit;
  readonly shift: number;
}

const unitPhrases: readonly (UnitWord & { readonly phrases: readonly string[] })[] = [
  {
    unit: "kr",
    shift: 0,
    phrases: ["kr", "sek", "krona", "kronor", "svenska kronor", ":-", ",-", ".-"],
  },
  {
    unit: "tkr",
    shift: 0,
    phrases: [
      ...["tkr", "kkr", "t kr", "k kr", "tsek", "ksek", "tusen", "tusen kr", "tusen kronor", "tusen sek"],
      ...["tusental", "tusental kr", "tusental kronor", "tusentals kr", "tusentals kronor"],
      ...["1000 kr", "1 000 kr", "1000 tal kr", "1 000 tal kr", "1000 tal kronor", "1 000 tal kronor"],
      ...["1000 tals kr", "1 000 tals kr", "1000 tals kronor", "1 000 tals kronor"],
      ...["thousand", "thousand kronor", "thousand sek", "sek thousand", "sek thousands"],
    ],
  },
  {
    unit: "mnkr",
    shift: 0,
    phrases: [
      ...["mnkr", "mkr", "mn", "mn kr", "m kr", "msek", "mnsek", "milj", "milj kr", "milj kronor", "milj sek"],
      ...["miljon", "miljon kr", "miljon kronor", "miljoner", "miljoner kr", "miljoner kronor", "miljoner sek"],
      ...["million", "million kronor", "million sek", "sek million", "sek millions"],
    ],
  },
  {
    unit: "kr",
    shift: 9,
    phrases: [
      ...["mdkr", "md kr", "mdr", "mdr kr", "mdsek", "miljard", "miljard kr", "miljard kronor"],
      ...["miljarder", "miljarder kr", "miljarder kronor", "billion", "billion kronor", "billion sek", "sek billion"],
    ],
  },
];

const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  unitPhrases.flatMap(({ unit, shift, phrases }) => phrases.map((phrase) => [phrase, { unit, shift }] as const)),
);

/** The words of the longest unit phrase. */
export const longestUnitPhrase = 4;

/** The unit that a phrase names, full stops and extra spaces aside: `Milj. kr` must come in small letters. */
export const unitWord = (phrase: string): UnitWord | null =>
  unitWords.get(
    phrase
      .replace(/([a-zåäö])\./g, "$1 ")
      .replace(/\s+/g, " ")
      .trim(),
  ) ?? null;

/** Longer phrases before those that they begin with. */
export const approximations: readonly string[] = [
  ...["cirka", "circa", "ca.", "ca", "c:a", "strax över", "strax under", "drygt", "knappt", "närmare", "nästan"],
  ...["över", "omkring", "ungefär", "ungefärligen", "ung.", "uppskattningsvis", "runt", "~", "\u2248"],
  ...["approximately", "approx.", "approx", "about", "around", "nearly"],
];

/** Numbers that are written as words before a unit, as decimal texts. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...([
    ["en halv", "0.5"],
    ["en och en halv", "1.5"],
    ["en", "1"],
    ["ett", "1"],
    ["två", "2"],
  ] as const),
  ...([
    ["tre", "3"],
    ["fyra", "4"],
    ["fem", "5"],
    ["sex", "6"],
    ["sju", "7"],
    ["åtta", "8"],
  ] as const),
  ...([
    ["nio", "9"],
    ["tio", "10"],
    ["elva", "11"],
    ["tolv", "12"],
  ] as const),
]);
