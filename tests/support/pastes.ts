import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentCell, DocumentSheet, DocumentValue, WorkbookDocument } from "../../src/core/document/document";
import type { SourceFile } from "../../src/core/run/source-file";
import { sheetOf, withSheet } from "./forms";
import { handInBytes } from "./returned";

/** What a paste leaves in one cell. Nothing of it asks whether the cell is locked: a program that knows no lock does not either. */
export interface Pasted {
  readonly row: number;
  readonly column: number;
  /** The result, where a formula stands beside it; nothing for an empty cell. */
  readonly value?: DocumentValue;
  readonly formula?: string;
  /** An error as the file stores it, which a document cannot hold. */
  readonly error?: string;
  /** A number format that came along. */
  readonly format?: string;
}

export interface PasteOver {
  readonly sheet: string;
  readonly cells: readonly Pasted[];
  readonly merges?: DocumentSheet["merges"];
}

const placeOf = ({ row, column }: Pick<Pasted, "row" | "column">): string => `${row} ${column}`;

/** The document with the cells as they are now, the look and the lock as they were. */
export function pastedOver(
  document: WorkbookDocument,
  { sheet: name, cells, merges = [] }: PasteOver,
): WorkbookDocument {
  const sheet = sheetOf(document, name);
  const byPlace = new Map(cells.map((cell) => [placeOf(cell), cell]));
  const old = new Map(sheet.cells.map((cell) => [placeOf(cell), cell]));
  const now = cells.flatMap(({ row, column, value, formula, error }): readonly DocumentCell[] => {
    const { style = "text", unlocked } = old.get(placeOf({ row, column })) ?? {};
    const held =
      (formula !== undefined && isForeign(formula) && value?.kind === "number" ? `${value.number}+0` : formula) ??
      (error === undefined ? undefined : errorFormulas[error]);
    return [
      {
        ...{ row, column, style },
        ...(unlocked ? { unlocked } : {}),
        ...(value === undefined ? {} : { value }),
        ...(held === undefined ? {} : { formula: held }),
        ...(held !== undefined && value === undefined ? { value: { kind: "text", text: "" } as const } : {}),
      },
    ];
  });
  return withSheet(document, {
    ...sheet,
    cells: [...sheet.cells.filter((cell) => !byPlace.has(placeOf(cell))), ...now].toSorted(
      (one, other) => one.row - other.row || one.column - other.column,
    ),
    merges: [...sheet.merges, ...merges],
  });
}

/** The engine of the tests takes errors as results alone. */
const errorFormulas: Readonly<Record<string, string>> = { "#N/A": "NA()", "#DIV/0!": "1/0" };

/** The writer makes no formula that reads another file, and the engine has none to read: only the result. */
const isForeign = (formula: string): boolean => formula.includes("[");

const withoutForeign = (document: WorkbookDocument): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ formula, ...cell }) =>
      formula === undefined || isForeign(formula) ? cell : { ...cell, formula },
    ),
  })),
});

/** Hands in the document as a file, and the rest of what was pasted as a reader would tell of it. */
export async function handInPasted(
  name: string,
  document: WorkbookDocument,
  pastes: readonly PasteOver[],
): Promise<SourceFile> {
  const file = handInBytes(name, await writeXlsx(withoutForeign(document)));
  if (!("snapshot" in file)) throw new Error(`${name} was refused`);
  const told = new Map(
    pastes.flatMap(({ sheet, cells }) =>
      cells.flatMap((cell) =>
        cell.error === undefined && cell.format === undefined && cell.formula === undefined
          ? []
          : [[`${sheet} ${placeOf(cell)}`, cell] as const],
      ),
    ),
  );
  return {
    ...file,
    snapshot: {
      ...file.snapshot,
      sheets: file.snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map(({ formula, ...cell }) => {
          const as = told.get(`${sheet.name} ${placeOf(cell)}`);
          if (as === undefined) return formula === undefined ? cell : { ...cell, formula };
          return {
            ...cell,
            ...(as.formula === undefined ? {} : { formula: as.formula }),
            ...(as.error === undefined ? {} : { value: { kind: "error" as const, error: as.error } }),
            ...(as.format === undefined ? {} : { format: as.format }),
          };
        }),
      })),
    },
  };
}
