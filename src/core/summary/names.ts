/** Names of the sheets, tables and columns of the summary: the same in every language and every year, since formulas and people rely on them. */

export const sheetNames = {
  overview: "Sammanställning",
  projects: "Projekt",
  findings: "Iakttagelser",
  perNamnd: "Per nämnd",
  sources: "Källor",
  rules: "Regler",
  coverage: "Redovisningsläge",
  handling: "Handläggning",
  reconciliation: "Kontrollsummor",
  changes: "Förändringar",
  statistics: "Statistik",
  trend: "Utveckling",
} as const;

/** Formulas of people's own, in workbooks of today, refer to the tables by these names: they stay when a sheet gets a better one. */
export const tableNames = {
  projects: "tblProjekt",
  findings: "tblBrister",
  perNamnd: "tblPerNamnd",
  sources: "tblKallor",
  rules: "tblRegler",
  exceptions: "tblUndantag",
  coverage: "tblTackning",
  handling: "tblHandlaggning",
  reconciliation: "tblAvstamning",
  changes: "tblForandringar",
  statistics: "tblStatistik",
  trend: "tblUtveckling",
} as const;

/** What the charts are called. Those of a summary that stands are known by them, so a name is never taken out or used for anything else. */
export const chartNames = {
  used: "diagramNyttjande",
  reasons: "diagramSkal",
  surplus: "diagramOverskott",
  cohorts: "diagramBeslut",
} as const;

/** One row per project and budget year; the last five are for counting and filtering. */
export const projectHeadings = [
  ...([
    "Projekt-ID",
    "Projektnamn",
    "Nämnd som beviljats medel",
    "Redovisande nämnd",
    "Stadsdelsområde",
    "Plats",
    "Typ",
  ] as const),
  ...([
    "Budgetår",
    "Beslutsdatum",
    "Dnr beslut",
    "Status",
    "Slutdatum",
    "Kalkyl",
    "Beviljat",
    "Ombudgeterat in",
  ] as const),
  ...([
    "Disponibelt",
    "Utfall",
    "Nyttjandegrad",
    "Avvikelse mot kalkyl",
    "Överskott",
    "Skäl",
    "Vad händer med överskottet",
  ] as const),
  ...(["Beslut överskott", "Rapport senast", "Rapport lämnad", "Dagar försenad", "Dnr rapport", "Anmäld"] as const),
  ...(["Slutresultat", "Avvikelse genomförande", "Utlovad uppföljning", "Uppföljning gjord"] as const),
  ...(["Resultat uppföljning", "Antal fel", "Källa"] as const),
  ...(["Antal projekt", "Rapportstatus", "Övriga typer", "Utfall hela projektet", "Fullständigt"] as const),
] as const;

export type ProjectHeading = (typeof projectHeadings)[number];

export const findingHeadings = [
  ...(["Nr", "Allvarlighetsgrad", "Nämnd", "Projekt", "Fält", "Meddelande", "Källa", "Fil", "Blad", "Cell"] as const),
  ...(["Värde", "Gör så här", "Kod", "Godtagen"] as const),
] as const;

export const perNamndHeadings = [
  "Nämnd",
  "Nr",
  "Projekt",
  "Iakttagelse",
  "Gör så här",
  "Plats i filen",
  "Kod",
] as const;

export const sourceHeadings = [
  ...([
    "Fil",
    "Status",
    "Storlek",
    "Senast sparad",
    "SHA-256",
    "Blad",
    "Uppställning",
    "Rubrikrad",
    "Projekt",
  ] as const),
  ...(["Enhet", "Tecken", "Utgåva", "Kolumner"] as const),
] as const;

export const ruleHeadings = [
  "Kod",
  "Allvarlighetsgrad",
  "Regel",
  "Källtext",
  "Källa",
  "Används",
  "Antal iakttagelser",
] as const;

/** Below the rules, in their columns. */
export const exceptionHeadings = ["Regel", "Nämnd", "Projekt", "Skäl", "Beslut", "Till och med", "Antal"] as const;

export const coverageHeadings = [
  ...([
    "Nämnd",
    "Redovisade",
    "Projekt-ID",
    "Projektnamn",
    "Beviljat",
    "Rapportstatus",
    "Rapport senast",
    "Rapport lämnad",
  ] as const),
  ...(["Anmälan", "Fil"] as const),
] as const;

export const handlingHeadings = ["Nämnd", "Läge", "Datum", "Anteckning", "Fil"] as const;

export const reconciliationHeadings = [
  ...(["Nämnd", "År", "Avser", "Kontrollsumma", "Projekten", "Skillnad", "Bedömning", "Förklaring"] as const),
  ...(["Oförklarat", "Källa"] as const),
] as const;

export const trendHeadings = ["Indelning", "Avser", "Projekt", "Beviljat", "Utfall", "Nyttjandegrad"] as const;

export const statisticsHeadings = ["Nämnd", "Kod", "Regel", "Allvarlighetsgrad", "Antal", "Projekt"] as const;

export const changesHeadings = [
  ...([
    "Förändring",
    "Nämnd",
    "Projekt-ID",
    "Projektnamn",
    "Beviljat då",
    "Beviljat nu",
    "Utfall då",
    "Utfall nu",
  ] as const),
  ...(["Status då", "Status nu"] as const),
] as const;

/** Columns that say whose a row is. An edition whose receivers are no nämnder has its own word in them (`receiver-headings.ts`). */
export const namndHeadings = ["Nämnd", "Nämnd som beviljats medel", "Redovisande nämnd"] as const;

/** `tblProjekt[Beviljat]` */
export const projectColumn = (heading: ProjectHeading): string => `${tableNames.projects}[${heading}]`;

/** `tblBrister[Kod]` */
export const findingColumn = (heading: (typeof findingHeadings)[number]): string =>
  `${tableNames.findings}[${heading}]`;

/** What a sheet was called in earlier summaries, and what it is called now. They must still be known as ours and be put back. */
export const earlierSheetNames: ReadonlyMap<string, string> = new Map([
  ["Brister", sheetNames.findings],
  ["Täckning", sheetNames.coverage],
  ["Avstämning", sheetNames.reconciliation],
]);

/** The same for columns of the sheet Projekt, which earlier summaries are read by. */
export const earlierProjectHeadings: ReadonlyMap<string, ProjectHeading> = new Map([
  ["Beviljad nämnd", "Nämnd som beviljats medel"],
  ["Slutförd", "Slutdatum"],
  ["Ombud in", "Ombudgeterat in"],
  ["Disposition", "Vad händer med överskottet"],
  ["Rapport inlämnad", "Rapport lämnad"],
  ["Dagar sen", "Dagar försenad"],
  ["Lovad uppföljning", "Utlovad uppföljning"],
]);
