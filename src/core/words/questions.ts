import { headingParts, normaliseLabel } from "../values/label";
import { withoutQuestionNumber } from "./numbering";
import { unitWord } from "./units";

/**
 * Questions that a form asks instead of naming what it wants: "Hur mycket medel beviljades?". Data: the heading that each stands for, and how it is put once
 * what the form is about has become "projektet" and idle words are gone.
 */

/** What a form calls the thing that it is about. */
const things = [
  "investering",
  "trygghetsinvestering",
  "trygghetsprojekt",
  "åtgärd",
  "trygghetsåtgärd",
  "insats",
  "satsning",
  "aktivitet",
];
const plainWords: ReadonlyMap<string, string> = new Map([
  ...things.flatMap((thing): readonly [string, string][] => [
    [thing, "projekt"],
    [`${thing}en`, "projektet"],
    [`${thing}ens`, "projektets"],
  ]),
  ...["objekt", "trygghetsprojekt"].flatMap((thing): readonly [string, string][] => [
    [`${thing}et`, "projektet"],
    [`${thing}ets`, "projektets"],
  ]),
  ["vilken", "vilket"],
]);

/** What else people call it in a question: "Hur mycket fick skolan?" */
const askedOf: ReadonlySet<string> = new Set([
  ...["skolan", "förskolan", "parken", "lekplatsen", "anläggningen", "fastigheten", "gården", "enheten", "föreningen"],
]);

/** Words that add nothing to a question. */
const idle: ReadonlySet<string> = new Set([
  ...[
    "under",
    "det",
    "den",
    "de",
    "ni",
    "er",
    "vi",
    "du",
    "jag",
    "din",
    "ditt",
    "har",
    "hade",
    "ha",
    "till",
    "slut",
    "totalt",
    "sammanlagt",
    "då",
  ],
  ...["medel", "medlen", "pengar", "pengarna", "kronor", "trygghetsmedel", "trygghetsmedlen", "investeringsmedel"],
  ...[
    "belopp",
    "beloppet",
    "summa",
    "hittills",
    "slutligen",
    "slutligt",
    "slutliga",
    "faktiska",
    "faktiskt",
    "verkliga",
  ],
]);

const howMuch = "(?:vad|vilket|hur mycket|hur stort|hur stor) (?:projektet )?(?:är |var |blev |blivit )?";
const what = "(?:vad|vilket|hur|hur stort|hur stor) (?:är|var|blev) ";
const ofProject = "(?: (?:i |för |av |på )?projektet)?";

