import { behindFigure } from "../../../core/figures/behind-figure";
import type { AskedFigure, Figure, Totals } from "../../../core/figures/types";
import type { RunResult } from "../../../core/run/run-result";
import type { Finding, Location } from "../../../core/findings/finding";
import type { Project } from "../../../core/project/project";
import type { Language } from "../../../core/values/bilingual";
import { formatOre, formatShare } from "../../../core/values/format";

export type KeyFigureId = AskedFigure;

export interface KeyFigure {
  readonly id: KeyFigureId;
  /** Null when nothing is known. */
  readonly shown: string | null;
  readonly complete: boolean;
  readonly approximate: boolean;
}

/** The figures of the whole, of a nämnd or of a project, as they are shown. */
export function keyFigures(
  figures: Pick<Totals, "granted" | "spent" | "utilisation" | "surplus" | "overrun">,
  language: Language,
): readonly KeyFigure[] {
  const { granted, spent, utilisation, surplus, overrun } = figures;
  const amount = (id: KeyFigureId, { ore, complete, approximate }: Figure): KeyFigure => ({
    id,
    shown: ore === null ? null : formatOre(ore, language),
    complete,
    approximate,
  });
  return [
    amount("granted", granted),
    amount("spent", spent),
    {
      id: "utilisation",
      shown: utilisation.ratio === null ? null : formatShare(utilisation.ratio, language),
      complete: utilisation.complete,
      approximate: granted.approximate || spent.approximate,
    },
    amount("surplus", surplus),
    amount("overrun", overrun),
  ];
}

const keyOf = ({ file, sheet = "", cell = "" }: Location): string => JSON.stringify([file, sheet, cell]);

/** What makes the totals incomplete: the findings that say so, and the projects whose amounts are not known. */
export function whyIncomplete({ edition, findings, missing, projects }: RunResult): {
  readonly findings: readonly Finding[];
  readonly projects: readonly Project[];
} {
  const touching = new Set(edition.rules.filter(({ touches = [] }) => touches.length > 0).map(({ code }) => code));
  const gaps = new Set(missing.gaps.map(({ at }) => keyOf(at)));
  // What a gap makes doubtful has that gap's finding.
  const unknown = projects.filter(
    ({ granted, spent, doubted }) =>
      (!granted.complete && !doubted.has("grantedAmount")) || (!spent.complete && !doubted.has("spentAmount")),
  );
  const { lacking } = behindFigure("utilisation", unknown, missing);
  const unread = new Set(lacking.flatMap(({ lacks }) => lacks.flatMap(({ at }) => (at === null ? [] : keyOf(at)))));
  const because = findings.filter(({ code, at }) => {
    const cell = keyOf(at);
    return touching.has(code) || code.startsWith("FIL") || code.startsWith("URV") || gaps.has(cell) || unread.has(cell);
  });
  const told = new Set(because.map(({ project }) => project));
  return { findings: because, projects: unknown.map(({ project }) => project).filter(({ key }) => !told.has(key)) };
}
