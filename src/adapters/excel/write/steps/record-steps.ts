import { ownMarks } from "../../../../core/workbook/own-sheets";
import { areaText } from "sheet-refs";
import { headText, type Head, type Slot } from "../../record/record";
import { freeSheetName, recordSheetName } from "../own-names";
import type { OwnState } from "../state/own-state";
import { type Book, type Step, step } from "./step";

/** A packed summary and the slot that it goes into. */
export interface Filling {
  readonly slot: Slot;
  readonly pieces: readonly string[];
}

export const recordName = ({ record, strayRecord, sheetNames }: OwnState): string =>
  record?.name ?? strayRecord ?? freeSheetName(recordSheetName, new Set(sheetNames.map((name) => name.toLowerCase())));

/**
 * Makes the record's sheet: out of sight also of the list of hidden sheets, because its content is of no use to anybody. It is hidden last, since that
 * empties the undo list in Excel for Windows and Mac: nothing of this is left there to be taken back by itself.
 */
export const recordSheetStep = (state: OwnState): Step =>
  step(8, (book) => {
    const name = recordName(state);
    const sheet = state.strayRecord === null ? book.add(name) : book.sheet(name);
    setMark(book, state.marks, ownMarks.record, name);
    sheet.visibility = "VeryHidden";
  });

const piecesPerStep = 5;

/** Fills a slot; what was longer before is taken away. */
export function fillSteps(sheet: string, { slot, pieces }: Filling, before: number): readonly Step[] {
  const steps: Step[] = [];
  for (let first = 0; first < pieces.length; first += piecesPerStep) {
    const some = pieces.slice(first, first + piecesPerStep);
    const area = { top: first + 1, left: slot.column, bottom: first + some.length, right: slot.column };
    const bytes = some.reduce((sum, { length }) => sum + length, 0);
    steps.push(
      step(
        3,
        (book) => {
          book.range(sheet, areaText(area)).formulas = some.map((piece) => [piece]);
        },
        bytes,
      ),
    );
  }
  if (before > pieces.length) {
    const rest = { top: pieces.length + 1, left: slot.column, bottom: before, right: slot.column };
    steps.push(step(3, (book) => book.range(sheet, areaText(rest)).clear("Contents")));
  }
  return steps;
}

export const headStep = (sheet: string, head: Head): Step =>
  step(
    3,
    (book) => {
      book.range(sheet, "A1").formulas = [[headText(head)]];
    },
    600,
  );

/** Gives cell A1 of a sheet a mark, in place of one that leads elsewhere or nowhere. */
export function setMark(
  { context, sheet }: Book,
  marks: ReadonlySet<string>,
  mark: string,
  name: string,
  cell = "A1",
): void {
  if (marks.has(mark)) context.workbook.names.getItem(mark).delete();
  context.workbook.names.add(mark, sheet(name).getRange(cell)).visible = false;
}
