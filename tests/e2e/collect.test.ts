import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFindings, withBench } from "./bench";
import { button, said, show, words } from "./pane";
import { root } from "./serve";

const open = withBench();
const samples = join(root, "samples");
const workbooksIn = (folder: string): string[] =>
  readdirSync(join(samples, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(samples, folder, name));
const [returned, awkward] = [workbooksIn("returned"), workbooksIn("awkward")];

test("from the returned workbooks and the register to one summary in the open workbook", async () => {
  const bench = await open({ width: 320 });
  const { page, pane, picture } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await picture("collect-empty");
  const bad = { name: "trasig.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("hej") };
  await pane.locator("input[data-role=returned]").setInputFiles(returned);
  await pane.getByText(words.collect.noRegister).waitFor();
  await pane.locator("input[data-role=returned]").setInputFiles([bad]);
  await pane.getByText(words.collect.status.refused, { exact: true }).waitFor();
  await button(bench, said(words.collect.removeNamed, { file: "trasig.xlsx" })).click();
  await pane.locator("input[data-role=granted]").setInputFiles([join(samples, "granted-register.xlsx")]);
  await pane.getByText(/^Redovisade: \d+ av \d+ beviljade projekt\.$/u).waitFor();
  await picture("collect-read");
  await pane.getByRole("heading", { name: words.collect.result }).scrollIntoViewIfNeeded();
  await picture("collect-result");
  expect(await axeFindings(page, "pane")).toEqual([]);
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

test("a pile that does not fit: pages of files, versions to choose between and projects nobody granted", async () => {
  const bench = await open({ width: 320 });
  const { page, pane, picture } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await pane.locator("input[data-role=returned]").setInputFiles([...returned, ...awkward]);
  // The same form from another nämnd asks the same.
  const form = readFileSync(join(samples, "awkward/enhet-gar-inte-att-avgora.xlsx"));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane
    .locator("input[data-role=returned]")
    .setInputFiles([{ name: "Samma blankett.xlsx", mimeType, buffer: form }]);
  await pane.getByText(words.collect.noRegister).waitFor();
  await pane.locator("input[data-role=granted]").setInputFiles([join(samples, "granted-register.xlsx")]);
  await pane.getByText(/^Redovisade: \d+ av \d+ beviljade projekt\.$/u).waitFor();
  await picture("collect-many");
  const asking = pane.getByRole("heading", { name: said(words.collect.questionsOfFiles, { count: 2 }) }).first();
  await asking.scrollIntoViewIfNeeded();
  await picture("collect-questions");
  const versions = pane.getByRole("combobox", { name: /^Vilken fil från /u }).first();
  await versions.scrollIntoViewIfNeeded();
  await picture("collect-versions");
  await versions.selectOption({ label: words.collect.areParts });
  const takeBack = pane.getByRole("button", { name: /^Ångra: /u }).first();
  await takeBack.scrollIntoViewIfNeeded();
  await pane.getByRole("button", { name: words.collect.write, exact: true, disabled: false }).waitFor();
  await picture("collect-settled");
  expect(await axeFindings(page, "pane")).toEqual([]);
  await takeBack.click();
  const noVersion = versions.locator("option:checked", { hasText: words.collect.noVersion });
  await noVersion.waitFor({ state: "attached" });
  expect(bench.foreign).toEqual([]);
  expect(bench.problems).toEqual([]);
});
