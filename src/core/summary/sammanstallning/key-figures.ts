import type { ReportStatus } from "../../figures/types";
import { ratio, ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import type { DocumentCell, StyleName } from "../document";
import { projectColumn } from "../names";
import { blank, number, text, type Put } from "../put";
import { placed } from "../table-sheet";
import type { StatusRow } from "./completed";
import { inUnit, oreOf } from "./figure-put";
import type { ReportCells } from "./reports";

/** Points of the label, the figure and the words for how it is computed. */
export const keyFigureHeights = [13.5, 27, 25.5] as const;

interface KeyFigure {
  readonly words: { readonly label: string; readonly note: string };
  readonly column: number;
  readonly style: StyleName;
  readonly value: number | null;
  readonly formula: string;
  readonly complete: boolean;
}

export interface KeyFigureCells {
  readonly statuses: readonly StatusRow[];
  readonly reports: ReportCells;
}

/** A strip of figures, one per column, from the row `top`: label, figure, and in words how it is computed. */
export function keyFigures(top: number, cells: KeyFigureCells, context: SummaryContext): readonly DocumentCell[] {
  const { texts, say, amounts, outcome } = context;
  const params = { unit: amounts.unit, months: outcome.edition.reportMonths };
  return figuresOf(cells, context).flatMap(({ words, column, style, value, formula, complete }) => {
    const puts: readonly Put[] = [
      text(say(words.label, params), "tile-label"),
      value === null ? blank(style) : number(value, style, formula),
      complete ? text(say(words.note, params), "tile-note") : text(texts.incomplete.mark, "tile-note-incomplete"),
    ];
    return puts.flatMap((put, index) => placed(top + index, column, [put]));
  });
}

function figuresOf({ statuses, reports }: KeyFigureCells, context: SummaryContext): readonly KeyFigure[] {
  const { texts, outcome, amounts } = context;
  const { totals, projects } = outcome;
  const words = texts.keyFigures;
  const balance = projectColumn("Överskott");
  const money = (column: number, key: "granted" | "spent" | "surplus" | "overrun", formula: string): KeyFigure => {
    const ore = oreOf(totals[key], totals);
    return {
      ...{ words: words[key], column, style: amounts.tile, formula: `${formula}${amounts.divide}` },
      value: ore === null ? null : inUnit(ore, amounts),
      complete: totals[key].complete,
    };
  };
  const counted = (column: number, of: "projects" | "completed", formula: string): KeyFigure => ({
    ...{ words: words[of], column, style: "tile-count", formula, value: totals[of], complete: true },
  });
  const reported = (column: number, key: "inTime" | "late" | "overdue", status: ReportStatus): KeyFigure => ({
    ...{ words: words[key], column, style: "tile-count", formula: reports.get(status) ?? "0", complete: true },
    value: projects.filter(({ reportStatus }) => reportStatus === status).length,
  });
  const completedCells = statuses.flatMap(({ progress, countCell }) => (progress === "completed" ? [countCell] : []));
  const granted = `SUM(${projectColumn("Beviljat")})`;
  const share = ratio(BigInt(totals.completed), BigInt(totals.projects));
  const count = `SUM(${projectColumn("Antal projekt")})`;
  const completed = `SUM(${completedCells.length === 0 ? "0" : completedCells.join(",")})`;
  return [
    money(1, "granted", granted),
    money(2, "spent", `SUM(${projectColumn("Utfall")})`),
    {
      ...{ words: words.utilisation, column: 3, style: "tile-percent" },
      value: totals.utilisation.ratio === null ? null : ratioAsNumber(totals.utilisation.ratio),
      formula: `IF(${granted}=0,"",SUM(${projectColumn("Utfall")})/${granted})`,
      complete: totals.utilisation.complete,
    },
    money(4, "surplus", `SUMIF(${balance},">0")`),
    money(5, "overrun", `-SUMIF(${balance},"<0")`),
    counted(8, "projects", count),
    counted(9, "completed", completed),
    {
      ...{ words: words.completedShare, column: 7, style: "tile-percent", complete: true },
      value: share === null ? null : ratioAsNumber(share),
      formula: `IF(${count}=0,"",${completed}/${count})`,
    },
    reported(10, "inTime", "reported-in-time"),
    reported(11, "late", "reported-late"),
    reported(12, "overdue", "missing-late"),
  ];
}
