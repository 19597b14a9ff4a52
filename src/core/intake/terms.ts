import type { NamndRegister } from "../profile/namnd-register";
import type { MoneyTerms } from "./money/kinds-of-money";
import type { Vocabulary } from "./headings/vocabulary";
import type { IsPrintedTotal } from "./lists/printed-totals";

/** What intake reads with: the words of the edition, the register of the profile, and the file's name for addresses. */
export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly register: NamndRegister;
  /** What tells the grant's own money from other money. */
  readonly money: MoneyTerms;
  readonly file: string;
  /** Some heading or label of the workbook says that it names projects. */
  readonly namesProjects: boolean;
  readonly isPrintedTotal: IsPrintedTotal;
}
