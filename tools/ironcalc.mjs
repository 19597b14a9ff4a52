/**
 * Computes workbooks with IronCalc: takes JSON on standard input, `[[{ name, cells: [[row, column, input, isFormula]] }]]`, and writes the
 * results of the formulas, `[[[[row, column, result]]]]` workbook by workbook and sheet by sheet.
 * A process of its own: starting it takes longer than most workbooks.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

/** Fifteen significant digits: all that a spreadsheet keeps. The engine gives numbers only as text. */
const allDigits = "0.00000000000000E+00";
const errorType = 16;

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(computed)));

function computed(sheets) {
  const model = new Model("summary", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
  });
  sheets.forEach(({ cells }, sheet) => {
    for (const [row, column, input, isFormula] of cells) {
      model.setUserInput(sheet, row, column, input);
      if (isFormula) model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", allDigits);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const results = sheets.map(({ cells }, sheet) =>
    cells
      .filter(([, , , isFormula]) => isFormula)
      .map(([row, column]) => [row, column, resultAt(model, sheet, row, column)]),
  );
  model.free();
  return results;
}

function resultAt(model, sheet, row, column) {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const isNumber = model.getCellType(sheet, row, column) !== errorType && shown !== "" && !Number.isNaN(Number(shown));
  return isNumber ? Number(shown) : shown;
}
