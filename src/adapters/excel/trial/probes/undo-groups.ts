import type { Bilingual } from "../../../../core/values/bilingual";
import { areaText } from "sheet-refs";
import type { Probe, Scene } from "../probe";

const step = "undo-groups";
/** What is refused inside a group, as documented; reports of the same months say that it is not. */
const eitherWay = ["ok", "UndoNotSupported"] as const;

interface Act {
  readonly id: string;
  readonly title: Bilingual;
  /** Makes what the act needs, outside the group. */
  readonly before?: (scene: Scene) => Promise<string>;
  readonly act: (workbook: Excel.Workbook, sheet: string, name: string) => void;
  readonly inGroup: string | readonly string[];
}

const newSheet = ({ newSheet: add }: Scene): Promise<string> => add();

const acts: readonly Act[] = [
  {
    id: "undo-values",
    title: { sv: "värden", en: "values" },
    before: newSheet,
    act: ({ worksheets }, sheet) => {
      worksheets.getItem(sheet).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
    },
    inGroup: "ok",
  },
  {
    id: "undo-add",
    title: { sv: "ett nytt blad", en: "a new sheet" },
    act: ({ worksheets }, _, name) => {
      worksheets.add(name);
    },
    inGroup: eitherWay,
  },
  {
    id: "undo-hide",
    title: { sv: "ett nytt blad som göms helt, med en cell", en: "a new sheet, very hidden, with a cell" },
    act: ({ worksheets }, _, name) => {
      const sheet = worksheets.add(name);
      sheet.visibility = "VeryHidden";
      sheet.getRange("A1").values = [["x"]];
    },
    inGroup: eitherWay,
  },
  {
    id: "undo-delete",
    title: { sv: "ett blad som göms och tas bort", en: "a sheet that is hidden and deleted" },
    before: newSheet,
    act: ({ worksheets }, sheet) => {
      worksheets.getItem(sheet).visibility = "Hidden";
      worksheets.getItem(sheet).delete();
    },
    inGroup: eitherWay,
  },
  {
    id: "undo-formulas",
    title: { sv: "1 600 formler", en: "1,600 formulas" },
    before: newSheet,
    act: ({ worksheets }, sheet) => {
      const area = areaText({ top: 1, left: 1, bottom: 40, right: 40 });
      const row = Array.from({ length: 40 }, (_, column) => `=ROW()+${column}`);
      worksheets.getItem(sheet).getRange(area).formulas = Array.from({ length: 40 }, () => row);
    },
    inGroup: eitherWay,
  },
  {
    id: "undo-name",
    title: { sv: "ett dolt namn", en: "a hidden name" },
    before: newSheet,
    act: ({ names, worksheets }, sheet, name) => {
      names.add(nameOf(name), worksheets.getItem(sheet).getRange("A1")).visible = false;
    },
    inGroup: eitherWay,
  },
];

/** A defined name cannot have blanks. */
const nameOf = (sheet: string): string => `_${sheet.toLowerCase().replaceAll(" ", "_")}`;

function probesOf({ id, title, before, act, inGroup }: Act): readonly Probe[] {
  const run = (group: boolean): Probe["run"] => {
    return async (scene) => {
      const sheet = (await before?.(scene)) ?? "";
      const name = scene.freeName();
      await scene.run(
        async (context) => {
          act(context.workbook, sheet, name);
          await context.sync();
        },
        { group },
      );
      return undefined;
    };
  };
  return [
    {
      id: `${id}-group`,
      step,
      title: { sv: `Ångra i ett steg: ${title.sv}`, en: `One-step undo: ${title.en}` },
      needs: "1.20",
      run: run(true),
      expected: { code: inGroup },
    },
    {
      id: `${id}-alone`,
      step,
      title: { sv: `Utan ångra i ett steg: ${title.sv}`, en: `Without one-step undo: ${title.en}` },
      run: run(false),
      expected: {},
    },
  ];
}

export const undoGroupProbes: readonly Probe[] = acts.flatMap(probesOf);

/** Reported to end Excel (office-js 6001), so it comes when all else is done and the workbook is saved. */
export const undoHiddenProbe: Probe = {
  id: "undo-hidden-back",
  step,
  title: { sv: "Ctrl+Z efter ett gömt blad i ett steg", en: "Ctrl+Z after a hidden sheet in one step" },
  needs: "1.20",
  run: async ({ run, askToDo, freeName }) => {
    const name = freeName();
    await run(
      async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.visibility = "VeryHidden";
        sheet.getRange("A1").values = [["x"]];
        await context.sync();
      },
      { group: true },
    );
    await askToDo({
      sv: "Har du sparat arbetsboken? Klicka i en cell och tryck Ctrl+Z en gång (på Mac Kommando+Z). I vissa versioner avslutas Excel då. Händer det: öppna arbetsboken igen, öppna Om och fortsätt.",
      en: "Have you saved the workbook? Click in a cell and press Ctrl+Z once (Command+Z on a Mac). In some versions Excel then ends. If it does: open the workbook again, open About and go on.",
    });
    const gone = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    return { gone };
  },
  expected: { code: eitherWay },
};
