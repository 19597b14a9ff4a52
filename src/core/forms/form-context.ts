import type { Edition } from "../anvisningar/schema";
import type { DocumentSheet } from "../document/document";
import type { NamndRegister } from "../profile/namnd-register";
import type { Language } from "../values/bilingual";
import type { IsoDate } from "../values/iso-date";
import type { FormColumn } from "./form-columns";
import type { FormRow } from "./form-row";
import type { ListPlaces } from "./row-scope";
import type { FormTexts } from "./text-shape";

/** Everything that the sheets of one form are written with. */
export interface FormContext {
  readonly edition: Edition;
  readonly register: NamndRegister;
  readonly language: Language;
  readonly texts: FormTexts;
  /** The day that the form is made. */
  readonly asOf: IsoDate;
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly lists: ListPlaces;
  readonly footer: (sheet: string) => Pick<DocumentSheet["print"], "footerLeft" | "footerRight">;
}
