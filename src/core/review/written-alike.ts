import { normaliseLabel } from "../values/label";

/**
 * A value for comparing with the same value elsewhere: whatever its case, its spaces and its punctuation, and with a hyphen between letters or without
 * ("sub-regional" is "subregional"). Figures stay apart: "2024/1-1" is not "2024/11". Empty where nothing but signs stands, which then compare as they are.
 */
export const writtenAlike = (text: string): string =>
  normaliseLabel(text.replace(/(?<=\p{L}) ?[-\u2010\u2011] ?(?=\p{L})/gu, "")) || text.trim();
