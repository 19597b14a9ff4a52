/** Why there is no marked copy. `other-format`: no .xlsx or .xlsm. `shared`: Excel keeps a log of changes by sheet in it, which a new sheet would contradict. */
export type NotMarked = "other-format" | "damaged" | "shared";

/** Thrown inside the marker, and caught at its door. */
export class Unmarkable extends Error {
  constructor(readonly why: NotMarked) {
    super(why);
  }
}
