import { pack } from "../../../src/adapters/excel/record/pack";
import { parseHead } from "../../../src/adapters/excel/record/record";
import { recordSheetName } from "../../../src/adapters/excel/write/own-names";
import type { SummaryDocument } from "../../../src/core/document/document";
import { addressOf } from "sheet-refs";
import { underEarlierNames } from "../../support/earlier-names";
import { content, openedSample, type Session, summaryOf, write } from "./support/excel-with-summary";

/** A workbook with a summary from a time when its sheets and columns were called otherwise. */

jest.setTimeout(240_000);

/** The summary as an earlier version left it: sheets and headings by their old names, on the sheets and in the record. */
async function writtenBefore(session: Session): Promise<SummaryDocument> {
  const today = await summaryOf(session);
  await write(session, today);
  const document = underEarlierNames(today);
  const pieces = await pack({ document, userCells: [] }, () => undefined);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [at, sheet] of document.sheets.entries()) {
      const standing = worksheets.getItem(today.sheets[at]?.name ?? "");
      standing.name = sheet.name;
      for (const { row, column, value } of sheet.cells) {
        if (row === 1 && value?.kind === "text") standing.getRange(addressOf(row, column)).values = [[value.text]];
      }
    }
    const record = worksheets.getItem(recordSheetName);
    const cell = record.getRange("A1");
    cell.load("values");
    await context.sync();
    const head = parseHead((cell.values as unknown[][])[0]?.[0]);
    if (head?.state !== "whole") throw new Error("The summary is whole.");
    cell.values = [[JSON.stringify({ ...head, current: { ...head.current, pieces: pieces.length } })]];
    for (const [index, piece] of pieces.entries()) {
      record.getRange(addressOf(index + 1, head.current.column)).values = [[piece]];
    }
    await context.sync();
  });
  return document;
}

it("is written over on its own sheets without a question, and put back as it was", async () => {
  const session = await openedSample("returned/Kyrkogardsnamnden uppfoljningsrapport.xlsx");
  await writtenBefore(session);
  const before = content(session);
  const names = ["Sammanställning", "Projekt", "Brister"];
  expect(await write(session, await summaryOf(session, "2024-12-01"))).toMatchObject({
    kind: "written",
    sheets: names,
  });
  expect(content(session)).not.toEqual(before);
  expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: names });
  expect(content(session)).toEqual(before);
  session.close();
});

it("tells of a cell that somebody has changed on a sheet by its old name", async () => {
  const session = await openedSample("returned/Kyrkogardsnamnden uppfoljningsrapport.xlsx");
  await writtenBefore(session);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Brister").getRange("F2").values = [["Eget"]];
    await context.sync();
  });
  expect(await write(session, await summaryOf(session, "2024-12-01"))).toEqual({
    kind: "edited",
    cells: [{ sheet: "Brister", cell: "F2" }],
  });
  session.close();
});
