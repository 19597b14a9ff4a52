import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { markingOf } from "../../../../src/core/receipt/marking";
import { follow, handInBytes, samples } from "../../../support/returned";
import { markedBytes } from "./marked";

/** A reader that is not ours, and that takes no address of a part from the package's root. */
test.each(["Farsta sdf tkr.xlsx", "Kungsholmen.xlsx"])(
  "another reader finds the notes in a copy of %s",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(samples, "returned", name)));
    const outcome = follow([handInBytes(name, bytes)]);
    const marking = markingOf(name, outcome, "sv");
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(markedBytes(bytes, marking)) as unknown as ArrayBuffer);
    const expected = marking.marks.flatMap(({ sheet, cell, note }) => (note === null ? [] : [`${sheet}!${cell}`]));
    const found = book.worksheets.flatMap((sheet) => {
      const noted: string[] = [];
      sheet.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          const { note } = cell as { readonly note?: unknown };
          if (note !== undefined) noted.push(`${sheet.name}!${cell.address}`);
        }),
      );
      return noted;
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(expected));
  },
);
