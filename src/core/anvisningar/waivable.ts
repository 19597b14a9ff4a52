import type { Edition, Rule } from "./schema";

/**
 * May a decision let its findings be? Not those of reading and of rules that guard totals: a doubt stays a doubt, whoever decides. Nor can what a person
 * has to check, since nothing is found.
 */
export const isWaivable = ({ severity, check, touches = [] }: Rule): boolean =>
  severity !== "blocker" && check.kind !== "reading" && check.kind !== "manual" && touches.length === 0;

/** Whatever people write before and between: "Regel FRI 01", "punkt 2,1". */
const codeKey = (text: string): string => text.toUpperCase().replaceAll(/[^A-ZÅÄÖ\d]/gu, "");
const numberKey = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(",", ".")
    .replaceAll(/[\s"”§]|\.$/gu, "");
const leadingWord = /^\s*(?:regel|regeln|regelkod|punkt|punkten|p\.|anvisning|anvisningen|nr|nummer)\s+/iu;

/** The rules of that code, or that rest on the instruction of that number; null when a part of the text names none. */
export function rulesNamed(text: string, { rules }: Pick<Edition, "rules">): readonly Rule[] | null {
  const named = (part: string): readonly Rule[] => {
    const plain = part.replace(leadingWord, "");
    const [code, number] = [codeKey(plain), numberKey(plain)];
    const byCode = rules.filter((rule) => codeKey(rule.code) === code);
    return byCode.length > 0 ? byCode : rules.filter(({ instruction }) => numberKey(instruction) === number);
  };
  const whole = named(text);
  if (whole.length > 0) return whole;
  const parts = text.split(/[;,/\n]|\s(?:och|samt|and|&)\s/u).filter((part) => part.trim() !== "");
  const found = parts.map(named);
  return found.length > 0 && found.every((one) => one.length > 0) ? [...new Set(found.flat())] : null;
}
