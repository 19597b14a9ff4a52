import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { Reading } from "../../project/project";
import { ratioAsNumber, type Ratio } from "../../values/ratio";
import { positivePart } from "../../values/ore";
import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { hit, type Hit, type ReviewContext, type EachProject } from "../context";
import { exactOre, isNear } from "../known";
import { isFilled, readingsOf, valueOf } from "../../project/readings-of";

type Figure = CheckOf<"matches-computed">["figure"];

/**
 * A reported figure equals the computed one. Where several meanings are possible (this year or the whole project, before or after what was carried
 * over), equalling one of them is enough; where none can be computed, nothing is said.
 */
export const matchesComputed: EachProject<"matches-computed"> =
  ({ figure, reversed }, context) =>
  (figures) =>
    figure === "utilisation"
      ? utilisation(figures)
      : amounts(figures, context, figure).flatMap(({ reading, reported, computed, tolerance }) => {
          const [first] = computed;
          if (first === undefined || computed.some((amount) => isNear(amount, reported, tolerance))) return [];
          const isReversed = computed.some((amount) => isNear(-amount, reported, tolerance));
          if (isReversed !== reversed && (reversed || hasReversedRule(context, figure))) return [];
          return [hit(figures, reading.at, { reported, computed: first })];
        });

/** The reversed sign has a rule of its own in some editions; in the others it is simply wrong. */
const hasReversedRule = ({ edition }: ReviewContext, figure: Figure): boolean =>
  edition.rules.some(({ check }) => check.kind === "matches-computed" && check.figure === figure && check.reversed);

interface Reported {
  readonly reading: Reading;
  readonly reported: bigint;
  /** What it may equal; the first is shown. */
  readonly computed: readonly bigint[];
  readonly tolerance: bigint;
}

const amounts = (
  figures: ProjectFigures,
  context: ReviewContext,
  figure: "deviation" | "surplus",
): readonly Reported[] => (figure === "deviation" ? deviation(figures, context) : surplus(figures, context));

/** The calculation is for the whole project, so yearly deviations are added up. */
function deviation(figures: ProjectFigures, { tolerance }: ReviewContext): readonly Reported[] {
  const found = exactReadings(figures, "reportedDeviation");
  const [first] = found;
  const computed = exactOre(figures.deviation);
  // A part of a sum proves nothing: one year's may be written "cirka", or be unreadable.
  const isWhole = found.length === readingsOf(figures.project, "reportedDeviation").filter(isFilled).length;
  if (!first || !isWhole || computed === null) return [];
  const reported = found.reduce((sum, { ore }) => sum + ore, 0n);
  return [
    {
      reading: first.reading,
      reported,
      computed: [computed],
      tolerance: tolerance.of(figures, "reportedDeviation", "estimatedCost", "spentAmount"),
    },
  ];
}

function surplus(figures: ProjectFigures, context: ReviewContext): readonly Reported[] {
  const tolerance = context.tolerance.of(figures, "reportedSurplus", "grantedAmount", "carriedIn", "spentAmount");
  return exactReadings(figures, "reportedSurplus").map(({ reading, ore }) => {
    const year = figures.project.years.findIndex(({ fields }) => fields.get("reportedSurplus") === reading);
    const balances = [figures.years[year]?.balance, figures.balance].flatMap((balance) => {
      const known = balance ? exactOre(balance) : null;
      return known === null ? [] : [known];
    });
    const remaining = exactOre(figures.remaining);
    // What is left of it after what was carried over or returned, which nobody knows, may be anything up to all of it.
    const mayBeLeft = remaining === null && ore >= 0n && balances.some((balance) => ore <= balance);
    return {
      reading,
      reported: ore,
      computed: mayBeLeft
        ? []
        : [
            ...balances,
            ...balances.map((balance) => positivePart(balance)),
            ...(remaining === null ? [] : [remaining]),
          ],
      tolerance,
    };
  });
}

const exactReadings = ({ project }: ProjectFigures, field: FieldId) =>
  readingsOf(project, field).flatMap((reading) => {
    const amount = valueOf(reading, "amount");
    return amount && !reading.approximate ? [{ reading, ore: amount.ore }] : [];
  });

/** Half a percentage point: percentages are written without decimals. */
const shareTolerance = 0.005;
/** Binary fractions of exactly half a point fall on either side. */
const epsilon = 1e-9;

function utilisation(figures: ProjectFigures): readonly Hit[] {
  return readingsOf(figures.project, "reportedUtilisation").flatMap((reading) => {
    const value = valueOf(reading, "ratio");
    const year = figures.project.years.findIndex(({ fields }) => fields.get("reportedUtilisation") === reading);
    const possible = [figures.years[year], figures].flatMap((figure) => {
      const isExact = figure && figure.utilisation.complete && !figure.granted.approximate && !figure.spent.approximate;
      return isExact && figure.utilisation.ratio ? [ratioAsNumber(figure.utilisation.ratio)] : [];
    });
    const [computed] = possible;
    if (!value || reading.approximate || computed === undefined) return [];
    const reported = ratioAsNumber(value.ratio satisfies Ratio);
    return possible.some((share) => Math.abs(share - reported) <= shareTolerance + epsilon)
      ? []
      : [hit(figures, reading.at, { reported, computed })];
  });
}
