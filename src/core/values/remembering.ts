/** A longer text is prose, and hardly written twice. */
const longest = 150;

/**
 * Understands each text once: workbooks repeat their texts, within themselves and from one to the next. Of what is remembered at most the `most` texts that
 * were asked for last and as many before them are kept, so that memory does not follow the number of workbooks.
 */
export function remembering<T>(understand: (text: string) => T, most = 2_000): (text: string) => T {
  let recent = new Map<string, T>();
  let earlier = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return understand(text);
    const meaning = earlier.get(text) ?? understand(text);
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(text, meaning);
    return meaning;
  };
}
