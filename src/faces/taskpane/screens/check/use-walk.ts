import { useCallback, useEffect, useRef, useState } from "react";
import { atStop, nowhere, stepFrom, stopsOf, type At, type Stop } from "../../model/finding-walk";
import type { ShownKind } from "../../model/shown-kinds";
import { usePane, usePaneState, useTexts } from "../../pane-context";

/** Through what was found, one place at a time. */
export interface Walk {
  readonly at: At;
  /** Where the user is; null before the first place. */
  readonly stop: Stop | null;
  readonly hasStops: boolean;
  readonly step: (by: 1 | -1) => void;
  /** Unfolds one kind, which folds the others; null folds all. */
  readonly open: (code: string | null) => void;
  /** Says where the user has come without a step: they pressed something at the place. */
  readonly arrive: (at: At) => void;
  /** For screen readers. */
  readonly told: string;
  readonly tell: (what: string) => void;
}

/** The elements that the focus can be taken to. */
export const placeElement = (id: string): string => `place-${id}`;
export const kindElement = (code: string): string => `kind-${code}`;

/**
 * Next and previous, by button or by key. F8 and Shift+F8 are what editors use for the next and the previous problem; Excel leaves every key but F6 to the
 * pane (OfficeDev/office-js 415), browsers and screen readers have nothing on them.
 */
export function useWalk(kinds: readonly ShownKind[]): Walk {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const [at, setAt] = useState<At>(nowhere);
  const [told, tell] = useState("");
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const reveal = useReveal();
  const stops = stopsOf(kinds);
  const step = useCallback(
    (by: 1 | -1, byKey = false): void => {
      const next = stepFrom(kinds, at, by);
      if (next === null) {
        tell(by === 1 ? texts.check.lastStop : texts.check.firstStop);
        return;
      }
      setAt(atStop(next));
      reveal(placeElement(next.place.id), byKey);
      const { sheet = "", cell = "" } = next.place.finding.at;
      const where = fill(texts.check.stop, { nth: next.nth, of: next.of, place: cell || sheet || texts.wholeWorkbook });
      tell(next.code === at.code ? where : `${next.place.text.title}. ${where}`);
      if (!isExample && sheet !== "" && cell !== "") void pane.goTo({ sheet, cell });
    },
    [kinds, at, texts, fill, isExample, pane, reveal],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [step]);
  return {
    at,
    stop: stops.find(({ place }) => place.id === at.id) ?? null,
    hasStops: stops.length > 0,
    step,
    open: (code) => setAt({ ...nowhere, code }),
    arrive: setAt,
    told,
    tell,
  };
}

/** Shows an element once it is there, and gives it the focus where a key asked for it: a button that was pressed keeps its own. */
export function useReveal(): (element: string, takesFocus: boolean) => void {
  const wanted = useRef<{ readonly element: string; readonly takesFocus: boolean } | null>(null);
  const [, again] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(wanted.current.element);
    if (wanted.current.takesFocus) element?.focus({ preventScroll: true });
    wanted.current = null;
    if (typeof element?.scrollIntoView === "function") element.scrollIntoView({ block: "center" });
  });
  return useCallback((element, takesFocus) => {
    wanted.current = { element, takesFocus };
    again((count) => count + 1);
  }, []);
}
