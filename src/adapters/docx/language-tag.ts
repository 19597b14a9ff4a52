import type { Language } from "../../core/values/bilingual";

/** Spelling and screen readers follow it. */
export const languageTag = (language: Language): "sv-SE" | "en-GB" => (language === "sv" ? "sv-SE" : "en-GB");
