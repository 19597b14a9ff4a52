import type { HostFacts } from "../../../core/host/open-workbook";
import { isWeb } from "./platform";
import { can } from "./requirement-sets";

/**
 * What becomes of the user's undo list, as documented (OfficeDev/office-js-docs-pr, excel-add-ins-undo-capabilities.md, 9 Sep 2025) and reported: before
 * ExcelApi 1.20 everything that an add-in writes empties it (OfficeDev/office-js 2802); from then on, in Excel for Windows and Mac, hiding a sheet does, which the first write does.
 */
export const undoFact = (): HostFacts["undo"] =>
  !can("undoGroups") ? "lost-by-every-write" : isWeb() ? "kept" : "lost-by-first-write";

/** OfficeDev/office-js 5918 (20 Jul 2025, Excel for Windows 2505). Of Excel for Mac nothing is known, and nobody has reported it of the web. */
export const readingMayLoseUndo = (): boolean => can("merges") && !isWeb();
