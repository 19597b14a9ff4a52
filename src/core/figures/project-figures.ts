import type { FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import type { Extension } from "../project/exception";
import type { Project, ProjectYear, Readings } from "../project/project";
import type { NamndRegister } from "../profile/namnd-register";
import type { IsoDate } from "../values/iso-date";
import { negateOre, positivePart } from "../values/ore";
import { reportDue, reportTiming } from "./deadlines";
import {
  difference,
  doubtedFigure,
  figureOf,
  mapFigure,
  needed,
  notStated,
  orNothing,
  sumFigures,
  utilisationOf,
} from "./figure";
import type { Figure, ProjectFigures, YearFigures } from "./types";

/** What figures are computed with. */
export interface FigureTerms {
  readonly edition: Edition;
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
  /** The last decision that gives the report of a project another last day. */
  readonly extensionOf?: (project: Project) => Extension | undefined;
}

const undoubted: ReadonlySet<FieldId> = new Set();

/** The figures of one project over all its budget years; none that rests on a `doubted` field is whole. */
export function projectFigures(
  project: Project,
  { edition, register, asOf, extensionOf }: FigureTerms,
  doubted: ReadonlySet<FieldId> = undoubted,
): ProjectFigures {
  const read = (fields: Readings, id: FieldId): Figure =>
    doubted.has(id) ? doubtedFigure(figureOf(fields.get(id))) : figureOf(fields.get(id));
  const years = project.years.map((year) => yearFigures(year, project.years, read));
  const granted = needed(sumFigures(years.map((year) => year.granted)));
  const carriedIn = years[0]?.carriedIn ?? notStated;
  const carriedOut = years.at(-1)?.carriedOut ?? notStated;
  const returned = sumFigures(years.map((year) => year.returned));
  const spent = needed(sumFigures(years.map((year) => year.spent)));
  const available = granted.ore === null ? granted : sumFigures([granted, carriedIn]);
  const estimated = read(project.fields, "estimatedCost");
  // What holds for its only year holds for the project.
  const only = years.length === 1 ? years[0] : undefined;
  const balance = only?.balance ?? difference(available, spent);
  const surplus = mapFigure(balance, positivePart);
  const left = sumFigures([orNothing(carriedOut), returned]);
  const status = codesOf(project, "status")[0] ?? null;
  const progress = progressOf(status, edition);
  const completedOn = dateOf(project, "completedDate");
  const reportedOn = dateOf(project, "reportDate");
  const ordinary = reportDue(completedOn, edition.reportMonths);
  const extension = movesDay(extensionOf?.(project), ordinary);
  const reportDueOn = extension?.until ?? ordinary;
  const timing = reportTiming(reportDueOn, reportedOn, asOf, progress);
  return {
    project,
    grantedNamnd: project.grantedNamnd,
    reportingNamnd:
      project.reportingNamnd ??
      (project.grantedNamnd === null ? null : register.answersFor(project.grantedNamnd, asOf).id),
    years,
    granted,
    carriedIn,
    carriedOut,
    returned,
    available,
    spent,
    estimated,
    utilisation: only?.utilisation ?? utilisationOf({ granted, spent }),
    balance,
    surplus,
    overrun: mapFigure(balance, (amount) => positivePart(negateOre(amount))),
    deviation: difference(needed(estimated), spent),
    remaining: difference(surplus, left),
    status,
    progress,
    completedOn,
    reportDueOn,
    ...(extension ? { extension } : {}),
    reportedOn,
    reportStatus: timing.reportStatus,
    daysLate: timing.daysLate,
    investmentTypes: codesOf(project, "investmentType"),
    surplusReasons: codesOf(project, "surplusReason"),
    dispositions: codesOf(project, "surplusDisposition"),
    area: areaOf(project, register, asOf),
    doubted,
    complete: granted.complete && spent.complete,
  };
}

/**
 * One budget year. Where another year of the project states what was granted, an empty cell means that nothing was granted this year; money spent is
 * missing only in years with money to spend. An amount that stands apart from the year columns is the whole project's, so no year lacks it; nor does
 * a grant that stands apart lack the money spent that the year columns state.
 */
function yearFigures(
  { year, fields }: ProjectYear,
  all: readonly ProjectYear[],
  read: (fields: Readings, id: FieldId) => Figure,
): YearFigures {
  const field = (id: FieldId): Figure => read(fields, id);
  const isOne = all.length === 1;
  const spentIn = (one: ProjectYear): boolean => Boolean(one.fields.get("spentAmount")?.shown);
  const granted = isOne ? needed(field("grantedAmount")) : field("grantedAmount");
  const carriedIn = field("carriedIn");
  const isGrantUnreadable = !figureOf(fields.get("grantedAmount")).complete;
  const hasMoney = granted.ore !== null || carriedIn.ore !== null || isGrantUnreadable;
  // Money spent stands apart from the years, or by year beside a grant that stands apart.
  const isSpentElsewhere = all.some((one) => (year === null || one.year === null) && spentIn(one));
  const lacksSpent = (isOne || hasMoney) && !isSpentElsewhere;
  const spent = lacksSpent ? needed(field("spentAmount")) : field("spentAmount");
  const available = sumFigures([granted, carriedIn]);
  return {
    year,
    granted,
    carriedIn,
    carriedOut: field("carriedOut"),
    returned: field("returnedAmount"),
    available,
    spent,
    utilisation: utilisationOf({ granted, spent }),
    balance: difference(available, spent),
  };
}

/** An extension gives more time, never less, and moves only a day that there is. */
const movesDay = (extension: Extension | undefined, ordinary: IsoDate | null): Extension | undefined =>
  extension !== undefined && ordinary !== null && extension.until > ordinary ? extension : undefined;

const noCodes: readonly string[] = [];

const codesOf = (project: Project, field: FieldId): readonly string[] => {
  const value = project.fields.get(field)?.value;
  return value?.type === "codes" ? value.codes : noCodes;
};

const dateOf = (project: Project, field: FieldId): IsoDate | null => {
  const value = project.fields.get(field)?.value;
  return value?.type === "date" ? value.on : null;
};

/** What the edition's status list says that the code means. */
export function progressOf(status: string | null, { fields, lists }: Edition): ProjectFigures["progress"] {
  const list = lists.find(({ id }) => id === fields.find((field) => field.id === "status")?.list);
  return list?.codes.find(({ code }) => code === status)?.progress ?? null;
}

/** The stated area as it is today; a district nämnd's project that states none lies in its own area. */
function areaOf(project: Project, register: NamndRegister, asOf: IsoDate): string | null {
  const reading = project.fields.get("district");
  if (reading?.value?.type === "register") return register.areaOfToday(reading.value.id, asOf).id;
  if (reading?.shown || project.grantedNamnd === null) return null;
  const answering = register.answersFor(project.grantedNamnd, asOf);
  return register.areasOn(asOf).find(({ namnd }) => namnd === answering.id)?.id ?? null;
}
