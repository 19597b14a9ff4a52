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

/** Understands a text once as long as nobody asks about another: many ask about the same one in turn, and most long lists repeat no name. */
export function inTurn<T>(understand: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly meaning: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, meaning: understand(text) };
    return last.meaning;
  };
}
