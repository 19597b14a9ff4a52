import type * as IronCalc from "@ironcalc/wasm";
import { usedArea } from "../model/cells";
import { columnOfKey, type HostCell, type HostSheet, type HostWorkbook, rowOfKey } from "../model/workbook";
import { clearCell, enterFormula, typed } from "./engine-cells";
import { forEngine } from "./formula-for-engine";

/** The engine's copy of one sheet: the cells that it was last told of, and what was entered for them. */
interface Mirror {
  readonly id: string;
  readonly name: string;
  readonly cells: Map<number, HostCell>;
  readonly inputs: Map<number, string>;
}

/**
 * The engine's copy of the workbook. It follows ours cell by cell and is built anew only when a sheet is renamed, moved or deleted, because a
 * large workbook takes seconds to hand over.
 */
export class EngineCopy {
  private model: IronCalc.Model | null = null;
  private mirrors: Mirror[] = [];
  private terms = "";

  constructor(private readonly newModel: () => IronCalc.Model) {}

  /** Brings the copy up to date; formulas are not computed yet. */
  follow(workbook: HostWorkbook): IronCalc.Model {
    const model = this.withSheets(workbook);
    const lastRows = new Map(workbook.sheets.map((sheet) => [sheet, usedArea(sheet, true)?.bottom ?? 1]));
    const terms = termsOf(workbook, [...lastRows.values()]);
    if (terms !== this.terms) this.forgetFormulas();
    this.terms = terms;
    const inTerms = (sheet: HostSheet, row: number, column: number, formula: string): string =>
      forEngine(formula, workbook, { sheet, row, column }, (one) => lastRows.get(one) ?? 1) ?? "#REF!";
    workbook.sheets.forEach((sheet, index) => this.followSheet(model, sheet, index, inTerms));
    return model;
  }

  /** The cell was given its result: nothing that the engine must hear of. */
  tookResult(sheet: number, key: number, cell: HostCell): void {
    this.mirrors[sheet]?.cells.set(key, cell);
  }

  /** New sheets at the end are added; any other change of sheets starts a new copy. */
  private withSheets({ sheets }: HostWorkbook): IronCalc.Model {
    const isSame = this.mirrors.every(({ id, name }, index) => sheets[index]?.id === id && sheets[index].name === name);
    if (!this.model || !isSame) {
      this.model?.free();
      this.model = this.newModel();
      this.model.pauseEvaluation();
      this.mirrors = [];
    }
    for (const { id, name } of sheets.slice(this.mirrors.length)) {
      if (this.mirrors.length > 0) this.model.newSheet();
      this.model.renameSheet(this.mirrors.length, name);
      this.mirrors.push({ id, name, cells: new Map(), inputs: new Map() });
    }
    return this.model;
  }

  /** Tables, names or the length of columns changed: formulas may mean other cells now. */
  private forgetFormulas(): void {
    for (const { cells } of this.mirrors) {
      for (const [key, { formula }] of cells) if (formula !== undefined) cells.delete(key);
    }
  }

  private followSheet(
    model: IronCalc.Model,
    sheet: HostSheet,
    index: number,
    inTerms: (sheet: HostSheet, row: number, column: number, formula: string) => string,
  ): void {
    const mirror = this.mirrors[index];
    if (!mirror) return;
    for (const key of mirror.inputs.keys()) {
      if (sheet.cells.has(key)) continue;
      mirror.cells.delete(key);
      mirror.inputs.delete(key);
      clearCell(model, index, rowOfKey(key), columnOfKey(key));
    }
    for (const [key, cell] of sheet.cells) {
      if (mirror.cells.get(key) === cell) continue;
      mirror.cells.set(key, cell);
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const formula = cell.formula === undefined ? null : inTerms(sheet, row, column, cell.formula);
      const input = formula === null ? typed(cell.value) : `=${formula}`;
      if ((mirror.inputs.get(key) ?? "") === input) continue;
      mirror.inputs.set(key, input);
      if (formula === null) model.setUserInput(index, row, column, input);
      else enterFormula(model, index, row, column, formula);
    }
  }
}

/** What formulas mean depends on these. */
const termsOf = ({ sheets, names }: HostWorkbook, lastRows: readonly number[]): string =>
  JSON.stringify([
    sheets.flatMap(({ tables }) => tables.map(({ name, area, columns }) => [name, area, columns])),
    names,
    lastRows,
  ]);
