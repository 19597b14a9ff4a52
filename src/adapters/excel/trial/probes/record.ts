import { savedSettings } from "../saved-settings";
import { keptName, keptSetting, keptSheet, keptText } from "../own-things";
import type { Probe } from "../probe";

const step = "record";

const asLeft = { name: true, shown: false, sheet: "VeryHidden", text: true, setting: true };

/** What stands in the workbook of what was left there. */
const look: Probe["run"] = ({ run }) =>
  run(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.getItemOrNullObject(keptName);
    name.load("visible");
    const cell = name.getRangeOrNullObject();
    cell.load("values");
    const sheet = worksheets.getItemOrNullObject(keptSheet);
    sheet.load("visibility");
    await context.sync();
    return {
      name: !name.isNullObject,
      shown: name.isNullObject ? null : name.visible,
      sheet: sheet.isNullObject ? null : sheet.visibility,
      text: !cell.isNullObject && cell.values[0]?.[0] === keptText,
      setting: Office.context.document.settings.get(keptSetting) === keptText,
    };
  });

export const savedProbe: Probe = {
  id: "record-saved",
  step,
  title: { sv: "Arbetsboken är sparad", en: "The workbook is saved" },
  run: async (scene) => {
    await scene.askToDo({
      sv: "Spara arbetsboken med ett namn som du hittar igen, på datorn eller i OneDrive eller SharePoint.",
      en: "Save the workbook under a name that you find again, on the computer or in OneDrive or SharePoint.",
    });
    return look(scene);
  },
  expected: asLeft,
};

export const recordProbes: readonly Probe[] = [
  {
    id: "record-made",
    step,
    title: { sv: "Ett mycket dolt blad med dolt namn", en: "A very hidden sheet with a hidden name" },
    run: async (scene) => {
      await scene.run(async (context) => {
        const sheet = context.workbook.worksheets.add(keptSheet);
        sheet.visibility = "VeryHidden";
        const cell = sheet.getRange("A1");
        cell.formulas = [[keptText]];
        context.workbook.names.add(keptName, cell).visible = false;
        await context.sync();
      });
      Office.context.document.settings.set(keptSetting, keptText);
      const setting = await savedSettings();
      return { saved: setting, ...(await look(scene)) };
    },
    expected: { saved: "ok", ...asLeft },
  },
  savedProbe,
];

/** The second visit tells whether it lasts. */
export const reopenedProbe: Probe = {
  id: "record-reopened",
  step,
  title: { sv: "Finns kvar när arbetsboken öppnas igen", en: "Is still there when the workbook is opened again" },
  afterReopening: true,
  run: look,
  expected: asLeft,
};
