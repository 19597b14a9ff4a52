const name = "UnusableEdition";

/** The edition of somebody's own that the settings keep cannot be used. Nothing is read by another in its place. Known by its name, which a worker's error keeps. */
export class UnusableEdition extends Error {
  override readonly name = name;
}

export const isUnusableEdition = (fault: unknown): boolean => fault instanceof Error && fault.name === name;
