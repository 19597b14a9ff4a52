import { namndInSentence } from "../profile/namnd-in-sentence";
import { compareWithEarlier, type Changes } from "../earlier/compare-with-earlier";
import type { EarlierSummary } from "../earlier/earlier-summary";
import { readEarlier } from "../earlier/read-earlier";
import { projectFigures } from "../figures/project-figures";
import type { Missing } from "../figures/totals";
import type { ProjectFigures } from "../figures/types";
import { remark, type Remark } from "../findings/finding";
import type { AgainstRegister } from "../matching/against-register";
import type { NamndRegister } from "../profile/namnd-register";
import { readControls } from "../reconciliation/read-controls";
import { reconcile, type Reconciled } from "../reconciliation/reconcile";
import { sumOre, type Ore } from "../values/ore";
import type { FollowUpOptions } from "./options";

/** What the projects come to beside control totals and an earlier summary; each part only where its workbook was given and could be read. */
export interface ComparedWithReferences {
  readonly reconciled?: readonly Reconciled[];
  readonly earlier?: EarlierSummary;
  readonly changes?: Changes;
  readonly remarks: readonly Remark[];
}

interface Around {
  /** Projects that were counted but that the selection leaves out. */
  readonly unselected: readonly ProjectFigures[];
  readonly against: AgainstRegister | null;
  readonly missing: Missing;
}

export function compareWithReferences(
  projects: readonly ProjectFigures[],
  { unselected, against, missing }: Around,
  options: FollowUpOptions,
  register: NamndRegister,
): ComparedWithReferences {
  const terms = { edition: options.edition, register, asOf: options.asOf };
  const leftOut = (against?.leftOut ?? []).map((project) => projectFigures(project, terms));
  const controls = reconciledWith(projects, leftOut, { against, missing }, options, register);
  const earlier = comparedWith(projects, [...unselected, ...leftOut], options, register);
  return { ...controls, ...earlier, remarks: [...controls.remarks, ...earlier.remarks] };
}

function reconciledWith(
  projects: readonly ProjectFigures[],
  leftOut: readonly ProjectFigures[],
  { against, missing }: Pick<Around, "against" | "missing">,
  { controls, edition, profile, asOf, selection = {} }: FollowUpOptions,
  register: NamndRegister,
): Pick<ComparedWithReferences, "reconciled" | "remarks"> {
  if (!controls) return { remarks: [] };
  if ("refusal" in controls) return { remarks: [controls.refusal] };
  const read = readControls(controls.snapshot, edition, register, profile.city);
  const reconciled = reconcile(
    read.controls,
    {
      projects,
      missing,
      unreported: against?.unreported ?? new Set(),
      leftOut,
      reportedGrants: reportedGrants(against),
    },
    { register, asOf },
  );
  const isEverything = Object.keys(selection).length === 0;
  const alone = isEverything ? nothingToCompare(reconciled, register, profile.city) : [];
  return { reconciled, remarks: [...controls.remarks, ...read.remarks, ...alone] };
}

/** Controls of which no project has an amount: a workbook or a decision is missing (KTR-04). */
const nothingToCompare = (
  reconciled: readonly Reconciled[],
  register: NamndRegister,
  city: string,
): readonly Remark[] =>
  reconciled.flatMap(({ control, verdict, explanations }) => {
    if (verdict !== "nothing-to-compare" || explanations.length > 0 || control.ore === 0n) return [];
    const namnd = register.namndById(control.namndId ?? "");
    return [remark("KTR-04", control.at, { namnd: namnd ? namndInSentence(namnd) : city, control: control.ore })];
  });

/** What reports say was granted where the decision says something else (REG-03). */
const reportedGrants = (against: AgainstRegister | null): ReadonlyMap<string, Ore> =>
  new Map(
    (against?.matches.pairs ?? []).flatMap(({ reported }) => {
      const grants = reported.years.flatMap(({ fields }) => {
        const value = fields.get("grantedAmount")?.value;
        return value?.type === "amount" ? [value.ore] : [];
      });
      const isOther = against?.remarks.some(({ code, project }) => code === "REG-03" && project === reported.key);
      return isOther && grants.length > 0 ? [[reported.key, sumOre(grants)] as const] : [];
    }),
  );

function comparedWith(
  projects: readonly ProjectFigures[],
  elsewhere: readonly ProjectFigures[],
  { earlier: file, edition, asOf }: FollowUpOptions,
  register: NamndRegister,
): Pick<ComparedWithReferences, "earlier" | "changes" | "remarks"> {
  if (!file) return { remarks: [] };
  if ("refusal" in file) return { remarks: [file.refusal] };
  const earlier = readEarlier(file.snapshot, edition, register);
  if (!earlier) return { remarks: [remark("TID-01", { file: file.name }, { file: file.name })] };
  return { earlier, changes: compareWithEarlier(earlier, projects, { register, asOf }, elsewhere), remarks: [] };
}
