import type { Bilingual } from "../../../core/values/bilingual";
import type { Guess } from "./guess";
import { cellGuesses } from "./guesses/cells";
import { chartGuesses } from "./guesses/charts";
import { commandGuesses } from "./guesses/commands";
import { deliveryGuesses } from "./guesses/delivery";
import { pageGuesses } from "./guesses/page";
import { readingGuesses } from "./guesses/reading";
import { recordGuesses } from "./guesses/record";
import { refusalGuesses } from "./guesses/refusals";
import { undoGuesses } from "./guesses/undo";

interface Area {
  readonly title: Bilingual;
  readonly guesses: readonly Guess[];
}

/** All that we take Excel to do without having seen it. docs/real-excel.md, the host's README and the tests are made of it. */
export const guessAreas: readonly Area[] = [
  { title: { sv: "Läsa", en: "Reading" }, guesses: readingGuesses },
  { title: { sv: "Celler, tabeller och format", en: "Cells, tables and formats" }, guesses: cellGuesses },
  { title: { sv: "Diagram", en: "Charts" }, guesses: chartGuesses },
  { title: { sv: "Ångra", en: "Undo" }, guesses: undoGuesses },
  { title: { sv: "När Excel säger nej", en: "When Excel says no" }, guesses: refusalGuesses },
  { title: { sv: "Det som sparas i arbetsboken", en: "What is kept in the workbook" }, guesses: recordGuesses },
  { title: { sv: "Sidlayout", en: "Page layout" }, guesses: pageGuesses },
  { title: { sv: "Knappar och händelser", en: "Buttons and events" }, guesses: commandGuesses },
  { title: { sv: "Utrullning", en: "Deployment" }, guesses: deliveryGuesses },
];

export const allGuesses: readonly Guess[] = guessAreas.flatMap(({ guesses }) => guesses);
