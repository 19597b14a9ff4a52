import type { Namnd } from "./schema";

/** The full name as it is written inside a sentence: "Farsta stadsdelsnämnd", but "trafiknämnden", which is no proper name. */
export const namndInSentence = ({ fullName, kind }: Pick<Namnd, "fullName" | "kind">): string =>
  kind === "district" || kind === "receiver" ? fullName : fullName.charAt(0).toLowerCase() + fullName.slice(1);
