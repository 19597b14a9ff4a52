import type { Edition } from "../../core/anvisningar/schema";
import type { FindingCode } from "../../core/findings/catalogue";
import { versionRules } from "../../profiles/stockholm/shared/reading-rules/versions";
import { registerRules } from "../../profiles/stockholm/shared/reading-rules/register";
import { linked, plain, table } from "./markdown";

type Rule = Edition["rules"][number];
type Kind = Rule["check"]["kind"];

/** What is set beside what, in the order of the handbook. */
const pairs = {
  register: ["Redovisade projekt", "Registret över beviljade projekt", "Projekt, belopp, datum och nämnd"],
  controls: ["Redovisade belopp", "Kontrollsummor", "Summor per nämnd och år"],
  earlier: ["Redovisade projekt", "Tidigare sammanställning", "Att projekten finns kvar och beloppen är desamma"],
  files: ["En arbetsbok", "De andra arbetsböckerna", "Samma projekt i flera filer, versioner och kopior"],
  sheets: ["Ett blad", "De andra bladen i arbetsboken", "Samma projekt på flera blad, delar och perioder"],
  projects: ["Ett projekt", "De andra raderna och projekten", "Samma projekt-ID, namn eller belopp flera gånger"],
  sums: ["Skrivna summor", "Raderna ovanför", "Att summan går att räkna fram"],
  fields: ["En uppgift", "Andra uppgifter om samma projekt", "Belopp, datum, status och svar som hör ihop"],
  deadlines: ["Datum", "Avstämningsdagen och fristerna", "Rapporter i tid, datum som har passerat"],
  namnder: ["Nämnden", "Medelkolls förteckning över nämnder", "Namn, sammanslagningar och från när nämnden finns"],
  tables: [
    "En post i en annan tabell",
    "Andra tabeller, projekten och registret",
    "Att det som nämns finns där, en gång",
  ],
  answers: ["Svaret i en cell", "Anvisningarna", "Att uppgiften finns och har ett av orden i listan"],
} as const satisfies Readonly<Record<string, readonly [what: string, against: string, how: string]>>;

type Pair = keyof typeof pairs;

/** Of every kind of check what it sets beside what; null for those that say so one by one, or are left to people. */
const byKind: Readonly<Record<Kind, Pair | null>> = {
  ...{ reading: null, manual: null, comparison: null },
  ...{ required: "answers", "says-something": "answers", "code-used": "answers", "not-an-investment": "answers" },
  ...{ "several-projects-in-one": "answers", "survey-year": "answers", "same-text": "fields", alike: "projects" },
  ...{ "date-order": "fields", "matches-computed": "fields", exceeds: "fields", "too-large": "answers" },
  ...{ "spent-outside-granted-years": "fields", "part-over-whole": "fields", "reported-twice": "files" },
  ...{ "status-contradicted": "fields", "surplus-not-final": "fields", "promise-kept": "fields" },
  ...{ "same-measure": "fields", "too-early": "fields", "dialogue-elsewhere": "fields" },
  ...{ "not-before": "deadlines", "not-in-the-future": "deadlines", "report-deadline": "deadlines" },
  ...{ "long-running": "deadlines", "past-plan": "deadlines" },
  ...{ fits: "answers", among: "tables", "how-many": "tables", unique: "tables" },
  ...{ "namnd-has-ended": "namnder", "namnd-not-yet": "namnder" },
};

const compared = {
  "namnd-without-file": "register",
  "spent-differs-from-control": "controls",
  "granted-differs-from-control": "controls",
  "gone-since-earlier": "earlier",
  "granted-changed-since-earlier": "earlier",
} as const satisfies Readonly<Record<Extract<Rule["check"], { kind: "comparison" }>["finds"], Pair>>;

/** Codes of the reading that set two places beside each other; the rest say what a cell holds. */
const own: Readonly<Partial<Record<Pair, readonly FindingCode[]>>> = {
  controls: ["KTR-04"],
  files: ["STR-08", "STR-09"],
  sheets: ["STR-36", "STR-57", "STR-58", "STR-59", "STR-69", "STR-70"],
  sums: ["STR-07", "STR-79", "STR-20", "STR-34", "STR-43"],
  projects: ["ID-01", "ID-06", "ID-07", "ID-08", "ID-11", "ID-13"],
};

const byCode: ReadonlyMap<string, Pair> = new Map<string, Pair>([
  ...registerRules.map((rule) => [rule.code, "register"] as const),
  ...versionRules.map((rule) => [rule.code, "files"] as const),
  ...(Object.keys(own) as readonly Pair[]).flatMap((pair) => (own[pair] ?? []).map((known) => [known, pair] as const)),
]);

/** What a rule sets beside what; null for one that only reads, and for what people judge. */
function pairOf({ code: known, check }: Rule): Pair | null {
  if (check.kind === "comparison") return compared[check.finds];
  return byKind[check.kind] ?? byCode.get(known) ?? null;
}

/** The handbook's table: which sheet and file is checked against which, and the codes that say so. */
export function checkedAgainst(editions: readonly Edition[]): string {
  const found = new Map<Pair, Set<string>>();
  const add = (pair: Pair, known: string): void => void found.set(pair, (found.get(pair) ?? new Set()).add(known));
  for (const rule of editions.flatMap(({ rules }) => rules)) {
    const pair = pairOf(rule);
    if (pair !== null) add(pair, rule.code);
  }
  // Those that the program weighs itself are in no edition.
  for (const [known, pair] of byCode) add(pair, known);
  return table(
    ["Det här", "kontrolleras mot", "Vad som jämförs", "Koder"],
    (Object.keys(pairs) as readonly Pair[]).flatMap((pair) => {
      const codes = [...(found.get(pair) ?? [])].toSorted();
      return codes.length === 0 ? [] : [[...pairs[pair].map(plain), codes.map(linked).join(", ")]];
    }),
  );
}
