import { missingFromFiles, totalsOf, type Missing } from "../figures/totals";
import type { ProjectFigures, YearFigures } from "../figures/types";
import type { Project } from "../project/project";
import type { NamndRegister } from "../profile/namnd-register";
import type { IsoDate } from "../values/iso-date";
import { absoluteOre, addOre, noOre, ore, subtractOre, type Ore } from "../values/ore";
import type { ControlTotal } from "./control-total";

/** Why the projects and the control differ, with the projects that it rests on. */
export interface Explanation {
  readonly because: "left-out" | "other-amount" | "carried-in" | "other-year" | "not-reported";
  /** Control minus projects that it accounts for; null for what is unknown (what an unreported project has spent). */
  readonly ore: Ore | null;
  readonly projects: readonly string[];
}

/** One control total against the projects. control = computed + what explains + remainder. */
export interface Reconciled {
  readonly control: ControlTotal;
  /** Null when no project of the control's nämnd and year states an amount. */
  readonly computed: Ore | null;
  /** `computed` lacks nothing that is known to be missing, and no part of it is in doubt. */
  readonly complete: boolean;
  readonly difference: Ore | null;
  /** `rounding`: within the control's own precision. `explained`: within it once the explanations are counted. */
  readonly verdict: "equal" | "rounding" | "explained" | "unexplained" | "nothing-to-compare";
  readonly explanations: readonly Explanation[];
  /** What no explanation accounts for. */
  readonly remainder: Ore | null;
}

/** What is set against the controls. */
export interface ToReconcile {
  readonly projects: readonly ProjectFigures[];
  /** What the projects may lack. */
  readonly missing: Missing;
  /** Keys of projects that no workbook reports. */
  readonly unreported: ReadonlySet<string>;
  /** Reported projects that were not counted. */
  readonly leftOut: readonly ProjectFigures[];
  /** What the reports said was granted where the decision says something else, by project key. */
  readonly reportedGrants: ReadonlyMap<string, Ore>;
}

interface Terms {
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
}

/** Sets each control total against the projects, down to the project that explains a difference. The order of the projects changes nothing. */
export const reconcile = (
  controls: readonly ControlTotal[],
  counted: ToReconcile,
  terms: Terms,
): readonly Reconciled[] => controls.map((control) => reconcileOne(control, counted, terms));

function reconcileOne(control: ControlTotal, counted: ToReconcile, terms: Terms): Reconciled {
  const own = within(control, counted.projects, terms);
  const amounts = own.flatMap((figures) => amountIn(control, figures) ?? []);
  const complete = isWhole(control, own, counted);
  if (amounts.length === 0)
    return {
      control,
      computed: null,
      complete,
      difference: null,
      verdict: "nothing-to-compare",
      explanations: unknownParts(control, own, counted),
      remainder: null,
    };
  const computed = amounts.reduce((sum, next) => addOre(sum, next), noOre);
  const difference = subtractOre(control.ore, computed);
  const isSmall = (amount: Ore): boolean => absoluteOre(amount) <= control.precision;
  if (isSmall(difference))
    return {
      control,
      computed,
      complete,
      difference,
      verdict: difference === 0n ? "equal" : "rounding",
      explanations: [],
      remainder: noOre,
    };
  const known = knownParts(control, own, counted, terms);
  const chosen = bestSubset(known, difference);
  const remainder = chosen.reduce((left, { ore: part }) => subtractOre(left, part ?? noOre), difference);
  return {
    control,
    computed,
    complete,
    difference,
    verdict: isSmall(remainder) ? "explained" : "unexplained",
    explanations: [...chosen, ...unknownParts(control, own, counted)],
    remainder,
  };
}

/**
 * The projects that the control is about. What was granted to a nämnd that has been merged is its own, where projects say so; else it is its heir's.
 */
function within(control: ControlTotal, projects: readonly ProjectFigures[], terms: Terms): readonly ProjectFigures[] {
  const granted = projects.filter(({ grantedNamnd }) => grantedNamnd !== null && grantedNamnd === control.namndId);
  const hasEnded =
    control.namndId !== null && terms.register.answersFor(control.namndId, terms.asOf).id !== control.namndId;
  return hasEnded && granted.length > 0 ? granted : projects.filter((figures) => isWithin(control, figures, terms));
}

function isWithin({ namndId }: ControlTotal, { reportingNamnd, grantedNamnd }: ProjectFigures, terms: Terms): boolean {
  if (namndId === null) return true;
  const namnd = reportingNamnd ?? grantedNamnd;
  if (namnd === null) return false;
  const answering = (id: string): string => terms.register.answersFor(id, terms.asOf).id;
  return answering(namnd) === answering(namndId);
}

