import type { Guess } from "../guess";

export const refusalGuesses: readonly Guess[] = [
  {
    id: 12,
    assumed: {
      sv: "På ett skyddat blad kan bara olåsta cellers innehåll skrivas; en låst struktur vägrar nya blad.",
      en: "On a protected sheet only contents of unlocked cells can be written; a protected structure refuses new sheets.",
    },
    verdict: "unknown",
    sources: ["#6784, 25 Jun 2026 (AccessDenied is used; the rest is not described)"],
    breaks: "The wrong cause is told, or a write fails half-way.",
    host: "AccessDenied.",
    probes: ["locked-cell", "unlocked-cell", "locked-format", "locked-structure"],
  },
  {
    id: 13,
    assumed: {
      sv: "Ett mycket dolt blad kan inte tas bort, och ett dolt kan inte visas som aktivt.",
      en: "A very hidden sheet cannot be deleted, and a hidden one cannot be activated.",
    },
    verdict: "confirmed",
    sources: ["types Worksheet.delete: InvalidOperation", "#365, Feb 2019 (Mac then: GeneralException)"],
    breaks: "A sheet of ours stays. Activation is not described.",
    host: "InvalidOperation.",
    probes: ["delete-very-hidden", "activate-very-hidden", "activate-hidden"],
  },
  {
    id: 16,
    assumed: {
      sv: "Fel som stoppar en hel sändning säger inte var.",
      en: "Codes that stop a batch as a whole carry no location.",
    },
    verdict: "unknown",
    sources: [],
    breaks: "Nothing: locations are not shown.",
    host: "No location.",
    probes: [],
  },
  {
    id: 17,
    assumed: {
      sv: "Det går att skriva i en skrivskyddad arbetsbok.",
      en: "Writing to a read-only workbook works.",
    },
    verdict: "unknown",
    sources: ["#5148, 28 Nov 2024 (web, open): the add-in does not even load in view-only files"],
    breaks: "Nothing: EXC-04 comes first.",
    host: "Works.",
    probes: [],
  },
  {
    id: 36,
    assumed: {
      sv: "Med en annan arbetsbok framför vägras vissa anrop: GeneralException eller InvalidSelection.",
      en: "With another workbook in front some calls are refused: GeneralException or InvalidSelection.",
    },
    verdict: "mended",
    sources: [
      "docs excel-add-ins-troubleshooting.md, 22 Sep 2025 (Windows, Mac)",
      "#6365, 8 Dec 2025 (Mac, open): names of sheets",
    ],
    breaks: "The wrong cause is told, or a write stops half-way.",
    host: "The documented codes of each platform; tests bring another workbook to the front.",
    probes: ["other-workbook"],
  },
  {
    id: 37,
    assumed: {
      sv: "AccessDenied betyder att bladet är skyddat bara när bladet är det.",
      en: "AccessDenied means a protected sheet only where the sheet is protected.",
    },
    verdict: "mended",
    sources: [
      "docs application-specific-api-error-handling.md (perhaps antivirus)",
      "#664, Aug 2019: no permission to write",
    ],
    breaks: "The wrong cause is told.",
    host: "AccessDenied for protection.",
    probes: ["locked-cell"],
  },
  {
    id: 38,
    assumed: {
      sv: "Medan en cell redigeras vägras en sändning, om den inte väntar.",
      en: "While a cell is edited a batch is refused unless it waits.",
    },
    verdict: "mended",
    sources: [
      "docs error list: InvalidOperationInCellEditMode",
      "docs excel-add-ins-delay-in-cell-edit.md, 19 Sep 2025: InvalidOperation",
      "#1393, Sep 2020 (web, by design): it runs and the edit wins",
    ],
    breaks: "EXC-14 instead of EXC-01.",
    host: "Refused with InvalidOperationInCellEditMode; on the web it runs. Waiting where the set DelayForCellEdit is there.",
    probes: ["cell-edit"],
  },
];
