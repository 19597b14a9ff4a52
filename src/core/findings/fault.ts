/** A fault of ours: wrong data shipped with the program, or a promise broken inside it. Never thrown for what a user's file contains. */
export class Fault extends Error {
  override readonly name = "Fault";
}
