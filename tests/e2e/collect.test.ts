import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFindings, withBench, type Bench } from "./bench";
import { button, check, said, show, words } from "./pane";
import { root } from "./serve";

const open = withBench();
const samples = join(root, "samples");
const workbooksIn = (folder: string): string[] =>
  readdirSync(join(samples, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(samples, folder, name));
const [returned, awkward] = [workbooksIn("returned"), workbooksIn("awkward")];

/** Unfolds a step, if it is folded. */
async function unfold({ pane }: Bench, step: "files" | "questions" | "namnder" | "result"): Promise<void> {
  const heading = pane.locator(`#collect-${step}`).getByRole("button").first();
  if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
}

const status = ({ pane }: Bench) => pane.getByRole("group", { name: words.collect.line.label });
const read = ({ pane }: Bench, files: number) => pane.getByText(new RegExp(`från ${files} arbetsböcker$`, "u"));

test("from the returned workbooks and the register to one summary in the open workbook", async () => {
  const bench = await open({ width: 320 });
  const { page, pane, picture } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await picture("collect-empty");
  const bad = { name: "trasig.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("hej") };
  await pane.locator("input[data-role=returned]").setInputFiles(returned);
  await read(bench, returned.length).waitFor();
  await unfold(bench, "files");
  await pane.locator("input[data-role=returned]").setInputFiles([bad]);
  // What cannot be read is something to do: the step unfolds, and the status line says it.
  await status(bench)
    .getByRole("button", { name: said(words.collect.line.refused, { count: 1 }) })
    .waitFor();
  await pane.getByText(words.collect.status.refused, { exact: true }).waitFor();
  await button(bench, said(words.collect.removeNamed, { file: "trasig.xlsx" })).click();
  await read(bench, returned.length).waitFor();
  await unfold(bench, "files");
  await pane.locator("input[data-role=granted]").setInputFiles([join(samples, "granted-register.xlsx")]);
  const missing = said(words.collect.line.missing, { count: 1, names: "Stadsbyggnadsnämnden" });
  await status(bench).getByRole("button", { name: missing }).click();
  await picture("collect-read");
  await button(bench, said(words.collect.namnder.remindNamed, { namnd: "Stadsbyggnadsnämnden" })).click();
  await pane.getByText("Det här projektet är inte redovisat:").waitFor();
  await picture("collect-reminder");
  await unfold(bench, "result");
  await pane.getByText(/^Redovisade: 60 av 61 beviljade projekt\.$/u).waitFor();
  await picture("collect-result");
  expect(await axeFindings(page, "pane")).toEqual([]);
  // However far it is scrolled, the status line is in view.
  await pane.getByRole("heading", { name: `5. ${words.collect.steps.write}` }).scrollIntoViewIfNeeded();
  const line = await status(bench).boundingBox();
  const main = await pane.getByRole("main").boundingBox();
  expect(Math.abs((line?.y ?? 0) - (main?.y ?? 0))).toBeLessThan(2);
  await button(bench, words.collect.write).click();
  await pane.getByText(words.summary.written, { exact: true }).waitFor();
  await picture("collect-written");
  const tabs = page.getByRole("navigation", { name: "Blad" }).getByRole("button");
  const names = await tabs.allTextContents();
  for (const name of [
    "Sammanställning",
    "Projekt",
    "Iakttagelser",
    "Per nämnd",
    "Redovisningsläge",
    "Källor",
    "Regler",
  ])
    expect(names).toContain(name);
  await page
    .getByRole("navigation", { name: "Blad" })
    .getByRole("button", { name: "Redovisningsläge", exact: true })
    .click();
  await picture("collect-coverage");
  expect(bench.foreign).toEqual([]);
  expect(bench.problems).toEqual([]);
});

test("a summary of several workbooks is not replaced by one of the open workbook without a question", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  const tabs = page.getByRole("navigation", { name: "Blad" }).getByRole("button");
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await pane.locator("input[data-role=returned]").setInputFiles(returned.slice(0, 3));
  await read(bench, 3).waitFor();
  await button(bench, words.collect.write).click();
  await pane.getByText(words.summary.written, { exact: true }).waitFor();
  const before = await tabs.allTextContents();
  expect(before).toContain("Källor");
  // The ribbon asks nothing, so the pane does.
  await page.getByRole("group", { name: "Medelkoll" }).getByRole("button", { name: "Skapa sammanställning" }).click();
  await pane.getByText(words.summary.otherTitle).waitFor();
  await pane
    .getByText(/^Här står en sammanställning av 3 arbetsböcker med \d+ projekt\./u)
    .first()
    .waitFor();
  await picture("collect-other-summary");
  expect(await tabs.allTextContents()).toEqual(before);
  expect(await axeFindings(page, "pane")).toEqual([]);
  await button(bench, words.summary.replaceOther).click();
  await pane.getByText(words.summary.written, { exact: true }).waitFor();
  expect(await tabs.allTextContents()).not.toContain("Källor");
  await button(bench, words.summary.restore).click();
  await pane.getByText(words.summary.restored, { exact: true }).waitFor();
  expect(await tabs.allTextContents()).toContain("Källor");
});

test("what was written and is undone in the sheet is no longer said to be written", async () => {
  const bench = await open();
  const { page, pane } = bench;
  await check(bench);
  await show(bench, "summary");
  await button(bench, words.summary.write).click();
  await pane.getByText(words.summary.written, { exact: true }).waitFor();
  await page.getByRole("grid").focus();
  const tabs = page.getByRole("navigation", { name: "Blad" }).getByRole("button");
  for (let step = 0; step < 12 && (await tabs.count()) > 1; step += 1) await page.keyboard.press("Control+z");
  await pane.getByText(words.summary.written, { exact: true }).waitFor({ state: "detached" });
  await pane.getByText(/^Tre nya blad läggs till/u).waitFor();
  expect(await pane.getByRole("button", { name: /^Visa bladet/u }).count()).toBe(0);
});

test("a pile that does not fit: pages of files, versions to choose between and projects nobody granted", async () => {
  const bench = await open({ width: 320 });
  const { page, pane, picture } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await pane.locator("input[data-role=returned]").setInputFiles([...returned, ...awkward]);
  await pane.locator("#collect-result").waitFor();
  // The same form from another nämnd asks the same.
  const form = readFileSync(join(samples, "awkward/enhet-gar-inte-att-avgora.xlsx"));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane
    .locator("input[data-role=returned]")
    .setInputFiles([{ name: "Samma blankett.xlsx", mimeType, buffer: form }]);
  await pane.locator("#collect-result").waitFor();
  await unfold(bench, "files");
  await pane
    .locator("input[data-role=granted]")
    .first()
    .setInputFiles([join(samples, "granted-register.xlsx")]);
  await status(bench)
    .getByRole("button", { name: /nämnd(?:er)? saknas/u })
    .waitFor();
  await picture("collect-many");
  await unfold(bench, "questions");
  const next = button(bench, words.questions.next);
  const walkTo = async (wanted: RegExp): Promise<void> => {
    const question = pane.getByRole("article").getByRole("heading", { name: wanted });
    for (let at = 0; at < 80 && (await question.count()) === 0; at += 1) await next.click();
    await question.waitFor();
  };
  await walkTo(/^Vilken enhet är beloppen i/u);
  await pane.getByText(/^Gäller alla 2 filerna: /u).waitFor();
  await picture("collect-questions");
  await walkTo(/^Vilken fil från /u);
  await picture("collect-versions");
  await pane.getByRole("article").getByRole("button", { name: words.collect.areParts }).click();
  const takeBack = button(bench, words.questions.undo);
  await takeBack.waitFor();
  await pane.getByRole("button", { name: words.collect.write, exact: true, disabled: false }).waitFor();
  await picture("collect-settled");
  expect(await axeFindings(page, "pane")).toEqual([]);
  await takeBack.click();
  await pane
    .getByRole("article")
    .getByRole("heading", { name: /^Vilken fil från /u })
    .waitFor();
  expect(bench.foreign).toEqual([]);
  expect(bench.problems).toEqual([]);
});
