import type { InputRule, SummaryDocument } from "../../../src/core/document/document";
import { openedSample, sheetNamed, summaryOf, visible, write, type Session } from "./support/excel-with-summary";

const sample = "returned/Farsta sdf tkr.xlsx";

const rule: InputRule = {
  range: "B2:B500",
  accepts: { kind: "list", sheet: "Projekt", cells: "G2:G7" },
  isStrict: true,
  prompt: { title: "Läge", text: "Välj i listan." },
  error: { title: "Läge", text: "Välj ett av lägena i listan." },
};
const withRules = (document: SummaryDocument, ...inputRules: readonly InputRule[]): SummaryDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => (sheet.name === "Projekt" ? { ...sheet, inputRules } : sheet)),
});
const rulesOn = ({ host }: Session, name: string) => sheetNamed(host.model.workbook, name).validations;
const written = { kind: "written", remarks: [] };
const asked = {
  area: { top: 2, left: 2, bottom: 500, right: 2 },
  rule: { list: { inCellDropDown: true, source: "='Projekt'!$G$2:$G$7" } },
  prompt: { showPrompt: true, title: "Läge", message: "Välj i listan." },
  errorAlert: { showAlert: true, style: "Stop", title: "Läge", message: "Välj ett av lägena i listan." },
};

test("cells take what the document says, however often it is written, and are free when the next one says nothing", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  expect(await write(session, withRules(document, rule))).toMatchObject(written);
  expect(rulesOn(session, "Projekt")).toMatchObject([asked]);
  const once = visible(session.host.model.workbook);
  expect(await write(session, withRules(document, rule))).toMatchObject(written);
  expect(visible(session.host.model.workbook)).toBe(once);
  const shorter: InputRule = { ...rule, range: "B2:B400" };
  await write(session, withRules(document, shorter));
  expect(rulesOn(session, "Projekt")).toMatchObject([{ area: { bottom: 400 } }]);
  await write(session, document);
  expect(rulesOn(session, "Projekt")).toEqual([]);
  session.close();
});

test("the list is that of the sheet by the name that it has here, and comes back with the summary before", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  await write(session, withRules(document, rule));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Projekt").name = "Våra projekt";
    await context.sync();
  });
  await write(session, withRules(document, rule));
  expect(rulesOn(session, "Våra projekt")).toMatchObject([{ rule: { list: { source: "='Våra projekt'!$G$2:$G$7" } } }]);
  await write(session, document);
  expect(rulesOn(session, "Våra projekt")).toEqual([]);
  await session.workbook.restorePrevious();
  expect(rulesOn(session, "Våra projekt")).toHaveLength(1);
  session.close();
});

test("an Excel that refuses them gets the summary without, and is not asked again", async () => {
  const session = await openedSample(sample);
  const document = await summaryOf(session);
  session.host.breakMember("DataValidation.rule", "InvalidArgument");
  expect(await write(session, withRules(document, rule))).toMatchObject(written);
  expect(rulesOn(session, "Projekt")).toEqual([]);
  session.host.faults.reset();
  expect(await write(session, withRules(document, rule))).toMatchObject(written);
  expect(session.host.faults.batches.filter(({ error }) => error !== null)).toEqual([]);
  session.close();
});
