import type { Language } from "../values/bilingual";
import type { FormTexts } from "./text-shape";
import { en } from "./texts.en";
import { sv } from "./texts.sv";

const texts: Readonly<Record<Language, FormTexts>> = { sv, en };

export const formTexts = (language: Language): FormTexts => texts[language];
