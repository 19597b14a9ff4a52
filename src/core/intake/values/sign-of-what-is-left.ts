import { absoluteOre } from "../../values/ore";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { factsOfFormat } from "../../workbook/number-format";
import { signOfWhatIsLeft } from "../../words/difference-signs";
import type { Sign } from "../../project/sign";
import type { RowRole } from "../units/unit-statements";
import type { WrittenRow } from "./readings";
import { isDifference, type SignEvidence } from "./signs";
import { leftIn, mayDeriveSpent } from "./spent-by-what-is-left";
import { decimalsShown } from "./shown-decimals";

export const signEvidence = (
  grids: readonly Grid[],
  roleOf: (sheet: string, row: number) => RowRole,
  rows: readonly WrittenRow[],
): SignEvidence => ({
  stated: statedSign(grids, roleOf),
  byFormula: signByFormula(rows),
  byShare: signByShare(rows),
  givesSpent: mayDeriveSpent(rows.map(({ record }) => record)),
});

function statedSign(grids: readonly Grid[], roleOf: (sheet: string, row: number) => RowRole): Sign | null {
  const said = new Set(
    grids.flatMap((grid) =>
      grid.rows.flatMap((row) =>
        roleOf(grid.sheet.name, row) === "project"
          ? []
          : grid.row(row).flatMap((cell) => signOfWhatIsLeft(labelText(cell)) ?? []),
      ),
    ),
  );
  const [sign = null] = said;
  return said.size === 1 ? sign : null;
}

/** `B4-C4`, `B4-SUM(C4:E4)` where the grant is in B4: what is left has no minus. `C4-B4`: it has. */
function signByFormula(rows: readonly WrittenRow[]): Sign | null {
  const signs = new Set<Sign>();
  for (const { written } of rows) {
    const grants = written.filter(({ raw }) => raw.field.id === "grantedAmount" && !raw.repeatsTotal);
    const [grant, ...others] = grants.map(({ at }) => at.cell);
    if (grant === undefined || others.length > 0) continue;
    for (const { raw } of written) {
      const formula = isDifference(raw.field.id) ? raw.cell?.formula : undefined;
      const sign = formula === undefined ? null : signIn(formula, grant);
      if (sign) signs.add(sign);
    }
  }
  const [sign = null] = signs;
  return signs.size === 1 ? sign : null;
}

/** With which sign the formula takes the one cell from others, or them from it. */
function signIn(formula: string, cell: string): Sign | null {
  const [, first = "", second = ""] =
    /^([^-]+)-([^-]+)$/u.exec(
      formula
        .replace(/[$\s]/gu, "")
        .replace(/^[=+]+/u, "")
        .toUpperCase(),
    ) ?? [];
  const cells = /^(?:[A-Z]{1,3}\d+|SUM\([A-Z]{1,3}\d+:[A-Z]{1,3}\d+\)|\([A-Z\d+]+\))$/u;
  if (!cells.test(first) || !cells.test(second)) return null;
  return first === cell && second !== cell ? "plus" : second === cell && first !== cell ? "minus" : null;
}

/** 0,95 of the grant was used, and 5 % of it is what is left. Rows where nothing or all is left tell nothing. */
function signByShare(rows: readonly WrittenRow[]): Sign | null {
  const votes: Record<Sign, number> = { plus: 0, minus: 0 };
  for (const { record, written } of rows) {
    const share = record.values.find(({ field }) => field.id === "reportedUtilisation")?.cell ?? null;
    if (share?.value.kind !== "number") continue;
    const left = leftIn(record);
    const amount = written.find(({ raw }) => raw === left)?.ore ?? 0n;
    const granted = written.reduce(
      (sum, { raw, ore }) => (raw.field.id === "grantedAmount" && !raw.repeatsTotal ? sum + ore : sum),
      0n,
    );
    if (amount === 0n || granted === 0n) continue;
    const percent = factsOfFormat(share).isPercent || Math.abs(share.value.number) <= 2;
    const used = percent ? share.value.number : share.value.number / 100;
    const slack =
      (0.6 * 10 ** -decimalsShown({ cell: share })) / (percent && !factsOfFormat(share).isPercent ? 1 : 100);
    const rest = Number(amount) / Number(absoluteOre(granted as typeof amount));
    if (Math.abs(1 - rest - used) <= slack) votes.plus += 1;
    if (Math.abs(1 + rest - used) <= slack) votes.minus += 1;
  }
  const [most, other] = votes.plus > votes.minus ? ([votes.plus, votes.minus] as const) : [votes.minus, votes.plus];
  return most === 0 || other > 0 ? null : votes.plus > votes.minus ? "plus" : "minus";
}
