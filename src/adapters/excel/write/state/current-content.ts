import type { Area } from "sheet-refs";
import { areaOfAddress } from "../../read/grid";
import type { HostValue } from "../../read/host-value";

export interface CurrentCell {
  readonly value: HostValue;
  /** The formula with its equals sign; null for a constant. */
  readonly formula: string | null;
}

/** What stands on a sheet of ours now. */
export interface CurrentContent {
  /** The smallest rectangle around everything; null for an empty sheet. */
  readonly area: Area | null;
  readonly at: (row: number, column: number) => CurrentCell;
}

const nothing: CurrentCell = { value: "", formula: null };
export const emptyContent: CurrentContent = { area: null, at: () => nothing };

/** From a used range whose address, values and formulas were loaded. */
export function currentContent(used: Excel.Range): CurrentContent {
  if (used.isNullObject) return emptyContent;
  const area = areaOfAddress(used.address);
  const values = used.values as HostValue[][];
  const formulas = used.formulas as HostValue[][];
  if (area === null) return emptyContent;
  return {
    area,
    at: (row, column) => {
      const value = values[row - area.top]?.[column - area.left] ?? "";
      return { value, formula: formulaIn(formulas[row - area.top]?.[column - area.left], value) };
    },
  };
}

/** Excel gives a constant as its own formula. */
export const formulaIn = (formula: HostValue | undefined, value: HostValue): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;

export const isEmpty = ({ value, formula }: CurrentCell): boolean => value === "" && formula === null;
