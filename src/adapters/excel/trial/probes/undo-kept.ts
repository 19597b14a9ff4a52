import { keptSetting } from "../own-things";
import type { Probe, Scene } from "../probe";
import { savedSettings } from "../saved-settings";

const step = "undo-kept";

/** A person types, we read, the person undoes: is the cell empty again? */
async function keepsUndo(scene: Scene, read: (sheet: string) => Promise<unknown>): Promise<{ readonly kept: boolean }> {
  const sheet = await scene.newSheetInFront();
  await scene.askToDo({
    sv: `Skriv 7 i cell B2 på bladet ”${sheet}” och tryck Enter.`,
    en: `Type 7 in cell B2 on the sheet “${sheet}” and press Enter.`,
  });
  await read(sheet);
  await scene.askToDo({
    sv: "Klicka i bladet och tryck Ctrl+Z en gång (på Mac Kommando+Z).",
    en: "Click in the sheet and press Ctrl+Z once (Command+Z on a Mac).",
  });
  const value = await scene.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("B2");
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  return { kept: value === "" };
}

const mergesProbe = (count: number, expected: Probe["expected"]): Probe => ({
  id: `merges-${count}`,
  step,
  title: { sv: `${count} sammanfogade områden på ett blad`, en: `${count} merged areas on a sheet` },
  needs: "1.13",
  run: async ({ run, newSheet }) => {
    const name = await newSheet();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      // Two cells side by side in each row: as many areas as rows, in one call.
      sheet.getRange(`A1:B${count}`).merge(true);
      await context.sync();
    });
    return run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const merged = sheet.getRange(`A1:B${count}`).getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      return { areas: merged.isNullObject ? 0 : merged.areaCount };
    });
  },
  expected,
});

/** Beyond 512 Excel fails, as documented, and nobody says how. */
const tooManyAreas = ["ok", "InvalidArgument", "GeneralException", "InvalidOperation", "RangeExceedsLimit"] as const;

export const undoKeptProbes: readonly Probe[] = [
  {
    id: "undo-kept-check",
    step,
    title: { sv: "Granska lämnar Ctrl+Z kvar", en: "Granska leaves Ctrl+Z" },
    run: (scene) => keepsUndo(scene, () => scene.workbook.read()),
    expected: { kept: true },
  },
  {
    id: "undo-kept-merges",
    step,
    title: { sv: "Fråga om sammanfogade celler lämnar Ctrl+Z kvar", en: "Asking for merged cells leaves Ctrl+Z" },
    needs: "1.13",
    run: (scene) =>
      keepsUndo(scene, (name) =>
        scene.run(async (context) => {
          const merged = context.workbook.worksheets.getItem(name).getRange("A1:D9").getMergedAreasOrNullObject();
          merged.load("address");
          await context.sync();
        }),
      ),
    expected: { kept: [true, false] },
  },
  {
    id: "undo-kept-saving",
    step,
    title: { sv: "Spara ett svar lämnar Ctrl+Z kvar", en: "Saving an answer leaves Ctrl+Z" },
    run: (scene) =>
      keepsUndo(scene, () => {
        Office.context.document.settings.set(keptSetting, "x");
        return savedSettings();
      }),
    expected: { kept: [true, false] },
  },
  mergesProbe(512, { areas: 512 }),
  mergesProbe(513, { code: tooManyAreas }),
];
