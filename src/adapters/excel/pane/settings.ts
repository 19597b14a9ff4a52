import { type Remark, remark } from "../../../core/findings/finding";
import { parseSettings } from "../../../core/host/parse-settings";
import { noSettings, type WorkbookSettings } from "../../../core/host/workbook-settings";

/** Where our settings lie among those of other add-ins. */
const key = "medelkoll";

export function loadSettings(): WorkbookSettings {
  try {
    const stored: unknown = Office.context.document.settings.get(key);
    return stored === null || stored === undefined ? noSettings : parseSettings(stored);
  } catch {
    return noSettings;
  }
}

/** Saved with the workbook: they last when the user saves it. */
export function saveSettings(settings: WorkbookSettings): Promise<Remark | null> {
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
