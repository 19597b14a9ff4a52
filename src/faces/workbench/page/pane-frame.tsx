import { hostInfo } from "office-host/host";
import type { BenchTexts } from "./texts";

interface Props {
  readonly width: number;
  readonly isOpen: boolean;
  readonly texts: BenchTexts;
  readonly onClose: () => void;
}

/** The task pane: the built add-in itself, in a frame of its own. A closed pane goes on running, as in Excel's shared runtime. */
export const PaneFrame = ({ width, isOpen, texts, onClose }: Props) => (
  <aside className="task-pane" aria-label={texts.title} data-open={isOpen} style={{ width }}>
    <header>
      <h2>{texts.title}</h2>
      <button type="button" className="close" aria-label={texts.closePane} title={texts.closePane} onClick={onClose}>
        ×
      </button>
    </header>
    <iframe src={`/addin/taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}`} title={texts.paneFrame} />
  </aside>
);
