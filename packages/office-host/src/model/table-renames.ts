import { type Area, contains, intersection } from "sheet-refs";
import { formulaTokens } from "./formula-tokens";
import type { WorkbookModel } from "./store";
import { writeHeadings } from "./tables";
import { columnOfKey, type HostSheet, type HostTable, rowOfKey } from "./workbook";

/** When a table or a column of it is renamed, formulas that speak of it follow. */

export function renameTableInFormulas(model: WorkbookModel, earlier: string, name: string): void {
  rewrite(model, (formula) => {
    const tokens = formulaTokens(formula);
    return tokens.map(({ text }, at) => (isTable(tokens, at, earlier) ? name : text)).join("");
  });
}

/** After cells of `changed` were written: heading cells give the columns their names, and hold texts only. */
export function followHeadings(model: WorkbookModel, sheet: HostSheet, changed: Area): void {
  sheet.tables = sheet.tables.map((table) => {
    const headings = { ...table.area, bottom: table.area.top };
    if (!table.showHeaders || !intersection(headings, changed)) return table;
    const names = writeHeadings(sheet, headings);
    const columns = table.columns.map(({ id, name }, index) => ({ id, name: names[index] ?? name }));
    renameColumnsInFormulas(model, sheet, table, columns);
    return { ...table, columns };
  });
}

export function renameColumnsInFormulas(
  model: WorkbookModel,
  sheet: HostSheet,
  { name, area, columns: earlier }: HostTable,
  columns: HostTable["columns"],
): void {
  const renamed = new Map(
    earlier.flatMap((column, index): [string, string][] => {
      const now = columns[index]?.name ?? column.name;
      return now === column.name ? [] : [[column.name.toLowerCase(), now]];
    }),
  );
  if (renamed.size === 0) return;
  rewrite(model, (formula, home, row, column) => {
    const isInside = home === sheet && contains(area, row, column);
    const tokens = formulaTokens(formula);
    return tokens
      .map(({ kind, text }, at) => {
        const before = tokens[at - 1];
        const isOurs = before?.kind === "word" ? isTable(tokens, at - 1, name) : isInside;
        return kind === "bracket" && isOurs ? withNewNames(text, renamed) : text;
      })
      .join("");
  });
}

/** `[Amount]`, `[@Amount]` or `[[#Headers],[Amount]]` */
const withNewNames = (specifier: string, renamed: ReadonlyMap<string, string>): string =>
  specifier.replace(/(?<=[[@])((?:'.|[^'[\]@#])+)(?=\])/gsu, (column) => {
    const now = renamed.get(column.replace(/'(.)/gsu, "$1").toLowerCase());
    return now === undefined ? column : now.replace(/['[\]#@]/gu, "'$&");
  });

type Tokens = ReturnType<typeof formulaTokens>;

const isTable = (tokens: Tokens, at: number, name: string): boolean =>
  tokens[at]?.kind === "word" &&
  tokens[at].text.toLowerCase() === name.toLowerCase() &&
  !["(", "!"].includes(tokens[at + 1]?.text ?? "");

/** Every formula of the cells and the names; names stand in no cell. */
function rewrite(
  model: WorkbookModel,
  change: (formula: string, home: HostSheet | null, row: number, column: number) => string,
): void {
  for (const sheet of model.workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = change(cell.formula, sheet, rowOfKey(key), columnOfKey(key));
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
  }
  model.workbook.names = model.workbook.names.map((name) => ({ ...name, formula: change(name.formula, null, 0, 0) }));
}
