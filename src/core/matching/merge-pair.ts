import { filledFields, inOrder } from "../consolidation/supplement";
import { remark, type Location, type Remark } from "../findings/finding";
import { placeText } from "../project/place-text";
import type { Project, ProjectYear, Reading, Readings } from "../project/project";
import { placeOf } from "../project/readings-of";
import { isRunningNumber } from "../project/running-number";
import type { Gap } from "../project/told";
import { yearsBeforeGrant } from "../project/years-before-grant";
import type { UnitOf } from "../project/rounding";
import { amountsDiffer, grantOf } from "./grants";
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
  const cell = placeText(granted.at);
  const tell = (found: Remark): number => remarks.push({ ...found, project: reported.key });
  if (by.startsWith("id") && (named || !shareAWord(granted.name, reported.name)))
    tell(remark("REG-05", reported.at, { project: reported.name, granted: granted.name, cell }));
  if (
    by.startsWith("name") &&
    [reported, granted].every(({ id, idIsTemporary }) => !idIsTemporary && !isRunningNumber(id))
  )
    tell(
      remark("REG-09", placeOf({ project: reported }, "projectId"), {
        ...{ project: reported.name, reported: reported.id, granted: granted.id, cell },
      }),
    );
  const differing = amountsDiffer(granted, reported, unitOf);
  if (differing) {
    const { at, ...amounts } = differing;
    tell(remark("REG-03", at, { project: reported.name, ...amounts, cell }));
  }
  const date = dateOf(granted);
  const reportedDate = dateOf(reported);
  if (date && reportedDate && date.on !== reportedDate.on)
    tell(
      remark("REG-06", reportedDate.at, {
        ...{ project: reported.name, reported: reportedDate.on, granted: date.on, cell },
      }),
    );
  const decisionDate = granted.fields.get("decisionDate");
  const [decided, told] = [grantOf(granted), grantOf(reported)];
  const gaps: Gap[] = [];
  if (decided === null && told !== null) {
    tell(remark("REG-08", placeOf({ project: granted }, "grantedAmount"), { project: reported.name }));
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
    fields: withDecision(filledFields(reported.fields, granted.fields), decisionDate),
    // Also what rounding explains: the decision is exact.
    years:
      decided === null || decided === told ? yearsAsReported(granted, reported) : yearsAsGranted(granted, reported),
  };
  const early = newlyEarly(project, reported);
  return { project, remarks: [...remarks, ...early.remarks], gaps: [...gaps, ...early.gaps] };
}

/** Amounts from before the decision (BEL-29) that the report alone, which need not say when that was, did not show as such. */
function newlyEarly(project: Project, reported: Project): Pick<Merged, "remarks" | "gaps"> {
  const known = new Set<Location>(yearsBeforeGrant([reported]).gaps.map(({ at }) => at));
  const { remarks, gaps } = yearsBeforeGrant([project]);
  const isNew = ({ at }: Remark | Gap): boolean => !known.has(at);
  return { remarks: remarks.filter(isNew), gaps: gaps.filter(isNew) };
}

const withDecision = (fields: Readings, decision: Reading | undefined): Readings =>
  decision?.value ? new Map(fields).set("decisionDate", decision) : fields;

function dateOf({ fields }: Project) {
  const reading = fields.get("decisionDate");
  return reading?.value?.type === "date" ? { on: reading.value.on, at: reading.at } : null;
}

/** The report's years; one that states no year gets the only year of the grant. */
function yearsAsReported(granted: Project, { years }: Project): readonly ProjectYear[] {
  if (years.length !== 1 || granted.years.length !== 1) return years;
  return years.flatMap((one) => granted.years.map(({ year }) => ({ ...one, year: one.year ?? year })));
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
  return inOrder(years);
}
