import type { SummaryState } from "../../../core/host/open-workbook";
import { ownMarks } from "../../../core/workbook/own-sheets";
import { readIn } from "../host/excel-run";
import { type Head, parseHead } from "../record/record";
import { recordSheetName, sheetMarks } from "./own-names";
import { aboutSheets } from "./which-summary";

export const noSummary: SummaryState = {
  kind: "none",
  sheets: [],
  overview: null,
  others: [],
  asOf: null,
  about: null,
  run: null,
  canRestore: false,
  restoresTo: "nothing",
};

/** What stands in the workbook, by its marks and its record. One small sync: it is asked whenever sheets may have changed. A workbook that cannot be asked has none. */
export async function summaryState(): Promise<SummaryState> {
  try {
    return stateOf(await readIn(readGlance));
  } catch {
    return noSummary;
  }
}

/** Our sheets by what they are called in a document, the head of the record, and every sheet; no contents. */
interface Glance {
  readonly own: ReadonlyMap<string, { readonly name: string; readonly isVisible: boolean }>;
  readonly head: Head | null;
  /** The record's sheet, whatever it holds. */
  readonly recordName: string | null;
  /** A run ended between adding the record's sheet and hiding it. */
  readonly isStray: boolean;
  readonly all: readonly string[];
}

/** Where a mark of ours leads; null objects as far as it is gone. */
function askPlace(
  { names }: Excel.Workbook,
  mark: string,
): { readonly cell: Excel.Range; readonly sheet: Excel.Worksheet } {
  const cell = names.getItemOrNullObject(mark).getRangeOrNullObject();
  cell.load("address");
  const { worksheet: sheet } = cell;
  sheet.load("name,visibility");
  return { cell, sheet };
}

async function readGlance(context: Excel.RequestContext): Promise<Glance> {
  const { workbook } = context;
  const own = [...sheetMarks].map(([kind, mark]) => ({ kind, ...askPlace(workbook, mark) }));
  const record = askPlace(workbook, ownMarks.record);
  const headCell = record.sheet.getRange("A1");
  headCell.load("values");
  const unmarked = workbook.worksheets.getItemOrNullObject(recordSheetName).getUsedRangeOrNullObject(true);
  unmarked.load("address");
  workbook.worksheets.load("items/name");
  await context.sync();
  const all = workbook.worksheets.items.map(({ name }) => name);
  const isMarked = !record.cell.isNullObject;
  const head = isMarked ? parseHead((headCell.values as unknown[][])[0]?.[0]) : null;
  const isStray = isMarked
    ? head === null && record.sheet.visibility === "Visible"
    : unmarked.isNullObject && all.includes(recordSheetName);
  return {
    own: new Map(
      own.flatMap(({ kind, cell, sheet }) =>
        cell.isNullObject ? [] : [[kind, { name: sheet.name, isVisible: sheet.visibility === "Visible" }]],
      ),
    ),
    head,
    recordName: isMarked ? record.sheet.name : isStray ? recordSheetName : null,
    isStray,
    all,
  };
}

function stateOf({ own, head, recordName, isStray, all }: Glance): SummaryState {
  const sheets = [...own.values()].map(({ name }) => name);
  const [first] = own.values();
  const ours = new Set([...sheets, recordName]);
  const back = head === null ? null : head.state === "writing" ? head.back : head.previous;
  const seen = {
    ...noSummary,
    sheets,
    overview: first?.isVisible === true ? first.name : null,
    others: all.filter((name) => !ours.has(name)),
    run: head?.run ?? null,
    restoresTo: back === null ? ("nothing" as const) : ("summary" as const),
  };
  // A record with nothing in it and no sheets beside it is what Ctrl+Z leaves of a first write, and is in nobody's way.
  if (head?.state === "writing" || (sheets.length === 0 && isStray))
    return { ...seen, kind: "unfinished", canRestore: true };
  if (sheets.length === 0) return { ...seen, canRestore: head?.previous != null };
  const asOf = head?.asOf === "" ? null : (head?.asOf ?? null);
  const about = head?.about ?? aboutSheets([...own.keys()]);
  return { ...seen, kind: "whole", asOf, about, canRestore: head !== null };
}
