import type { Figure, Totals } from "../../../core/figures/types";
import type { RunResult } from "../../../core/run/run-result";
import type { Finding } from "../../../core/findings/finding";
import type { CellRef, Project } from "../../../core/project/project";
import type { Language } from "../../../core/values/bilingual";
import { formatOre, formatShare } from "../../../core/values/format";

export type KeyFigureId = "granted" | "spent" | "utilisation" | "surplus" | "overrun";

export interface KeyFigure {
  readonly id: KeyFigureId;
  /** Null when nothing is known. */
  readonly shown: string | null;
  readonly complete: boolean;
  readonly approximate: boolean;
  /** Each cell once, in the order of the sum; null where they are in other workbooks, which are not here. */
  readonly from: readonly CellRef[] | null;
}

/** The figures of the whole, of a nämnd or of a project, as they are shown. */
export function keyFigures(
  figures: Pick<Totals, "granted" | "spent" | "utilisation" | "surplus" | "overrun">,
  language: Language,
  hasCells = true,
): readonly KeyFigure[] {
  const { granted, spent, utilisation, surplus, overrun } = figures;
  const cells = (from: readonly CellRef[]): KeyFigure["from"] => (hasCells ? eachOnce(from) : null);
  const amount = (id: KeyFigureId, { ore, complete, approximate, from }: Figure): KeyFigure => ({
    id,
    shown: ore === null ? null : formatOre(ore, language),
    complete,
    approximate,
    from: cells(from),
  });
  return [
    amount("granted", granted),
    amount("spent", spent),
    {
      id: "utilisation",
      shown: utilisation.ratio === null ? null : formatShare(utilisation.ratio, language),
      complete: utilisation.complete,
      approximate: granted.approximate || spent.approximate,
      from: cells([...spent.from, ...granted.from]),
    },
    amount("surplus", surplus),
    amount("overrun", overrun),
  ];
}

const keyOf = ({ sheet, cell }: Pick<CellRef, "sheet" | "cell">): string => `${sheet}!${cell}`;

const eachOnce = (cells: readonly CellRef[]): readonly CellRef[] => [
  ...new Map(cells.map((cell) => [keyOf(cell), cell])).values(),
];

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
  const unread = new Set(
    unknown.flatMap(({ granted, spent }) =>
      [granted, spent].filter(({ complete }) => !complete).flatMap(({ from }) => from.map(keyOf)),
    ),
  );
  const because = findings.filter(({ code, at }) => {
    const cell = keyOf({ sheet: at.sheet ?? "", cell: at.cell ?? "" });
    return touching.has(code) || code.startsWith("FIL") || code.startsWith("URV") || gaps.has(cell) || unread.has(cell);
  });
  const told = new Set(because.map(({ project }) => project));
  return { findings: because, projects: unknown.map(({ project }) => project).filter(({ key }) => !told.has(key)) };
}
