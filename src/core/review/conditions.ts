import type { Condition } from "../anvisningar/condition";
import { fieldPath } from "../anvisningar/field-path";
import type { ProjectFigures } from "../figures/types";
import { normaliseLabel } from "../values/label";
import { absoluteOre } from "../values/ore";
import { isRecord, noParams, type Hit, type ReviewContext, type Subject } from "./context";
import { knownOre } from "./known";
import { codesOf, hasReading, isFilled, readingOf, valueOf } from "../project/readings-of";

/** Shares in conditions are decimals such as 0.1; a millionth is exact enough for them and whole for the arithmetic. */
const shareScale = 1_000_000;

/** Does the rule concern the project? Every part that is given must hold, and what is unknown does not. */
export function holds(when: Condition | undefined, subject: Subject, context: ReviewContext): boolean {
  if (when === undefined) return true;
  const { project } = subject;
  const { filled, yes, code, is } = when;
  return (
    (filled === undefined || filled.every((field) => hasReading(project, field, isFilled))) &&
    (yes === undefined || valueOf(readingOf(project, yes), "yes-no")?.yes === true) &&
    (code === undefined || codesOf(project, code.field).some((held) => code.oneOf.includes(held))) &&
    (is === undefined || saysOneOf(is, project.at.file, context)) &&
    (isRecord(subject) || holdsForProject(when, subject, context))
  );
}

/** Does the table's only record in the workbook say one of these? With none, or with several, nobody can tell. */
function saysOneOf(
  { field: path, oneOf }: NonNullable<Condition["is"]>,
  file: string,
  { records }: ReviewContext,
): boolean {
  const { table, field } = fieldPath(path);
  const [only, ...others] = table === null ? [] : records.inFile(table, file);
  const reading = others.length === 0 ? only?.fields.get(field) : undefined;
  if (reading === undefined) return false;
  const answer = valueOf(reading, "yes-no");
  const codes = answer ? [answer.yes ? "JA" : "NEJ"] : valueOf(reading, "codes")?.codes;
  const said = normaliseLabel(reading.shown);
  return oneOf.some((one) => codes?.includes(one) || (said !== "" && normaliseLabel(one) === said));
}

/** What only a project has: its completion, its money and its nämnd. */
function holdsForProject(when: Condition, figures: ProjectFigures, context: ReviewContext): boolean {
  const { progress } = figures;
  return (
    (when.progress === undefined || (progress !== null && when.progress.includes(progress))) &&
    (progress === null || !when.progressNot?.includes(progress)) &&
    (when.surplus === undefined || hasSurplus(figures, context)) &&
    (when.deviationAbove === undefined || deviates(when.deviationAbove, figures)) &&
    (when.namndKind === undefined || namndKind(figures, context) === when.namndKind)
  );
}

/** What the condition found out that the message tells. */
export function paramsOf(when: Condition | undefined, figures: Subject): Hit["params"] {
  if (isRecord(figures) || (!when?.surplus && !when?.deviationAbove)) return noParams;
  const surplus = when.surplus ? knownOre(figures.surplus) : null;
  const deviation = when.deviationAbove ? knownOre(figures.deviation) : null;
  return {
    ...(surplus === null ? {} : { surplus }),
    ...(deviation === null ? {} : { deviation }),
  };
}

/** Unspent beyond what rounding explains. */
export function hasSurplus(figures: ProjectFigures, { tolerance }: ReviewContext): boolean {
  const surplus = knownOre(figures.surplus);
  return surplus !== null && surplus > tolerance.of(figures, "grantedAmount", "carriedIn", "spentAmount");
}

function deviates({ share, kr }: NonNullable<Condition["deviationAbove"]>, figures: ProjectFigures): boolean {
  const deviation = knownOre(figures.deviation);
  const estimated = knownOre(figures.estimated);
  if (deviation === null || estimated === null) return false;
  const size = absoluteOre(deviation);
  const scaledShare = BigInt(Math.round(share * shareScale));
  return size * BigInt(shareScale) > estimated * scaledShare || size > BigInt(Math.round(kr * 100));
}

const namndKind = ({ grantedNamnd }: ProjectFigures, { register }: ReviewContext): string | null =>
  grantedNamnd === null ? null : (register.namndById(grantedNamnd)?.kind ?? null);
