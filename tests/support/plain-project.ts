/** Projects written as plain data, and figures as short texts. Amounts in kr, invented. */
import type { FieldId } from "../../src/core/anvisningar/known-fields";
import { projectFigures } from "../../src/core/figures/project-figures";
import type { Figure, ProjectFigures } from "../../src/core/figures/types";
import type { CellRef, Project, ProjectYear, Reading } from "../../src/core/project/project";
import type { IsoDate } from "../../src/core/values/iso-date";
import { ore } from "../../src/core/values/ore";
import { edition, register } from "./intake";

export const asOf = "2024-11-13" as IsoDate;
export const inKr = (kr: number) => ore(BigInt(kr) * 100n);

/** `~100?` is about 100 kr and incomplete, `-` is nothing stated and `-?` unknown. */
export const shown = ({ ore: amount, complete, approximate }: Figure): string =>
  `${approximate ? "~" : ""}${amount === null ? "-" : String(Number(amount) / 100)}${complete ? "" : "?"}`;
export const figure = (text: string): Figure => {
  const [, about, kr, incomplete] = /^(~?)(-|-?\d+)(\??)$/u.exec(text) ?? [];
  return {
    ore: kr === "-" ? null : inKr(Number(kr)),
    complete: incomplete === "",
    approximate: about === "~",
  };
};

/** Amounts by field; a text is one that could not be read, and an empty one a cell that is empty. */
export type Cells = Readonly<Partial<Record<FieldId, number | string>>>;
export const cellAt = (cell: string, file = "Farsta.xlsx"): CellRef => ({ file, sheet: "Blad", cell });
export const readingOf = (field: string, said: number | string, file?: string): Reading => ({
  at: cellAt(field, file),
  shown: String(said),
  value: typeof said === "number" ? { type: "amount", ore: inKr(said) } : null,
});
export const yearOf = (year: number | null, cells: Cells, file?: string): ProjectYear => ({
  year,
  at: cellAt(`Y${year}`, file),
  fields: new Map(
    Object.entries(cells).map(([field, said = ""]) => [field as FieldId, readingOf(`${field} ${year}`, said, file)]),
  ),
});
export const projectOf = (key: string, years: readonly ProjectYear[], other: Partial<Project> = {}): Project => ({
  ...{ key, id: key, idIsTemporary: false, name: `Projekt ${key}`, at: cellAt(key), row: 1, fields: new Map() },
  ...{ grantedNamnd: "farsta", reportingNamnd: "farsta", years, ...other },
});
export const figuresOf = (project: Project, doubted: readonly FieldId[] = []): ProjectFigures =>
  projectFigures(project, { edition, register, asOf }, new Set(doubted));
export const of = (cells: Cells, doubted?: readonly FieldId[]): ProjectFigures =>
  figuresOf(projectOf("P", [yearOf(2023, cells)]), doubted);
