import { aboutCheck, type Check } from "../anvisningar/kinds-of-check";
import type { Edition } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { checkWords } from "./check-words";

/** What a rule's check looks at, as a sentence that says what is demanded. */
export const checkText = (check: Check, edition: Edition, language: Language): string =>
  aboutCheck(check).says(checkWords(edition, language));
