import type { Edition } from "../../anvisningar/schema";
import type { Remark } from "../../findings/finding";
import type { Unit } from "../../values/ore";
import { parseAddress } from "sheet-refs";
import type { StatedUnit } from "../../words/units";
import type { Answers } from "../../project/answers";
import type { Question } from "../../project/question";
import type { RawSheet, RawValue } from "../raw";
import { judgeFormat } from "./judge-format";
import { judgeHeading } from "./judge-heading";
import { judgeSilent } from "./judge-words";
import { silent, type OwnClaim } from "./own-claim";
import { known, sizeOf, unitInCell } from "./own-unit";
import { holds, isGrant, scopeFacts, type ScopeFacts, type Verdict } from "./scope-facts";
import { unitQuestion, type DoubtedAmount } from "./unit-question";
import { unitScopes, type UnitScope } from "./unit-scopes";
import { sizeTest } from "./unit-size";
import type { UnitStatement } from "./unit-statements";

/** The unit of every amount in the workbook. */
export interface UnitDecision {
  /** The unit of one amount: its own, or what holds in its sheet; null: undecided, the amount is unknown. */
  unitFor(sheet: string, value: RawValue): Unit | null;
  /** The unit to show for the workbook as a whole; null when undecided or when its sheets differ. */
  readonly unit: Unit | null;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/**
 * Decides the unit of amounts: those of a sheet that say the same of themselves, and of which the same words speak, are judged together by the unit
 * table. `figures` are the sheets that hold figures at all.
 */
export function decideUnit(
  file: string,
  sheets: readonly RawSheet[],
  statements: readonly UnitStatement[],
  { projectAmounts }: Edition,
  answers: Answers,
  figures: ReadonlySet<string>,
): UnitDecision {
  const size = sizeTest(projectAmounts);
  const remarks = new Map<string, Remark>();
  const doubted: DoubtedAmount[] = [];
  const decided = new Map<
    UnitScope,
    { readonly facts: ScopeFacts; readonly units: ReadonlyMap<string, Unit | null> }
  >();
  const headingOf = headings(sheets);
  const { scopes, scopeOf } = unitScopes(sheets, statements, figures);

  for (const scope of scopes) {
    const facts = scopeFacts(scope, file, size, answers.unit ?? null, headingOf);
    const units = new Map<string, Unit | null>();
    for (const { claim, values } of groupsOf(scope, facts)) {
      const verdict = judgeGroup(claim, values, facts);
      const isAsked = verdict.then === "asked" && answers.unit === undefined;
      const sized = isAsked ? values.filter((value) => sizeOf(value) !== null) : [];
      // No question about what no figure depends on: 0 is 0 in every unit.
      if (isAsked) for (const value of sized) doubted.push({ sheet: scope.sheet, value, states: saidOf(claim, facts) });
      const found =
        isAsked && sized.length === 0 ? undefined : isAsked || verdict.then === "holds" ? verdict.remark : undefined;
      if (found) remarks.set(remarkKey(found, scope.sheet), remarks.get(remarkKey(found, scope.sheet)) ?? found);
      units.set(claim.key, verdict.then === "holds" ? verdict.unit : (answers.unit ?? null));
    }
    decided.set(scope, { facts, units });
  }

  const unitFor = (sheet: string, value: RawValue): Unit | null => {
    const scope = scopeOf(sheet, value.row);
    const decision = scope && decided.get(scope);
    if (!decision) return known(unitInCell(value) ?? value.headingUnit);
    const claim = decision.facts.claimOf(value);
    const unit = decision.units.get(claim.key);
    return unit === undefined && claim.source !== "silent" ? known(claim.unit) : (unit ?? null);
  };
  const used = new Set(
    scopes.flatMap(({ sheet, amounts }) =>
      amounts
        .filter((value) => isGrant(value) && (sizeOf(value) !== null || unitInCell(value) !== null))
        .map((value) => unitFor(sheet, value)),
    ),
  );
  const [shown] = used;
  return {
    unitFor,
    unit: used.size === 1 && shown !== undefined ? shown : null,
    remarks: [...remarks.values()],
    questions: doubted.length > 0 ? [unitQuestion(file, doubted, size)] : [],
  };
}

/** Every unit that is named for amounts with this claim. */
const saidOf = (claim: OwnClaim, { stated }: ScopeFacts): readonly StatedUnit[] => [
  ...(claim.source === "silent" ? [] : [claim.unit, ...(claim.rival === null ? [] : [claim.rival])]),
  ...stated,
];

/** The doubt about one unit is told once for a sheet, whatever rests on it; that no unit is stated once for the workbook. */
const remarkKey = ({ code, at, params }: Remark, sheet: string): string =>
  JSON.stringify(code === "BEL-04" ? [code, params] : code === "BEL-25" ? [code, sheet, params] : [code, at, params]);

function judgeGroup(claim: OwnClaim, values: readonly RawValue[], facts: ScopeFacts): Verdict {
  if (claim.source === "silent") return judgeSilent(values, facts);
  const unit = known(claim.unit);
  // Another currency in an amount's own cell or heading is told at each amount.
  if (unit === null || claim.source === "cell") return holds(unit);
  return claim.source === "format" || claim.source === "currency-format"
    ? judgeFormat(unit, claim.rival, claim.source, values, facts)
    : judgeHeading(unit, claim.source, values, facts);
}

interface Group {
  readonly claim: OwnClaim;
  readonly values: RawValue[];
}

/** Those under headings with grants first, so that a doubt about a unit is told at the grant; the silent ones, also when there are none; then the rest. */
function groupsOf({ amounts }: UnitScope, { claimOf }: ScopeFacts): readonly Group[] {
  const groups = new Map<string, Group>();
  const groupOf = (claim: OwnClaim): Group => {
    const known = groups.get(claim.key);
    if (known) return known;
    const group = { claim, values: [] };
    groups.set(claim.key, group);
    return group;
  };
  for (const value of amounts) groupOf(claimOf(value)).values.push(value);
  groupOf(silent);
  const rank = ({ claim, values }: Group): number => (claim.source === "silent" ? 1 : values.some(isGrant) ? 0 : 2);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** The heading over a column of a list, to name it. */
function headings(sheets: readonly RawSheet[]) {
  return (name: string, column: number): { file: string; sheet: string; cell: string } | null => {
    const columns = sheets
      .filter(({ sheet }) => sheet === name)
      .flatMap(({ tables }) => tables.flatMap((table) => table.columns));
    return columns.find(({ at }) => parseAddress(at.cell)?.column === column)?.at ?? null;
  };
}
