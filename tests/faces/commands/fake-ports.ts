import type { HostFacts, OpenWorkbook, PlaceInWorkbook, WriteResult } from "../../../src/core/host/open-workbook";
import { noSettings, type WorkbookSettings } from "../../../src/core/host/workbook-settings";
import type { SummaryDocument } from "../../../src/core/document/document";
import type { IsoDate } from "../../../src/core/values/iso-date";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { registerCommands } from "../../../src/faces/commands/register-commands";
import type { UndoTopic } from "../../../src/faces/commands/untold";
import { excelFacts } from "../../support/pane/fake-workbook";
import { runBoard, type RunBoard } from "../../../src/faces/commands/run-board";
import { directEngine } from "../../../src/faces/engine/direct-engine";
import type { CheckInput, Engine } from "../../../src/faces/engine/engine";
import { library } from "../../support/returned";

export interface Given {
  readonly snapshot: WorkbookSnapshot;
  readonly settings?: Partial<WorkbookSettings>;
  /** What Excel says to the write; written whole unless told otherwise. */
  readonly write?: () => WriteResult;
  readonly read?: OpenWorkbook["read"];
  readonly showsPane?: boolean;
  /** What the pane has told on this computer; all of it unless a test says otherwise. */
  readonly told?: readonly UndoTopic[];
  readonly facts?: Partial<HostFacts>;
}

/** The ribbon over a workbook that is not there, with the true core behind it. */
export interface Ribbon {
  /** Presses a button and waits until the host lets it go. */
  readonly press: (command: string) => Promise<void>;
  readonly board: RunBoard;
  /** What was done to the workbook and the pane, in order. */
  readonly done: readonly string[];
  readonly checked: readonly CheckInput[];
  readonly written: readonly SummaryDocument[];
}

const never = (): never => {
  throw new Error("not part of any command");
};

export function ribbonOver({
  snapshot,
  settings = {},
  write,
  read,
  showsPane = true,
  told,
  facts = {},
}: Given): Ribbon {
  const done: string[] = [];
  const checked: CheckInput[] = [];
  const written: SummaryDocument[] = [];
  const wholeWrite = (): WriteResult => ({
    kind: "written",
    sheets: ["Sammanställning", "Projekt", "Iakttagelser"],
    canRestore: true,
    remarks: [],
  });
  const workbook: OpenWorkbook = {
    read: read ?? (() => Promise.resolve({ name: snapshot.name, size: 0, sha256: "", snapshot, remarks: [] })),
    fileBytes: () => Promise.resolve(null),
    loadSettings: () => Promise.resolve({ ...noSettings, ...settings }),
    write: (document, { overwriteEdits }) => {
      written.push(document);
      done.push(overwriteEdits ? "write over edits" : "write");
      return Promise.resolve((write ?? wholeWrite)());
    },
    goTo: ({ sheet, cell }: PlaceInWorkbook) => {
      done.push(`go to ${sheet}!${cell}`);
      return Promise.resolve(null);
    },
    summaryState: never,
    restorePrevious: never,
    goBack: never,
    onChange: never,
    onSheets: never,
    saveSettings: never,
    facts: () => Promise.resolve({ ...excelFacts, ...facts }),
  };
  const core = directEngine(library);
  const engine: Engine = {
    ...core,
    check: (input, control) => {
      checked.push(input);
      return core.check(input, control);
    },
  };
  let commands: Readonly<Record<string, () => Promise<void>>> = {};
  const board = runBoard();
  registerCommands({
    workbook,
    loadEngine: () => Promise.resolve(engine),
    board,
    today: () => "2024-11-13" as IsoDate,
    language: "sv",
    hasBeenTold: (topic) => told?.includes(topic) ?? true,
    host: {
      associateCommands: (given) => {
        commands = given;
        return true;
      },
      showPane: () => {
        done.push("show pane");
        return Promise.resolve(showsPane);
      },
    },
  });
  return {
    board,
    done,
    checked,
    written,
    press: (name) => {
      const command = commands[name];
      if (!command) throw new Error(`no command ${name}`);
      return command();
    },
  };
}
