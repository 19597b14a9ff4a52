import { lastColumn, lastRow } from "sheet-refs";
import type * as IronCalc from "@ironcalc/wasm";
import { remembered } from "../model/remembered";
import { columnOfKey, type HostCell, type HostValue, type HostWorkbook, rowOfKey } from "../model/workbook";
import type { Engine } from "./engine";
import { clearCell, enterFormula, resultAt } from "./engine-cells";
import { EngineCopy } from "./engine-copy";
import { forEngine } from "./formula-for-engine";
import { valueText } from "./value-text";

/** The engine's module, already initialised: from bytes in Node, from an address in a page. */
export type IronCalcModule = Pick<typeof IronCalc, "Model">;

/**
 * Calculation by IronCalc.
 *
 * A result that came with the file stays until its inputs change, so that functions which only Excel knows do not turn into errors by opening a workbook.
 */
export function ironCalcEngine(module: IronCalcModule): Engine {
  const newModel = (): IronCalc.Model => new module.Model("host", "en", "UTC", "en");
  const canRead = readers.get(module) ?? readerOf(newModel);
  readers.set(module, canRead);
  const copy = new EngineCopy(newModel);
  const results = new Results();
  return {
    calculate: (workbook) => calculate(workbook, copy, results),
    textOf: valueText,
    isFormula(formula, workbook) {
      const text = forEngine(formula, workbook, null, () => 1) ?? (hasOwnTable(formula) ? "0" : null);
      return text !== null && canRead(text);
    },
    evaluate: (formula, workbook) => evaluate(formula, workbook, copy),
  };
}

function calculate(workbook: HostWorkbook, copy: EngineCopy, results: Results): void {
  const hasFormula = (cells: ReadonlyMap<number, HostCell>): boolean => {
    for (const { formula } of cells.values()) if (formula !== undefined) return true;
    return false;
  };
  if (!workbook.sheets.some(({ cells }) => hasFormula(cells))) return;
  const model = copy.follow(workbook);
  model.evaluate();
  workbook.sheets.forEach((sheet, index) => {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const computed = results.taken(cell, resultAt(model, index, rowOfKey(key), columnOfKey(key)));
      if (computed === cell) continue;
      sheet.cells.set(key, computed);
      copy.tookResult(index, key, computed);
    }
  });
  results.opened = true;
}

/** Computed in the last cell of the first sheet, where nobody keeps anything. */
function evaluate(formula: string, workbook: HostWorkbook, copy: EngineCopy): HostValue {
  const text = forEngine(formula, workbook, null, () => lastRow - 1);
  if (text === null) return { error: "#REF!" };
  const model = copy.follow(workbook);
  const [row, column] = [lastRow, lastColumn];
  enterFormula(model, 0, row, column, text);
  model.evaluate();
  const result = resultAt(model, 0, row, column);
  clearCell(model, 0, row, column);
  return result;
}

class Results {
  /** The first calculation is done: what holds a result since before has it from the file. */
  opened = false;
  /** What the engine made of formulas whose results came with the file. */
  private readonly atOpening = new WeakMap<HostCell, HostValue>();

  /** The cell with its result; the same cell where nothing is new. */
  taken(cell: HostCell, result: HostValue): HostCell {
    const isFromFile = !this.opened && cell.value !== null && !cell.uncached;
    if (isFromFile) this.atOpening.set(cell, result);
    const known = this.atOpening.get(cell);
    if (known !== undefined && same(known, result)) return cell;
    if (same(cell.value, result) && !cell.uncached) return cell;
    const { formula, look, link } = cell;
    return { value: result, ...(formula !== undefined && { formula }), ...(look && { look }), ...(link && { link }) };
  }
}

const same = (one: HostValue, other: HostValue): boolean =>
  one === other ||
  (typeof one === "object" && typeof other === "object" && one !== null && other !== null && one.error === other.error);

/** `[@Amount]` can only be checked where it stands. */
const hasOwnTable = (formula: string): boolean => /(?:^|[^\p{L}\p{N}_.\]])\[@?/u.test(formula);

/** What one workbook was told of a formula holds for the next as well. */
const readers = new WeakMap<IronCalcModule, (formula: string) => boolean>();

/** Tells whether the engine can read a formula: it shows one that it cannot as `#ERROR!`. Nothing but the text decides that. */
function readerOf(newModel: () => IronCalc.Model): (formula: string) => boolean {
  const scratch = newModel();
  return remembered((formula) => {
    scratch.setUserInput(0, 1, 1, `=${formula}`);
    return scratch.getFormattedCellValue(0, 1, 1) !== "#ERROR!";
  });
}
