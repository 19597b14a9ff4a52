import { groupBy, missingFromFiles, nothingMissing } from "../../../core/figures/totals";
import type { Totals } from "../../../core/figures/types";
import type { RunResult } from "../../../core/run/run-result";
import type { CollectedResult } from "../../engine/collected-result";
import type { FigureSource } from "./figure-source";
import type { KeyFigureId } from "./key-figures";
import { ratioAsNumber } from "../../../core/values/ratio";

type Figures = Pick<Totals, "granted" | "spent" | "utilisation" | "surplus" | "overrun">;

/** One bar: a project or a nämnd. */
export interface UtilisationRow {
  readonly key: string;
  /** Null for what no nämnd could be read of. */
  readonly name: string | null;
  readonly figures: Figures;
  /** What they are made of. */
  readonly source: FigureSource;
  /** For the bar, 0 and up; null when it is not known. */
  readonly share: number | null;
}

const shareOf = ({ utilisation: { ratio } }: Figures): number | null => (ratio === null ? null : ratioAsNumber(ratio));

export const projectRows = ({ projects }: RunResult): readonly UtilisationRow[] =>
  projects.map((figures) => ({
    key: figures.project.key,
    name: figures.project.name,
    figures,
    source: { kind: "here", projects: [figures], missing: nothingMissing },
    share: shareOf(figures),
  }));

/** In the order of the profile. */
export const namndRows = ({ projects, missing, profile, register }: RunResult): readonly UtilisationRow[] =>
  groupBy(
    projects,
    ({ reportingNamnd }) => reportingNamnd,
    profile.namnder.map(({ id }) => id),
    (members) => missingFromFiles(missing, members),
  ).map((group) => {
    const members = projects.filter(({ reportingNamnd }) => reportingNamnd === group.key);
    return {
      key: group.key ?? "",
      name: group.key === null ? null : (register.namndById(group.key)?.name ?? group.key),
      figures: group,
      source: { kind: "here", projects: members, missing: missingFromFiles(missing, members) },
      share: shareOf(group),
    };
  });

/** The nämnder of collected workbooks. */
export const standingRows = ({ selected, register }: CollectedResult): readonly UtilisationRow[] =>
  selected.namnder.map(({ namnd, totals }) => ({
    key: namnd ?? "",
    name: namnd === null ? null : (register.namndById(namnd)?.name ?? namnd),
    figures: totals,
    share: shareOf(totals),
    source: { kind: "collected", namnd },
  }));

/** Largest first; what is not known last; null leaves the order as it is. */
export function sortedBy(rows: readonly UtilisationRow[], id: KeyFigureId | null): readonly UtilisationRow[] {
  if (id === null) return rows;
  const sizeOf = ({ figures, share }: UtilisationRow): bigint | number | null =>
    id === "utilisation" ? share : figures[id].ore;
  return rows.toSorted((a, b) => {
    const [one, other] = [sizeOf(a), sizeOf(b)];
    if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
    return one > other ? -1 : one < other ? 1 : 0;
  });
}
