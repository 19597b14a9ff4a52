/**
 * The door to Excel: the only code of the product that speaks of Excel or Office lies behind it, and what comes out of it are plain types.
 */
import { type Remark, remark } from "../../core/findings/finding";
import { type ExcelHabits, unknownHabits } from "../../core/host/excel-habits";
import type { ExcelTrial } from "../../core/host/excel-trial";
import type { SaveFile } from "../../core/host/save-file";
import type { OpenWorkbook, RunControl, WriteResult } from "../../core/host/open-workbook";
import { sessionExtras } from "./host/extras";
import { floor, inProgress } from "./host/host-error";
import { hasSet } from "./host/requirement-sets";
import { undoGroups } from "./host/undo-groups";
import { workbookName } from "./host/workbook-name";
import { ownWrites, watchChanges, watchSheets } from "./pane/changes";
import { hostFacts } from "./pane/facts";
import { guide } from "./pane/go-to";
import { loadSettings, saveSettings } from "./pane/settings";
import { openPreferences, type Preferences } from "./pane/preferences";
import { displayLanguage } from "./pane/surroundings";
import { readOpenWorkbook } from "./read/read-open-workbook";
import { summaryState } from "./write/summary-state";
import { restoreSummary, writeSummary } from "./write/write-summary";

export { rememberedHabits } from "./pane/habits";
export { openPreferences, type Preferences };
export {
  associateCommands,
  displayLanguage,
  officeLook,
  type OfficeLook,
  type RibbonCommand,
  showPane,
  watchOfficeLook,
} from "./pane/surroundings";

/** The self-test of this Excel, loaded when somebody wants it. */
export const loadTrial = async (workbook: OpenWorkbook, preferences: Preferences): Promise<ExcelTrial> =>
  (await import("./trial/excel-trial")).excelTrial({ workbook, preferences });

/** Opens a file of ours in a window of its own, loaded when somebody wants it. */
export const openNewWorkbook = async (bytes: Uint8Array): Promise<Remark | null> =>
  (await import("./pane/new-workbook")).openNewWorkbook(bytes);

/** Saves a file of ours for the user, loaded when there is one. */
export const saveFile: SaveFile = async (...file) => (await import("./pane/save-file")).saveFile(...file);

/** Office answers within a second, or there is no Office. */
const patienceMs = 10_000;

const noContact = (): Remark => remark("EXC-16", { file: "" }, {});

/** Waits for Excel. A remark when there is none, or when it is too old. `habits`: what has been seen of this Excel, asked before each write. */
export async function connect(
  waitMs = patienceMs,
  habits: () => ExcelHabits = () => unknownHabits,
): Promise<OpenWorkbook | Remark> {
  if (typeof Office === "undefined" || !(await isExcel(waitMs))) return noContact();
  if (!hasSet("ExcelApi", "1.9")) return remark("EXC-06", { file: workbookName() }, { set: floor });
  return openWorkbook(habits);
}

async function isExcel(waitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitMs);
  });
  const ready = await Promise.race([Office.onReady(), tooLong]);
  clearTimeout(timer);
  return ready !== null && ready.host === Office.HostType.Excel;
}

function openWorkbook(habits: () => ExcelHabits): OpenWorkbook {
  const groups = undoGroups(habits);
  const session = { groups, extras: sessionExtras() };
  const own = ownWrites(Date.now);
  let isBusy = false;
  /** One write at a time: a second one would find a workbook between two states. */
  const alone = async (write: () => Promise<WriteResult>): Promise<WriteResult> => {
    if (isBusy) {
      const busy = remark("EXC-09", { file: workbookName() }, { code: inProgress });
      return { kind: "refused", remark: busy, left: "as-before" };
    }
    isBusy = true;
    own.begin();
    try {
      return await write();
    } finally {
      own.end();
      isBusy = false;
    }
  };
  const newRun = () => ({ id: crypto.randomUUID(), began: Date.now() });
  return {
    read: readOpenWorkbook,
    fileBytes: async () => (await import("./pane/file-bytes")).fileBytes(),
    write: (document, options, control: RunControl = {}) =>
      alone(() => writeSummary(document, options, newRun(), session, control)),
    summaryState,
    restorePrevious: () => alone(() => restoreSummary(newRun(), session, displayLanguage())),
    ...guide(),
    onChange: (changed) => watchChanges(changed, own),
    onSheets: watchSheets,
    loadSettings,
    saveSettings,
    facts: () => hostFacts(groups),
  };
}
