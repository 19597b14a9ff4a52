import type { Language } from "../values/bilingual";
import { receiptTexts } from "./texts";

/** `Farsta/Uppföljning.xlsx` becomes `Farsta Uppföljning (att rätta).xlsx`: a folder of copies has no folders. */
export function copyName(name: string, language: Language): string {
  const { suffix } = receiptTexts[language].mark;
  const [ending = ""] = /\.[^./]*$/u.exec(name) ?? [];
  const stem = name.slice(0, name.length - ending.length).replaceAll("/", " ");
  // A copy that has come back is marked again.
  return stem.endsWith(` (${suffix})`) ? `${stem}${ending}` : `${stem} (${suffix})${ending}`;
}
