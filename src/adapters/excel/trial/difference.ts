import type { Observation } from "../../../core/host/excel-trial";

/** What was meant and what stands there, at a cell or for a part of a sheet. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly meant: unknown;
  readonly is: unknown;
}

/** How many differ, and the first of them: it quotes the built-in example only. */
export function counted(differences: readonly Difference[]): Observation {
  const [first] = differences;
  if (first === undefined) return { different: 0 };
  const { sheet, cell, meant, is } = first;
  return { different: differences.length, first: `${sheet}!${cell}: ${String(is)} / ${String(meant)}` };
}
