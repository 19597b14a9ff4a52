import type { Guess } from "../guess";

export const recordGuesses: readonly Guess[] = [
  {
    id: 20,
    assumed: {
      sv: "Tilläggets inställningar i arbetsboken är ett enda förråd, lika från båda gränssnitten.",
      en: "The workbook's settings and Office.context.document.settings are one store.",
    },
    verdict: "unknown",
    sources: ["types: both are per file and add-in"],
    breaks: "Answers that are read before saving are not those that were saved.",
    host: "One store.",
    probes: ["record-made"],
  },
  {
    id: 39,
    assumed: {
      sv: "Två personers paneler har var sin kopia av inställningarna; den som sparar sist skriver hela förrådet.",
      en: "Panes of two people have a copy each of the settings; the last to save writes all of it.",
    },
    verdict: "mended",
    sources: ["types Settings.saveAsync, refreshAsync", "#594, Jul 2019 (web): refresh lost data"],
    breaks: "Another person's answers are lost.",
    host: "A copy for each client.",
    probes: [],
  },
  {
    id: 40,
    assumed: {
      sv: "Inställningarna rymmer minst 1 MB.",
      en: "The settings hold at least 1 MB.",
    },
    verdict: "confirmed",
    sources: [
      "#621, Jul 2019 (Microsoft): 2 MB",
      "#3957, Jan 2024 (Office 2021): trouble from about 1 MB, InvalidArgument",
    ],
    breaks: "EXC-15: answers are not saved.",
    host: "A limit that tests set.",
    probes: ["record-made"],
  },
  {
    id: 41,
    assumed: {
      sv: "Ett mycket dolt blad, ett dolt namn och en inställning finns kvar när arbetsboken öppnas igen.",
      en: "A very hidden sheet, a hidden name and a setting are still there when the workbook is opened again.",
    },
    verdict: "unknown",
    sources: ["docs co-authoring-in-excel-add-ins.md, 2 Jun 2026 (hidden sheets get out of step, not lost)"],
    breaks: "An earlier summary cannot be put back.",
    host: "Kept in the file.",
    probes: ["record-made", "record-saved", "record-reopened"],
  },
  {
    id: 42,
    assumed: {
      sv: "Ett nytt blad hamnar sist och visas inte.",
      en: "A new sheet stands last and is not activated.",
    },
    verdict: "confirmed",
    sources: ["types WorksheetCollection.add"],
    breaks: "The user is taken to another sheet.",
    host: "The same.",
    probes: ["undo-add-alone"],
  },
  {
    id: 43,
    assumed: {
      sv: "Det som står i arbetsboken efter en skrivning går att ta tillbaka med vårt eget underlag.",
      en: "What stands after a write can be put back from our own record.",
    },
    verdict: "unknown",
    sources: [],
    breaks: "SKR-02: the summary stays marked OFULLSTÄNDIG.",
    host: "Put back.",
    probes: ["summary-write", "summary-again", "summary-removed"],
  },
  {
    id: 44,
    assumed: {
      sv: "Webbläsarens lokala lagring finns kvar mellan besöken.",
      en: "The browser's local storage lasts between visits.",
    },
    verdict: "confirmed",
    sources: ["docs persisting-add-in-state-and-settings.md (advises partitionKey in the key; ours is a fixed one)"],
    breaks: "The introduction is shown again, and what this trial has proven is forgotten.",
    host: "The browser's own.",
    probes: ["record-reopened"],
  },
];
