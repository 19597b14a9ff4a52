/** Those whose key others have too, in their order: what is unlike all others needs no closer look. */
export function sharedOnly<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (seen.has(key)) shared.add(key);
    else seen.add(key);
  }
  return shared.size === 0 ? [] : items.filter((item) => shared.has(keyOf(item)));
}
