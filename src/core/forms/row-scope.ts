import type { FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import type { NamndRegister } from "../profile/namnd-register";
import type { Language } from "../values/bilingual";
import type { IsoDate } from "../values/iso-date";
import type { FormColumn } from "./form-columns";
import type { FormRow, RowCells } from "./form-row";
import type { FormTexts } from "./text-shape";

/** Where the cells of a list of allowed answers stand: `Listor!$A$3:$A$8`. */
export type ListPlaces = ReadonlyMap<
  string,
  { readonly sheet: string; readonly cells: string; readonly texts: readonly string[] }
>;

/** Everything that a check of one row may ask. */
export interface RowScope {
  readonly edition: Edition;
  readonly register: NamndRegister;
  readonly language: Language;
  readonly texts: FormTexts;
  /** The day that the form is made. */
  readonly asOf: IsoDate;
  readonly columns: readonly FormColumn[];
  readonly row: FormRow;
  readonly cells: RowCells;
  readonly lists: ListPlaces;
  /** Range of the column over all projects, absolute, for what must be unique. */
  readonly whole: (column: FormColumn) => string;
  /** The cell of the hidden sheet that says what the decision says. */
  readonly given: (column: FormColumn) => string;
}

export const columnsFor = (
  { columns }: Pick<RowScope, "columns">,
  ...fields: readonly FieldId[]
): readonly FormColumn[] => columns.filter(({ field }) => field !== null && fields.includes(field.id));

/** `Ekonomiskt utfall`, in the words of the heading without its unit. */
export const nameOf = ({ field, year, heading }: FormColumn, language: Language): string =>
  field === null ? heading : `${field.label[language]}${year === null ? "" : ` ${year}`}`;