const yearsOf = ({ year }: ControlTotal, { years }: ProjectFigures): readonly YearFigures[] =>
  years.filter((one) => year === null || one.year === year);

/** What the project adds to the control's kind of amount; null when it states nothing. */
function amountIn(control: ControlTotal, figures: ProjectFigures): Ore | null {
  const parts = yearsOf(control, figures).flatMap((year) => year[control.about].ore ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, next) => addOre(sum, next), noOre);
}

/** Of the whole city everything that is missing may be; of one nämnd what was left out where its projects stand. */
function isWhole(control: ControlTotal, own: readonly ProjectFigures[], { missing }: ToReconcile): boolean {
  const elsewhere = totalsOf([], control.namndId === null ? missing : missingFromFiles(missing, own));
  return (
    elsewhere[control.about].complete &&
    own.every((figures) =>
      (control.year === null ? [figures] : yearsOf(control, figures)).every((one) => one[control.about].complete),
    )
  );
}

const nameOf = ({ project }: ProjectFigures): string => nameOfProject(project);
const nameOfProject = ({ id, name }: Project): string => `${id} ${name}`;

/** The explanations whose size is known: each may or may not be part of the control. */
function knownParts(
  control: ControlTotal,
  own: readonly ProjectFigures[],
  { leftOut, reportedGrants }: ToReconcile,
  terms: Terms,
): readonly Explanation[] {
  const outside = within(control, leftOut, terms).flatMap((figures) => {
    const amount = amountIn(control, figures);
    return amount === null || amount === 0n ? [] : [{ figures, amount }];
  });
  const others =
    control.about === "granted" && control.year === null
      ? own.flatMap((figures) => {
          const told = reportedGrants.get(figures.project.key);
          return told === undefined || figures.granted.ore === null
            ? []
            : [{ figures, amount: subtractOre(told, figures.granted.ore) }];
        })
      : [];
  const carried =
    control.about === "granted"
      ? own.flatMap((figures) => {
          const parts = yearsOf(control, figures).flatMap(({ carriedIn }) => carriedIn.ore ?? []);
          const amount = parts.reduce((sum, next) => addOre(sum, next), noOre);
          return amount === 0n ? [] : [{ figures, amount }];
        })
      : [];
  // A control for one year may hold what the same projects have in others.
  const elsewhere = own.flatMap((figures) => {
    const parts = figures.years.filter(({ year }) => control.year !== null && year !== control.year);
    const amount = parts
      .flatMap((year) => year[control.about].ore ?? [])
      .reduce((sum, next) => addOre(sum, next), noOre);
    return amount === 0n ? [] : [{ figures, amount }];
  });
  const explanation = (
    because: Explanation["because"],
    parts: readonly { figures: ProjectFigures; amount: Ore }[],
  ): readonly Explanation[] =>
    parts.length === 0
      ? []
      : [
          {
            because,
            ore: ore(parts.reduce((sum, { amount }) => sum + amount, 0n)),
            projects: parts.map(({ figures }) => nameOf(figures)).sort(),
          },
        ];
  return [
    ...explanation("left-out", outside),
    ...explanation("other-amount", others),
    ...explanation("carried-in", carried),
    ...explanation("other-year", elsewhere),
  ];
}

/** Projects whose amounts nobody knows: they may explain anything. */
function unknownParts(
  control: ControlTotal,
  own: readonly ProjectFigures[],
  { unreported }: ToReconcile,
): readonly Explanation[] {
  const missing = own.filter(({ project }) => control.about === "spent" && unreported.has(project.key));
  return missing.length === 0 ? [] : [{ because: "not-reported", ore: null, projects: missing.map(nameOf).sort() }];
}

/** The explanations that together come nearest to the difference; of equals, the fewest. There are at most four. */
function bestSubset(parts: readonly Explanation[], difference: Ore): readonly Explanation[] {
  let best: readonly Explanation[] = [];
  let bestLeft = absolute(difference);
  for (let mask = 1; mask < 1 << parts.length; mask += 1) {
    const chosen = parts.filter((_, index) => (mask & (1 << index)) !== 0);
    const left = absolute(chosen.reduce<bigint>((rest, { ore: part }) => rest - (part ?? 0n), difference));
    if (left < bestLeft || (left === bestLeft && chosen.length < best.length)) {
      best = chosen;
      bestLeft = left;
    }
  }
  return best;
}

const absolute = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
