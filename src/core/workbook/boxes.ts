/** Options with a box each in one text: "☐ Pågår ☒ Genomfört", "Ja [x] Nej [ ]". */
export interface BoxedOption {
  readonly text: string;
  readonly isMarked: boolean;
}

const box = /[☐☒☑□■✓✔✗✘]|\[\s?[xX]?\s?\]|\(\s?[xX]?\s?\)/gu;
const marked = /[☒☑■✓✔✗✘xX]/u;

/** The options of such a text, in order; null when it has no boxes. Boxes stand before their options when the text begins with one, or with what is asked ("Enhet: ☐ kr ☒ tkr"). */
export function boxedOptions(text: string): readonly BoxedOption[] | null {
  const boxes = [...text.matchAll(box)];
  if (boxes.length === 0) return null;
  const parts = text.split(box).map((part) => part.replace(/[\s,;/]+/gu, " ").trim());
  const isBefore = parts[0] === "" || parts[0]?.endsWith(":") === true;
  const options = isBefore ? parts.slice(1) : parts.slice(0, -1);
  if (!isBefore && parts.at(-1) !== "") return null;
  return options.flatMap((option, index) =>
    option === "" ? [] : [{ text: option, isMarked: marked.test(boxes[index]?.[0] ?? "") }],
  );
}
