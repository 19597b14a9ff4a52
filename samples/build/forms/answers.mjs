/**
 * What is filled into the archived report forms, and what is therefore true of them: written down here before any form is read. Everything is invented. A new kind of answer
 * is added here for releases to come; the folders that exist are never made again.
 */

/** The day that the forms are checked on, and the day that they are made. */
export const asOf = "2024-08-31";
export const madeOn = "2024-01-15";

const kr = (kronor) => ({ kr: kronor });
const day = (iso) => ({ day: iso });
const text = (words) => ({ text: words });
/** The answer as it stands in the list, and its code. */
const choice = (label, code) => ({ label, code });
const yes = { label: "Ja", yes: true };
const no = { label: "Nej", yes: false };

/** All kinds of answers: amounts by year and with öre, days, choices, yes and no, long texts, a project that the register lacks. */
const farsta = {
  name: "farsta",
  namnd: "Farsta",
  form: "trygghetsinvesteringar-2024-farsta-stadsdelsnamnd.xlsx",
  language: "sv",
  signed: true,
  projects: [
    {
      row: 5,
      id: "TI-2023-009",
      name: "Torgyta vid Hökarängens centrum",
      granted: { 2023: 1_200_000, 2024: 900_000 },
      answers: {
        status: choice("Genomfört", "GENOMFORT"),
        startDate: day("2023-09-04"),
        completedDate: day("2024-01-31"),
        plannedCompletion: day("2024-02-28"),
        estimatedCost: kr(2_000_000),
        "spentAmount@2023": kr(700_000),
        "spentAmount@2024": kr(1_250_000.5),
        surplusReason: choice("Lägre kostnad", "LAGRE_KOSTNAD"),
        surplusDisposition: choice("Återlämnas till kommunstyrelsen", "ATERLAMNAS_CENTRALT"),
        returnedAmount: kr(149_999.5),
        dispositionRef: text("KS 2024/402"),
        finalResult: text("Ytan är lagd om, sex bänkar är nya och 14 armaturer är på plats. <Klart> & besiktigat."),
        implementationDeviation: yes,
        implementationDeviationText: text("Två träd fick stå kvar.\nBänkarna flyttades därför tre meter."),
        followUpDone: choice("Ja", "JA"),
        followUpDate: day("2024-06-12"),
        followUpResult: text("Fler vistas på torget efter klockan 18 än före ombyggnaden."),
        effectDimension: choice("Användning av platsen", "ANVANDNING"),
        effectSource: choice("Trygghetsvandring", "VANDRING"),
        effectBefore: text("46 %"),
        effectAfter: text("58 %"),
        effectLevel: choice("Platsen", "PLATS"),
        parallelMeasures: text("Ordningsvakter på fredagar"),
        reportDate: day("2024-06-20"),
        reportRef: text("FAR 2024/31"),
        comment: text("Slutbesiktning: ”godkänd”; '=1+1' är ingen formel"),
      },
    },
    {
      row: 6,
      id: "TI-2023-010",
      name: "Belysning i Larsbodaskogen",
      granted: { 2023: 800_000 },
      answers: {
        status: choice("Pågår", "PAGAR"),
        startDate: day("2024-03-01"),
        plannedCompletion: day("2025-06-30"),
        estimatedCost: kr(800_000),
        "spentAmount@2023": kr(250_000),
        forecast: kr(790_000),
      },
    },
    {
      row: 7,
      id: "TI-2023-011",
      name: "Gallring kring Drevvikens strandväg",
      granted: { 2023: 400_000 },
      answers: {
        status: choice("Avbrutet", "AVBRUTET"),
        "spentAmount@2023": kr(35_000),
        deviationReason: text("Marken visade sig vara skyddad, och åtgärden ställdes in."),
        surplusReason: choice("Avbrutet", "AVBRUTET"),
        surplusDisposition: choice("Omfördelas inom ändamålet", "OMFORDELAS_TRYGGHET"),
        carriedOut: kr(365_000),
        dispositionRef: text("KS 2024/403"),
      },
    },
    {
      row: 8,
      id: "TI-2023-901",
      name: "Sittplatser vid Ågesta bollplan",
      granted: { 2023: 150_000 },
      /** The register lacks it: whoever fills in the form writes all of its row. */
      added: {
        projectId: text("TI-2023-901"),
        projectName: text("Sittplatser vid Ågesta bollplan"),
        grantedNamnd: text("Farsta"),
        decisionRef: text("KS 2023/103"),
        decisionDate: day("2023-03-08"),
        "grantedAmount@2023": kr(150_000),
      },
      answers: {
        status: choice("Ej påbörjat", "EJ_PABORJAT"),
        "spentAmount@2023": kr(0),
        plannedCompletion: day("2025-05-31"),
      },
    },
  ],
  /** What the answers themselves give rise to, by code and project: the follow-up was soon after, and what is left of projects that are not finished is not final. */
  findings: [
    { code: "EFF-02", projects: ["TI-2023-009"] },
    { code: "OVS-06", projects: ["TI-2023-010", "TI-2023-901"] },
  ],
};

