import type { InputRule } from "../document/document";
import { formatCount } from "../values/format";
import { formDays as days } from "../workbook/form-days";
import type { FormColumn } from "./form-columns";
import type { FormContext } from "./form-context";
import { listOf, type AskedField } from "./form-lists";

/** Excel's limits (`adapters/xlsx/writer/input-rule-guard.ts` refuses longer texts). */
const limits = { title: 32, prompt: 255, error: 224 } as const;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/**
 * What a column takes, and what is said beside its cells: the field's own help. Lists and days are strict; another amount is asked about once, since a true odd
 * value must be possible. Null for a column that is not filled in, or that takes any text.
 */
export function inputRuleOf(column: FormColumn, range: string, context: FormContext): InputRule | null {
  const { field, heading } = column;
  return field === null || column.role === "computed" ? null : inputRule(field, heading, range, context);
}

/** The same for a field of any table. */
export function inputRule(field: AskedField, heading: string, range: string, context: InputContext): InputRule {
  const taken = acceptsOf(field, context);
  const { language, texts } = context;
  return {
    range,
    accepts: taken.accepts,
    isStrict: taken.isStrict,
    prompt: { title: cut(heading, limits.title), text: cut(field.help?.[language] ?? "", limits.prompt) },
    error: { title: cut(texts.input.wrongTitle, limits.title), text: cut(taken.says, limits.error) },
  };
}

export type InputContext = Pick<FormContext, "edition" | "lists" | "texts" | "language">;

function acceptsOf(
  field: AskedField,
  { edition, lists, texts, language }: InputContext,
): { accepts: InputRule["accepts"]; isStrict: boolean; says: string } {
  const list = lists.get(listOf(field) ?? "");
  if (list)
    return {
      accepts: { kind: "list", sheet: list.sheet, cells: list.cells.replaceAll("$", "") },
      isStrict: true,
      says: texts.input.list,
    };
  switch (field.type) {
    case "amount": {
      const most = edition.projectAmounts.impossible;
      return {
        accepts: { kind: "number", least: 0, most },
        ...{ isStrict: false, says: texts.input.amount(formatCount(most, language)) },
      };
    }
    case "date":
      return { accepts: { kind: "date", ...days }, isStrict: true, says: texts.input.date };
    case "number":
    case "percent":
      return {
        accepts: {
          kind: "number",
          least: field.limits?.atLeast ?? field.limits?.above ?? -1e12,
          most: field.limits?.below ?? 1e12,
        },
        isStrict: false,
        says: texts.input.number,
      };
    case "year":
      return { accepts: { kind: "whole-number", least: 2000, most: 2099 }, isStrict: false, says: texts.input.number };
    default:
      // Any text: the rule is there for its help, which screen readers read.
      return { accepts: { kind: "text" }, isStrict: false, says: "" };
  }
}
