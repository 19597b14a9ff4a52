import type { MadeFile, MadeFiles } from "./made-files";

type Made = Extract<MadeFiles, { readonly kind: "made" }>;

/** Files that were made, with nothing to be told of them unless it is said. */
export const made = (whole: MadeFile, about: Partial<Omit<Made, "kind" | "whole">> = {}): Made => ({
  ...{ kind: "made", whole, parts: [whole], nobodys: [], unread: [], uncopied: [], unsigned: [] },
  ...about,
});
