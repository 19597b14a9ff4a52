import type { CellRef } from "./project";

/** A cell as messages name it within its workbook: `Blad!B2`. */
export const cellText = ({ sheet, cell }: CellRef): string => `${sheet}!${cell}`;

/** A cell as messages name it among several workbooks: `svar.xlsx Blad!B2`. */
export const placeText = (at: CellRef): string => `${at.file} ${cellText(at)}`;