const questions: readonly { readonly heading: string; readonly ways: readonly string[] }[] = [
  {
    heading: "Projektnamn",
    ways: [
      "(?:vad|vilket) (?:heter|kallas|benämns) (?:projekt|projektet|ditt projekt|ert projekt)(?: i (?:beslut|beslutet|ansökan|ärendet))?",
      "vad är projektets namn",
      "vilket (?:skola|förskola|park|lekplats|anläggning|fastighet|plats|gata|torg)",
      "vad är namnet på projektet",
      "vilket projekt(?: (?:gäller|avser|redovisas|rapporteras|är)(?: rapporten| redovisningen| blanketten| uppföljningen| svar| svaret| svaren)?)?",
    ],
  },
  {
    heading: "Beviljat belopp",
    ways: [
      `${howMuch}(?:beviljades|beviljats|beviljat|tilldelades|tilldelats|tilldelat|fick|fått|anslogs|anslagits)${ofProject}`,
    ],
  },
  {
    heading: "Sökt belopp",
    ways: [`${howMuch}(?:söktes|sökt|sökte|ansöktes|ansökt|ansökte)(?: om)?(?: ursprungligen)?${ofProject}`],
  },
  {
    heading: "Ekonomiskt utfall",
    ways: [
      `${howMuch}(?:av (?:beviljade |beviljat )?)?(?:kostade|kostat|använts|använt|användes|förbrukats|förbrukat|förbrukades)${ofProject}`,
      `${howMuch}(?:av (?:beviljade |beviljat )?)?(?:betalats|betalat|spenderats|spenderat|gått|lagts) ?(?:ut|åt)?${ofProject}`,
      `${howMuch}(?:av (?:beviljade |beviljat )?)?(?:nyttjats|nyttjat|nyttjades|upparbetats|upparbetat|gick åt|gått åt|gjort av med)${ofProject}`,
      `${what}(?:ekonomiska |ekonomiskt )?(?:utfallet|utfall|slutkostnaden|slutnotan|kostnaden)${ofProject}`,
    ],
  },
  {
    heading: "Överskott",
    ways: ["hur mycket (?:är |blev |finns |blir )?(?:kvar|över)", "hur mycket (?:återstår|kvarstår)"],
  },
  {
    heading: "Beslutsdatum",
    ways: [
      `(?:när|vilket datum) (?:beslutades|beviljades|beviljats)${ofProject}`,
      "(?:när|vilket datum) (?:fattades|togs) (?:beslut|beslutet)",
    ],
  },
  {
    heading: "Slutförd datum",
    ways: [
      "när (?:slutfördes|avslutades|färdigställdes|slutförts) projektet",
      "när (?:blev|var|stod) (?:projektet )?(?:klart|klar|färdigt|färdig|slutfört|slutförd)",
      "(?:datum )?när (?:projektet )?(?:togs i bruk|blev klar|blev klart|blev färdig|blev färdigt|färdigställdes|slutfördes|avslutades)",
    ],
  },
  {
    heading: "Projektstatus",
    ways: [
      "(?:är )?projektet (?:genomfört|genomförd|genomförts|klart|färdigt|slutfört|slutförts|avslutat|avslutats)",
      "är (?:klart|färdigt|slutfört|genomfört|avslutat)",
      "hur långt (?:är )?(?:(?:projektet|arbetet) )?komm(?:it|et)",
      `vilket status${ofProject}`,
      `${what}(?:projektets status|status|statusen)${ofProject}`,
    ],
  },
  {
    heading: "Ansvarig nämnd",
    ways: [
      "vilket nämnd (?:ansvarar|redovisar|rapporterar|representerar|svarar|företräder|tillhör|är ansvarig|gäller|avser)(?: för)?(?: projektet| redovisningen| rapporten)?",
    ],
  },
  {
    heading: "Stadsdelsområde",
    ways: [
      "(?:i )?vilket (?:stadsdel|stadsdelsområde|område|del av staden)(?: (?:ligger|är|genomförs|genomfördes|görs))?(?: projektet)?",
      "var (?:ligger|genomförs|genomfördes|görs)(?: projektet)?",
    ],
  },
  {
    heading: "Skäl till överskott",
    ways: [
      "om inte (?:allt|alla|hela) (?:(?:är|blev|blir) )?(?:använt|använts|använda|förbrukat|förbrukats|nyttjat|nyttjats) (?:vad beror på|varför|vad är (?:skälet|orsaken|anledningen))",
      "(?:vad beror|varför (?:är|blev|finns|uppstod)) (?:ett |eventuellt )?(?:överskott|överskottet)(?: på)?",
    ],
  },
  {
    heading: "Vad händer med överskottet",
    ways: [
      "vad (?:händer|gör|görs|ska göras|sker) med (?:(?:eventuellt )?överskottet|eventuellt överskott|resten|(?:det )?som (?:blir|är|blev|finns) (?:över|kvar))",
    ],
  },
  {
    heading: "Förklaring till avvikelse",
    ways: [
      "vad beror (?:avvikelsen|avvikelse|eventuell avvikelse|eventuella avvikelser) på",
      "varför avviker (?:utfallet|projektet)",
      "vad är (?:orsaken|skälet|anledningen|förklaringen) avvikelsen",
    ],
  },
  {
    heading: "Avvikelse i genomförande",
    ways: [
      "(?:genomförandet|projektet|projektets genomförande) (?:avvikit|avvek)(?: från (?:ansökan|planen|beslutet))?",
    ],
  },
  { heading: "Beskrivning av avvikelse i genomförande", ways: ["om ja beskriv (?:avvikelse|avvikelsen|avvikelserna)"] },
  {
    heading: "Slutresultat",
    ways: [
      "vad blev (?:slutresultatet|resultatet)",
      "hur (?:gick|blev)(?: projektet| resultatet)?",
      "vad (?:gjordes|gjorts|genomfördes|genomförts)(?: i projektet)?",
    ],
  },
];

