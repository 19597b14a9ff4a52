import { sheetNames } from "../../../core/summary/names";
import { ownMarks } from "../../../core/workbook/own-sheets";

const kinds = Object.keys(sheetNames) as readonly (keyof typeof sheetNames)[];

/** The mark of each sheet that a summary can have, by its name in the document; the overview first. */
export const sheetMarks: ReadonlyMap<string, string> = new Map(
  kinds.map((kind) => [sheetNames[kind], ownMarks[kind]] as const),
);

/** Follows the free text when rows or columns are put in before it. */
export const freeTextMark = "_medelkoll_iakttagelser";

/** What the record's sheet is called when it is added; it is found by its mark. */
export const recordSheetName = "Medelkoll uppgifter";

/** A name nobody has, beginning with `wished`: "Projekt", else "Projekt 2" … Cut to what a sheet's name can hold. */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const name = wished.slice(0, 31 - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
