import { cellArea } from "sheet-refs";
import { boot, type OpenExcel, putContent } from "office-host";

let excel: OpenExcel;

/** An edit of the user in the grid. */
function userTypes(value: number, row: number, column: number): void {
  const { model } = excel;
  model.step("user", () => {
    const sheet = model.sheetNamed("Sheet1");
    if (!sheet) throw new Error("no sheet");
    model.change({ kind: "cells", sheetId: sheet.id, area: cellArea(row, column) });
    putContent(sheet, row, column, { value });
  });
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test("the add-in hears of the user's edits and of its own, and can tell them apart", async () => {
  excel = await boot();
  const heard: (readonly [string, string, string | undefined])[] = [];
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.address, event.changeType, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  userTypes(5, 7, 2);
  await soon();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [[1], [2]];
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([
    ["B7", "RangeEdited", "Unknown"],
    ["A1:A2", "RangeEdited", "ThisLocalAddin"],
  ]);
  excel.model.undo();
  await soon();
  expect(heard.at(-1)).toEqual(["A1:A2", "RangeEdited", "Unknown"]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  userTypes(6, 7, 2);
  await soon();
  expect(heard).toHaveLength(3);
});

test("activation, selection, added and deleted sheets are told", async () => {
  excel = await boot();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(() => Promise.resolve(void heard.push("activated")));
    worksheets.onSelectionChanged.add((event) => Promise.resolve(void heard.push(`selected ${event.address}`)));
    worksheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
    worksheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
    await context.sync();
    const sheet = worksheets.add("Ny");
    await context.sync();
    sheet.getRange("C4").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(["added", "activated", "selected C4", "deleted"]);
});

test("the older event for the selection is raised once, also when the user selects", async () => {
  excel = await boot();
  let heard = 0;
  await new Promise<void>((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => (heard += 1),
      () => resolve(),
    );
  });
  const { model } = excel;
  model.step("user", () => {
    const sheet = model.sheetNamed("Sheet1");
    if (!sheet) throw new Error("no sheet");
    model.change({ kind: "selection", sheetId: sheet.id, area: cellArea(2, 2) });
    sheet.selection = [cellArea(2, 2)];
  });
  await soon();
  expect(heard).toBe(1);
});

test("a command of the ribbon runs the associated function and reports its end", async () => {
  excel = await boot(undefined, { sharedRuntime: true });
  const pressed: string[] = [];
  Office.actions.associate("granska", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  const result = await excel.channel.invokeCommand("granska", "Medelkoll.Granska");
  expect(pressed).toEqual(["Medelkoll.Granska"]);
  expect(result.status).toBe(0);
  const missing = await excel.channel.invokeCommand("finns inte");
  expect(missing.status).not.toBe(0);
});

test("the pane of a shared runtime is shown, hidden and listened to", async () => {
  excel = await boot(undefined, { sharedRuntime: true });
  const modes: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  await Office.addin.hide();
  await soon();
  expect(excel.host.isPaneVisible).toBe(false);
  await Office.addin.showAsTaskpane();
  await soon();
  expect(excel.host.isPaneVisible).toBe(true);
  expect(modes).toEqual(["Hidden", "Taskpane"]);
});
