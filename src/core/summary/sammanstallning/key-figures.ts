import { isCounted } from "../../figures/counts";
import type { Count, ReportStatus } from "../../figures/types";
import { ratio, ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import type { DocumentCell, StyleName } from "../../document/document";
import { widthOfFigure } from "../../document/measure-text";
import { styleSheet } from "../../document/style-sheet";
import { formatCount } from "../../values/format";
import { projectColumn } from "../names";
import { blank, number, text, type Put } from "../../document/put";
import { placed } from "../../document/table-sheet";
import type { StatusRow } from "./completed";
import { inUnit, oreOf, shownSteps } from "./figure-put";
import type { ReportCells } from "./reports";
import { everything } from "./source";

/** Points of the label, the figure and the words for how it is computed. */
export const keyFigureHeights = [13.5, 27, 25.5] as const;

interface KeyFigure {
  readonly words: { readonly label: string; readonly note: string };
  readonly column: number;
  readonly style: StyleName;
  readonly value: number | null;
  readonly formula: string;
  readonly complete: boolean;
  /** Of so many projects nobody knows whether they are to be counted. */
  readonly unknown?: number;
}

type CountKey = "projects" | "completed" | "completedShare" | "inTime" | "late" | "overdue";

export interface KeyFigureCells {
  readonly statuses: readonly StatusRow[];
  readonly reports: ReportCells;
}

/** A strip of figures, one per column, from the row `top`: label, figure, and in words how it is computed. */
export function keyFigures(top: number, cells: KeyFigureCells, context: SummaryContext): readonly DocumentCell[] {
  const { texts, say, amounts, outcome } = context;
  const params = { unit: amounts.unit, months: outcome.edition.reportMonths };
  const between = betweenTiles.flatMap((style, index) => placed(top + index, betweenColumn, [blank(style)]));
  const tiles = figuresOf(cells, context).flatMap(({ words, column, style, value, formula, complete, unknown = 0 }) => {
    const puts: readonly Put[] = [
      text(say(words.label, params), "tile-label"),
      value === null ? blank(style) : number(value, style, formula),
      complete
        ? text(say(words.note, params), "tile-note")
        : text(
            unknown > 0 ? say(texts.incomplete.atLeast, { n: unknown }) : texts.incomplete.mark,
            "tile-note-incomplete",
          ),
    ];
    return puts.flatMap((put, index) => placed(top + index, column, [put]));
  });
  return [...tiles, ...between];
}

const moneyColumns = [
  ["granted", 1],
  ["spent", 2],
  ["surplus", 4],
  ["overrun", 5],
] as const;

/** Column widths at which the strip's amounts can be read, whatever they come to; by column from 1. */
export function figureWidths({ outcome: { totals }, amounts, language }: SummaryContext): ReadonlyMap<number, number> {
  const { size } = styleSheet[amounts.tile].font;
  return new Map(
    moneyColumns.flatMap(([key, column]) => {
      const ore = oreOf(totals[key], totals);
      if (ore === null) return [];
      const shown = `${formatCount(shownSteps(ore, amounts), language)}${amounts.decimals > 0 ? "," : ""}`;
      return [[column, widthOfFigure(shown, size)] as const];
    }),
  );
}

/** A column without a figure keeps the strip whole. */
const betweenColumn = 10;
const betweenTiles = ["tile-label", "tile-note", "tile-note"] as const;

function figuresOf({ statuses, reports }: KeyFigureCells, context: SummaryContext): readonly KeyFigure[] {
  const { texts, outcome, amounts } = context;
  const { totals } = outcome;
  const { sumOfWhole } = everything;
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
  const { counts, mayBeMore } = totals;
  const counted = (column: number, key: CountKey, count: Count, formula: string): KeyFigure => ({
    ...{ words: words[key], column, style: "tile-count", formula, unknown: count.unknown },
    value: isCounted(count) ? count.known : null,
    complete: count.unknown === 0 && !mayBeMore,
  });
  const reported = (status: ReportStatus): string => reports.get(status) ?? "0";
  const completedCells = statuses.flatMap(({ progress, countCell }) => (progress === "completed" ? [countCell] : []));
  const granted = `SUM(${projectColumn("Beviljat")})`;
  const share = isCounted(counts.completed) ? ratio(BigInt(counts.completed.known), BigInt(totals.projects)) : null;
  const count = `SUM(${projectColumn("Antal projekt")})`;
  const completed = `SUM(${completedCells.length === 0 ? "0" : completedCells.join(",")})`;
  return [
    money(1, "granted", granted),
    money(2, "spent", `SUM(${projectColumn("Utfall")})`),
    {
      ...{ words: words.utilisation, column: 3, style: "tile-percent" },
      value: totals.utilisation.ratio === null ? null : ratioAsNumber(totals.utilisation.ratio),
      formula: `IF(${sumOfWhole("Beviljat")}=0,"",${sumOfWhole("Utfall")}/${sumOfWhole("Beviljat")})`,
      complete: totals.utilisation.complete,
    },
    money(4, "surplus", `SUMIF(${balance},">0")`),
    money(5, "overrun", `-SUMIF(${balance},"<0")`),
    counted(8, "projects", { known: totals.projects, of: totals.projects, unknown: 0 }, count),
    counted(9, "completed", counts.completed, completed),
    {
      ...counted(7, "completedShare", counts.completed, completed),
      style: "tile-percent",
      value: share === null ? null : ratioAsNumber(share),
      formula: `IF(${count}=0,"",${completed}/${count})`,
    },
    counted(11, "inTime", counts.reportedInTime, reported("reported-in-time")),
    counted(12, "late", counts.reportedLate, reported("reported-late")),
    counted(13, "overdue", counts.missingLate, reported("missing-late")),
  ];
}
