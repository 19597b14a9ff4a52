import type { FieldId } from "../anvisningar/schema";
import type { Unit } from "../values/ore";
import type { CellRef } from "./project";

/** What the user must settle before the numbers can be trusted. */
export type Question =
  | { readonly about: "unit"; readonly readings: readonly Unit[] }
  | { readonly about: "surplus-sign" }
  | { readonly about: "cost-sign" }
  /** A heading that may mean one of several fields, or almost means one. `label` is the key of an answer in `Answers.headings`. */
  | {
      readonly about: "heading";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly candidates: readonly FieldId[];
    }
  /** A name that no nämnd, or more than one, has borne. `label` is the key of an answer in `Answers.namnder`; candidates may be none. */
  | {
      readonly about: "namnd";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly candidates: readonly string[];
    };
