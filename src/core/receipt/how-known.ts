import type { FileResult } from "../run/run-result";
import type { Language } from "../values/bilingual";
import { headingParts, visibleText } from "../values/label";
import { receiptTexts } from "./texts";
import type { ToldSentence } from "./told-findings";

/** What was decided for the whole workbook, and what it rests on, in words. */
export interface Known {
  /** Null while nobody knows. */
  readonly value: string | null;
  readonly how: string;
}

/** Findings that say how the unit was decided. */
const unitCodes: ReadonlySet<string> = new Set(["BEL-04", "BEL-25", "BEL-27", "BEL-30", "BEL-32"]);

/** The unit and the signs of a workbook, and how each is known. */
export function howKnown(
  { reading, remembered = [] }: FileResult,
  sentences: readonly ToldSentence[],
  language: Language,
): { readonly unit: Known; readonly surplusSign: Known | null; readonly costSign: Known | null } {
  const texts = receiptTexts[language];
  const isAsked = (about: string): boolean => reading?.questions.some((one) => one.about === about) ?? false;
  const isAnswered = (about: string): boolean => remembered.some(({ question }) => question.about === about);
  const said = sentences.filter(({ code }) => unitCodes.has(code)).map(({ message }) => message);
  const stated = [
    ...new Set(
      (reading?.tables ?? []).flatMap(({ layout, columns }) =>
        // The unit of another table's column says nothing of the projects' amounts.
        (layout === "other" ? [] : columns).flatMap(({ heading, at }) =>
          headingParts(heading).unit === undefined ? [] : [texts.heading(visibleText(heading), at.cell)],
        ),
      ),
    ),
  ];
  const unit = isAsked("unit")
    ? texts.known.asked
    : isAnswered("unit")
      ? texts.known.answered
      : said.length > 0
        ? said.join(" ")
        : stated.length > 0
          ? texts.known.stated(stated.slice(0, mostNamed), stated.length - mostNamed)
          : texts.known.workbook;
  const sign = (value: "plus" | "minus" | null, about: "surplus-sign" | "cost-sign"): Known | null => {
    if (isAsked(about)) return { value: null, how: texts.known.asked };
    if (value === null) return null;
    return { value: texts.signs[value], how: isAnswered(about) ? texts.known.answered : texts.known.workbook };
  };
  return {
    unit: { value: isAsked("unit") ? null : (reading?.unit ?? null), how: unit },
    surplusSign: sign(reading?.sign ?? null, "surplus-sign"),
    costSign: sign(reading?.costSign ?? null, "cost-sign"),
  };
}

/** More headings than these are counted. */
const mostNamed = 4;
