import { askDateSystem, dateSystemOf } from "../../host/date-system";
import { can } from "../../host/requirement-sets";
import { ownMarks } from "../../../../core/workbook/own-sheets";
import type { HostValue } from "../../read/host-value";
import { parseHead, slotColumns } from "../../record/record";
import { freeTextMark, recordSheetName, sheetMarks } from "../own-names";
import { currentContent, formulaIn, type CurrentCell } from "./current-content";
import { type OwnSheet, type OwnState, type RecordSheet, recordText } from "./own-state";

/** A defined name of ours and the sheet it leads to; null objects as far as they are gone. */
interface MarkQuery {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askMark({ workbook }: Excel.RequestContext, mark: string): MarkQuery {
  const cell = markedCell(workbook, mark);
  const sheet = cell.worksheet;
  sheet.load("name,tabColor,visibility");
  sheet.protection.load("protected");
  sheet.tables.load("items/name,items/columns/items/name");
  if (can("charts")) sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,values,formulas");
  return { cell, sheet, used };
}

function markedCell({ names }: Excel.Workbook, mark: string): Excel.Range {
  const cell = names.getItemOrNullObject(mark).getRangeOrNullObject();
  cell.load("address");
  return cell;
}

/** One sync, whatever there is. */
export async function readState(context: Excel.RequestContext): Promise<OwnState> {
  const { workbook, application } = { workbook: context.workbook, application: context.workbook.application };
  const calendar = askDateSystem(workbook);
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  application.load("calculationMode");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  const sheets = [...sheetMarks].map(([kind, mark]) => [kind, askMark(context, mark)] as const);
  const record = askMark(context, ownMarks.record);
  const freeText = workbook.names.getItemOrNullObject(freeTextMark).getRangeOrNullObject();
  freeText.load("values,formulas");
  const stray = workbook.worksheets.getItemOrNullObject(recordSheetName).getUsedRangeOrNullObject(true);
  stray.load("address");
  await context.sync();
  const marks = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
  const sheetNames = workbook.worksheets.items.map(({ name }) => name);
  return {
    file: workbook.name,
    readOnly: workbook.readOnly,
    structureLocked: workbook.protection.protected,
    manual: application.calculationMode === "Manual",
    dateSystem: dateSystemOf(calendar),
    sheetNames,
    takenNames: new Set([...workbook.tables.items.map(({ name }) => name.toLowerCase()), ...marks]),
    marks,
    own: new Map(sheets.flatMap(([kind, asked]) => (asked.cell.isNullObject ? [] : [[kind, ownSheet(asked)]]))),
    ...recordOrStray(recordSheet(record), record.sheet, stray.isNullObject && sheetNames.includes(recordSheetName)),
    freeText: freeText.isNullObject ? null : firstCell(freeText),
  };
}

function ownSheet({ cell, sheet, used }: MarkQuery): OwnSheet {
  return {
    name: sheet.name,
    isMarkedInFirstCell: cell.address.endsWith("!A1"),
    isProtected: sheet.protection.protected,
    tabColour: sheet.tabColor,
    content: currentContent(used),
    tables: sheet.tables.items.map(({ name, columns }) => ({ name, columns: columns.items.map((one) => one.name) })),
    charts: can("charts") ? sheet.charts.items.map(({ name }) => name) : [],
  };
}

function recordSheet({ cell, sheet, used }: MarkQuery): RecordSheet | null {
  if (cell.isNullObject) return null;
  const content = currentContent(used);
  const pieces = new Map<number, readonly string[]>();
  for (const column of slotColumns) {
    const texts: string[] = [];
    for (let row = 1; ; row += 1) {
      const text = recordText(content.at(row, column).value);
      if (text === "") break;
      texts.push(text);
    }
    pieces.set(column, texts);
  }
  return { name: sheet.name, head: parseHead(content.at(1, 1).value), pieces };
}

/** A record's sheet that can be seen and holds nothing was added by a run that did not come to hide it. */
function recordOrStray(
  record: RecordSheet | null,
  sheet: Excel.Worksheet,
  isStrayThere: boolean,
): Pick<OwnState, "record" | "strayRecord"> {
  if (record === null) return { record, strayRecord: isStrayThere ? recordSheetName : null };
  const isStray = record.head === null && sheet.visibility === "Visible";
  return isStray ? { record: null, strayRecord: record.name } : { record, strayRecord: null };
}

function firstCell(range: Excel.Range): CurrentCell {
  const values = range.values as HostValue[][];
  const formulas = range.formulas as HostValue[][];
  const value = values[0]?.[0] ?? "";
  return { value, formula: formulaIn(formulas[0]?.[0], value) };
}
