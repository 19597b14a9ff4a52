import type { HostSheet } from "office-host/host";
import type { BenchTexts } from "./texts";

interface Props {
  readonly sheets: readonly HostSheet[];
  readonly activeId: string;
  readonly texts: BenchTexts;
  readonly onActivate: (sheet: HostSheet) => void;
}

/** The sheets that are not hidden, in order. */
export const SheetTabs = ({ sheets, activeId, texts, onActivate }: Props) => (
  <nav className="sheet-tabs" aria-label={texts.sheets}>
    {sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          aria-current={sheet.id === activeId ? "page" : undefined}
          style={sheet.tabColor === "" ? undefined : { borderBottomColor: sheet.tabColor }}
          onClick={() => onActivate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
  </nav>
);
