import type { EditionData, RuleData } from "../../../src/core/anvisningar/schema";
import { withinTheYear } from "./words";

/** The rules of the Pathfinders returns, each in the words of its kind of check. The sentences are ours: the peer has messages, and no written instructions in its repository. */
export const instructions: EditionData["instructions"] = [
  ["P1", "Every answer must be of the kind that its question asks for."],
  ["P2", "Projects, indicators and units must be those that have been agreed for the council."],
  ["P3", "A question that follows from another must be answered when it does."],
  ["P4", "What is forecast lies after the period of the return, and what is actual does not."],
  ["P5", "A return is sent in once, by the council that it is about, in the template of its round."],
].map(([number = "", text = ""]) => ({
  number,
  text,
  source: { kind: "house", why: "Sammanfattat ur mottagarens prov." },
}));

type Check = RuleData["check"];

const rulesFrom = (first: number, instruction: string, checks: readonly Check[]): readonly RuleData[] =>
  checks.map((check, index) => ({
    code: `PF-${String(first + index).padStart(2, "0")}`,
    ...{ severity: "error", instruction, check },
  }));

type Among = Extract<Check, { kind: "among" }>;
const among = (of: string, field: string, place: string, more: Partial<Omit<Among, "kind">> = {}): Check => ({
  ...{ kind: "among", of, field, in: place },
  ...more,
});

const ofCouncil = ["council = organisation.answer"];

const indicatorRules = (what: "Outputs" | "Outcomes"): readonly Check[] => {
  const [own, bespoke] = [what.toLowerCase(), `bespoke${what}`];
  const unit = { where: ["indicator = indicator"], after: "indicator" } as Partial<Among>;
  return [
    among(own, "indicator", `standard${what}.indicator`, { where: ["theme = theme"] }),
    among(own, "unit", `standard${what}.unit`, unit),
    among(bespoke, "indicator", `agreed${what}.indicator`, {
      where: ofCouncil,
      // The list that was sent out misspells it; the peer accepts it too.
      besides: ["Amount of Floor Space Rationalised (Sqm)"],
    }),
    among(bespoke, "unit", `agreed${what}.unit`, unit),
  ];
};

const required = (of: string, field: string, oneOf: readonly string[]): Check =>
  ({ kind: "required", of, anyOf: ["answer"], when: { is: { field, oneOf } } }) as Check;

const unique = (...tables: readonly string[]): readonly Check[] => tables.map((of) => ({ kind: "unique", of }));

const order = (kind: string, first: string, then: string, sameDay: boolean): Check => ({
  kind: "date-order",
  of: "changes",
  first,
  then,
  sameDay,
  when: { code: { field: "kind", oneOf: [kind] } },
});

/** Codes that name what they say themselves need words of their own. */
const worded = (rule: RuleData, text: string): RuleData => ({
  ...rule,
  texts: { title: { sv: text, en: text }, message: { sv: `${text}.`, en: `${text}.` }, action: { sv: text, en: text } },
});

export const commonRules: readonly RuleData[] = [
  ...rulesFrom(1, "P1", [{ kind: "fits" }]),
  ...rulesFrom(2, "P2", [
    among("progress", "project", "projects.name", { where: ofCouncil }),
    among("location", "project", "projects.name", { where: ofCouncil }),
    among("changes", "from", "projects.name", { where: ofCouncil }),
    among("changes", "to", "projects.name", { where: ofCouncil }),
    among("changes", "fromTheme", "themes.theme"),
    among("changes", "toTheme", "themes.theme"),
    ...indicatorRules("Outputs"),
    ...indicatorRules("Outcomes"),
  ]),
  ...rulesFrom(20, "P5", [
    ...unique("progress", "location", "outputs", "bespokeOutputs", "outcomes", "bespokeOutcomes", "changes", "risks"),
    { kind: "how-many", of: "risks", exactly: 5 },
    among("organisation", "answer", "granted.sender.council"),
  ]),
  ...rulesFrom(40, "P4", [
    order("Forecast", "period.answer", "period", false),
    order("Actual", "period", "period.answer", true),
  ]).map((rule) => worded(rule, "The period and whether it is a forecast do not agree")),
  ...rulesFrom(42, "P5", [{ kind: "not-in-the-future", of: "signedOn", fields: ["answer"] }]).map((rule) =>
    worded(rule, "The signature is dated in the future"),
  ),
  ...rulesFrom(43, "P3", [required("underspend", "period.answer", withinTheYear)]).map((rule) =>
    worded(rule, "The current underspend must be stated within the year"),
  ),
];

export const firstRoundRules: readonly RuleData[] = rulesFrom(
  50,
  "P3",
  ["totalUnderspend", "proposedUse", "planSummary"].map((of) => required(of, "plan.answer", ["Yes"])),
).map((rule) => worded(rule, "With a credible plan this question must be answered"));
