import { useEffect, useRef, useState, type RefObject } from "react";

/** Takes files that are dropped on an element, and tells whether some are held over it. Only a short cut: the picker beside it does the same for everybody. */
export function useDropArea(
  take: (files: readonly File[]) => void,
): readonly [area: RefObject<HTMLDivElement | null>, isOver: boolean] {
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef(take);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const element = area.current;
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    element?.addEventListener("dragover", over, { signal });
    element?.addEventListener("dragleave", () => setOver(false), { signal });
    element?.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, []);
  return [area, isOver];
}
