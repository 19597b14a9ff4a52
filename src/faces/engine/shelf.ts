import type { InParts, Waiting } from "./hand-back";

/** Where parts wait in the worker until the page has fetched them. What is put there next takes their place. */
export interface Shelf<Part> {
  readonly put: <Frame>(made: InParts<Frame, Part>) => Waiting<Frame>;
  readonly part: (index: number) => Part;
}

export function shelf<Part>(): Shelf<Part> {
  let parts: readonly Part[] = [];
  return {
    put: (made) => {
      parts = made.parts;
      return { frame: made.frame, parts: parts.length };
    },
    part: (index) => {
      const part = parts[index];
      if (part === undefined) throw new Error("A part that is not there was asked for.");
      return part;
    },
  };
}
