/**
 * Understands each text once: workbooks repeat their texts, within themselves and from one to the next. What is remembered is forgotten when it is `most`
 * texts, so that memory does not follow the number of workbooks.
 */
export function remembering<T>(understand: (text: string) => T, most = 10_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = understand(text);
    if (known.size >= most) known.clear();
    known.set(text, meaning);
    return meaning;
  };
}
