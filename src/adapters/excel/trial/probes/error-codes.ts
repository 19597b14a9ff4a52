import type { Bilingual } from "../../../../core/values/bilingual";
import type { Batch, Probe, Scene } from "../probe";

const step = "error-codes";

const onSheet =
  (name: string, act: (sheet: Excel.Worksheet) => void): Batch<void> =>
  async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  };

/** What a protected sheet answers; it is unprotected again whatever comes. */
const protectedProbe = (id: string, title: Bilingual, act: (sheet: Excel.Worksheet) => void, code: string): Probe => ({
  id,
  step,
  title,
  run: async ({ run, newSheet }) => {
    const name = await newSheet();
    await run(
      onSheet(name, (sheet) => {
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
      }),
    );
    try {
      await run(onSheet(name, act));
    } finally {
      await run(onSheet(name, (sheet) => sheet.protection.unprotect()));
    }
    return undefined;
  },
  expected: { code },
});

const hiddenProbe = (
  id: string,
  title: Bilingual,
  visibility: "Hidden" | "VeryHidden",
  act: (sheet: Excel.Worksheet) => void,
): Probe => ({
  id,
  step,
  title,
  run: async ({ run, newSheet }) => {
    const name = await newSheet();
    await run(
      onSheet(name, (sheet) => {
        sheet.visibility = visibility;
      }),
    );
    await run(onSheet(name, act));
    return undefined;
  },
  expected: { code: "InvalidOperation" },
});

const write = (address: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange(address).values = [["x"]];
};

/** A harmless batch. */
const look: Batch<void> = async (context) => {
  context.workbook.worksheets.getFirst().load("name");
  await context.sync();
};

/** Each call of a run of its own, while another workbook is in front. */
async function whileAway({ run, codeOf, newSheet, leave, freeName }: Scene): Promise<Record<string, string>> {
  const [kept, doomed] = [await newSheet(), await newSheet()];
  await leave(
    {
      sv: "Öppna en annan arbetsbok, klicka i den och vänta där tills panelen här går vidare.",
      en: "Open another workbook, click in it and wait there until the pane here goes on.",
    },
    12,
  );
  const calls: Readonly<Record<string, Batch<unknown>>> = {
    add: async (context) => {
      context.workbook.worksheets.add(freeName());
      await context.sync();
    },
    freeze: onSheet(kept, (sheet) => sheet.freezePanes.freezeRows(1)),
    gridlines: onSheet(kept, (sheet) => {
      sheet.showGridlines = false;
    }),
    activate: onSheet(kept, (sheet) => sheet.activate()),
    names: onSheet(kept, (sheet) => sheet.names.load("items/name")),
    cell: async (context) => {
      context.workbook.getActiveCell().load("address");
      await context.sync();
    },
    values: onSheet(kept, write("A1")),
    delete: onSheet(doomed, (sheet) => sheet.delete()),
  };
  const codes: Record<string, string> = {};
  for (const [name, batch] of Object.entries(calls)) codes[name] = await codeOf(() => run(batch));
  return codes;
}

const awayCodes = ["ok", "GeneralException", "InvalidSelection"] as const;

export const errorCodeProbes: readonly Probe[] = [
  protectedProbe(
    "locked-cell",
    { sv: "Låst cell på ett skyddat blad", en: "A locked cell on a protected sheet" },
    write("B2"),
    "AccessDenied",
  ),
  protectedProbe(
    "unlocked-cell",
    { sv: "Olåst cell på ett skyddat blad", en: "An unlocked cell on a protected sheet" },
    write("A1"),
    "ok",
  ),
  protectedProbe(
    "locked-format",
    { sv: "Format på ett skyddat blad", en: "A format on a protected sheet" },
    (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
    },
    "AccessDenied",
  ),
  {
    id: "locked-structure",
    step,
    title: { sv: "Nytt blad i en arbetsbok med låst struktur", en: "A new sheet where the structure is protected" },
    run: async ({ run, freeName }) => {
      const turn = (on: boolean): Promise<void> =>
        run(async (context) => {
          const { protection } = context.workbook;
          if (on) protection.protect();
          else protection.unprotect();
          await context.sync();
        });
      await turn(true);
      try {
        await run(async (context) => {
          context.workbook.worksheets.add(freeName());
          await context.sync();
        });
      } finally {
        await turn(false);
      }
      return undefined;
    },
    expected: { code: "AccessDenied" },
  },
  {
    id: "missing-sheet",
    step,
    title: { sv: "Formel till ett blad som inte finns", en: "A formula to a sheet that does not exist" },
    run: async ({ run, newSheet }) => {
      const name = await newSheet();
      return run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange("A1");
        cell.formulas = [["='Medelkoll finns inte'!A1"]];
        cell.load("values");
        await context.sync();
        return { value: String(cell.values[0]?.[0]) };
      });
    },
    expected: { value: "#REF!" },
  },
  hiddenProbe(
    "delete-very-hidden",
    { sv: "Ta bort ett mycket dolt blad", en: "Deleting a very hidden sheet" },
    "VeryHidden",
    (sheet) => sheet.delete(),
  ),
  hiddenProbe(
    "activate-very-hidden",
    { sv: "Visa ett mycket dolt blad", en: "Activating a very hidden sheet" },
    "VeryHidden",
    (sheet) => sheet.activate(),
  ),
  hiddenProbe("activate-hidden", { sv: "Visa ett dolt blad", en: "Activating a hidden sheet" }, "Hidden", (sheet) =>
    sheet.activate(),
  ),
  {
    id: "cell-edit",
    step,
    title: { sv: "Medan en cell redigeras", en: "While a cell is edited" },
    run: async ({ run, codeOf, leave, askToDo }) => {
      await leave(
        {
          sv: "Markera en tom cell, tryck F2 (eller dubbelklicka) och stanna i cellen tills panelen går vidare.",
          en: "Select an empty cell, press F2 (or double-click) and stay in the cell until the pane goes on.",
        },
        10,
      );
      const atOnce = await codeOf(() => run(look));
      const later = codeOf(() => run(look, { delay: true }));
      await askToDo({
        sv: "Stanna i cellen några sekunder till. Tryck sedan Esc i cellen.",
        en: "Stay in the cell for a few more seconds. Then press Esc in the cell.",
      });
      return { atOnce, delayed: await later };
    },
    // A cell that nobody edits, and Excel on the web, answer `ok`.
    expected: { atOnce: ["InvalidOperationInCellEditMode", "InvalidOperation", "ok"], delayed: "ok" },
  },
  {
    id: "other-workbook",
    step,
    title: { sv: "Medan en annan arbetsbok är framför", en: "While another workbook is in front" },
    run: whileAway,
    expected: {
      ...Object.fromEntries(
        ["add", "freeze", "gridlines", "activate", "names", "cell", "delete"].map((name) => [name, awayCodes]),
      ),
      values: "ok",
    },
  },
];
