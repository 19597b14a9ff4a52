/** Names of the sheets, tables and columns of the summary: the same in every language and every year, since formulas and people rely on them. */

export const sheetNames = {
  overview: "Sammanställning",
  projects: "Projekt",
  findings: "Brister",
  perNamnd: "Per nämnd",
  sources: "Källor",
  rules: "Regler",
  coverage: "Täckning",
  reconciliation: "Avstämning",
  changes: "Förändringar",
  statistics: "Statistik",
  trend: "Utveckling",
} as const;

export const tableNames = {
  projects: "tblProjekt",
  findings: "tblBrister",
  perNamnd: "tblPerNamnd",
  sources: "tblKallor",
  rules: "tblRegler",
  coverage: "tblTackning",
  reconciliation: "tblAvstamning",
  changes: "tblForandringar",
  statistics: "tblStatistik",
  trend: "tblUtveckling",
} as const;

/** One row per project and budget year; the last five are for counting and filtering. */
export const projectHeadings = [
  ...(["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", "Stadsdelsområde", "Plats", "Typ"] as const),
  ...(["Budgetår", "Beslutsdatum", "Dnr beslut", "Status", "Slutförd", "Kalkyl", "Beviljat", "Ombud in"] as const),
  ...(["Disponibelt", "Utfall", "Nyttjandegrad", "Avvikelse mot kalkyl", "Överskott", "Skäl", "Disposition"] as const),
  ...(["Beslut överskott", "Rapport senast", "Rapport inlämnad", "Dagar sen", "Dnr rapport", "Anmäld"] as const),
  ...(["Slutresultat", "Avvikelse genomförande", "Lovad uppföljning", "Uppföljning gjord"] as const),
  ...(["Resultat uppföljning", "Antal fel", "Källa"] as const),
  ...(["Antal projekt", "Rapportstatus", "Övriga typer", "Utfall hela projektet", "Fullständigt"] as const),
] as const;

export type ProjectHeading = (typeof projectHeadings)[number];

export const findingHeadings = [
  ...([
    "Nr",
    "Allvar",
    "Nämnd",
    "Projekt",
    "Fält",
    "Meddelande",
    "Regel",
    "Motivering",
    "Fil",
    "Blad",
    "Cell",
  ] as const),
  ...(["Värde", "Förslag"] as const),
] as const;

export const perNamndHeadings = ["Nämnd", "Nr", "Projekt", "Vad saknas", "Vad ni gör", "Var", "Regel"] as const;

export const sourceHeadings = [
  ...(["Fil", "Status", "Storlek", "Senast sparad", "SHA-256", "Blad", "Layout", "Rubrikrad", "Projekt"] as const),
  ...(["Enhet", "Tecken", "Utgåva", "Kolumner"] as const),
] as const;

export const ruleHeadings = ["Kod", "Allvar", "Regel", "Källmening", "Källa", "På/av", "Antal fynd"] as const;

export const coverageHeadings = [
  ...([
    "Nämnd",
    "Besvarat",
    "Projekt-ID",
    "Projektnamn",
    "Beviljat",
    "Läge",
    "Rapport senast",
    "Rapport inlämnad",
  ] as const),
  ...(["Anmälan", "Fil"] as const),
] as const;

export const reconciliationHeadings = [
  ...(["Nämnd", "År", "Avser", "Kontrollsumma", "Projekten", "Skillnad", "Bedömning", "Förklaring"] as const),
  ...(["Oförklarat", "Källa"] as const),
] as const;

export const trendHeadings = ["Vad", "Avser", "Projekt", "Beviljat", "Utfall", "Nyttjandegrad"] as const;

export const statisticsHeadings = ["Nämnd", "Kod", "Regel", "Allvar", "Antal", "Projekt"] as const;

export const changesHeadings = [
  ...(["Vad", "Nämnd", "Projekt-ID", "Projektnamn", "Beviljat då", "Beviljat nu", "Utfall då", "Utfall nu"] as const),
  ...(["Status då", "Status nu"] as const),
] as const;

/** `tblProjekt[Beviljat]` */
export const projectColumn = (heading: ProjectHeading): string => `${tableNames.projects}[${heading}]`;

/** `tblBrister[Regel]` */
export const findingColumn = (heading: (typeof findingHeadings)[number]): string =>
  `${tableNames.findings}[${heading}]`;
