import { missingFromPart, totalsOf } from "../../figures/totals";
import type { ProjectFigures, Totals } from "../../figures/types";
import type { SummaryContext } from "../context";
import type { StyleName } from "../../document/document";
import { blank, number, text, type Put } from "../../document/put";
import type { Block } from "./block";
import { amountPut, oreOf, shownSteps, toOre } from "./figure-put";
import type { Measure } from "./measure";
import { everything, type Source } from "./source";

/** A group of projects as one line of a table. */
export interface Group {
  readonly label: string;
  readonly members: readonly ProjectFigures[];
  /** What the group sums to; when left out, the sums of its members, which lack all that may be missing from any part. */
  readonly totals?: Totals;
  /** The rows that the formulas sum, given the cell that holds the label. */
  readonly source: (label: string) => Source;
  /** In the column beside the label. */
  readonly beside?: Put;
}

export interface GroupTable {
  readonly heading: string;
  readonly besideHeading?: string;
  readonly groups: readonly Group[];
  /** Projects of no group: total minus the groups. */
  readonly rest: readonly ProjectFigures[];
  /** The rest may belong to any group: what is counted in a group is "at least". */
  readonly restIsUnknown?: true;
  readonly measures: readonly Measure[];
}

export interface PlacedTable {
  /** The row of each group, in their order. */
  readonly rows: readonly number[];
  readonly totalRow: number;
  /** By how many steps of the last decimal the shown parts of a column differ at most from its shown total. */
  readonly rounding: bigint;
}

/** Groups, then what belongs to none, then all together. */
export function groupTable(block: Block, table: GroupTable, context: SummaryContext): PlacedTable {
  const { texts, outcome } = context;
  const { groups, measures } = table;
  block.columnHeadings(headingsOf(table));
  const top = block.row();
  const restRow = table.rest.length === 0 ? null : top + groups.length;
  const totalRow = top + groups.length + (restRow === null ? 0 : 1);
  const part = (members: readonly ProjectFigures[]): Totals => totalsOf(members, missingFromPart(outcome.missing));
  const sums = groups.map(({ members, totals }) => totals ?? part(members));
  const restSums = part(table.rest);

  const rows = groups.map((group, index) => {
    const row = block.row();
    const totals = sums[index] ?? restSums;
    const source = group.source(`$${block.at(0, row)}`);
    const puts = measures.map((measure) => ({ measure, put: putOf(measure, totals, group.members, source, row) }));
    return block.labelled(lineOf(text(group.label), puts, "text", group.beside));
  });
  if (restRow !== null) {
    const puts = measures.map((measure) => ({ measure, put: restPut(measure) }));
    block.line(lineOf(text(texts.missing, "incomplete-text"), puts, "text"));
  }
  const totals = measures.map((measure) => ({
    measure,
    put: putOf(measure, outcome.totals, outcome.projects, everything, totalRow, true),
  }));
  block.line(lineOf(text(texts.total, "total-text"), totals, "total-text"));
  const parts = restRow === null ? sums : [...sums, restSums];
  return { rows, totalRow, rounding: largest(measures.map((measure) => roundingSteps(measure, parts))) };

  function putOf(
    measure: Measure,
    totals: Totals,
    members: readonly ProjectFigures[],
    source: Source,
    row: number,
    isTotal = false,
  ): Put {
    if (measure.kind === "count") {
      const isAtLeast = totals.mayBeMore || (!isTotal && table.restIsUnknown && table.rest.length > 0);
      const style = isAtLeast ? "incomplete" : isTotal ? "total-count" : "count";
      return number(measure.of(totals), style, measure.formula(source));
    }
    if (measure.kind === "amount") {
      return amountPut(measure.of(totals), totals, measure.formula(source), context.amounts, isTotal);
    }
    if (isTotal && measure.perGroupOnly) return blank("total-text");
    const { number: result, complete } = measure.of(totals, members);
    const style = complete ? (isTotal ? measure.style.total : measure.style.plain) : measure.style.incomplete;
    return result === null
      ? blank(style)
      : number(
          result,
          style,
          measure.formula(source, (offset) => block.at(offset, row)),
        );
  }

  function restPut(measure: Measure): Put {
    const row = restRow ?? totalRow;
    if (measure.kind === "computed") {
      if (measure.perGroupOnly) return blank("text");
      const { style, value } = putOf(measure, restSums, table.rest, everything, row);
      return value === undefined ? { style } : { style, value };
    }
    const total = block.at(measure.offset, totalRow);
    const formula =
      groups.length === 0
        ? total
        : `${total}-SUM(${block.at(measure.offset, top)}:${block.at(measure.offset, row - 1)})`;
    return measure.kind === "count"
      ? number(measure.of(restSums), restSums.mayBeMore ? "incomplete" : "count", formula)
      : amountPut(measure.of(restSums), restSums, toOre(formula, context.amounts), context.amounts, false);
  }

  /** Shown total minus shown parts. */
  function roundingSteps(measure: Measure, parts: readonly Totals[]): bigint {
    if (measure.kind !== "amount") return 0n;
    const shown = (totals: Totals): bigint => shownSteps(oreOf(measure.of(totals), totals) ?? 0n, context.amounts);
    return parts.reduce((left, part) => left - shown(part), shown(outcome.totals));
  }
}

/** The greatest difference, whichever way it goes. */
export const largest = (steps: readonly bigint[]): bigint =>
  steps.reduce((most, step) => ((step < 0n ? -step : step) > most ? (step < 0n ? -step : step) : most), 0n);

const headingsOf = ({ heading, besideHeading, measures }: GroupTable) => {
  const width = Math.max(...measures.map(({ offset }) => offset));
  return Array.from({ length: width + 1 }, (_, offset) => {
    const measure = measures.find((known) => known.offset === offset);
    if (measure) return { words: measure.heading, right: true as const };
    return { words: offset === 0 ? heading : offset === 1 ? (besideHeading ?? "") : "" };
  });
};

/** Columns between the label and the first figure keep the line's look, so that a long label may run over them. */
function lineOf(
  label: Put,
  puts: readonly { readonly measure: Measure; readonly put: Put }[],
  between: StyleName,
  beside?: Put,
): readonly Put[] {
  const width = Math.max(...puts.map(({ measure }) => measure.offset));
  const byOffset = new Map(puts.map(({ measure, put }) => [measure.offset, put]));
  return Array.from({ length: width + 1 }, (_, offset) => {
    if (offset === 0) return label;
    return byOffset.get(offset) ?? (offset === 1 && beside ? beside : blank(between));
  });
}
