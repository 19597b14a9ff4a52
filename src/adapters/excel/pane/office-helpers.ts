/**
 * The only door to @microsoft/office-js-helpers, loaded when it is first needed: it weighs 58 kB and has not changed since 2018 (ADR 6).
 */
const helpers = (): Promise<typeof import("@microsoft/office-js-helpers")> => import("@microsoft/office-js-helpers");

/** What the helpers take the host to be, beside what Office says itself: for the error report. */
export async function hostByHelpers(): Promise<string | null> {
  try {
    const { Utilities } = await helpers();
    return `${Utilities.host} ${Utilities.platform}`;
  } catch {
    return null;
  }
}

/** Small choices of one person on one computer, such as which tab was open. Nothing of a workbook. */
export interface Preferences {
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
}

/** Kept in the browser's own storage; forgotten with the pane where there is none. */
export async function openPreferences(): Promise<Preferences> {
  try {
    const { Storage, StorageType } = await helpers();
    const store = new Storage<unknown>("medelkoll", StorageType.LocalStorage);
    // All in one entry: the helpers can neither list nor clear what they have stored.
    return over({
      read: () => store.get(entry),
      write: (choices) => void store.set(entry, choices),
      remove: () => void store.delete(entry),
    });
  } catch {
    let kept: unknown = null;
    return over({ read: () => kept, write: (choices) => (kept = choices), remove: () => (kept = null) });
  }
}

const entry = "choices";

interface Store {
  readonly read: () => unknown;
  readonly write: (choices: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

function over({ read, write, remove }: Store): Preferences {
  const choices = (): ReadonlyMap<string, string> => {
    const stored = read();
    const entries: readonly (readonly [string, unknown])[] =
      typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])));
  };
  return {
    get: (name) => choices().get(name) ?? null,
    set: (name, value) => write(Object.fromEntries([...choices(), [name, value]])),
    clear: remove,
  };
}
