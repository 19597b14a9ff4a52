import type { Figure } from "../../figures/types";
import type { Reading } from "../../project/project";
import { ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { blank, computed, kronor, lookOf, number, text, type Put } from "../../document/put";
import * as formulas from "./formulas";
import { labelColumn } from "./identity-columns";
import { onLastRow, type ProjectColumn } from "./project-column";
import { textOf } from "./project-text";

const emptyAmount = blank("amount");

/** Amounts in kronor. What nämnder state is a value, or in their own workbook a reference to the cell; the rest are formulas over the row. */
export const economyColumns: readonly ProjectColumn[] = [
  {
    heading: "Kalkyl",
    width: 11.5,
    right: true,
    put: onLastRow(
      ({ figures }, context) => stated(figures.estimated, figures.project.fields.get("estimatedCost"), context),
      emptyAmount,
    ),
  },
  {
    heading: "Beviljat",
    width: 11.5,
    right: true,
    put: ({ year, source }, context) => stated(year.granted, source.fields.get("grantedAmount"), context),
  },
  {
    heading: "Ombudgeterat in",
    width: 10.5,
    right: true,
    put: ({ year, source }, context) => stated(year.carriedIn, source.fields.get("carriedIn"), context),
  },
  {
    heading: "Disponibelt",
    width: 12.5,
    right: true,
    put: ({ year }, _context, at) => result(year.available, formulas.available(at)),
  },
  {
    heading: "Utfall",
    width: 11.5,
    right: true,
    put: ({ year, source }, context) => stated(year.spent, source.fields.get("spentAmount"), context),
  },
  {
    heading: "Nyttjandegrad",
    width: 14.5,
    right: true,
    put: ({ year: { utilisation, granted, spent } }, _context, at) =>
      seemsKnown(utilisation, [granted, spent])
        ? blank("incomplete-percent")
        : computed(
            utilisation.complete ? "percent" : "incomplete-percent",
            formulas.utilisation(at),
            utilisation.ratio === null ? null : ratioAsNumber(utilisation.ratio),
          ),
  },
  {
    heading: "Avvikelse mot kalkyl",
    width: 12,
    right: true,
    put: onLastRow(({ figures, ...row }) => {
      const { estimated, spent, deviation } = figures;
      const put = derived(deviation, [estimated, spent], formulas.deviation({ figures, ...row }));
      return estimated.ore === null ? { ...put, style: "amount" } : put;
    }, emptyAmount),
  },
  {
    heading: "Överskott",
    width: 12,
    right: true,
    put: onLastRow(({ figures, ...row }) => {
      const { granted, spent, balance } = figures;
      return derived(balance, [granted, spent], formulas.balance({ figures, ...row }));
    }, emptyAmount),
  },
  { heading: "Skäl", width: 18, put: labelColumn("surplusReason") },
  { heading: "Vad händer med överskottet", width: 18, put: labelColumn("surplusDisposition") },
  {
    heading: "Beslut överskott",
    width: 13,
    put: ({ figures }) => text(textOf(figures.project, "dispositionRef"), "text-wrap"),
  },
];

/** The project's spent amount over all its years; left out where it is not whole, so that the column holds nothing but numbers to compare. */
export const spentInAll: ProjectColumn["put"] = onLastRow((row) => {
  const { spent } = row.figures;
  return spent.ore === null || !spent.complete
    ? blank("incomplete")
    : number(kronor(spent.ore), lookOf(spent), formulas.spentInAll(row));
}, emptyAmount);

function stated(figure: Figure, reading: Reading | undefined, { scope }: SummaryContext): Put {
  if (figure.ore === null) return blank(lookOf(figure));
  const formula = scope === "own-workbook" && reading ? formulas.sourceFormula(reading) : null;
  return number(kronor(figure.ore), lookOf(figure), formula ?? undefined);
}

/** The formula would make something of amounts that are known only in part, or in doubt, where the core makes nothing. */
const seemsKnown = ({ complete }: { readonly complete: boolean }, of: readonly Figure[]): boolean =>
  !complete && of.every(({ ore }) => ore !== null);

const derived = (figure: Figure, of: readonly Figure[], formula: string): Put =>
  seemsKnown(figure, of) ? blank("incomplete") : result(figure, formula);

const result = (figure: Figure, formula: string): Put =>
  computed(lookOf(figure), formula, figure.ore === null ? null : kronor(figure.ore));
