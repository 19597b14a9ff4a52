/** What a nämnd would write in a cell: one function a field, over the invented cohort in cohort.json. */
import { readFileSync } from "node:fs";

export const cohort = JSON.parse(readFileSync(new URL("../cohort.json", import.meta.url), "utf8"));

const { words, decision } = cohort;
const orePer = { kr: 100, tkr: 100_000, mnkr: 100_000_000 };

export const projectsOf = (reportingNamnd) =>
  cohort.projects.filter((project) => project.reportingNamnd === reportingNamnd && !project.notReturned);

const sum = (project, key) => project.years.reduce((total, year) => total + (year[key] ?? 0), 0);
const granted = (project) => sum(project, "grantedOre");
const spent = (project) => sum(project, "spentOre");

const amount = (ore, { unit }) => (ore === undefined || ore === null ? null : ore / orePer[unit]);
const date = (iso) => (iso ? new Date(`${iso}T00:00:00Z`) : null);
const listed = (codes, labels) => codes?.map((code) => labels[code]).join(", ");
/** Reasons and dispositions belong to a surplus; a project without one leaves the cell empty. */
const ofSurplus = (project, text) => (granted(project) > spent(project) ? text : null);

const fields = {
  projectId: (p) => p.localId ?? p.id,
  projectName: (p) => p.name,
  grantedNamnd: (p) => p.grantedNamnd,
  reportingNamnd: (p) => p.reportingNamnd,
  implementingNamnd: (p) => p.implementing,
  district: (p) => p.district,
  neighbourhood: (p) => p.neighbourhood,
  place: (p) => p.place,
  coordinates: (p) => p.coordinates,
  applicationRef: (p) => p.applicationRef,
  decisionRef: (p) => p.decisionRef,
  decisionBody: () => decision.body,
  decisionDate: () => date(decision.date),
  grantOccasion: () => decision.occasion,
  budgetYear: (p, _style, year) => (year ?? p.years[0]).year,
  localAnalysis: (p) => p.analysis,
  problem: (p) => p.problem,
  measure: (p) => p.measure,
  investmentType: (p) => listed(p.types, words.type),
  purpose: (p) => p.purpose,
  expectedEffect: (p) => p.expected,
  districtDialogue: (p) => p.dialogue,
  dialogueDate: (p) => date(p.dialogueDate),
  applicationDate: (p) => date(p.applied_on),
  estimatedCost: (p, style) => amount(p.estimatedOre, style),
  operatingCost: (p, style) => amount(p.operatingOre, style),
  plannedCompletion: (p) => date(p.planned),
  followUpPlan: (p) => listed(p.plan, words.method),
  appliedAmount: (p, style) => amount(p.appliedOre, style),
  grantedAmount: (p, style, year) => amount(year ? year.grantedOre : granted(p), style),
  carriedIn: (_p, style, year) => amount(year?.carriedInOre, style),
  carriedOut: (_p, style, year) => amount(year?.carriedOutOre, style),
  returnedAmount: (p, style) => amount(p.returnedOre, style),
  spentAmount: (p, style, year) => amount(year ? year.spentOre : spent(p), style),
  forecast: (p, style) => amount(p.forecastOre, style),
  reportedDeviation: (p, style) => (style.reversed ? -1 : 1) * amount(p.estimatedOre - spent(p), style),
  deviationReason: (p) => p.devReason,
  reportedUtilisation: (p) => p.utilisation ?? spent(p) / granted(p),
  reportedSurplus: (p, style) => amount(granted(p) - spent(p), style),
  surplusReason: (p) => ofSurplus(p, words.reason[p.reason]),
  surplusDisposition: (p) => ofSurplus(p, words.disposition[p.disposition]),
  dispositionRef: (p) => p.dispositionRef,
  coFinancing: (p, style) => amount(p.cofinancingOre, style),
  status: (p, style) => ({ ...words.status, ...style.statusWords })[p.status],
  startDate: (p) => date(p.start),
  completedDate: (p) => date(p.completed),
  reportDate: (p) => date(p.reported),
  reportRecipient: (p) => p.recipient,
  reportRef: (p) => p.reportRef,
  noticeDate: (p) => date(p.noticed),
  finalResult: (p) => p.result,
  implementationDeviation: (p) => p.implDev,
  implementationDeviationText: (p) => p.implDevText,
  followUpDone: (p) => p.followUpDone,
  followUpDate: (p) => date(p.followUpDate),
  followUpResult: (p) => p.followUpResult,
  effectDimension: (p) => words.dimension[p.effectDimension],
  effectSource: (p) => words.source[p.effectSource],
  effectBefore: (p) => p.before,
  effectAfter: (p) => p.after,
  effectLevel: (p) => words.level[p.level],
  parallelMeasures: (p) => p.parallel,
  comment: (p) => p.comment,
  /** Columns of their own that no field answers to. */
  unknown: () => "Stadsmiljöavdelningen",
};

/** Value of a field of one project (or of one budget year of it), or null when the nämnd left it empty. */
export const valueOf = (project, field, style, year) => fields[field](project, style, year) ?? null;

const amountFields =
  /^(estimatedCost|operatingCost|appliedAmount|grantedAmount|carriedIn|carriedOut|returnedAmount|spentAmount|forecast|reportedDeviation|reportedSurplus|coFinancing)$/;
export const isAmount = (field) => amountFields.test(field);

export const formatOf = (field, { unit }) => {
  if (isAmount(field)) return unit === "mnkr" ? "0.00" : "#,##0";
  if (/Date$|^plannedCompletion$/.test(field)) return "yyyy-mm-dd";
  return field === "reportedUtilisation" ? "0.0%" : undefined;
};

export const rowsOf = (projects) => projects.map((project) => ({ project }));
