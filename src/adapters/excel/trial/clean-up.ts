import { ownSheets } from "../../../core/workbook/own-sheets";
import { definedNames } from "../read/to-sheet";
import { answered, codeOfRun } from "./codes";
import { isOwnSheet, keptSetting, namePrefix } from "./own-things";

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => answered(Excel.run(batch));

interface Standing {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** What the trial has put into the workbook, as it stands now: it was empty before, so a summary in it is the trial's own. */
const standing = (): Promise<Standing> =>
  run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const marked = ownSheets({ names: definedNames(names) });
    return {
      sheets: worksheets.items.map(({ name }) => name).filter((name) => isOwnSheet(name) || marked.has(name)),
      names: names.items.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(namePrefix)),
    };
  });

/** Takes the sheets and names of the trial and of its summary away but for those to keep, each in a run of its own, so that one that is refused leaves the others. Returns the sheets that stay. */
export async function cleanUp(keep: readonly string[] = []): Promise<readonly string[]> {
  let before: Standing;
  try {
    before = await standing();
  } catch {
    return [];
  }
  for (const name of before.names) if (!keep.includes(name)) await codeOfRun(() => run(removeName(name)));
  const doomed = before.sheets.filter((name) => !keep.includes(name));
  const left: string[] = [];
  for (const sheet of doomed) if ((await codeOfRun(() => run(removeSheet(sheet)))) !== "ok") left.push(sheet);
  return left;
}

const removeName = (name: string) => async (context: Excel.RequestContext) => {
  context.workbook.names.getItem(name).delete();
  await context.sync();
};

/** A very hidden sheet is not deleted. */
const removeSheet = (name: string) => async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = "Hidden";
  sheet.delete();
  await context.sync();
};

export const forgetSetting = (): Promise<void> =>
  new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.remove(keptSetting);
    settings.saveAsync(() => resolve());
  });
