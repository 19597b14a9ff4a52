import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../pane-context";

/** How much of a long list is shown, and how to get more. */
export function usePaged<T>(
  items: readonly T[],
  step: number,
): readonly [shown: readonly T[], left: number, more: () => void] {
  const [limit, setLimit] = useState(step);
  return [items.slice(0, limit), Math.max(0, items.length - limit), () => setLimit(limit + step)];
}

export function ShowMore({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { texts, fill } = useTexts();
  if (left === 0) return null;
  return (
    <Button size="small" onClick={onMore}>
      {fill(texts.showMore, { count: left })}
    </Button>
  );
}
