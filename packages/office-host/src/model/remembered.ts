/** More texts than the formulas of a workbook; then it starts over. */
const mostKnown = 50_000;

/**
 * The same answer for the same text, worked out once: a host is asked about the formulas of a workbook again after each change of it.
 * For answers that hang on nothing but the text and that nobody changes.
 */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, answer);
    return answer;
  };
}
