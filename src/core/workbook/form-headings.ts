import type { Bilingual } from "../values/bilingual";

/** Headings and labels of a form where nothing is to be read: its own formulas, its help, and what an earlier report said. Known also where the keys are gone. */
export const ownHeadings = {
  status: { sv: "Radens läge", en: "State of the row" },
  utilisation: { sv: "Nyttjat av beviljat", en: "Used of granted" },
  surplus: { sv: "Kvar av beviljat (kr)", en: "Left of granted (SEK)" },
  lastDay: { sv: "Rapport senast", en: "Report due" },
  missing: { sv: "Saknas", en: "Missing" },
  wrong: { sv: "Att rätta", en: "To correct" },
  should: { sv: "Bör ses över", en: "Should be looked at" },
  state: { sv: "Projektets läge", en: "State of the project" },
  help: { sv: "Vad som ska stå där", en: "What to write there" },
  "earlier-spent": { sv: "Förra redovisningen (kr)", en: "Last report (SEK)" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OwnHeading = keyof typeof ownHeadings;

const texts: ReadonlySet<string> = new Set(Object.values(ownHeadings).flatMap(({ sv, en }) => [sv, en]));

export const isOwnHeading = (text: string): boolean => texts.has(text.trim());
