import { useRef } from "react";
import type { BenchTexts } from "./texts";
import { icons } from "./icons";
import { RibbonButton, RibbonChoice, RibbonGroup } from "./ribbon";
import type { PaneCommand } from "./use-pane";
import { paneWidths, themes, type Look } from "./use-look";

interface Props {
  readonly texts: BenchTexts;
  readonly look: Look;
  readonly menu: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isOpen: boolean;
  readonly onLook: (change: Partial<Look>) => void;
  readonly onPane: () => void;
  readonly onCommand: (command: PaneCommand) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The add-in's own group as it stands in Excel, then what belongs to the bench. */
export function BenchRibbon(props: Props) {
  const { texts, look, isOpen, onLook } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className="ribbon" aria-label={texts.bench}>
      <RibbonGroup label={texts.command}>
        <RibbonButton
          label={texts.check}
          icon={icons.check}
          disabled={!isOpen}
          onClick={() => props.onCommand("check")}
        />
        <RibbonButton
          label={texts.write}
          icon={icons.write}
          disabled={!isOpen}
          onClick={() => props.onCommand("summarise")}
        />
        <RibbonButton
          label={texts.collect}
          icon={icons.collect}
          disabled={!isOpen}
          onClick={() => props.onCommand("collect")}
        />
        <RibbonButton
          label={texts.pane}
          icon={icons.pane}
          pressed={look.isPaneOpen}
          disabled={!isOpen}
          onClick={props.onPane}
        />
      </RibbonGroup>
      <RibbonGroup label={texts.file}>
        <RibbonButton label={texts.openSample} icon={icons.sample} opens={props.menu} />
        <RibbonButton label={texts.openOwn} icon={icons.open} onClick={() => file.current?.click()} />
        <input
          ref={file}
          className="file-input"
          type="file"
          accept=".xlsx,.xlsm,.xltx,.xltm"
          aria-label={texts.openOwn}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) props.onFile(chosen);
            target.value = "";
          }}
        />
        <RibbonButton label={texts.download} icon={icons.download} disabled={!isOpen} onClick={props.onDownload} />
        <RibbonButton label={texts.undo} icon={icons.undo} disabled={!props.canUndo} onClick={props.onUndo} />
        <RibbonButton label={texts.redo} icon={icons.redo} disabled={!props.canRedo} onClick={props.onRedo} />
      </RibbonGroup>
      <RibbonGroup label={texts.view}>
        <div className="ribbon-choices">
          <RibbonChoice
            label={texts.theme}
            value={look.theme}
            options={themes.map((theme) => [theme, texts.themes[theme]])}
            onChange={(theme) => onLook({ theme })}
          />
          <RibbonChoice
            label={texts.language}
            value={look.language}
            options={[
              ["sv", "Svenska"],
              ["en", "English"],
            ]}
            onChange={(language) => onLook({ language })}
          />
          <RibbonChoice
            label={texts.width}
            value={String(look.width)}
            options={paneWidths.map((width) => [String(width), `${width} px`])}
            onChange={(chosen) => onLook({ width: paneWidths.find((width) => String(width) === chosen) ?? 350 })}
          />
        </div>
      </RibbonGroup>
    </section>
  );
}
