import type { Reading } from "../../project/project";

/** A value and where it stands, as a finding about values that differ names it: "1 744 (Ekonomi!C3)". */
export const stated = ({ at, shown }: Pick<Reading, "at" | "shown">): string => `${shown} (${at.sheet}!${at.cell})`;
