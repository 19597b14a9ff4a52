import type { Edition, Instruction, Rule } from "../../../core/anvisningar/schema";
import { checkText } from "../../../core/messages/check-text";
import { textOf } from "../../../core/messages/render";
import type { Language } from "../../../core/values/bilingual";

/** One rule with all that is said of it. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly title: string;
  readonly check: string;
  readonly instruction: Instruction | null;
}

export function ruleList(edition: Edition, language: Language): readonly RuleEntry[] {
  const instructions = new Map(edition.instructions.map((instruction) => [instruction.number, instruction]));
  return edition.rules.map((rule) => ({
    rule,
    title: textOf(rule.code, language, edition).title,
    check: checkText(rule.check, edition, language),
    instruction: instructions.get(rule.instruction) ?? null,
  }));
}

/** Every word must stand somewhere in what is shown. */
export function searchRules(entries: readonly RuleEntry[], search: string): readonly RuleEntry[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return entries.filter(({ rule, title, check, instruction }) => {
    const all = `${rule.code} ${title} ${check} ${instruction?.number ?? ""} ${instruction?.text ?? ""}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
