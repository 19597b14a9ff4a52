import { exampleFile } from "../../../../src/faces/taskpane/example/example-file";
import { exampleWorkbook } from "../../../../src/faces/taskpane/example/example-workbook";
import type { SourceFile } from "../../../../src/core/run/source-file";
import { follow, handInBytes } from "../../../support/returned";

/** What stands in the cells, without how they look. */
const contents = (file: SourceFile) =>
  "refusal" in file
    ? null
    : file.snapshot.sheets.map(({ name, cells }) => [
        name,
        cells.map(({ row, column, value }) => [row, column, value]),
      ]);

describe("the example as a file", () => {
  it.each(["sv", "en"] as const)(
    "holds what the pane shows of it, and says that it is invented: %s",
    async (language) => {
      const shown = exampleWorkbook(language);
      const file = handInBytes(shown.name, await exampleFile(language));
      expect(contents(file)).toEqual(contents(shown));
      expect(JSON.stringify(contents(file))).toContain("Projekten och beloppen är påhittade.");
    },
  );

  it("has something to mend, to answer and to sum, as the pane shows it", async () => {
    const shown = exampleWorkbook("sv");
    const [read, built] = [follow([handInBytes(shown.name, await exampleFile("sv"))]), follow([shown])];
    expect(read.findings).toEqual(built.findings);
    expect(read.totals).toEqual(built.totals);
    expect(read.files[0]?.reading?.questions).toHaveLength(1);
    expect(read.findings.some(({ severity }) => severity === "error")).toBe(true);
    expect(read.totals.granted.complete).toBe(true);
  });
});
