/** Words around a unit that make it a statement about amounts elsewhere, or none. Data, in small letters. */

/** What is counted: "Samtliga belopp nedan anges i tkr". Words that begin with one of them count too. */
export const amountNouns: readonly string[] = [
  ...["belopp", "summa", "summor", "siffr", "uppgift", "utgift", "kostnad", "budget", "utfall", "medel", "intäkt"],
  ...["värde", "enhet", "tabell", "ekonomi", "anslag", "penning", "pengar", "tal", "priser", "beviljat", "beviljade"],
  ...["anges", "ange", "redovisas", "redovisa", "skrivs", "skriv", "uttrycks", "allt", "alla", "samtliga"],
  ...["amount", "figure", "sum", "unit", "expressed", "stated", "all"],
];

/** "Valuta: SEK" says which currency, not how it is counted. */
export const currencyNouns: readonly string[] = ["valuta", "currency"];

/** "Kolumn C i tkr" is about that alone. */
export const partWords: ReadonlySet<string> = new Set(["kolumn", "kolumnen", "kolumner", "kolumnerna", "rad", "raden"]);

/** What stands right before the unit in a statement. */
export const leads: ReadonlySet<string> = new Set(["i", "in", ":", "=", "är", "are", "om"]);

/** "inte i tkr", "omräknat från tkr": the unit is named but does not hold. */
export const denials: ReadonlySet<string> = new Set([
  ...["inte", "ej", "aldrig", "istället", "stället", "från", "not", "never", "from", "instead", "utan", "icke"],
  ...["närmaste", "till"],
]);

/** "en halv miljon", "några tusen kronor": an amount, no statement. */
export const numberLike: ReadonlySet<string> = new Set([
  ...["en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "halv", "hundra"],
  ...["några", "flera", "många", "par", "tusen", "varje", "per", "antal"],
]);

/** Words that may stand beside a unit that stands alone: "2023, tkr", "tkr om inget annat anges", "Tkr, löpande priser". */
export const besideLoneUnit: ReadonlySet<string> = new Set([
  ...[
    "i",
    "in",
    "om",
    "inget",
    "inte",
    "annat",
    "anges",
    "angivits",
    "sägs",
    "där",
    "ej",
    "löpande",
    "fasta",
    "priser",
  ],
  ...["exkl", "inkl", "exklusive", "inklusive", "moms", "alla", "allt", "belopp", "beloppen", "samtliga", "enhet"],
  ...["valuta", "avrundat", "år", "helår", "if", "not", "otherwise", "unless", "stated", "hela"],
  ...["en", "två", "med", "utan", "decimal", "decimaler", "och", "öre", "ören", "obs"],
]);
