import { type Remark, remark } from "../../../core/findings/finding";
import { joinSettings } from "../../../core/host/join-settings";
import type { SavedSettings } from "../../../core/host/open-workbook";
import { parseSettings } from "../../../core/host/parse-settings";
import { noSettings, type WorkbookSettings } from "../../../core/host/workbook-settings";
import { readIn } from "../host/excel-run";

/** Where our settings lie among those of other add-ins. */
const key = "medelkoll";

/** Excel is said to hold 2 MB (OfficeDev/office-js 621, Jul 2019) and has refused less from about 1 MB on (3957, Jan 2024). */
const mostBytes = 1_000_000;

/** What is stored now, also by others who have the workbook open. */
export async function loadSettings(): Promise<WorkbookSettings> {
  const stored = (await storedNow()) ?? ownCopy();
  return stored === null || stored === undefined ? noSettings : parseSettings(stored);
}

/** The workbook's item as it is now. Null where there is none, or where Excel does not say. */
async function storedNow(): Promise<unknown> {
  try {
    return await readIn(async (context) => {
      const item = context.workbook.settings.getItemOrNullObject(key);
      item.load("value");
      await context.sync();
      return item.isNullObject ? null : (item.value as unknown);
    });
  } catch {
    return null;
  }
}

/** The copy that this pane was given at its start, with what it has saved itself since. */
function ownCopy(): unknown {
  try {
    return Office.context.document.settings.get(key);
  } catch {
    return null;
  }
}

/**
 * Saved with the workbook: they last when the user saves it. A pane keeps a copy of all settings from its start and saves the whole of it, so that without a
 * look at what is stored now the last of two people would undo what the other has answered. `since`: what `settings` grew out of.
 */
export async function saveSettings(settings: WorkbookSettings, since: WorkbookSettings): Promise<SavedSettings> {
  const { settings: joined, replaced } = joinSettings(since, settings, await loadSettings());
  const bytes = new TextEncoder().encode(JSON.stringify(joined)).length;
  if (bytes > mostBytes) {
    const kilobytes = Math.ceil(bytes / 1000);
    return { settings, stored: since, remark: remark("EXC-18", { file: "" }, { kilobytes, most: mostBytes / 1000 }) };
  }
  const failed = await put(joined);
  if (failed !== null) return { settings, stored: since, remark: failed };
  const told = replaced === 0 ? null : remark("EXC-17", { file: "" }, { count: replaced });
  return { settings: joined, stored: joined, remark: told };
}

function put(settings: WorkbookSettings): Promise<Remark | null> {
  return new Promise((resolve) => {
    const failed = remark("EXC-15", { file: "" }, {});
    try {
      const store = Office.context.document.settings;
      store.set(key, settings);
      store.saveAsync(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded ? null : failed));
    } catch {
      resolve(failed);
    }
  });
}
