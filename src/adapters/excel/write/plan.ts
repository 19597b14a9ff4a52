import type { DocumentSheet, SummaryDocument } from "../../../core/document/document";
import type { Extra } from "../host/extras";
import type { Pace } from "../host/time-slices";
import type { Head, Slot, WholeHead, WritingHead } from "../record/record";
import { freeColumns } from "../record/record";
import { can } from "../host/requirement-sets";
import { freeSheetName, freeTableName, freeTextMark, sheetMarks } from "./own-names";
import { type ActualNames, resolvedSheet } from "./resolve";
import { freeTextCell, type Standing, type UserCell } from "./standing";
import { deleteStep, nameStep } from "./remove-summary";
import { ownCharts } from "./state/charts-now";
import { droppedSheets, type OwnState } from "./state/own-state";
import { contentRows, entry, rowSteps } from "./steps/content-steps";
import { drawSteps, eraseSteps } from "./steps/chart-steps";
import { clearSteps } from "./steps/clear-steps";
import { foldSteps, unfoldSteps } from "./steps/fold-steps";
import { freeSteps, inputSteps } from "./steps/input-steps";
import { lookSteps } from "./steps/look-steps";
import { markStep, unmarkStep } from "./steps/mark-steps";
import { layoutSteps, linkSteps } from "./steps/page-steps";
import { fillSteps, type Filling, headStep, recordName, setMark } from "./steps/record-steps";
import { type Step, step } from "./steps/step";
import { headingSteps, resizeSteps, standingTable } from "./steps/table-steps";
import { addressOf } from "sheet-refs";

/** One write: which summary takes the place of which. */
export interface Change {
  readonly next: Standing;
  /** Summaries whose cells may stand on our sheets now. */
  readonly before: readonly Standing[];
  /** Packed summaries that the record does not hold yet. */
  readonly fillings: readonly Filling[];
  /** The head of the record while the run lasts, and when it is done. */
  readonly during: WritingHead;
  readonly after: WholeHead;
  /** Formulas must give what the core computed. */
  readonly computed: boolean;
}

/** A change in this workbook: its sheets under the names that they have or get here, and what it takes to write them. */
export interface Plan {
  readonly sheets: readonly DocumentSheet[];
  readonly userCells: readonly UserCell[];
  readonly steps: readonly Step[];
}

/** Names that the document's sheets and tables have here or can get. */
export function actualNames(state: OwnState, { sheets }: SummaryDocument): ActualNames {
  const taken = new Set(state.sheetNames.map((name) => name.toLowerCase()));
  const takenTables = new Set(state.takenNames);
  const sheetPairs = sheets.map(({ name, called = name }) => {
    const actual = state.own.get(name)?.name ?? freeSheetName(called, taken);
    taken.add(actual.toLowerCase());
    return [name, actual] as const;
  });
  const tablePairs = sheets.flatMap(({ name, tables }) =>
    tables.map((table) => {
      const standing = can("resizeTables") ? standingTable(state.own.get(name)?.tables ?? [], table) : null;
      const actual = standing?.name ?? freeTableName(table.name, takenTables);
      takenTables.add(actual.toLowerCase());
      return [table.name, actual] as const;
    }),
  );
  return { sheets: new Map(sheetPairs), tables: new Map(tablePairs) };
}

