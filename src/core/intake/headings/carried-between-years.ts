/** "Ingående från 2023" is carried into 2024, "Överförs till 2025" and "Ombudgeteras 2025" out of it. Null where the heading names no year, or two. */
export function carriedAt(
  words: readonly string[],
): { readonly id: "carriedIn" | "carriedOut"; readonly year: number } | null {
  const years = words.filter((word) => /^20\d\d$/u.test(word));
  const [year] = years;
  const before = year === undefined ? undefined : words[words.indexOf(year) - 1];
  if (years.length !== 1 || (before !== "från" && before !== "till" && before !== "ombudgeteras")) return null;
  return before === "från" ? { id: "carriedIn", year: Number(year) + 1 } : { id: "carriedOut", year: Number(year) - 1 };
}

/** "2023 Ombudg. till 2024", a heading under its year: what is moved says itself between which years. */
export const withoutYearOfMove = (text: string): string =>
  text.replace(/^20\d\d\s+(?=\D*(?<!\p{L})(?:från|till) 20\d\d$)/iu, "");
