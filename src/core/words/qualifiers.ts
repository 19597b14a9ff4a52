import { normaliseLabel } from "../values/label";

/**
 * Words beside the core of a heading ("Utfall", "Beviljat") and what they mean. Data: phrases of whole words in normalised form, small letters.
 *
 * source: where the figure was taken from. actual: it is what came to be. decided: somebody has decided it. original, revised: one of several
 * versions. told: it was reported. corrected: it takes the place of what was reported. holding: it is what holds of several. gross, net: with or without VAT. expected: it has not come to be yet. plain: nothing at all.
 */
export type QualifierKind =
  | "source"
  | "actual"
  | "told"
  | "expected"
  | "decided"
  | "original"
  | "revised"
  | "corrected"
  | "holding"
  | "gross"
  | "net"
  | "plain";

export interface QualifierWords {
  readonly kind: QualifierKind;
  /** Whose headings it may stand in: what was granted, what was spent, what was given back or moved, any amount, or anything. */
  readonly beside: "granted" | "spent" | "moved" | "amount" | "any";
  readonly phrases: readonly string[];
}

const ledgers = [
  "agresso",
  "unit4",
  "raindance",
  "ubw",
  "visma",
  "hypergene",
  "stratsys",
  "ekonomisystemet",
  "ekonomisystem",
];
const books = [
  "huvudboken",
  "huvudbok",
  "reskontran",
  "bokföringen",
  "bokföring",
  "redovisningen",
  "redovisning",
  "bokslutet",
  "bokslut",
];
const decisions = [
  "beslut",
  "beslutet",
  "nämndbeslut",
  "beviljandebeslut",
  "kf",
  "ks",
  "verksamhetsplan",
  "vp",
  "ärendet",
  "kommunfullmäktige",
  "kommunstyrelsen",
  "utskottet",
  "utskott",
  ...["", "ks ", "kommunstyrelsens "].flatMap((of) =>
    ["ekonomi och trygghetsutskott", "ekonomi och trygghetsutskottet", "utskott"].map((body) => `${of}${body}`),
  ),
];

const after = (words: readonly string[], ...before: readonly string[]): readonly string[] =>
  before.flatMap((one) => words.map((word) => `${one} ${word}`));

const changes = [
  ...["revidering", "justering", "ändring", "omdisponering", "omfördelning"].flatMap((one) => [
    one,
    `${one}ar`,
    `${one}en`,
    `${one}arna`,
  ]),
  ...["tillägg", "tilläggen", "påspädning", "påfyllning", "tilläggsbeslut"],
];

