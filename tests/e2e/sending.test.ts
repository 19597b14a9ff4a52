import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { axeFindings, withBench, type Bench } from "./bench";
import { button, check, said, show, words } from "./pane";
import { root } from "./serve";

const open = withBench();
const samples = join(root, "samples");
const register = join(samples, "granted-register.xlsx");
const returned = readdirSync(join(samples, "returned"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => join(samples, "returned", name));

/** Presses a button and takes what the browser downloads. */
async function saved({ page }: Bench, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()] as const);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const pixelsTooWide = ({ pane }: Bench): Promise<number> =>
  pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);

test("report forms, letters and the paper come out of the pane as files", async () => {
  const bench = await open({ width: 320 });
  const { page, pane, picture } = bench;
  const { sending } = words;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await pane.locator("input[data-role=granted]").setInputFiles([register]);
  await button(bench, sending.forms).click();
  await button(bench, sending.make.forms).scrollIntoViewIfNeeded();
  await picture("sending-forms");
  const forms = await saved(bench, () => button(bench, sending.make.forms).click());
  expect([forms.name, Object.keys(unzipSync(forms.bytes)).length]).toEqual([
    expect.stringMatching(/^rapportmallar-\d{4}-\d\d-\d\d\.zip$/u),
    21,
  ]);
  await pane.getByText(said(sending.saved.forms, { count: 21, name: forms.name })).waitFor();
  await pane.getByText(sending.savedWhere).scrollIntoViewIfNeeded();
  await picture("sending-forms-saved");
  expect(await axeFindings(page, "pane")).toEqual([]);
  await pane.locator("input[data-role=returned]").setInputFiles(returned);
  await pane.locator("#collect-result").waitFor();
  await button(bench, sending.heading).click();
  await button(bench, sending.make.letters).scrollIntoViewIfNeeded();
  await picture("sending-group");
  const letters = await saved(bench, () => button(bench, sending.make.letters).click());
  expect(letters.name).toMatch(/^brev-\d{4}-\d\d-\d\d\.zip$/u);
  expect(Object.keys(unzipSync(letters.bytes)).filter((name) => name.endsWith(".docx"))).toHaveLength(21);
  await pane.getByText(said(sending.saved.letters, { count: 21, name: letters.name })).waitFor();
  await pane.getByText(sending.savedWhere).scrollIntoViewIfNeeded();
  await picture("sending-letters-saved");
  const paper = await saved(bench, () => button(bench, sending.make.notice).click());
  expect(paper.name).toMatch(/^anmalan-\d{4}-\d\d-\d\d\.docx$/u);
  expect(Object.keys(unzipSync(paper.bytes))).toContain("word/document.xml");
  await pane.getByText(said(sending.saved.notice, { name: paper.name })).waitFor();
  expect(await axeFindings(page, "pane")).toEqual([]);
  expect(await pixelsTooWide(bench)).toBe(0);
  expect(bench.foreign).toEqual([]);
  expect(bench.problems).toEqual([]);
});

test("the receipt of the open workbook is saved as a workbook", async () => {
  const bench = await open({ width: 320 });
  const { pane, picture, page } = bench;
  await check(bench);
  await button(bench, words.check.receipt).click();
  await button(bench, words.sending.make.receipt).waitFor();
  const receipt = await saved(bench, () => button(bench, words.sending.make.receipt).click());
  expect(receipt.name).toMatch(/^kvitto .+\.xlsx$/u);
  await pane.getByText(words.sending.savedWhere).scrollIntoViewIfNeeded();
  await picture("sending-receipt");
  expect(await axeFindings(page, "pane")).toEqual([]);
  expect(bench.problems).toEqual([]);
});

test("Sammanställ offers report forms where the open workbook is a register", async () => {
  const bench = await open({ width: 320, sample: "granted-register.xlsx" });
  const { pane, picture, page } = bench;
  await check(bench);
  await show(bench, "summary");
  await pane.getByRole("heading", { name: words.sending.forms }).scrollIntoViewIfNeeded();
  await button(bench, words.sending.make.forms).waitFor();
  await picture("sending-register");
  expect(await axeFindings(page, "pane")).toEqual([]);
});
