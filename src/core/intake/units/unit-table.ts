import type { FindingCode } from "../../findings/catalogue";
import type { Bilingual } from "../../values/bilingual";

/** Who says what unit an amount is in, the nearest first. */
export type UnitSource =
  /** The cell's own text: "1,5 mnkr". */
  | "cell"
  /** The cell beside it, or the row's column "Enhet". */
  | "beside"
  /** A number format that prints tkr or mnkr: somebody wrote it. */
  | "format"
  /** A number format that prints kr: the currency button, pressed without a thought. */
  | "currency-format"
  /** The heading or label of its own column. */
  | "heading"
  /** A title, a footnote, a note or the name of its sheet; between two lists of one sheet, it speaks for the lower. */
  | "sheet"
  /** The heading of another column of its sheet. */
  | "other-heading"
  /** The number format of other amounts of its sheet. */
  | "other-format"
  /** Another sheet: one with a list, or with text only ("Läs mig"). */
  | "elsewhere"
  /** A sheet with figures but no list: a dashboard, a chart's data. It speaks for its own figures first. */
  | "figures-elsewhere"
  /** "Valuta: SEK": kronor, perhaps thousands of them. */
  | "currency"
  /** The size of what was granted. */
  | "size";

/** What a claim meets that says something else; `nothing` when all agree. */
export type Met = "nothing" | "words" | "itself" | "size" | "answer";

/** What the size of the amounts says. */
export type Fit =
  /** The claim is no kr, tkr or mnkr. */
  | "foreign"
  /** Every grant is beyond belief in the unit, and ordinary in another. */
  | "absurd"
  /** As `absurd`, and only one other unit is possible. */
  | "absurd, one other"
  /** Ordinary in the unit, and not in what it meets. */
  | "alone"
  /** Nothing against the unit, or nothing to test it with. */
  | "open";

export interface UnitRow {
  readonly source: UnitSource | "any";
  readonly against: Met | "any";
  readonly fit: Fit | "any";
  /**
   * `take`: the source's unit holds. `say`: it holds, and that is told. `yield`: what it meets holds instead (the size, the answer), and that is told.
   * `ask`: nobody knows; an answer settles it.
   */
  readonly then: "take" | "say" | "yield" | "ask";
  readonly code?: FindingCode;
  readonly why: Bilingual;
}

/**
 * The table by which the unit of amounts is decided, from the top: the first row that fits counts. The nearest claim is judged against the next that
 * says something else. A foreign claim in the amount's own cell or heading is told at each amount, and no answer settles it.
 */
