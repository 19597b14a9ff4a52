import type { HostFacts } from "../../../core/host/open-workbook";
import { readIn } from "../host/excel-run";
import { can, hasSet } from "../host/requirement-sets";
import { readingMayLoseUndo, undoFact } from "../host/undo-facts";
import type { UndoGroups } from "../host/undo-groups";
import { hostByHelpers } from "./office-helpers";

const minors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] as const;
const others = [
  ["RibbonApi", "1.1"],
  ["SharedRuntime", "1.1"],
  ["KeyboardShortcuts", "1.1"],
] as const;

export async function hostFacts(groups: UndoGroups): Promise<HostFacts> {
  const { host, platform, version } = Office.context.diagnostics;
  const helpers = await hostByHelpers();
  const sets = [...others, ...minors.map((minor) => ["ExcelApi", `1.${minor}`] as const)];
  return {
    host: String(host),
    platform: helpers === null ? String(platform) : `${String(platform)} (${helpers})`,
    version,
    requirementSets: sets.map(([name, set]) => ({ name: `${name} ${set}`, supported: hasSet(name, set) })),
    undo: undoFact(),
    oneStepUndo: groups.mayAsk(),
    readingMayLoseUndo: readingMayLoseUndo(),
    canSeeMerges: can("merges"),
    settingsWork: settingsWork(),
    readOnly: await isReadOnly(),
  };
}

function settingsWork(): boolean {
  try {
    Office.context.document.settings.get("medelkoll");
    return true;
  } catch {
    return false;
  }
}

async function isReadOnly(): Promise<boolean | null> {
  try {
    return await readIn(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
  } catch {
    return null;
  }
}
