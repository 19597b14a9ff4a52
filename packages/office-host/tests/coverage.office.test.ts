import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boot, type Coverage, coverage, coveragePage } from "office-host";

let found: Coverage;
beforeAll(async () => {
  await boot();
  found = coverage(window);
});

test("every member of the host is one that the client can ask for", () => {
  expect(found.types.length + found.without.length).toBeGreaterThan(150);
  expect(found.unknown).toEqual([]);
});

test("what the host lacks is told, member by member", () => {
  const sheet = found.types.find(({ type }) => type === "Worksheet");
  expect(sheet?.lacks).toContain("slicers");
  expect(sheet?.has).toContain("getRange");
  expect(found.without).toContain("PivotTable");
});

test("docs/not-implemented.md says what the host lacks (npm run not-implemented --workspace office-host writes it)", () => {
  const written = readFileSync(join(__dirname, "../docs/not-implemented.md"), "utf8");
  expect(coveragePage(found)).toBe(written);
});

test("a member that an add-in asked for and the host lacks is remembered by name", async () => {
  const { host } = await boot();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").slicers.load("items");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Worksheet.slicers") as string });
  expect([...host.missed]).toEqual(["Worksheet.slicers"]);
});
