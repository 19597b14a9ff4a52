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

/** A sentence with the rules that rest on it. */
export interface RuleGroup {
  readonly instruction: Instruction;
  readonly entries: readonly RuleEntry[];
}

/** The rules by the sentence that they rest on, in the order of the edition: the city's sentences apart from our own. */
export function ruleGroups(
  edition: Edition,
  entries: readonly RuleEntry[],
): Readonly<Record<Instruction["source"]["kind"], readonly RuleGroup[]>> {
  const groups = edition.instructions
    .map((instruction) => ({
      instruction,
      entries: entries.filter(({ rule }) => rule.instruction === instruction.number),
    }))
    .filter((group) => group.entries.length > 0);
  const of = (kind: Instruction["source"]["kind"]) =>
    groups.filter(({ instruction }) => instruction.source.kind === kind);
  return { city: of("city"), house: of("house") };
}
