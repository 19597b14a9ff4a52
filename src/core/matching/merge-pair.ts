import type { FieldId } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import type { Project, ProjectYear, Reading, Readings } from "../project/project";
import { isRunningNumber } from "../project/running-number";
import type { Gap } from "../project/told";
import { yearsBeforeGrant } from "../project/years-before-grant";
import type { UnitOf } from "../project/rounding";
import { amountsDiffer, grantIn, grantOf } from "./grants";
import { shareAWord } from "./likeness";
import type { Pair } from "./match-projects";

export interface Merged {
  readonly project: Project;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/**
 * One project of what was decided and what was reported. The decision says what was granted and when; the report says the rest, and the register fills in
 * what the report leaves out. Where the two say different things, both cells are named (REG-03, REG-06, REG-09). A register without the amount decides nothing: the
 * report's own claim is counted with totals incomplete (REG-08).
 */
export function mergePair({ granted, reported, by, named }: Pair, unitOf: UnitOf): Merged {
  const remarks: Remark[] = [];
  const tell = (found: Remark): number => remarks.push({ ...found, project: reported.key });
  if (by.startsWith("id") && (named || !shareAWord(granted.name, reported.name)))
    tell(remark("REG-05", reported.at, { project: reported.name, granted: granted.name, cell: placeIn(granted) }));
  if (
    by.startsWith("name") &&
    [reported, granted].every(({ id, idIsTemporary }) => !idIsTemporary && !isRunningNumber(id))
  )
    tell(
      remark("REG-09", reported.fields.get("projectId")?.at ?? reported.at, {
        project: reported.name,
        ...{ reported: reported.id, granted: granted.id, cell: placeIn(granted) },
      }),
    );
  const differing = amountsDiffer(granted, reported, unitOf);
  if (differing) {
    const at = cellOfGrant(reported) ?? reported.at;
    tell(remark("REG-03", at, { project: reported.name, ...differing, cell: placeIn(granted) }));
  }
  const date = dateOf(granted);
  const reportedDate = dateOf(reported);
  if (date && reportedDate && date.on !== reportedDate.on)
    tell(
      remark("REG-06", reportedDate.at, {
        project: reported.name,
        reported: reportedDate.on,
        granted: date.on,
        cell: placeIn(granted),
      }),
    );
  const decisionDate = granted.fields.get("decisionDate");
  const [decided, told] = [grantOf(granted), grantOf(reported)];
  const gaps: Gap[] = [];
  if (decided === null && told !== null) {
    tell(remark("REG-08", blankGrant(granted) ?? granted.at, { project: reported.name }));
    gaps.push({ at: granted.at, fields: ["grantedAmount"], reach: [reported.at] });
  }
  const { decisions: ownDecisions, ...report } = reported;
  const decisions = decisionDate?.value ? granted.decisions : ownDecisions;
  const project: Project = {
    ...report,
    alsoAt: [...(reported.alsoAt ?? []), granted.at, ...(granted.alsoAt ?? [])],
    ...(decisions ? { decisions } : {}),
    id: granted.idIsTemporary ? reported.id : granted.id,
    idIsTemporary: granted.idIsTemporary && reported.idIsTemporary,
    grantedNamnd: granted.grantedNamnd ?? reported.grantedNamnd,
    reportingNamnd: reported.reportingNamnd ?? reported.grantedNamnd,
    fields: withDecision(filled(reported.fields, granted.fields), decisionDate),
    // Also what rounding explains: the decision is exact.
    years:
      decided === null || decided === told ? yearsAsReported(granted, reported) : yearsAsGranted(granted, reported),
  };
  const early = newlyEarly(project, reported);
  return { project, remarks: [...remarks, ...early.remarks], gaps: [...gaps, ...early.gaps] };
}

/** Amounts from before the decision (BEL-29) that the report alone, which need not say when that was, did not show as such. */
function newlyEarly(project: Project, reported: Project): Pick<Merged, "remarks" | "gaps"> {
  const placeOf = ({ at }: Remark | Gap): string => JSON.stringify([at.sheet, at.cell]);
  const known = new Set(yearsBeforeGrant([reported]).remarks.map(placeOf));
  const { remarks, gaps } = yearsBeforeGrant([project]);
  const isNew = (one: Remark | Gap): boolean => !known.has(placeOf(one));
  return { remarks: remarks.filter(isNew), gaps: gaps.filter(isNew) };
}

const blankGrant = ({ years }: Project) => years.flatMap(({ fields }) => fields.get("grantedAmount")?.at ?? [])[0];

const placeIn = ({ at }: Project): string => `${at.file} ${at.sheet}!${at.cell}`;

const isStated = (reading: Reading | undefined): boolean =>
  reading !== undefined && (reading.value !== null || reading.shown !== "");

/** The report's fields, with the register's where the report has none. */
function filled(reported: Readings, granted: Readings): Map<FieldId, Reading> {
  const fields = new Map(reported);
  for (const [id, reading] of granted) if (!isStated(fields.get(id)) && isStated(reading)) fields.set(id, reading);
  return fields;
}

const withDecision = (fields: Map<FieldId, Reading>, decision: Reading | undefined): Readings =>
  decision?.value ? fields.set("decisionDate", decision) : fields;

function dateOf({ fields }: Project) {
  const reading = fields.get("decisionDate");
  return reading?.value?.type === "date" ? { on: reading.value.on, at: reading.at } : null;
}

const cellOfGrant = ({ years }: Project) =>
  years.find((year) => grantIn(year) !== null)?.fields.get("grantedAmount")?.at;

/** The report's years; one that states no year gets the only year of the grant. */
function yearsAsReported(granted: Project, { years }: Project): readonly ProjectYear[] {
  const [first, ...others] = granted.years;
  return years.length === 1 && first && others.length === 0
    ? years.map((one) => ({ ...one, year: one.year ?? first.year }))
    : years;
}

/** The grant as decided, beside whatever else the report says of each year. */
function yearsAsGranted(granted: Project, reported: Project): readonly ProjectYear[] {
  const own = yearsAsReported(granted, reported).map((one): ProjectYear => ({
    ...one,
    fields: new Map([...one.fields].filter(([id]) => id !== "grantedAmount")),
  }));
  const years = [...own];
  for (const decided of granted.years) {
    const grant = decided.fields.get("grantedAmount");
    if (!grant) continue;
    const index = years.findIndex(({ year }) => year === decided.year);
    const known = years[index];
    if (known) years[index] = { ...known, fields: new Map([...known.fields, ["grantedAmount", grant]]) };
    else years.push({ year: decided.year, at: decided.at, fields: new Map([["grantedAmount", grant]]) });
  }
  return years.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
