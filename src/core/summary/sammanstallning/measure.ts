import type { Figure, ProjectFigures, Totals } from "../../figures/types";
import { ratioAsNumber } from "../../values/ratio";
import { sumOre } from "../../values/ore";
import type { SummaryContext } from "../context";
import type { StyleName } from "../../document/document";
import { projectColumn } from "../names";
import { kronor } from "../../document/put";
import type { Source } from "./source";

/** A column of figures in a table of groups. `offset` counts columns from the block's left edge. */
export type Measure = { readonly heading: string; readonly offset: number } & (
  | { readonly kind: "count"; readonly of: (totals: Totals) => number; readonly formula: (source: Source) => string }
  | { readonly kind: "amount"; readonly of: (totals: Totals) => Figure; readonly formula: (source: Source) => string }
  | {
      readonly kind: "computed";
      readonly style: { readonly plain: StyleName; readonly total: StyleName; readonly incomplete: StyleName };
      readonly of: (totals: Totals, members: readonly ProjectFigures[]) => Computed;
      /** From the rows of the group, or from the cell that names it. */
      readonly formula: (source: Source, at: (offset: number) => string) => string;
      /** Not shown for all groups together. */
      readonly perGroupOnly?: true;
    }
);

/** A number that is not a sum; null where it is unknown or has no meaning. */
export interface Computed {
  readonly number: number | null;
  readonly complete: boolean;
}

export const countOfProjects = ({ texts }: SummaryContext, offset: number): Measure => ({
  kind: "count",
  heading: texts.headings.count,
  offset,
  of: ({ projects }) => projects,
  formula: ({ sum }) => sum("Antal projekt"),
});

export const granted = ({ texts, amounts }: SummaryContext, offset: number): Measure => ({
  kind: "amount",
  heading: texts.headings.granted,
  offset,
  of: (totals) => totals.granted,
  formula: ({ sum }) => `${sum("Beviljat")}${amounts.divide}`,
});

export const spent = ({ texts, amounts }: SummaryContext, offset: number): Measure => ({
  kind: "amount",
  heading: texts.headings.spent,
  offset,
  of: (totals) => totals.spent,
  formula: ({ sum }) => `${sum("Utfall")}${amounts.divide}`,
});

export const surplus = ({ texts, amounts }: SummaryContext, offset: number): Measure => ({
  kind: "amount",
  heading: texts.headings.surplus,
  offset,
  of: (totals) => totals.surplus,
  formula: (source) => `${source.surplus()}${amounts.divide}`,
});

export const overrun = ({ texts, amounts }: SummaryContext, offset: number): Measure => ({
  kind: "amount",
  heading: texts.headings.overrun,
  offset,
  of: (totals) => totals.overrun,
  formula: (source) => `${source.overrun()}${amounts.divide}`,
});

const percentStyle = { plain: "percent", total: "total-percent", incomplete: "incomplete-percent" } as const;
const kronorStyle = { plain: "amount", total: "total-amount", incomplete: "incomplete" } as const;

/** Sum divided by sum, of the same projects: those that are whole in both. */
export const utilisation = ({ texts }: SummaryContext, offset: number): Measure => ({
  kind: "computed",
  heading: texts.headings.utilisation,
  offset,
  style: percentStyle,
  of: (totals) => ({
    number: totals.utilisation.ratio === null ? null : ratioAsNumber(totals.utilisation.ratio),
    complete: totals.utilisation.complete,
  }),
  formula: ({ sumOfWhole }) => quotient(sumOfWhole("Utfall"), sumOfWhole("Beviljat")),
});

const quotient = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole})`;

/** Kronor spent per project, over those that are whole. */
export const spentPerProject = ({ texts }: SummaryContext, offset: number): Measure => ({
  kind: "computed",
  heading: texts.headings.perProject,
  offset,
  style: kronorStyle,
  of: ({ utilisation: { complete } }, members) => {
    const whole = members.flatMap(({ complete: isWhole, spent: { ore } }) => (isWhole && ore !== null ? [ore] : []));
    return { number: whole.length === 0 ? null : kronor(sumOre(whole)) / whole.length, complete };
  },
  formula: ({ sumOfWhole }) => quotient(sumOfWhole("Utfall"), sumOfWhole("Antal projekt")),
});

/**
 * The median of what projects of a type have spent in all, where that is whole. SUMPRODUCT makes LARGE see an array without array entry;
 * rows of other types become zeros, which stand last since no amount that is counted is below zero.
 */
export const medianSpent = ({ texts }: SummaryContext, offset: number): Measure => ({
  kind: "computed",
  heading: texts.headings.median,
  offset,
  style: kronorStyle,
  perGroupOnly: true,
  of: ({ spent: { complete } }, members) => ({ number: median(members), complete }),
  formula: (_source, at) => {
    const [type, amount] = [projectColumn("Typ"), projectColumn("Utfall hela projektet")];
    const known = `COUNTIFS(${type},${at(0)},${amount},">=0")`;
    const ranked = (step: 1 | 2): string =>
      `SUMPRODUCT(LARGE((${type}=${at(0)})*(${amount}>=0)*${amount},INT((${known}+${step})/2)))`;
    return `IF(${known}=0,"",(${ranked(1)}+${ranked(2)})/2)`;
  },
});

function median(members: readonly ProjectFigures[]): number | null {
  const known = members
    .flatMap(({ spent: { ore, complete } }) => (ore === null || !complete || ore < 0n ? [] : [kronor(ore)]))
    .sort((a, b) => a - b);
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
