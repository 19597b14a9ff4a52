import { formatCount } from "../values/format";

const count = (n: number): string => formatCount(n, "sv");
const places = (n: number): string => `${count(n)} ${n === 1 ? "ställe" : "ställen"}`;

/** What the receipt and the marked copy say themselves. */
export const receiptSv = {
  title: "Så läste vi er redovisning",
  about: (grant: string, asOf: string) => `${grant}. Avstämningsdag: den ${asOf}.`,
  file: (name: string) => `Fil: ${name}`,
  by: (edition: string) => `Granskat enligt ${edition}.`,
  /** After what was read. `read`: "3 projekt, 1 000 kr beviljat och 900 kr utfall". */
  lead: {
    read: (projects: string, granted: string, spent: string) =>
      `Vi läste ${projects} projekt, ${granted} och ${spent}.`,
    granted: (amount: string | null) => (amount === null ? "okänt beviljat belopp" : `${amount} beviljat`),
    spent: (amount: string | null) => (amount === null ? "okänt utfall" : `${amount} utfall`),
    whole: "Stämmer det behöver ni inte göra något.",
    mend: (what: string) => `Beloppen är fullständiga. Men ${what}, se nedan.`,
    incomplete: (what: string) => `Redovisningen är ofullständig: ${what}.`,
    empty: "Vi läste filen men hittade inga projekt i den.",
    none: "Vi läste att ni inte har några projekt att redovisa. Stämmer det behöver ni inte göra något.",
    copy: "Filen räknas inte med, eftersom en annan fil gäller i stället. Varför står nedan.",
    unreadable: "Vi kunde inte läsa filen. Varför står nedan, med vad ni kan göra.",
  },
  lacks: {
    granted: "beviljat belopp är inte känt för allt",
    spent: "utfallet är inte känt för allt",
    surplus: "överskottet är inte känt för allt",
    more: "det kan finnas fler projekt än de som är lästa",
    part: "en del av filen gick inte att läsa",
    questions: (n: number) => (n === 1 ? "en fråga behöver svar" : `${count(n)} frågor behöver svar`),
    mend: (n: number) => `${places(n)} behöver rättas eller kompletteras`,
  },
  unknown: "okänt",
  approximately: "ca",
  incomplete: "ofullständigt",
  atLeast: "minst",
  temporaryId: "saknar projekt-ID",
  headings: {
    projects: "Projekt",
    toMend: "Det här behöver rättas eller kompletteras",
    questions: "Frågor som behöver svar",
    howRead: "Så läste vi filen",
    unreadSheets: "Blad och tabeller som inte är lästa",
    setAside: "Kolumner som inte är lästa",
    notices: "Bra att veta. Ni behöver inte göra något",
  },
  columns: {
    id: "Projekt-ID",
    name: "Projekt",
    namnd: "Nämnd",
    status: "Status",
    granted: "Beviljat (kr)",
    spent: "Utfall (kr)",
    surplus: "Överskott (kr)",
    utilisation: "Nyttjandegrad",
    cells: "Celler",
    severity: "Allvarlighetsgrad",
    what: "Vad",
    action: "Gör så här",
    source: "Källa",
    sheet: "Blad",
  },
  total: "Summa",
  footerRight: "Sida &P av &N",
  amounts: {
    granted: "Beviljat",
    spent: "Utfall",
    surplus: "Överskott",
    overrun: "Överskridande",
    utilisation: "Nyttjandegrad",
    status: "Status",
    named: "Namn",
  },
  todo: "Gör så här",
  source: (text: string, number: string) => `Källa: ”${text}” (${number})`,
  cells: (list: string) => `Celler: ${list}`,
  cell: (list: string) => `Cell: ${list}`,
  alike: (list: string) => `Detsamma gäller ${list}`,
  sheet: (name: string) => `bladet ${name}`,
  layouts: { list: "lista", form: "blankett", other: "annan tabell" },
  table: (sheet: string, layout: string, projects: number) => `Bladet ${sheet} (${layout}, ${count(projects)} projekt)`,
  otherTable: (sheet: string, name: string) => `Bladet ${sheet} (${name})`,
  means: (cell: string, heading: string, field: string) => `${cell} ”${heading}” = ${field}`,
  otherSheets: (list: string) => `Inga projekt hittades på: ${list}.`,
  answers: (list: string) => `Möjliga svar: ${list}`,
  unit: "Enhet",
  surplusSign: "Överskottets tecken",
  costSign: "Utfallets tecken",
  signs: { plus: "med plus", minus: "med minus" },
  heading: (text: string, cell: string) => `”${text}” (${cell})`,
  byColumn: "anges kolumn för kolumn",
  known: {
    asked: "Framgår inte, se frågorna.",
    answered: "Enligt ett svar som ni eller vi har lämnat.",
    stated: (headings: readonly string[], more: number) =>
      `Står i ${headings.length === 1 ? "rubriken" : "rubrikerna"} ${headings.join(", ")}${more > 0 ? ` och ${count(more)} till` : ""}.`,
    workbook: "Framgår av filen.",
  },
  /** The marked copy. */
  mark: {
    sheet: "Att rätta",
    suffix: "att rätta",
    title: "Att rätta eller komplettera",
    lead: (file: string, asOf: string) =>
      `Medelkoll har läst ”${file}”. Avstämningsdag: den ${asOf}. Det här är en kopia där cellerna nedan är färgade och har en anteckning. Allt annat är som ni skickade det.`,
    howTo:
      "Ändra bara det som listan gäller, och skicka tillbaka filen. Det här bladet och anteckningarna läses inte när filen läses igen.",
    edition: {
      lead: (file: string) =>
        `Medelkoll har läst anvisningarna i ”${file}”. Det här är en kopia där cellerna nedan är färgade och har en anteckning. Allt annat är som i arbetsboken som lästes.`,
      howTo:
        "Rätta i kopian och läs in den på nytt. Det här bladet och anteckningarna läses inte, och kopian ersätter arbetsboken när allt är rätt.",
    },
    none: "Det finns inget att rätta.",
    todo: (action: string) => `Gör så här: ${action}`,
    alike: (cell: string, message: string) => `Detsamma som i ${cell}: ${message}`,
    more: (n: number) => `… och ${count(n)} till, se bladet Att rätta.`,
    threaded: "Cellen har en kommentarstråd, så anteckningen står bara här.",
    wholeFile: "Hela filen",
  },
};

export type ReceiptTexts = typeof receiptSv;
