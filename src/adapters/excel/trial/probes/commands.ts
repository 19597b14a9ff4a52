import type { Bilingual } from "../../../../core/values/bilingual";
import type { Observation } from "../../../../core/host/excel-trial";
import type { Probe, Scene } from "../probe";

const step = "commands";

/** Events are on their way for a while. */
const settleMs = 1500;

/** The latest change that Excel tells of while something happens on a new sheet; `events` counts them. */
async function toldOf(scene: Scene, act: (sheet: string) => Promise<unknown>): Promise<Observation> {
  const name = await scene.newSheetInFront();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await scene.run(async (context) => {
    const added = context.workbook.worksheets.getItem(name).onChanged.add((event) => {
      told.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  try {
    await act(name);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  } finally {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
  const last = told.at(-1);
  return {
    events: told.length,
    address: last?.address ?? null,
    by: last?.triggerSource ?? null,
    source: last?.source ?? null,
    change: last?.changeType ?? null,
  };
}

const byHand = (
  id: string,
  title: Bilingual,
  text: (sheet: string) => Bilingual,
  expected: Probe["expected"],
): Probe => ({
  id,
  step,
  title,
  run: (scene) => toldOf(scene, (sheet) => scene.askToDo(text(sheet))),
  expected,
});

const shortcut = (id: string, letter: string, does: Bilingual): Probe => ({
  id,
  step,
  title: { sv: `Kortkommandot Ctrl+Skift+Alt+${letter}`, en: `The shortcut Ctrl+Shift+Alt+${letter}` },
  run: async ({ askYesNo }) => ({
    works: await askYesNo({
      sv: `Klicka i bladet och tryck Ctrl+Skift+Alt+${letter} (på Mac Kommando i stället för Ctrl). ${does.sv} Kom sedan tillbaka till Om.`,
      en: `Click in the sheet and press Ctrl+Shift+Alt+${letter} (Command instead of Ctrl on a Mac). ${does.en} Then come back to About.`,
    }),
  }),
  expected: { works: true },
});

export const commandProbes: readonly Probe[] = [
  {
    id: "event-own",
    step,
    title: { sv: "Händelse när Medelkoll skriver", en: "Event when Medelkoll writes" },
    run: (scene) =>
      toldOf(scene, (name) =>
        scene.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("B2").values = [[1]];
          await context.sync();
        }),
      ),
    // The origin is told from ExcelApi 1.14 on.
    expected: { events: 1, address: "B2", by: ["ThisLocalAddin", null] },
  },
  byHand(
    "event-typed",
    { sv: "Händelse när någon skriver", en: "Event when somebody types" },
    (sheet) => ({
      sv: `Skriv 7 i cell B2 på bladet ”${sheet}” och tryck Enter.`,
      en: `Type 7 in cell B2 on the sheet “${sheet}” and press Enter.`,
    }),
    { events: 1, address: "B2", by: ["Unknown", null] },
  ),
  byHand(
    "event-undo",
    { sv: "Händelse när någon ångrar", en: "Event when somebody undoes" },
    (sheet) => ({
      sv: `Skriv 8 i cell B2 på bladet ”${sheet}”, tryck Enter och sedan Ctrl+Z en gång (på Mac Kommando+Z).`,
      en: `Type 8 in cell B2 on the sheet “${sheet}”, press Enter and then Ctrl+Z once (Command+Z on a Mac).`,
    }),
    { events: 2 },
  ),
  byHand(
    "event-paste",
    { sv: "Händelse när någon klistrar in", en: "Event when somebody pastes" },
    (sheet) => ({
      sv: `Skriv 9 i cell B2 på bladet ”${sheet}”, kopiera cellen och klistra in den i B4 och B5 på en gång.`,
      en: `Type 9 in cell B2 on the sheet “${sheet}”, copy the cell and paste it into B4 and B5 at once.`,
    }),
    { address: "B4:B5" },
  ),
  {
    id: "command-pane",
    step,
    title: { sv: "En panel, inte två", en: "One pane, not two" },
    run: async ({ askYesNo }) => ({
      one: await askYesNo({
        sv: "Stäng panelen. Välj Granska på menyfliken, och sedan Panel. Gå till Om. Är det en enda panel?",
        en: "Close the pane. Choose Granska on the ribbon, and then Panel. Go to About. Is there one single pane?",
      }),
    }),
    expected: { one: true },
  },
  shortcut("shortcut-check", "G", { sv: "Granskades arbetsboken?", en: "Was the workbook checked?" }),
  shortcut("shortcut-summary", "S", {
    sv: "Svarade Medelkoll (det finns inget att sammanställa här)?",
    en: "Did Medelkoll answer (there is nothing to summarise here)?",
  }),
  shortcut("shortcut-pane", "M", { sv: "Kom panelen fram?", en: "Did the pane come forward?" }),
];
