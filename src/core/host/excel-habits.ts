/** What the self-test has shown of this very Excel on this machine; "unknown" until it has. */
export interface ExcelHabits {
  /** Does a merged undo group take calls without undo support (visibility, delete)? Only "works" lets a write ask for one. */
  readonly undoGroups: "works" | "refused" | "unknown";
}
export const unknownHabits: ExcelHabits = { undoGroups: "unknown" };
