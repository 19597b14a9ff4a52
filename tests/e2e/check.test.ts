import type { Locator } from "playwright-core";
import { cell, withBench } from "./bench";
import { asked, button, check, findings, focused, openKind, said, show, unfold, words } from "./pane";

const open = withBench();

test("kinds are folded, worst first; one is open at a time, and the list is searched", async () => {
  const bench = await open();
  const { pane, picture } = bench;
  await check(bench);
  const all = await findings(pane).count();
  await picture("pane-kinds");
  await openKind(pane, "Rapporten är försenad");
  await openKind(pane, "Utlovad uppföljning saknas");
  expect(await pane.locator("article button[aria-expanded=true][id^=kind-]").count()).toBe(1);
  await picture("pane-kind-open");
  const search = pane.getByRole("searchbox", { name: words.check.search });
  await search.fill("försenad");
  await pane.getByText("Utlovad uppföljning saknas").waitFor({ state: "detached" });
  expect(await findings(pane).count()).toBe(1);
  await picture("pane-search");
  await search.fill("zzzz");
  await button(bench, words.check.clear).click();
  await pane.getByText("Utlovad uppföljning saknas").waitFor();
  expect(await findings(pane).count()).toBe(all);
});

test("F8 goes from cell to cell and says where one is; what is accepted is passed by and can be undone", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  await pane.getByRole("heading", { level: 2 }).click();
  const marked = page.getByLabel("Markerad cell");
  await page.keyboard.press("F8");
  const first = pane.locator("li[aria-current]");
  await first.waitFor();
  await expectOther(marked, "A1");
  const one = await marked.textContent();
  expect(await first.evaluate((place) => place === document.activeElement)).toBe(true);
  await page.keyboard.press("F8");
  await expectOther(marked, one);
  await page.keyboard.press("Shift+F8");
  await marked.getByText(one ?? "", { exact: true }).waitFor();
  await first.getByRole("button", { name: words.check.accept }).click();
  await page.keyboard.type("Bekräftat av nämnden");
  await picture("pane-accepting");
  await pane.getByRole("button", { name: words.check.acceptNow, exact: true }).click();
  await pane.getByText(/Godtagen den .*Bekräftat av nämnden/u).waitFor();
  await pane
    .getByText(said(words.check.counted.accepted, { count: 1 }))
    .first()
    .waitFor();
  await picture("pane-accepted");
  await page.keyboard.press("F8");
  await expectOther(marked, one);
  await pane.getByText(words.check.groups.accepted, { exact: true }).waitFor();
});

/** The selected cell becomes another. */
async function expectOther(marked: Locator, than: string | null): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await marked.textContent()) !== than) return;
    await marked.page().waitForTimeout(50);
  }
  throw new Error(`The selection stays at ${than ?? "nothing"}.`);
}

test("a cell that is changed in the sheet is noticed, and a new check sees it", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  const late = await openKind(pane, "Rapporten är försenad");
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
    .getByRole("button", { name: new RegExp(`^${words.figures.granted} `, "u") })
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
