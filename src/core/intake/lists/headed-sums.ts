import { isPageLine } from "../../words/project-headings";

/** A project's heading, and the rows under it on this page and the next ones. */
export interface FoundProject {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  /** Rows of its accounts or activities. */
  readonly parts: readonly number[];
  readonly sums: readonly number[];
  /** Rows of words alone that may begin something else. */
  readonly words: readonly number[];
}

export interface HeadedProject extends Pick<FoundProject, "row" | "number" | "name" | "parts"> {
  /** The row that sums its parts up; null where none does. */
  readonly sum: number | null;
}

export interface SummedProjects {
  readonly projects: readonly HeadedProject[];
  /** Sums of all projects so far. */
  readonly totals: readonly { readonly row: number; readonly projects: number }[];
  /** Rows with amounts of which nobody knows whose they are: after a project's sum, or after other words. */
  readonly unclear: readonly number[];
}

/**
 * Which of the sums is each project's own: the one that names it, else the first after its last row where projects have sums. The others are of accounts within a project,
 * of a page, or of the projects so far. Null when a sum names another project than the one it stands under.
 */
export function withSums(
  found: readonly FoundProject[],
  labels: (row: number) => readonly string[],
): SummedProjects | null {
  const words = (row: number): readonly string[] =>
    labels(row)
      .join(" ")
      .split(/[\s:,]+/u);
  const namesOne = (row: number, { number, name }: FoundProject): boolean =>
    (number !== "" && words(row).includes(number)) ||
    (name !== "" && labels(row).join(" ").toLowerCase().includes(name.toLowerCase()));
  const namesOther = (row: number, own: FoundProject): boolean =>
    !namesOne(row, own) && found.some(({ number }) => number !== "" && words(row).includes(number));
  if (found.some((one) => one.sums.some((row) => namesOther(row, one)))) return null;
  const hasSums = found.slice(0, -1).some(({ sums }) => sums.length > 0);
  const totals: { row: number; projects: number }[] = [];
  const unclear: number[] = [];
  const projects = found.map((one, at): HeadedProject => {
    const { row, number, name, parts, sums } = one;
    const after = sums.filter((sum) => sum > (parts.at(-1) ?? 0));
    const own = sums.find((sum) => namesOne(sum, one)) ?? (hasSums ? (after[0] ?? sums.at(-1)) : undefined) ?? null;
    for (const sum of after)
      if (sum !== own && !words(sum).some((word) => isPageLine(word, false)))
        totals.push({ row: sum, projects: at + 1 });
    const end = own ?? one.words[0] ?? Number.POSITIVE_INFINITY;
    unclear.push(...parts.filter((part) => part > end));
    return { row, number, name, parts: parts.filter((part) => part < end), sum: own };
  });
  return { projects, totals, unclear };
}