/** Nothing is answered, and nobody answers for it; in English. */
const stadsbyggnad = {
  name: "stadsbyggnad",
  namnd: "Stadsbyggnadsnämnden",
  form: "trygghetsinvesteringar-2024-stadsbyggnadsnamnden.xlsx",
  language: "en",
  signed: false,
  projects: [
    {
      row: 5,
      id: "TI-2023-063",
      name: "Ljusare passage vid Norra Stationsgatan",
      granted: { 2023: 400_000 },
      answers: {},
    },
  ],
  findings: [
    { code: "STA-01", projects: ["TI-2023-063"] },
    { code: "BEL-51", projects: ["TI-2023-063"] },
    { code: "FRM-05", projects: [] },
  ],
};

/** The same answers on a sheet for each project, of which one has a year of its own. */
const perProject = (one, added = {}) => ({
  ...one,
  name: `${one.name}-per-project`,
  layout: "per-project",
  projects: one.projects.map((project) => (project.added ? { ...project, filled: added } : project)),
});

/** Another grant: what only it asks, to a nämnd of two projects. */
const klimat = {
  name: "trafik",
  namnd: "Trafiknämnden",
  form: "klimatinvesteringar-2024-trafiknamnden.xlsx",
  language: "sv",
  signed: true,
  projects: [
    {
      row: 5,
      id: "K-1",
      name: "Laddplatser vid Kristinebergs depå",
      granted: { 2024: 1_500_000.5 },
      answers: {
        status: choice("Genomfört", "GENOMFORT"),
        completedDate: day("2024-05-15"),
        "spentAmount@2024": kr(1_400_000.25),
        surplusDisposition: choice("Mottagarens egna investeringsmedel", "NAMNDENS_INVESTERINGSMEDEL"),
        finalResult: text("Tjugo laddplatser är i drift vid depån."),
        co2Reduction: { label: "42,5", kr: 42.5 },
        reportDate: day("2024-06-20"),
        comment: text("Elnätet förstärktes samtidigt."),
      },
    },
    {
      row: 6,
      id: "K-2",
      name: "Elbussar på linje 6",
      granted: { 2024: 900_000 },
      answers: { status: choice("Pågår", "PAGAR"), "spentAmount@2024": kr(120_000) },
    },
  ],
  findings: [],
};

/** What each edition's forms are made of: a register of the samples, or rows of one of their own, invented. */
export const archives = {
  "trygghetsinvesteringar-2024": {
    register: "samples/granted-register.xlsx",
    returned: [farsta, stadsbyggnad, perProject(farsta, { budgetYear: { kr: 2023 } }), perProject(stadsbyggnad)],
  },
  "klimatinvesteringar-2024": {
    rows: [
      [
        "Projekt-ID",
        "Klimatinvestering",
        "Mottagare",
        "Dnr beslut",
        "Beslutsdatum",
        "Budgetår",
        "Beviljat belopp (kr)",
      ],
      ["K-1", "Laddplatser vid Kristinebergs depå", "Trafiknämnden", "KS 2024/77", "2024-01-10", 2024, 1_500_000.5],
      ["K-2", "Elbussar på linje 6", "Trafiknämnden", "KS 2024/77", "2024-01-10", 2024, 900_000],
    ],
    returned: [klimat, perProject(klimat)],
  },
};
