import { useState } from "react";

/** Puts a text on the clipboard. What came of it: null before the first time; false where the host lets nobody write there. */
export function useCopy(): readonly [copied: boolean | null, copy: (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<boolean | null>(null);
  return [
    copied,
    async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      } catch {
        setCopied(false);
      }
    },
  ];
}
