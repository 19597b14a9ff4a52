import type { Edition } from "../../core/anvisningar/schema";
import { readEditionData } from "../../core/editions/read-edition-data";
import { extensible } from "../../profiles/stockholm/editions";
import { UnusableEdition } from "./unusable-edition";

/** The latest, since every run asks for it and checking it takes a moment. */
let kept: { readonly text: string; readonly edition: Edition | null } | null = null;

/** The edition that settings keep. Throws `UnusableEdition` when it is damaged, or when this version of the program finds fault with it. */
export function ownEdition(text: string): Edition {
  if (kept?.text !== text) kept = { text, edition: readEditionData(text, "", extensible).edition };
  if (kept.edition === null) throw new UnusableEdition();
  return kept.edition;
}