export const qualifiers: readonly QualifierWords[] = [
  {
    kind: "source",
    beside: "any",
    phrases: [
      ...after([...ledgers, ...books], "enligt", "enl", "från", "i", "ur"),
      ...ledgers,
      ...after(["ledger"], "per", "from"),
    ],
  },
  {
    kind: "actual",
    beside: "spent",
    phrases: [
      ...["verkligt", "verklig", "verkliga", "faktiskt", "faktisk", "faktiska", "slutligt", "slutlig", "slutliga"],
      ...[
        "redovisat",
        "redovisad",
        "redovisade",
        "bokfört",
        "bokförd",
        "bokförda",
        "upparbetat",
        "fakturerat",
        "actual",
      ],
    ],
  },
  {
    kind: "expected",
    beside: "spent",
    phrases: [
      ...["bedömd", "bedömt", "bedömda", "beräknad", "beräknat", "beräknade", "förväntad", "förväntat", "förväntade"],
      ...["prognostiserad", "prognostiserat", "prognostiserade", "prognosticerad", "prognosticerat", "prognosticerade"],
      ...[
        "uppskattad",
        "uppskattat",
        "uppskattade",
        "planerad",
        "planerat",
        "planerade",
        "prognos",
        "trolig",
        "troligt",
      ],
      ...["expected", "estimated", "planned", "projected", "forecast"],
    ],
  },
  {
    kind: "decided",
    beside: "granted",
    phrases: [
      ...after(decisions, "enligt", "enl", "av", "efter"),
      ...[
        "beslutad",
        "beslutat",
        "beslutade",
        "fastställd",
        "fastställt",
        "fastställda",
        "godkänd",
        "godkänt",
        "godkända",
      ],
      ...[
        "antagen",
        "antaget",
        "beviljad",
        "beviljat",
        "beviljade",
        "tilldelad",
        "tilldelat",
        "tilldelade",
        "approved",
        "awarded",
        "granted",
      ],
    ],
  },
  {
    kind: "original",
    beside: "granted",
    phrases: [
      ...["ursprunglig", "ursprungligt", "ursprungliga", "ursprungligen", "initial", "initialt", "initiala"],
      ...["första", "ordinarie beslut", "original", "initially"],
    ],
  },
  {
    kind: "revised",
    beside: "granted",
    phrases: [
      ...["reviderad", "reviderat", "reviderade", "justerad", "justerat", "justerade", "uppdaterad", "uppdaterat"],
      ...["aktuell", "aktuellt", "aktuella", "nuvarande", "ny", "nytt", "nya", "slutlig", "slutligt", "slutliga"],
      "revised",
    ],
  },
  {
    kind: "told",
    beside: "spent",
    phrases: [
      "redovisat",
      "redovisad",
      "redovisade",
      "rapporterat",
      "rapporterad",
      "rapporterade",
      "återredovisat",
      "lämnat",
      "inlämnat",
      "uppgivet",
      "reported",
    ],
  },
  {
    kind: "corrected",
    beside: "amount",
    phrases: [
      ...["rättat", "rättad", "rättade", "korrigerat", "korrigerad", "korrigerade", "corrected", "rätt"],
      ...["efter rättelse", "efter korrigering", "enligt rättelse", "enligt rättelsen"],
    ],
  },
  {
    kind: "holding",
    beside: "amount",
    phrases: ["gällande", "nu gällande", "giltigt", "giltiga", "som gäller", "valid", "holding"],
  },
  {
    kind: "holding",
    beside: "granted",
    phrases: [...after(changes, "efter"), ...after(["tillägg", "tilläggsbeslut", "ändringar"], "inkl", "inklusive")],
  },
  {
    kind: "net",
    beside: "amount",
    phrases: [
      ...after(["moms", "mervärdesskatt"], "exkl", "exklusive", "ex", "utan", "exl"),
      ...after(["vat"], "excl", "excluding", "ex"),
    ],
  },
  {
    kind: "gross",
    beside: "amount",
    phrases: [
      ...after(["moms", "mervärdesskatt"], "inkl", "inklusive", "med"),
      ...after(["vat"], "incl", "including", "inc"),
    ],
  },
  {
    kind: "plain",
    beside: "moved",
    phrases: [
      ...after(
        [
          "cm4",
          "ks",
          "kf",
          "staden",
          "stadsledningskontoret",
          "kommunstyrelsen",
          "kommunfullmäktige",
          "centrala medel",
        ],
        "till",
      ),
      ...after(["nämnden", "projektet"], "från"),
    ],
  },
  {
    kind: "plain",
    beside: "amount",
    phrases: [
      "belopp",
      "beloppet",
      "medel",
      "investeringsmedel",
      "för projektet",
      "i projektet",
      "stadens",
      "amount",
      "hela tiden",
      "hela projekttiden",
      "sedan start",
      "från start",
    ],
  },
];

/** Short forms of headings' words, without their full stop. The longer word follows them in the edition's headings. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ["ack", "ack"],
  ["ansl", "anslag"],
  ["anv", "använt"],
  ["avv", "avvikelse"],
  ["avvik", "avvikelse"],
  ["bel", "belopp"],
  ["bev", "beviljat"],
  ["bevilj", "beviljat"],
  ["benämn", "benämning"],
  ["bidr", "bidrag"],
  ["bokf", "bokfört"],
  ["budg", "budget"],
  ["bud", "budget"],
  ["enl", "enligt"],
  ["förbr", "förbrukat"],
  ["inv", "investering"],
  ["komm", "kommentar"],
  ["kostn", "kostnad"],
  ["kvarst", "kvarstående medel"],
  ["nyttj", "nyttjat"],
  ["obj", "objekt"],
  ["nyttjgrad", "nyttjandegrad"],
  ["progn", "prognos"],
  ["prog", "prognos"],
  ["proj", "projekt"],
  ["rev", "reviderad"],
  ["just", "justerad"],
  ["slutf", "slutförd"],
  ["tilld", "tilldelat"],
  ["upparb", "upparbetat"],
  ["urspr", "ursprunglig"],
  ["ursprungl", "ursprungligt"],
  ["utf", "utfall"],
  ["återst", "återstår"],
  ["översk", "överskott"],
]);

const differences: ReadonlySet<string> = new Set([
  ...["kvar", "kvarstår", "kvarstående", "kvarvarande", "återstår", "återstående", "resterande", "diff", "differens"],
  ...["avvikelse", "avvik", "avv", "skillnad", "förändring", "remaining", "variance", "difference"],
]);

/** "Avvikelse mot budget", "Kvar av budget": what differs between two amounts, or is left of one. */
export const saysDifference = (text: string): boolean => differences.has(normaliseLabel(text).split(" ")[0] ?? "");