export const unitTable: readonly UnitRow[] = [
  {
    source: "any",
    against: "any",
    fit: "foreign",
    then: "ask",
    code: "BEL-30",
    why: { sv: "en annan valuta är aldrig kronor", en: "another currency is never kronor" },
  },
  {
    source: "cell",
    against: "any",
    fit: "any",
    then: "take",
    why: { sv: "beloppets egen text är tydligast", en: "nothing is plainer than the amount's own text" },
  },
  {
    source: "any",
    against: "answer",
    fit: "alone",
    then: "take",
    why: {
      sv: "svaret gäller det som var orimligt; belopp av vanlig storlek under sin rubrik var det inte",
      en: "the answer is about what was absurd; amounts of ordinary size under their heading were not",
    },
  },
  {
    source: "any",
    against: "answer",
    fit: "any",
    then: "yield",
    why: { sv: "ett svar går före det som är i tvivelsmål", en: "an answer goes before what is in doubt" },
  },
  {
    source: "currency-format",
    against: "words",
    fit: "alone",
    then: "say",
    code: "BEL-27",
    why: {
      sv: "bara kronor ger vanliga belopp, så texten är kvar från något annat",
      en: "only kr gives ordinary amounts, so the words are left from something else",
    },
  },
  {
    source: "currency-format",
    against: "words",
    fit: "any",
    then: "ask",
    code: "BEL-31",
    why: {
      sv: "valutaknappen trycks utan eftertanke, så formatet avgör inget mot texten",
      en: "the currency button is pressed without a thought, so the format decides nothing against words",
    },
  },
  ...(["absurd", "absurd, one other"] as const).flatMap((fit): readonly UnitRow[] => [
    {
      source: "currency",
      against: "any",
      fit,
      then: "yield",
      code: "BEL-04",
      why: { sv: "valutan säger inte hur beloppen räknas", en: "the currency does not say how amounts are counted" },
    },
    ...(["beside", "format", "currency-format", "heading", "sheet", "other-heading", "other-format"] as const).map(
      (source): UnitRow => ({
        source,
        against: "any",
        fit,
        then: "ask",
        code: "BEL-25",
        why: {
          sv: "ett projekt kan inte kosta så mycket eller så lite; enheten är glömd eller kvar från förr",
          en: "no project can cost so much or so little; the unit was forgotten or is left from before",
        },
      }),
    ),
  ]),
  {
    source: "elsewhere",
    against: "any",
    fit: "absurd, one other",
    then: "yield",
    code: "BEL-32",
    why: {
      sv: "det andra bladet talar om något annat än de här beloppen",
      en: "the other sheet is about other amounts than these",
    },
  },
  {
    source: "elsewhere",
    against: "any",
    fit: "absurd",
    then: "ask",
    code: "BEL-25",
    why: { sv: "det andra bladet kan inte ha rätt", en: "the other sheet cannot be right" },
  },
  {
    source: "figures-elsewhere",
    against: "any",
    fit: "absurd, one other",
    then: "yield",
    code: "BEL-32",
    why: {
      sv: "det andra bladet anger sina egna siffrors enhet",
      en: "the other sheet states the unit of its own figures",
    },
  },
  {
    source: "figures-elsewhere",
    against: "size",
    fit: "any",
    then: "ask",
    code: "BEL-31",
    why: {
      sv: "ett diagram eller en översikt anger sina egna siffrors enhet, och storleken avgör inte",
      en: "a chart or an overview states the unit of its own figures, and the size does not decide",
    },
  },
  {
    source: "any",
    against: "itself",
    fit: "alone",
    then: "say",
    code: "BEL-27",
    why: { sv: "bara den ena ger vanliga belopp", en: "only the one gives ordinary amounts" },
  },
  {
    source: "any",
    against: "itself",
    fit: "any",
    then: "ask",
    code: "BEL-31",
    why: { sv: "två lika nära uppgifter säger olika", en: "two claims that are equally near differ" },
  },
  {
    source: "size",
    against: "nothing",
    fit: "alone",
    then: "say",
    code: "BEL-04",
    why: { sv: "bara en enhet ger rimliga projekt", en: "only one unit gives plausible projects" },
  },
  {
    source: "size",
    against: "any",
    fit: "any",
    then: "ask",
    code: "BEL-21",
    why: { sv: "ingen anger enheten, och flera är möjliga", en: "nobody states the unit, and several are possible" },
  },
  {
    source: "any",
    against: "words",
    fit: "any",
    then: "say",
    code: "BEL-27",
    why: { sv: "det som står närmast beloppet gäller", en: "what stands nearest to the amount holds" },
  },
  {
    source: "any",
    against: "any",
    fit: "any",
    then: "take",
    why: { sv: "ingenting säger emot", en: "nothing says otherwise" },
  },
];

/** The row that decides; the last fits everything. */
export function judge(source: UnitSource, against: Met, fit: Fit): UnitRow {
  const found = unitTable.find(
    (row) =>
      (row.source === "any" || row.source === source) &&
      (row.against === "any" || row.against === against) &&
      (row.fit === "any" || row.fit === fit),
  );
  if (!found) throw new Error("The last row of the unit table must fit everything.");
  return found;
}
