import { covers, type ScopeTerms } from "../exceptions/covers";
import { exceptionsInForce, extensionsBy } from "../exceptions/in-force";
import { waive } from "../exceptions/waive";
import type { ProjectFigures } from "../figures/types";
import { remark, type Remark } from "../findings/finding";
import type { ExceptionInForce } from "../project/exception";
import type { Project } from "../project/project";
import type { ReadFile } from "./read-source";

/** Extensions and waivers over a run: what the register decides, and what returned workbooks only believe. */
export interface ExceptionsOfRun {
  readonly extensionOf: ReturnType<typeof extensionsBy>;
  /** The remarks, of which some are marked as waived, with what is to be told of the decisions. `selected`: the projects that the run is about. */
  readonly apply: (remarks: readonly Remark[], selected: readonly ProjectFigures[]) => AppliedExceptions;
}

export interface AppliedExceptions {
  readonly remarks: readonly Remark[];
  readonly inForce: readonly ExceptionInForce[];
}

/** `projects`: all, whatever the run is about. */
export function exceptionsOfRun(
  granted: ReadFile | undefined,
  returned: readonly ReadFile[],
  projects: readonly Project[],
  terms: ScopeTerms,
): ExceptionsOfRun {
  const found = granted?.reading?.exceptions;
  const holding = exceptionsInForce(found?.decisions ?? [], projects, terms);
  const told = [...(found?.remarks ?? []), ...holding.remarks, ...returned.flatMap(elsewhere)];
  return {
    extensionOf: extensionsBy(holding.extensions, terms),
    apply: (remarks, selected) => {
      const waived = waive(remarks, holding.waivers, projects, terms);
      const inForce = [
        ...holding.extensions.map((decision) => ({
          decision,
          reach: selected.filter(({ extension }) => extension === decision).length,
        })),
        ...holding.waivers.map((decision) => ({ decision, reach: waived.reach.get(decision) ?? 0 })),
      ];
      return { remarks: [...waived.remarks, ...told, ...unused(inForce, selected, terms)], inForce };
    },
  };
}

/** A nämnd may think that it is excepted: nothing is by what its own workbook says. */
const elsewhere = ({ name, reading }: ReadFile): readonly Remark[] =>
  (reading?.exceptions?.tables ?? []).map(({ sheet }) => remark("UND-12", { file: name, sheet }, { sheet }));

/**
 * Decisions that do nothing. Of one whose projects the run is not about nobody can say so; nor of an extension whose projects have no last day yet.
 */
function unused(
  inForce: readonly ExceptionInForce[],
  selected: readonly ProjectFigures[],
  terms: ScopeTerms,
): readonly Remark[] {
  return inForce.flatMap(({ decision, reach }) => {
    if (reach > 0) return [];
    const about = selected.filter(({ project }) => covers(decision, project, terms));
    const { at, dnr, until } = decision;
    if (decision.kind === "waiver")
      return about.length > 0 ? [remark("UND-10", at, { codes: decision.rules, dnr })] : [];
    return about.some(({ reportDueOn }) => reportDueOn !== null) ? [remark("UND-11", at, { until, dnr })] : [];
  });
}
