import type { Remark } from "../../core/findings/finding";
import type { ExcelTrial } from "../../core/host/excel-trial";
import type { SaveFile } from "../../core/host/save-file";
import type { OpenWorkbook } from "../../core/host/open-workbook";
import type { Language } from "../../core/values/bilingual";
import type { IsoDate } from "../../core/values/iso-date";
import type { RunBoard } from "../commands/run-board";
import type { UndoTopic } from "../commands/untold";
import type { Engine } from "../engine/engine";
import type { PaneTexts } from "./text-shape";
import type { ThemeFacts } from "./theme/resolve-theme";

/** What the pane remembers on this computer: that the introduction was seen, and what it has said of Ctrl+Z. */
export interface Memory {
  introductionSeen(): boolean;
  rememberIntroduction(): void;
  hasBeenTold(topic: UndoTopic): boolean;
  rememberTold(topic: UndoTopic): void;
  /** A key that is one character can be turned off (WCAG 2.1.4): whoever talks to the computer may say it without meaning it. */
  helpKeyWorks(): boolean;
  letHelpKeyWork(works: boolean): void;
  clear(): void;
  /** False where the host does not let us remember anything. */
  readonly works: boolean;
}

export interface HostTheme {
  now(): ThemeFacts;
  /** Returns what stops the telling. */
  onChange(changed: () => void): () => void;
}

/** Everything that the pane needs from outside. */
export interface PanePorts {
  readonly workbook: OpenWorkbook;
  /** Loads the core; asked for once. */
  readonly loadEngine: () => Promise<Engine>;
  readonly today: () => IsoDate;
  readonly language: Language;
  /** The pane's own words in that language. */
  readonly texts: PaneTexts;
  readonly memory: Memory;
  readonly theme: HostTheme;
  readonly version: string;
  /** What the ribbon and the pane know of each other; left out where there is no ribbon. */
  readonly board?: RunBoard;
  /** The self-test of this Excel; left out where there is none to test. */
  readonly loadTrial?: () => Promise<ExcelTrial>;
  readonly saveFile: SaveFile;
  /** Opens the example in a workbook of its own; a remark where the host would not. Left out, the pane shows it itself. */
  readonly openExample?: () => Promise<Remark | null>;
}
