/** Small choices of one person on one computer, such as which tab was open. Nothing of a workbook. */
export interface Preferences {
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
}

/** All choices in one entry, as JSON. */
const entry = "medelkoll/choices";

/** Kept in the browser's own storage; forgotten with the pane where there is none, and while it refuses. */
export function openPreferences(): Preferences {
  /** What the browser would not take. */
  let kept: string | null = null;
  const choices = (): ReadonlyMap<string, string> => {
    const stored: unknown = parsed(kept ?? held(() => localStorage.getItem(entry)) ?? "{}");
    const entries: readonly (readonly [string, unknown])[] =
      typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])));
  };
  return {
    get: (name) => choices().get(name) ?? null,
    set: (name, value) => {
      const text = JSON.stringify(Object.fromEntries([...choices(), [name, value]]));
      const isStored = held(() => {
        localStorage.setItem(entry, text);
        return true;
      });
      kept = isStored ? null : text;
    },
    clear: () => {
      kept = null;
      held(() => localStorage.removeItem(entry));
    },
  };
}

/** A browser that keeps nothing for a page within a page throws at the very mention of its storage. */
function held<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

const parsed = (text: string): unknown => held(() => JSON.parse(text) as unknown);
