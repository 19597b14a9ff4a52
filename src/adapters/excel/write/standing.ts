import type { DocumentCell, DocumentSheet, SummaryDocument } from "../../../core/document/document";
import type { HostValue } from "../read/host-value";

/** A cell of the summary whose content a person has written: the free text, or something that was changed by hand. */
export interface UserCell {
  /** Place of the sheet in the document, from 0. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** A formula has its equals sign; a text has no apostrophe before it. */
  readonly content: HostValue;
  readonly isFormula: boolean;
}

/** A summary as it stands, or stood, in the workbook. */
export interface Standing {
  readonly document: SummaryDocument;
  readonly userCells: readonly UserCell[];
}

export const freeTextCell = ({ cells }: DocumentSheet): DocumentCell | null =>
  cells.find(({ style, value }) => style === "free-text" && value !== undefined) ??
  cells.find(({ style }) => style === "free-text") ??
  null;

/** The same summary with cells as people have written them; later ones win. */
export function withUserCells(standing: Standing, userCells: readonly UserCell[]): Standing {
  const places = new Map([...standing.userCells, ...userCells].map((cell) => [placeKey(cell), cell]));
  const kept = [...places.values()].map(({ sheet, row, column, content, isFormula }) => {
    return { sheet, row, column, content, isFormula };
  });
  return { ...standing, userCells: kept };
}

export const placeKey = ({ sheet, row, column }: Pick<UserCell, "sheet" | "row" | "column">): string =>
  `${sheet} ${row} ${column}`;
