import type { RuleData } from "../../../../core/anvisningar/schema";

const fits = {
  says: {
    sv: "Raden säger slag, nämnd, regel eller ny sista dag, vem som har beslutat, diarienummer och skäl.",
    en: "The row says what kind it is, for which nämnd, the rule or the new last day, who decided, the number in the diary and why.",
  },
};

const rule = (code: string, severity: RuleData["severity"], sv: string, en: string): RuleData => ({
  code,
  severity,
  instruction: "R17",
  check: { kind: "reading" },
  examples: { pass: [fits], fail: [{ says: { sv, en } }] },
});

/** Decisions about extensions and waivers in the register: what keeps them from doing anything. */
export const exceptionRules: readonly RuleData[] = [
  rule("UND-01", "warning", "I kolumnen Slag står Beslut.", "The column Slag says Beslut."),
  rule("UND-02", "warning", "Raden säger inte vem som har beslutat.", "The row does not say who decided."),
  rule("UND-03", "warning", "I kolumnen Nämnd står Alla.", "The column Nämnd says Alla."),
  rule("UND-04", "warning", "I kolumnen Regel står FRI-99.", "The column Regel says FRI-99."),
  rule(
    "UND-05",
    "warning",
    "I kolumnen Gäller till och med står tills vidare.",
    "The column Gäller till och med says until further notice.",
  ),
  rule(
    "UND-06",
    "warning",
    "Raden gäller TI-9 hos Farsta, men TI-9 är Brommas.",
    "The row is about TI-9 of Farsta, but TI-9 is Bromma\u2019s.",
  ),
  rule(
    "UND-07",
    "warning",
    "Raden gör undantag från BEL-05, som vaktar summorna.",
    "The row waives BEL-05, which guards the totals.",
  ),
  rule(
    "UND-08",
    "notice",
    "Undantaget gällde till den 30 juni, och avstämningsdagen är den 1 juli.",
    "The waiver held to 30 June, and the as-of date is 1 July.",
  ),
  rule(
    "UND-09",
    "notice",
    "Beslutet är från den 2 juli, och avstämningsdagen är den 1 juli.",
    "The decision was made on 2 July, and the as-of date is 1 July.",
  ),
  rule(
    "UND-10",
    "notice",
    "Farsta har undantag från FRI-01, men ingen rapport är försenad.",
    "Farsta has a waiver of FRI-01, but no report is overdue.",
  ),
  rule(
    "UND-11",
    "notice",
    "Sista dagen är den 31 mars, och förlängningen är till den 28 februari.",
    "The last day is 31 March, and the extension is to 28 February.",
  ),
  rule(
    "UND-12",
    "warning",
    "En inlämnad fil har ett blad med undantag.",
    "A returned workbook has a sheet of waivers.",
  ),
  rule(
    "UND-13",
    "warning",
    "En förlängning anger regeln UPP-01, som inte handlar om en sista dag.",
    "An extension names the rule UPP-01, which is not about a last day.",
  ),
  rule("UND-14", "notice", "Hela raden är överstruken.", "The whole row is struck through."),
];