const readers = questions.map(({ heading, ways }) => ({ heading, is: new RegExp(`^(?:${ways.join("|")})$`, "u") }));

const asks = /^\s*(?:vad|vilke[nt]|hur|när|varför|är|har|om ja,?)\s|\?\s*(?:\(.*\)\s*)?$/iu;

/** "… använts till och med 31 december 2023": until when, behind what is asked. A year alone ("under 2023") is the question's own. */
const until =
  /\s(?:till och med|t\.? ?o\.? ?m\.?|fram till)( (?:den )?(?:\d{1,2}[ /.]?)?(?:\p{L}{3,9} ?)?20\d\d(?:-\d\d){0,2})(?=\s*[?(])/iu;

/** "1.", "2a)" before a question. */
/** "… till och med i dag": now, as everybody answers. */
const today = /\s(?:till och med|t\. ?o\. ?m\.|fram till|hittills|till) (?:i ?dag|nu)(?=\s*[?(])/iu;

const itemNumber = /^\s*\d{1,2}\s?[a-z]?\s?[.):]\s*(?=\p{L})/iu;

/** "(Ja/Nej)" behind a question. */
const answers = /\(\s*ja\s*(?:\/|eller)\s*nej\s*\)/iu;
const namesThing = new RegExp(`(?:${things.join("|")}|objekt)(?:en|et)?s?(?:\\s|$)`, "iu");

/** What stands behind a question says how to answer it: "… beviljades? Ange i hela kronor." Only its unit is kept. */
function withoutInstruction(text: string): string {
  const end = text.lastIndexOf("?") + 1;
  const after = normaliseLabel(text.slice(end)).split(" ");
  const unit = after.map((word) => unitWord(word)?.unit).find((one) => one !== undefined);
  return end === 0 ? text : `${text.slice(0, end - 1)}${unit === undefined ? "" : ` (${unit})`}?`;
}

/** A heading that says the same, with the question's year and unit: "Investeringens namn" is "projektets namn". Null when there is none. */
export function plainlyPut(written: string): string | null {
  const text = withoutQuestionNumber(written).replace(itemNumber, "");
  const isQuestion = asks.test(text);
  if (!isQuestion && !namesThing.test(text)) return null;
  const { label, year, unit } = headingParts(
    withoutInstruction(text.replace(answers, "").replace(until, "").replace(today, "")),
  );
  const words = label
    .split(" ")
    .map((word) => plainWords.get(word) ?? (isQuestion && askedOf.has(word) ? "projektet" : word));
  const beside = [
    ...(year === undefined ? [] : [String(year)]),
    ...(unit === undefined || unit === "foreign" ? [] : [`(${unit})`]),
  ];
  const [, day = ""] = until.exec(text) ?? [];
  const said = (heading: string): string => [`${heading}${day === "" ? "" : ` t.o.m.${day}`}`, ...beside].join(" ");
  if (!isQuestion) return words.join(" ") === label ? null : said(words.join(" "));
  // "… och när?" asks for one thing more, which the amount's own field does not hold.
  const question = words
    .filter((word) => !idle.has(word))
    .join(" ")
    .replace(/ och (?:när|varför|hur)$/u, "");
  const found = readers.find(({ is }) => is.test(question));
  return found ? said(found.heading) : null;
}
