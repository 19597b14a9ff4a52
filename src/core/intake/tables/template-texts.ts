import type { Edition } from "../../anvisningar/schema";
import { normaliseLabel } from "../../values/label";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { isPlaceholder } from "../../words/placeholders";

/** What the template itself says in its cells, as the edition lists it. */
export interface TemplateTexts {
  /** What the template shows until somebody answers. */
  readonly asks: (cell: Cell) => boolean;
  /** Nobody has answered: the cell is blank, or shows what the template shows until then. */
  readonly isEmpty: (cell: Cell | null) => boolean;
  /** It helps whoever fills in, and is no answer. */
  readonly isGuidance: (cell: Cell | null) => boolean;
}

type Words = Pick<Edition, "meansEmpty" | "guidance">;

/** An edition never changes: its words are normalised once. */
const known = new WeakMap<Words["meansEmpty"], TemplateTexts>();

export function templateTexts(edition: Words): TemplateTexts {
  const texts = known.get(edition.meansEmpty) ?? textsOf(edition);
  known.set(edition.meansEmpty, texts);
  return texts;
}

function textsOf({ meansEmpty, guidance }: Words): TemplateTexts {
  const saysEmpty = oneOf(meansEmpty);
  const guides = oneOf(guidance);
  const asks = (cell: Cell): boolean => isPlaceholder(labelText(cell)) || saysEmpty(labelText(cell));
  return {
    asks,
    isEmpty: (cell) => cell === null || isBlank(cell) || asks(cell),
    isGuidance: (cell) => guides(labelText(cell)),
  };
}

/** `*` ends the beginning of a text. */
function oneOf(words: readonly string[]): (text: string) => boolean {
  const isBeginning = (word: string): boolean => word.endsWith("*");
  const whole = new Set(words.filter((word) => !isBeginning(word)).map(normaliseLabel));
  const beginnings = words.filter(isBeginning).map(normaliseLabel);
  if (words.length === 0) return () => false;
  return (text) => {
    if (text === "") return false;
    const label = normaliseLabel(text);
    return whole.has(label) || beginnings.some((word) => word !== "" && label.startsWith(word));
  };
}
