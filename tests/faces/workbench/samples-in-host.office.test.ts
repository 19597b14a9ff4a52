import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boot } from "office-host";
import { modelOf } from "../../support/office/model-of";
import { handInBytes, samples } from "../../support/returned";

test("a sample workbook opens in the host and reads as its file does", async () => {
  const handedIn = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
  if (!("snapshot" in handedIn)) throw new Error("the sample cannot be read");
  const { snapshot } = handedIn;
  await boot(modelOf(snapshot));
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility, items/tables/items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange(true).load("values, rowIndex, columnIndex"));
    await context.sync();
    return worksheets.items.map(({ name, tables }, index) => ({
      name,
      tables: tables.items.map((table) => table.name),
      texts: textsIn(used[index]?.values as unknown[][]),
    }));
  });
  expect(read).toEqual(
    snapshot.sheets.map(({ name, tables, cells }) => ({
      name,
      tables: tables.map((table) => table.name),
      texts: cells.flatMap(({ value }) => (value.kind === "text" ? value.text : [])),
    })),
  );
  expect(read[0]?.texts.length).toBeGreaterThan(10);
});

const textsIn = (values: unknown[][]): unknown[] =>
  values.flat().filter((value) => typeof value === "string" && value !== "");
