import { isRecord } from "../anvisningar/form-problems";
import { readingCodes } from "../findings/reading-codes";

/** The id of what every edition can build on: how workbooks are read, and what that is worth. */
export const baseId = "grund";

type Thing = Readonly<Record<string, unknown>>;

/**
 * A whole edition that somebody has kept for a while, or edited, may lack rules on how workbooks are read: newer versions of the program tell more. It gets
 * them as they are in the base, or nobody could use it any more. `added`: their codes.
 */
export function withReadingRules(
  data: Thing,
  others: readonly unknown[],
): { readonly data: Thing; readonly added: readonly string[] } {
  const base = others.find((one) => isRecord(one) && one["id"] === baseId);
  if ("extends" in data || !isRecord(base)) return { data, added: [] };
  const rules = thingsIn(data, "rules");
  const known = new Set(rules.map(({ code }) => code));
  const reading: ReadonlySet<unknown> = new Set(readingCodes);
  const more = thingsIn(base, "rules").filter(({ code }) => reading.has(code) && !known.has(code));
  if (more.length === 0) return { data, added: [] };
  const instructions = thingsIn(data, "instructions");
  const numbers = new Set(instructions.map(({ number }) => number));
  const quoted = new Set(more.map(({ instruction }) => instruction));
  const sentences = thingsIn(base, "instructions").filter(({ number }) => quoted.has(number) && !numbers.has(number));
  return {
    data: {
      ...data,
      // Their examples may be about fields that this edition does not have.
      rules: [...rules, ...more.map((rule) => ({ ...rule, examples: undefined }))],
      instructions: [...instructions, ...sentences],
    },
    added: more.map(({ code }) => String(code)),
  };
}

const thingsIn = (data: Thing, part: string): readonly Thing[] => {
  const things = data[part];
  return Array.isArray(things) ? things.filter(isRecord) : [];
};
