import { useState } from "react";
import type { Language } from "../../../core/values/bilingual";

export const themes = ["light", "dark", "contrast"] as const;
export type BenchTheme = (typeof themes)[number];

export const paneWidths = [320, 350, 600] as const;
export type PaneWidth = (typeof paneWidths)[number];

export interface Look {
  readonly language: Language;
  readonly theme: BenchTheme;
  readonly width: PaneWidth;
  readonly isPaneOpen: boolean;
}

/** How the bench looks; the address may say how it starts: `?language=en&theme=dark&width=320`. */
export function useLook(): readonly [Look, (change: Partial<Look>) => void] {
  const [look, setLook] = useState<Look>(() => {
    const asked = new URLSearchParams(location.search);
    return {
      language: asked.get("language") === "en" ? "en" : "sv",
      theme: themes.find((theme) => theme === asked.get("theme")) ?? "light",
      width: paneWidths.find((width) => String(width) === asked.get("width")) ?? 350,
      isPaneOpen: true,
    };
  });
  return [look, (change) => setLook((before) => (isNew(before, change) ? { ...before, ...change } : before))];
}

const isNew = (look: Look, change: Partial<Look>): boolean =>
  Object.entries(change).some(([name, value]) => look[name as keyof Look] !== value);
