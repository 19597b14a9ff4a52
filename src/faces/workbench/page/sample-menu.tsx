import { useRef } from "react";
import type { Language } from "../../../core/values/bilingual";
import type { SampleList } from "../serve/sample-list";
import { sampleNotes } from "./sample-notes";
import type { BenchTexts } from "./texts";

interface Props {
  readonly id: string;
  readonly lists: readonly SampleList[];
  readonly language: Language;
  readonly texts: BenchTexts;
  readonly onOpen: (path: string) => void;
}

/** The samples by folder, each with a line about it. */
export function SampleMenu({ id, lists, language, texts, onOpen }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  return (
    <div ref={menu} id={id} className="sample-menu" popover="auto" role="dialog" aria-label={texts.samples}>
      {lists.map(({ folder, files }) => (
        <section key={folder} aria-label={texts.folders[folder]}>
          <h2>{texts.folders[folder]}</h2>
          <ul>
            {files.map((file) => (
              <li key={file}>
                <button
                  type="button"
                  onClick={() => {
                    menu.current?.hidePopover();
                    onOpen(`${folder}/${file}`);
                  }}
                >
                  <span className="sample-name">{file}</span>
                  <span className="sample-note">{sampleNotes[`${folder}/${file}`]?.[language]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
