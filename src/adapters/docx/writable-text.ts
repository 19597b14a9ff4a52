/** Longer than anything that is read on paper; a workbook's cell holds 32,767. */
const longest = 32_767;

/** Text as XML can hold it on one line: what it cannot hold becomes a space, half a character U+FFFD. What is too long is cut, with a mark. */
export function writableText(text: string): string {
  const whole = text.replace(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, " ").replace(/\p{Surrogate}/gu, "\uFFFD");
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
