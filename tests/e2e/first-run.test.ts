import { withBench } from "./bench";
import { button, check, findings, openKind, show, words, write } from "./pane";

const open = withBench();

test("a newcomer is told what this is, and tries an example: a workbook where cells are visited, the question is answered and the summary written", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await pane.getByRole("heading", { name: words.start.title }).waitFor();
  await picture("pane-start");
  await button(bench, words.start.example).click();
  await page
    .locator("#cell-A1")
    .getByText(/påhittat exempel/u)
    .waitFor();
  // The new workbook has a pane of its own.
  await button(bench, words.checkNow).click();
  await findings(pane).first().waitFor();
  expect(await pane.getByText(words.example).count()).toBe(0);
  await picture("pane-example");
  // The kinds are folded; the first of them stands over its places.
  await findings(pane).first().locator("h4 button").click();
  await pane
    .getByRole("button", { name: /Gå till/u })
    .first()
    .click();
  await page
    .getByLabel("Markerad cell")
    .getByText(/^[B-Z]\d+$/u)
    .waitFor();
  await show(bench, "questions");
  await pane
    .getByRole("article")
    .getByRole("button")
    .filter({ hasNotText: /^Gå till/u })
    .first()
    .click();
  await pane.getByText(words.questions.allAnswered).waitFor();
  await write(bench);
  await page.locator("nav.sheet-tabs button").filter({ hasText: "Sammanställning" }).waitFor();
  expect(bench.problems).toEqual([]);
});

test("the open workbook is checked: what is wrong, in which cell, and why", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  const late = await openKind(pane, "Rapporten är försenad");
  await late.getByRole("button", { name: "Källa 2.1" }).click();
  expect(await late.locator("blockquote").textContent()).toContain("uppföljningsrapport");
  await picture("pane-checked");
  await late.getByRole("button", { name: /Gå till/u }).click();
  await page.getByLabel("Markerad cell").getByText("S9").waitFor();
  await picture("pane-at-cell");
  await button(bench, words.goBackTo).click();
  await page.getByLabel("Markerad cell").getByText("A1").waitFor();
});

test("the introduction is shown once", async () => {
  const bench = await open();
  await button(bench, words.start.skip).click();
  await bench.page.reload();
  await show(bench, "check");
  await bench.pane.getByRole("button", { name: words.checkNow }).waitFor();
  expect(await bench.pane.getByText(words.start.title).count()).toBe(0);
});

test("nothing leaves the machine, and nothing goes wrong unseen", async () => {
  const bench = await open();
  await check(bench);
  for (const screen of ["questions", "figures", "summary", "rules", "about"] as const) await show(bench, screen);
  expect(bench.foreign).toEqual([]);
  expect(bench.problems).toEqual([]);
  // A text never becomes markup, whoever puts it into the pane.
  const shown = await bench.pane.locator("html").evaluate(() => {
    const place = document.createElement("p");
    place.innerHTML = "<img src=x onerror=alert(1)>";
    return [place.textContent, place.children.length];
  });
  expect(shown).toEqual(["<img src=x onerror=alert(1)>", 0]);
});
