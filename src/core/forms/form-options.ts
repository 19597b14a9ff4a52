import type { Edition } from "../anvisningar/schema";
import type { NamndRegister } from "../profile/namnd-register";
import type { TableRecord } from "../project/table-record";
import type { Language } from "../values/bilingual";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";

/** How a form is laid out: a list of all projects, or a sheet for each of them. */
export const formLayouts = ["list", "per-project"] as const;
export type FormLayout = (typeof formLayouts)[number];

export interface FormOptions {
  readonly layout: FormLayout;
  readonly edition: Edition;
  readonly register: NamndRegister;
  readonly language: Language;
  /** The day that the form is made. */
  readonly asOf: IsoDate;
  /** Last day to send it in; left to the sender when unknown. */
  readonly lastDay: IsoDate | null;
  /** Who answers questions; left to the sender when unknown. */
  readonly contact: string | null;
  /** What an earlier summary says was spent, by key of the project in the register. */
  readonly earlierSpent: ReadonlyMap<string, Ore>;
  /** The projects come from a form that has been filled in: what has no place in the new one is listed. */
  readonly isMoved: boolean;
  /** What such forms say in their tables beside the projects; none of a form that is new. */
  readonly records: readonly TableRecord[];
}
