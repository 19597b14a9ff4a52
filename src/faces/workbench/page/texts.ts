import type { Language } from "../../../core/values/bilingual";

const sv = {
  title: "Medelkoll",
  bench: "Arbetsbänk",
  notExcel:
    "Det här är en arbetsbänk, inte Excel. Tillägget i panelen är detsamma som i Excel och använder Microsofts egen office.js; kalkylbladet och programmet bakom det är vår efterbildning av Excel.",
  notExcelShort: "Arbetsbänk, inte Excel",
  openSample: "Öppna exempel",
  openOwn: "Öppna egen .xlsx",
  download: "Ladda ned arbetsboken",
  undo: "Ångra",
  redo: "Gör om",
  file: "Arbetsbok",
  open: "Öppen arbetsbok",
  work: "Arbetsbok och panel",
  command: "Medelkoll",
  view: "Visning",
  check: "Granska arbetsboken",
  write: "Skapa sammanställning",
  pane: "Öppna panelen",
  closePane: "Stäng panelen",
  theme: "Tema",
  themes: { light: "Ljust", dark: "Mörkt", contrast: "Hög kontrast" },
  language: "Språk",
  width: "Panelens bredd",
  sheets: "Blad",
  grid: "Kalkylblad {sheet}",
  nameBox: "Markerad cell",
  formula: "Innehåll i den markerade cellen",
  protectedSheet: "Bladet är skyddat, så cellen kan inte ändras.",
  loading: "Öppnar arbetsboken …",
  dismiss: "Stäng meddelandet",
  stays: "Filen stannar på din dator.",
  cannotSave: "Filen kunde inte skrivas: {reason}",
  cannotOpen: "Filen kunde inte öppnas: {reason}",
  folders: {
    returned: "Redovisningar från nämnder (påhittade projekt)",
    awkward: "En svårighet i taget",
    real: "Uppgifter ur tidningar och från stadens webbplats",
  },
  samples: "Exempel att öppna",
  paneFrame: "Medelkolls panel",
};

export type BenchTexts = typeof sv;

const en: BenchTexts = {
  title: "Medelkoll",
  bench: "Workbench",
  notExcel:
    "This is a workbench, not Excel. The add-in in the pane is the same one that runs in Excel and uses Microsoft's own office.js; the grid and the program behind it are our imitation of Excel.",
  notExcelShort: "Workbench, not Excel",
  openSample: "Open sample",
  openOwn: "Open your own .xlsx",
  download: "Download workbook",
  undo: "Undo",
  redo: "Redo",
  file: "Workbook",
  open: "Open workbook",
  work: "Workbook and pane",
  command: "Medelkoll",
  view: "View",
  check: "Check workbook",
  write: "Create summary",
  pane: "Open pane",
  closePane: "Close the pane",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  language: "Language",
  width: "Width of the pane",
  sheets: "Sheets",
  grid: "Worksheet {sheet}",
  nameBox: "Selected cell",
  formula: "Content of the selected cell",
  protectedSheet: "The sheet is protected, so the cell cannot be changed.",
  loading: "Opening the workbook …",
  dismiss: "Close the message",
  stays: "The file stays on your computer.",
  cannotSave: "The file could not be written: {reason}",
  cannotOpen: "The file could not be opened: {reason}",
  folders: {
    returned: "Sent in by nämnder (invented projects)",
    awkward: "One difficulty at a time",
    real: "From newspapers and the city's website",
  },
  samples: "Samples to open",
  paneFrame: "Medelkoll's pane",
};

export const textsIn = (language: Language): BenchTexts => (language === "sv" ? sv : en);

export const fill = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => params[name] ?? whole);
