/** Texts of a table, each parted from the next by " | ". */
export const texts = (line: string): readonly string[] => line.split("|").map((text) => text.trim());

type Says = (text: string) => boolean;

/** Of what is said by some of two lists of texts: those that should be heard and are not, and those that should not be and are. */
export const misheard = (says: Says, heard: string, unheard: string): readonly string[] => [
  ...texts(heard).filter((text) => !says(text)),
  ...texts(unheard).filter((text) => says(text)),
];

/** A text that is heard when it is so long, and not when it is one sign longer. */
export const hearsUpTo = (says: Says, text: string, longest: number): readonly boolean[] =>
  [longest, longest + 1].map((length) => says(text.padEnd(length)));