/** With the document's `extras`; those of the summary before are taken away in any case. */
export async function planOf(
  state: OwnState,
  change: Change,
  { names, extras }: { readonly names: ActualNames; readonly extras: ReadonlySet<Extra> },
  pace: Pace,
): Promise<Plan> {
  const { next, before, fillings, during, after } = change;
  const { language } = next.document;
  const sheets = await inSlices(next.document.sheets, (sheet) => resolvedSheet(sheet, names), pace);
  const users = sheets.map(
    (_, index) =>
      new Map(next.userCells.flatMap((cell) => (cell.sheet === index ? [[`${cell.row} ${cell.column}`, cell]] : []))),
  );
  const kinds = next.document.sheets.map(({ name }) => name);
  const own = kinds.map((kind) => state.own.get(kind));
  const dropped = droppedSheets(state, next.document);
  const old = kinds.map((kind) =>
    before.flatMap(({ document }) => document.sheets.find(({ name }) => name === kind) ?? []),
  );
  const standing = sheets.map((sheet, index) =>
    sheet.tables.map((table) => standingTable(own[index]?.tables ?? [], table)),
  );
  const record = recordName(state);
  const each = async (make: (sheet: DocumentSheet, index: number) => readonly Step[]): Promise<readonly Step[]> =>
    (await inSlices(sheets, make, pace)).flat();
  const content = await inSlices(
    sheets,
    (sheet, index) => contentRows(sheet, users[index] ?? new Map(), state.dateSystem),
    pace,
  );
  const steps = [
    ...fillings.flatMap((one) => fillSteps(record, one, state.record?.pieces.get(one.slot.column)?.length ?? 0)),
    headStep(record, during),
    ...(await each((sheet, index) => [
      ...(own[index] ? [] : [step(2, (book) => void book.add(sheet.name))]),
      markStep(sheet.name, language, sheet.tables.length > 0),
      ...nameSteps(state, sheet.name, kinds[index] ?? ""),
    ])),
    ...dropped.map(([, { name, tables }]) => markStep(name, language, tables.length > 0)),
    ...(await each((sheet, index) => [
      ...sheet.tables.flatMap((table, at) =>
        resizeSteps(sheet.name, table, standing[index]?.[at] ?? null, can("resizeTables")),
      ),
      ...(own[index] ? clearSteps(old[index] ?? [], sheet) : []),
      ...(own[index] && extras.has("lists") ? freeSteps(old[index] ?? [], sheet) : []),
      ...(own[index] ? unfoldSteps(old[index] ?? [], sheet, extras.has("folds")) : []),
      ...eraseSteps(sheet.name, ownCharts(state, kinds[index] ?? "")),
    ])),
    ...(await each((sheet, index) =>
      sheet.tables.flatMap((table, at) =>
        headingSteps(sheet.name, table, can("resizeTables") && (standing[index]?.[at] ?? null) !== null),
      ),
    )),
    ...(await each(linkSteps)),
    ...(await each((sheet, index) => rowSteps(sheet.name, 1, 1, content[index] ?? []))),
    ...(await each(lookSteps)),
    ...(await each(layoutSteps)),
    ...(extras.has("lists") ? await each(inputSteps) : []),
    ...(extras.has("folds") ? await each(foldSteps) : []),
    ...(extras.has("charts") ? await each(drawSteps) : []),
    ...freeTextSteps(state, sheets[0]),
    ...(state.manual ? await each(({ name }) => [step(2, (book) => book.sheet(name).calculate(true))]) : []),
    // The last first: should it break off here, those that are put back at the end stand where they stood.
    ...lastFirst(dropped, state).flatMap(([kind, { name }]) => [
      deleteStep(name, "Visible"),
      nameStep(sheetMarks.get(kind) ?? ""),
    ]),
    // The overview last: as long as anything is missing, it says so.
    ...(
      await each((sheet, index) => {
        const first = sheet.cells.find(({ row, column }) => row === 1 && column === 1);
        const value = first ? entry(first, users[index]?.get("1 1"), state.dateSystem) : "";
        return [unmarkStep(sheet, value, own[index]?.tabColour ?? "")];
      })
    ).toReversed(),
    headStep(record, after),
  ];
  return { sheets, userCells: next.userCells, steps };
}

/** One of them at a time, so that the page can do other things between them. */
async function inSlices<T, R>(
  all: readonly T[],
  make: (one: T, index: number) => R,
  pace: Pace,
): Promise<readonly R[]> {
  const made: R[] = [];
  for (const [index, one] of all.entries()) {
    made.push(make(one, index));
    await pace();
  }
  return made;
}

/** From the last tab to the first. */
const lastFirst = (
  sheets: ReturnType<typeof droppedSheets>,
  { sheetNames }: OwnState,
): ReturnType<typeof droppedSheets> =>
  sheets.toSorted(([, a], [, b]) => sheetNames.indexOf(b.name) - sheetNames.indexOf(a.name));

/** The defined name by which a sheet of ours is found again. */
function nameSteps(state: OwnState, name: string, kind: string): readonly Step[] {
  const mark = sheetMarks.get(kind);
  if (mark === undefined || state.own.get(kind)?.isMarkedInFirstCell) return [];
  return [step(6, (book) => setMark(book, state.marks, mark, name))];
}

const freeTextSteps = (state: OwnState, overview: DocumentSheet | undefined): readonly Step[] => {
  const cell = overview ? freeTextCell(overview) : null;
  if (!overview || cell === null) return [];
  return [step(4, (book) => setMark(book, state.marks, freeTextMark, overview.name, addressOf(cell.row, cell.column)))];
};

/** Slots for summaries that are to be stored, one for each; the record always has enough of them. */
export function slotsFor(head: Head | null, lengths: readonly number[]): readonly Slot[] {
  const free = freeColumns(head);
  return lengths.map((pieces, index) => ({ column: free[index] ?? 5, pieces }));
}
