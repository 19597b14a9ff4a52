import { ownMarks } from "../../../core/workbook/own-sheets";
import type { Language } from "../../../core/values/bilingual";
import { headStep, recordName } from "./steps/record-steps";
import { markStep } from "./steps/mark-steps";
import type { WritingHead } from "../record/record";
import { freeTextMark, sheetMarks } from "./own-names";
import { type Step, step } from "./steps/step";
import type { OwnState } from "./state/own-state";

/**
 * Takes all that is ours out of the workbook: there was nothing before. The record goes last, so that a removal that breaks off can be taken up
 * again; a name goes after its sheet, so that no sheet of ours is ever without one.
 */
export function removalSteps(state: OwnState, language: Language, during: WritingHead): readonly Step[] {
  const sheets = [...state.own.values()];
  const record = state.record === null ? null : recordName(state);
  const names = [...sheetMarks.values(), freeTextMark].filter((mark) => state.marks.has(mark));
  return [
    ...(record === null ? [] : [headStep(record, during)]),
    ...sheets.map(({ name, tables }) => markStep(name, language, tables.length > 0)),
    ...sheets.map(({ name }) => deleteStep(name, "Visible")),
    ...names.map(nameStep),
    ...(record === null ? [] : [deleteStep(record, "Hidden")]),
    ...(state.strayRecord === null ? [] : [deleteStep(state.strayRecord, "Hidden")]),
    ...(state.marks.has(ownMarks.record) ? [nameStep(ownMarks.record)] : []),
  ];
}

/** Excel deletes no sheet that is very hidden. Should it break off between the two, people see of the sheet what they saw before. */
export const deleteStep = (name: string, visibility: "Visible" | "Hidden"): Step =>
  step(4, (book) => {
    book.sheet(name).visibility = visibility;
    book.sheet(name).delete();
  });

export const nameStep = (mark: string): Step => step(2, ({ context }) => context.workbook.names.getItem(mark).delete());
