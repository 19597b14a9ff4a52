import { quotedSheet } from "sheet-refs";
import type { DocumentSheet, InputRule } from "../../../../core/document/document";
import { type Step, step } from "./step";

/** Takes away the rules that we wrote before, wherever they were. */
export const freeSteps = (before: readonly DocumentSheet[], { name }: DocumentSheet): readonly Step[] =>
  [...new Set(before.flatMap(({ inputRules = [] }) => inputRules.map(({ range }) => range)))].map((range) =>
    step(2, (book) => book.range(name, range).dataValidation.clear()),
  );

/** What the cells take, with its prompt and what is said of anything else. */
export const inputSteps = ({ name, inputRules = [] }: DocumentSheet): readonly Step[] =>
  inputRules.map((rule) => {
    const { range, isStrict, prompt, error } = rule;
    const words = JSON.stringify([prompt, error, rule.accepts]).length;
    return step(
      6,
      (book) => {
        const { dataValidation } = book.range(name, range);
        // What stands there in part must go before, and the rule comes before its prompt (OfficeDev/office-js 2594, 19 May 2022).
        dataValidation.clear();
        const accepted = acceptedBy(rule.accepts);
        if (accepted !== null) dataValidation.rule = accepted;
        dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
        dataValidation.errorAlert = {
          ...{ showAlert: true, style: isStrict ? "Stop" : "Warning" },
          ...{ title: error.title, message: error.text },
        };
      },
      words,
    );
  });

/** Null where any text will do. */
function acceptedBy(accepts: InputRule["accepts"]): Excel.DataValidationRule | null {
  switch (accepts.kind) {
    case "text":
      return null;
    // A formula, not a range: not every Excel took one (OfficeDev/office-js 277, 19 Oct 2018; office-js-snippets 307, 11 Jun 2019).
    case "list":
      return { list: { inCellDropDown: true, source: `=${quotedSheet(accepts.sheet)}!${fixed(accepts.cells)}` } };
    case "date":
      return { date: { formula1: String(accepts.first), formula2: String(accepts.last), operator: "Between" } };
    case "number":
      return { decimal: { formula1: accepts.least, formula2: accepts.most, operator: "Between" } };
    case "whole-number":
      return { wholeNumber: { formula1: accepts.least, formula2: accepts.most, operator: "Between" } };
  }
}

/** `G2:G8` becomes `$G$2:$G$8`. */
const fixed = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
