import { useRef, useState } from "react";
import type { BenchTexts } from "./texts";

interface Props {
  readonly address: string;
  /** What stands in the cell, as it would be typed. */
  readonly content: string;
  readonly texts: BenchTexts;
  readonly onType: (text: string) => void;
}

/** Address and content of the selected cell; the content can be changed here. */
export function FormulaBar({ address, content, texts, onType }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const finish = (keep: boolean): void => {
    if (keep && draft !== null && draft !== content) onType(draft);
    setDraft(null);
  };
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label={texts.nameBox}>
        {address}
      </output>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        ref={input}
        aria-label={texts.formula}
        value={draft ?? content}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => finish(true)}
        onKeyDown={({ key }) => {
          if (key !== "Enter" && key !== "Escape") return;
          finish(key === "Enter");
          input.current?.blur();
        }}
      />
    </div>
  );
}
