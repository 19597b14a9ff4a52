import { useMemo, useSyncExternalStore } from "react";
import type { HostTheme } from "../ports";
import { resolveTheme, type ThemeName } from "./resolve-theme";

const matches = (query: string): boolean => typeof matchMedia === "function" && matchMedia(query).matches;
const queries = { dark: "(prefers-color-scheme: dark)", forced: "(forced-colors: active)" } as const;

/** The theme that the pane should have now. Hosts forget to tell of changes, so it is also asked for when the pane gets focus. */
export function useTheme(host: HostTheme): ThemeName {
  const source = useMemo(
    () => ({
      subscribe: (changed: () => void): (() => void) => {
        const lists = typeof matchMedia === "function" ? Object.values(queries).map((query) => matchMedia(query)) : [];
        for (const list of lists) list.addEventListener("change", changed);
        window.addEventListener("focus", changed);
        const stop = host.onChange(changed);
        return () => {
          for (const list of lists) list.removeEventListener("change", changed);
          window.removeEventListener("focus", changed);
          stop();
        };
      },
      now: (): ThemeName =>
        resolveTheme(host.now(), { prefersDark: matches(queries.dark), forcedColors: matches(queries.forced) }),
    }),
    [host],
  );
  return useSyncExternalStore(source.subscribe, source.now);
}
