import { useLayoutEffect, useRef, type CSSProperties } from "react";

interface Props {
  readonly text: string;
  readonly place: CSSProperties;
  /** The typed text, or null when the user stepped back; then the key that led away. */
  readonly onDone: (text: string | null, then: "ArrowDown" | "ArrowRight" | null) => void;
}

/** The box one types in, right in the cell. */
export function CellEditor({ text, place, onDone }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  // Before the page is drawn, so that the next key of a fast hand already lands here.
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const done = (value: string | null, then: "ArrowDown" | "ArrowRight" | null): void => {
    // Taking the box away also takes its focus, which is no second answer.
    if (isDone.current) return;
    isDone.current = true;
    onDone(value, then);
  };
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label="fx"
      defaultValue={text}
      style={{ ...place, width: undefined, minWidth: place.width }}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => done(event.currentTarget.value, null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") done(null, null);
        else if (event.key === "Enter") done(event.currentTarget.value, "ArrowDown");
        else if (event.key === "Tab") done(event.currentTarget.value, "ArrowRight");
        else return;
        event.preventDefault();
      }}
    />
  );
}
