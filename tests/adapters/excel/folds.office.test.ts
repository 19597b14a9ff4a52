import type { RowFold, SummaryDocument } from "../../../src/core/document/document";
import type { HostSheet } from "office-host";
import {
  content,
  openedSample,
  reopened,
  sheetNamed,
  summaryOf,
  visible,
  write,
  type Session,
} from "./support/excel-with-summary";

const sample = "returned/Farsta sdf tkr.xlsx";

const withFolds = (document: SummaryDocument, ...folds: readonly RowFold[]): SummaryDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => (sheet.name === "Projekt" ? { ...sheet, folds } : sheet)),
});

const list = ({ host }: Session): HostSheet => sheetNamed(host.model.workbook, "Projekt");
const rowsWhere = (
  session: Session,
  holds: (line: { readonly hidden?: boolean; readonly outline?: number }) => boolean,
) =>
  [...list(session).rows]
    .filter(([, line]) => holds(line))
    .map(([row]) => row)
    .sort((a, b) => a - b);
const hiddenRows = (session: Session) => rowsWhere(session, ({ hidden }) => hidden === true);
const groupedRows = (session: Session) => rowsWhere(session, ({ outline }) => outline === 1);
const inExcel = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Projekt"));
    await context.sync();
  });

const written = { kind: "written", remarks: [] };

test("rows are grouped and hidden as the document says, however often it is written", async () => {
  const session = await openedSample(sample);
  const document = withFolds(await summaryOf(session), { first: 3, last: 4 });
  expect(await write(session, document)).toMatchObject(written);
  const once = visible(session.host.model.workbook);
  expect([hiddenRows(session), groupedRows(session)]).toEqual([
    [3, 4],
    [3, 4],
  ]);
  await write(session, document);
  expect(visible(session.host.model.workbook)).toBe(once);
  // Sizes of rows are set before, or they would show them again.
  expect(list(session).rows.get(3)?.size).toBeGreaterThan(0);
  session.close();
});

test("what was folded is shown when the next summary has it not, and comes back with the one before", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  await write(session, withFolds(document, { first: 3, last: 4 }));
  const before = visible(session.host.model.workbook);
  expect(await write(session, withFolds(document, { first: 4, last: 4 }))).toMatchObject(written);
  expect([hiddenRows(session), groupedRows(session)]).toEqual([[4], [4]]);
  expect(await write(session, document)).toMatchObject(written);
  expect([hiddenRows(session), groupedRows(session)]).toEqual([[], []]);
  await write(session, withFolds(document, { first: 3, last: 4 }));
  await write(session, document, true);
  const again = await reopened(session);
  expect(await again.workbook.restorePrevious()).toMatchObject(written);
  expect(visible(again.host.model.workbook)).toBe(before);
  again.close();
});

test("no row stays hidden where somebody has ungrouped them, and the summary is written unfolded", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  await write(session, withFolds(document, { first: 3, last: 4 }));
  // Ungrouping leaves them hidden.
  await inExcel((sheet) => sheet.getRange("3:4").ungroup("ByRows"));
  expect(hiddenRows(session)).toEqual([3, 4]);
  expect(await write(session, withFolds(document, { first: 4, last: 4 }))).toMatchObject(written);
  expect([hiddenRows(session), groupedRows(session)]).toEqual([[], []]);
  session.close();
});

test("no row stays hidden where rows have been moved", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  await write(session, withFolds(document, { first: 3, last: 4 }));
  await inExcel((sheet) => void (sheet.getRange("2:2").rowHidden = true));
  expect(await write(session, document, true)).toMatchObject(written);
  expect(hiddenRows(session)).toEqual([]);
  session.close();
});

test.each(["Range.group", "Range.ungroup"])(
  "an Excel that refuses %s gets the same summary unfolded",
  async (member) => {
    const [session, plain] = [await openedSample(sample), await openedSample(sample)];
    session.close();
    const document = await summaryOf(plain);
    await write(plain, document);
    const bare = JSON.stringify(content(plain));
    plain.close();
    const broken = await openedSample(sample);
    const folded = withFolds(document, { first: 3, last: 4 });
    if (member === "Range.ungroup") await write(broken, folded);
    broken.host.breakMember(member, "GeneralException");
    expect(await write(broken, folded, true)).toMatchObject(written);
    expect(JSON.stringify(content(broken))).toBe(bare);
    expect(hiddenRows(broken)).toEqual([]);
    // Known by now: nothing fails, and nothing is tried.
    broken.host.faults.reset();
    expect(await write(broken, folded)).toMatchObject(written);
    expect(broken.host.faults.batches.filter(({ error }) => error !== null)).toEqual([]);
    broken.close();
  },
);

test("a fold is taken back by Ctrl+Z with the rest", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  await write(session, withFolds(document, { first: 3, last: 4 }));
  const once = visible(session.host.model.workbook);
  await write(session, withFolds(await summaryOf(session, "2025-06-30"), { first: 4, last: 4 }));
  session.host.model.undo();
  expect(visible(session.host.model.workbook)).toBe(once);
  session.close();
});
