import { addressOf, columnLetters } from "sheet-refs";
import type { ExcelHost } from "../excel-host";
import { cellAt, lookAt, usedArea } from "../model/cells";
import type { HostSheet, HostValue } from "../model/workbook";
import { typeAsUser } from "../rows/as-user";

type TextOf = (value: HostValue, format: string) => string;

/** Enough to see what an add-in wrote; a grid of its own would be another program. */
const most = { rows: 500, columns: 50 };
const least = { rows: 20, columns: 8 };

/** The active sheet as a table that follows the workbook; a double click on a cell asks what to type there. */
export function showSheet({ model }: ExcelHost, textOf: TextOf): void {
  const draw = (): void => {
    const { sheets, activeSheetId } = model.workbook;
    const sheet = model.sheet(activeSheetId) ?? sheets[0];
    if (!sheet) return;
    const visible = sheets.filter(({ visibility }) => visibility === "Visible");
    replace("sheets", ...visible.map((one) => tab(one, one === sheet, () => activate(one))));
    const used = usedArea(sheet, false);
    const rows = Math.min(most.rows, Math.max(least.rows, used?.bottom ?? 0));
    const columns = Math.min(most.columns, Math.max(least.columns, used?.right ?? 0));
    replace("columns", line("th", ["", ...upTo(columns).map(columnLetters)]));
    replace("rows", ...upTo(rows).map((row) => rowOf(sheet, row, columns)));
  };
  const activate = (sheet: HostSheet): void =>
    model.step("user", () => {
      model.change({ kind: "activated", sheetId: sheet.id });
      model.workbook.activeSheetId = sheet.id;
    });
  const rowOf = (sheet: HostSheet, row: number, columns: number): HTMLElement => {
    const cells = upTo(columns).map((column) => {
      const { value, formula } = cellAt(sheet, row, column);
      const cell = element("td", textOf(value, lookAt(sheet, row, column).numberFormat));
      if (typeof value === "number") cell.className = "number";
      if (formula !== undefined) cell.title = `=${formula}`;
      cell.addEventListener("dblclick", () =>
        ask(sheet, addressOf(row, column), formula === undefined ? cell.textContent : `=${formula}`),
      );
      return cell;
    });
    const whole = element("tr", "");
    whole.replaceChildren(element("th", String(row)), ...cells);
    return whole;
  };
  const ask = (sheet: HostSheet, address: string, now: string): void => {
    const typed = window.prompt(`${sheet.name}!${address}`, now);
    if (typed !== null) typeAsUser(model, sheet.name, address, typed);
  };
  model.onChange(draw);
  draw();
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_one, index) => index + 1);

const element = (name: string, text: string): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

function line(kind: "td" | "th", texts: readonly string[]): HTMLElement {
  const row = element("tr", "");
  row.replaceChildren(...texts.map((text) => element(kind, text)));
  return row;
}

function tab({ name }: HostSheet, isActive: boolean, onClick: () => void): HTMLElement {
  const button = element("button", name);
  button.setAttribute("type", "button");
  button.setAttribute("aria-pressed", String(isActive));
  button.addEventListener("click", onClick);
  return button;
}

const replace = (id: string, ...children: readonly HTMLElement[]): void =>
  document.getElementById(id)?.replaceChildren(...children);
