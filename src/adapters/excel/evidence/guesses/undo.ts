import type { Guess } from "../guess";

export const undoGuesses: readonly Guess[] = [
  {
    id: 32,
    assumed: {
      sv: "Ett steg att ångra tar bara emot anrop som kan ångras; synlighet och borttagning kan det inte.",
      en: "A merged undo group takes only calls that can be undone; visibility and deletion cannot.",
    },
    verdict: "mended",
    sources: [
      "docs excel-add-ins-undo-capabilities.md, 9 Sep 2025: UndoNotSupported",
      "#6491, 5 Feb 2026: 1,600 formulas",
      "#6711, 19 May 2026 (web)",
      "#6255, 30 Oct 2025 (web)",
    ],
    breaks:
      "No summary can be written in Microsoft 365 on Windows and Mac. The group is asked for only where this trial has shown that it works.",
    host: "UndoNotSupported for the documented calls of each platform.",
    probes: [
      "undo-values-group",
      "undo-values-alone",
      "undo-add-group",
      "undo-add-alone",
      "undo-hide-group",
      "undo-hide-alone",
      "undo-delete-group",
      "undo-delete-alone",
      "undo-formulas-group",
      "undo-formulas-alone",
      "undo-name-group",
      "undo-name-alone",
    ],
  },
  {
    id: 33,
    assumed: {
      sv: "Ctrl+Z efter ett steg med ett mycket dolt blad lämnar Excel igång.",
      en: "Ctrl+Z after a group with a very hidden sheet leaves Excel running.",
    },
    verdict: "mended",
    sources: ["#6001, 12 Aug 2025 (Windows 19204, open): Excel ends"],
    breaks: "Excel ends, with what the user had not saved.",
    host: "Undo works.",
    probes: ["undo-hidden-back"],
  },
  {
    id: 34,
    assumed: {
      sv: "Utan ett gemensamt steg ångras varje sändning för sig; före ExcelApi 1.20 tömmer skrivning ångra-listan.",
      en: "Without a group every sync is undone by itself; before ExcelApi 1.20 writing empties the undo list.",
    },
    verdict: "confirmed",
    sources: [
      "#3788, 2 Nov 2023 (Microsoft)",
      "#2802, 27 Sep 2022 (Microsoft)",
      "#6194, Jan 2026 (number of entries, by design)",
    ],
    breaks: "A text that promises more than Excel keeps.",
    host: "One entry a batch from 1.20 on; emptied below.",
    probes: ["undo-values-alone"],
  },
  {
    id: 35,
    assumed: {
      sv: "ExcelApi 1.20 finns i Microsoft 365 på Windows (2509), Mac (16.100) och webben, aldrig i LTSC.",
      en: "ExcelApi 1.20 is there in Microsoft 365 on Windows (2509), Mac (16.100) and the web, never in LTSC.",
    },
    verdict: "confirmed",
    sources: ["ref excel-api-requirement-sets.md, 30 Jun 2026"],
    breaks: "Nothing: the set is asked for.",
    host: "The set of each platform.",
    probes: ["undo-values-group"],
  },
  {
    id: 18,
    assumed: {
      sv: "Att hålla inne beräkning och skärmbild syns inte i resultatet.",
      en: "Suspending calculation and screen updating has no effect that could be seen.",
    },
    verdict: "mended",
    sources: ["types suspendApiCalculationUntilNextSync (calculation is put off)"],
    breaks: "Nothing: unused.",
    host: "No effect.",
    probes: [],
  },
  {
    id: 59,
    assumed: {
      sv: "Att spara ett svar i arbetsboken lämnar ångra-listan kvar.",
      en: "Saving an answer in the workbook leaves the undo list.",
    },
    verdict: "mended",
    sources: ["#3141, 10 Feb 2023 (open): Settings.saveAsync empties it"],
    breaks: "Ctrl+Z is gone after an answer; the pane says so where answers are given.",
    host: "Saving empties the list.",
    probes: ["undo-kept-saving"],
  },
  {
    id: 63,
    assumed: {
      sv: "Ett anrop som inte kan ångras tömmer ångra-listan.",
      en: "A call that cannot be undone empties the undo list.",
    },
    verdict: "mended",
    sources: [
      "docs excel-add-ins-undo-capabilities.md, 9 Sep 2025: it does",
      "#6453, 19 Jan 2026 (Windows 2511 and web): position and standardWidth do not",
    ],
    breaks: "The pane warns of a loss that does not come. What is put back by Ctrl+Z is then more than it says.",
    host: "It does.",
    probes: [],
  },
];