/**
 * Words with which a heading is about something else, whatever stands beside them: a plan, a share, a part, money of another kind, what was asked for or
 * is left. A column with one of them is never taken because it is the only one that names the amount.
 */
export const otherThanAmount: readonly string[] = [
  ...[
    "prognos",
    "beräknat",
    "beräknad",
    "beräknade",
    "förväntat",
    "förväntad",
    "planerat",
    "planerad",
    "plan",
    "kalkyl",
    "preliminärt",
  ],
  ...["preliminär", "uppskattat", "uppskattad", "forecast", "planned", "estimated", "expected"],
  ...[
    "sökt",
    "ansökt",
    "ansökta",
    "ansökan",
    "äskat",
    "äskad",
    "begärt",
    "begärd",
    "föreslagen",
    "föreslaget",
    "förslag",
    "önskat",
    "applied",
    "requested",
  ],
  ...["ej", "inte", "icke", "utan", "not", "minus", "plus", "eller", "samt", "och", "and", "or", "avslag", "avslaget"],
  ...[
    "kvar",
    "kvarstår",
    "kvarvarande",
    "återstår",
    "återstående",
    "rest",
    "resterande",
    "diff",
    "differens",
    "avvikelse",
    "överskott",
  ],
  ...["underskott", "mot", "jämfört", "jämförelse", "förändring", "skillnad", "remaining", "left", "variance"],
  ...[
    "andel",
    "antal",
    "procent",
    "grad",
    "varav",
    "därav",
    "därutav",
    "snitt",
    "medelvärde",
    "genomsnitt",
    "share",
    "number",
  ],
  ...["eur", "euro", "usd", "dollar", "nok", "dkk", "pln", "gbp"],
  ...[
    "egna",
    "egen",
    "eget",
    "nämndens",
    "förvaltningens",
    "bolagets",
    "extern",
    "externa",
    "externt",
    "extra",
    "övriga",
    "övrig",
    "annan",
    "andra",
  ],
  ...[
    "statsbidrag",
    "statliga",
    "bidrag",
    "medfinansiering",
    "medfinansierat",
    "klimat",
    "klimatmedel",
    "ordinarie",
    "drift",
    "driftmedel",
    "eu",
  ],
  ...[
    "föregående",
    "förra",
    "förr",
    "fg",
    "nästa",
    "kommande",
    "previous",
    "last",
    "next",
    "datum",
    "date",
    "år",
    "dnr",
    "kommentar",
  ],
  ...[
    "tillägg",
    "påspädning",
    "påfyllning",
    "tilläggsbeslut",
    "tilläggsanslag",
    "tilläggsbudget",
    "ombudgetering",
    "ombudgeterat",
    "återlämnat",
    "överfört",
  ],
];

/** Between other words they say nothing of what the heading is about: "Fick av ekonomi- och trygghetsutskottet". */
const connecting: ReadonlySet<string> = new Set(["och", "samt", "eller", "and", "or", "plus", "utan", "mot"]);
const others: ReadonlySet<string> = new Set(otherThanAmount);

/** Some word makes the heading one of something else than money that was granted or spent. */
export const isOtherThanAmount = (text: string): boolean =>
  normaliseLabel(text)
    .split(" ")
    .some((word) => others.has(word) && !connecting.has(word));
