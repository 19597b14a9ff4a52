import { cell, withBench } from "./bench";
import { asked, button, check, findings, focused, said, show, unfold, words } from "./pane";

const open = withBench();

test("findings are searched, filtered and grouped", async () => {
  const bench = await open();
  const { pane, picture } = bench;
  await check(bench);
  const all = await findings(pane).count();
  const search = pane
    .getByRole("searchbox", { name: words.check.search })
    .or(pane.getByLabel(words.check.search))
    .first();
  await search.fill("försenad");
  await pane.getByText("Utlovad uppföljning saknas").waitFor({ state: "detached" });
  expect(await findings(pane).count()).toBe(1);
  await picture("pane-search");
  await search.fill("zzzz");
  await button(bench, words.check.clear).click();
  await pane.getByText("Utlovad uppföljning saknas").waitFor();
  expect(await findings(pane).count()).toBe(all);
  await pane.getByRole("group", { name: words.check.filter }).getByRole("button").first().click();
  await pane.getByText("Kolumn saknas").waitFor({ state: "detached" });
  await pane.getByLabel(words.check.groupBy).selectOption({ label: words.check.groups.sheet });
  await picture("pane-filtered");
});

test("a cell that is changed in the sheet is noticed, and a new check sees it", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  const late = findings(pane).filter({ hasText: "Rapporten är försenad" });
  await late.getByRole("button", { name: /Gå till/u }).click();
  await page.getByLabel("Markerad cell").getByText("S9").waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.type("2024-06-01");
  await page.keyboard.press("Enter");
  expect(await cell(page, "S9").textContent()).toBe("2024-06-01");
  await pane.getByText(said(words.changed, { count: 1 })).waitFor();
  await picture("pane-changed");
  await button(bench, words.checkAgain).click();
  await late.waitFor({ state: "detached" });
});

test("key figures show the cells behind them", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  await show(bench, "figures");
  await pane.getByText("89,6").first().waitFor();
  await picture("pane-figures");
  await pane
    .getByRole("button", { name: said(words.figures.whyOf, { figure: words.figures.granted }) })
    .first()
    .click();
  await pane
    .getByRole("button", { name: /Gå till/u })
    .first()
    .click();
  await page
    .getByLabel("Markerad cell")
    .getByText(/^[A-Z]+\d+$/u)
    .waitFor();
  await picture("pane-why");
});

test("an answered question is remembered and makes the sums whole", async () => {
  const bench = await open({ sample: "awkward/enhet-gar-inte-att-avgora.xlsx" });
  const { pane, picture } = bench;
  await check(bench);
  await show(bench, "questions");
  await pane.getByRole("heading", { name: asked.question.unit.asks }).waitFor();
  await picture("pane-questions");
  await pane
    .getByRole("button", { name: new RegExp(`^${asked.answer.units.tkr.replace(/[()]/gu, "\\$&")}`, "u") })
    .click();
  await pane.getByRole("heading", { name: words.questions.allAnswered }).waitFor();
  // The focus has not fallen out of the pane with the button that was pressed.
  expect(await focused(bench)).toBe(words.questions.allAnswered);
  await button(bench, words.questions.undo).waitFor();
  await picture("pane-answered");
  await show(bench, "figures");
  await pane
    .getByText(/45\s000/u)
    .first()
    .waitFor();
});

test("rules are listed with their sentences, and Om tests the host", async () => {
  const bench = await open();
  const { pane, picture } = bench;
  await check(bench);
  await show(bench, "rules");
  await picture("pane-rules");
  await show(bench, "about");
  await unfold(bench, words.about.technical);
  await button(bench, words.about.runTest).click();
  await pane.getByText(words.about.passed).first().waitFor();
  expect(await pane.getByText(words.about.failed).count()).toBe(0);
  await picture("pane-about");
});
