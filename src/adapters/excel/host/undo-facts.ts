import type { HostFacts } from "../../../core/host/open-workbook";
import { can } from "./requirement-sets";

/** On the web hiding a sheet can be undone and nobody has reported that asking for merged cells empties the list. */
const isWeb = (): boolean => String(Office.context.diagnostics.platform) === "OfficeOnline";

/**
 * What becomes of the user's undo list, as documented (OfficeDev/office-js-docs-pr, excel-add-ins-undo-capabilities.md, 9 Sep 2025) and reported: before
 * ExcelApi 1.20 everything that an add-in writes empties it (OfficeDev/office-js 2802); from then on, in Excel for Windows and Mac, hiding a sheet does, which the first write does.
 */
export const undoFact = (): HostFacts["undo"] =>
  !can("undoGroups") ? "lost-by-every-write" : isWeb() ? "kept" : "lost-by-first-write";

/** OfficeDev/office-js 5918, Excel for Windows 2505; of Excel for Mac nothing is known. */
export const readingMayLoseUndo = (): boolean => can("merges") && !isWeb();
