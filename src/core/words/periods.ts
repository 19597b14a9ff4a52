/** How headings say which time an amount is of. Data: whole words of normalised labels, in small letters. */

/** All time up to and including what follows: "t.o.m. 2024-08-31". "tom" is what is left of "t.o.m.". */
export const upToWords: readonly string[] = [
  ...[
    "tom",
    "t o m",
    "till och med",
    "fram till och med",
    "fram till",
    "till dags dato",
    "hittills",
    "så här långt",
    "än så länge",
    "sedan start",
    ...["sedan", "från"].flatMap((since) =>
      ["starten", "projektstart", "projektstarten", "projektets start", "början"].map((start) => `${since} ${start}`),
    ),
    "från start",
  ],
  ...["up to", "through", "to date", "so far", "since start"],
];

/** When a project is told of, or ends: "vid slutredovisning", "t.o.m. projektets slut" is all time up to then. */
export const occasionWords: readonly string[] = [
  ...["slutredovisning", "slutredovisningen", "slutrapport", "slutrapporten", "slutrapportering", "redovisningen"],
  ...[
    "rapporteringen",
    "redovisningstillfället",
    "rapporteringstillfället",
    "avstämningsdagen",
    "dagens datum",
    "idag",
  ],
  ...["avslut", "avslutet", "projektavslut", "projektslut", "projektets slut", "projektets avslut", "slutbesiktning"],
  ...["slutfaktura", "slutfakturering"],
];
export const untilOccasionWords: readonly string[] = ["tom", "t o m", "till och med", "fram till", "till", "vid"];

/** Up to now, but since when is not said: since the start, or since the new year. */
export const accumulatedWords: readonly string[] = [
  ...["ack", "ackumulerat", "ackumulerad", "ackumulerade", "kumulativt", "upplupet", "löpande"],
  ...["ack period", "ackumulerad period", "ackumulerat period", "period ack", "perioden ack"],
  ...["accumulated", "cumulative", "ytd", "year to date"],
];

/** The state on a day: "per 2024-08-31". They say something of time only before a date or a period. */
export const onWords: readonly string[] = [
  "per",
  "pr",
  "per den",
  "per sista",
  "per ultimo",
  "ultimo",
  "vid",
  "as of",
  "at",
];

/** All years before the others of the table. */
export const beforeWords: readonly string[] = [
  ...["tidigare år", "tidigare", "under tidigare år", "dessförinnan"],
  ...["previous years", "prior years", "earlier years"],
];

/** All time before the year that follows: "före 2024". */
export const beforeYearWords: readonly string[] = ["före", "innan", "before"];

/** The year that the workbook is about, unnamed. */
export const thisYearWords: readonly string[] = [
  ...["i år", "årets", "innevarande år", "innevarande", "innev år", "innev", "detta år", "under året"],
  ...["this year", "current year"],
];

/** A whole year, often after it: "helår 2024", "bokslut 2023". */
export const wholeYearWords: readonly string[] = [
  ...["helår", "hela året", "helåret", "året", "bokslut", "årsbokslut", "vid årets slut", "full year"],
];

/** Reports that are written after a part of the year, and say so before its number: "tertialrapport 2". */
export const partNames: readonly { readonly parts: 2 | 3 | 4 | 12; readonly names: readonly string[] }[] = [
  { parts: 2, names: ["h", "halvår", "half"] },
  { parts: 3, names: ["t", "tr", "tert", "tertial", "tertialet", "tertialrapport"] },
  { parts: 4, names: ["q", "k", "kv", "kvartal", "kvartalet", "quarter"] },
  { parts: 12, names: ["p", "per", "period", "mån", "månad", "month"] },
];

export const ordinalWords: readonly (readonly string[])[] = [
  ["första", "1a", "first"],
  ["andra", "2a", "second"],
  ["tredje", "3e", "third"],
  ["fjärde", "4e", "fourth"],
];

/** Months in order, short and long, Swedish and English. */
export const monthWords: readonly (readonly string[])[] = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

/** Words that may stand beside a period and say nothing more. */
export const periodFillers: readonly string[] = [
  "för",
  "under",
  "år",
  "års",
  "året",
  "period",
  "perioden",
  "månad",
  "utgången av",
  "of",
  "för perioden",
];

/** Amounts of one part of the year by itself, not of all time up to its end: "Utfall under tertialet", "kvartalets egna kostnader", "inte ackumulerat". */
export const ownPeriod =
  /(?:^| )(?:under (?:tertialet|kvartalet|månaden|halvåret|perioden)|(?:tertialets|kvartalets|månadens|halvårets|periodens) (?:eget |egna |egen )?(?:utfall|kostnad|kostnader|utgift|utgifter|förbrukning|belopp)|(?:ej|inte|icke) (?:ack|ackumulera[^ ]*)|during the (?:quarter|month|period)|not cumulative)(?: |$)/u;
