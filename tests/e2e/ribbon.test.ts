import { withBench } from "./bench";
import { asked, findings, words } from "./pane";

const open = withBench();

const ribbon = (page: Awaited<ReturnType<typeof open>>["page"], name: string) =>
  page.getByRole("group", { name: "Medelkoll" }).getByRole("button", { name });

test("Granska checks without the pane, and the pane tells", async () => {
  const { page, pane, picture } = await open();
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await ribbon(page, "Öppna panelen").click();
  expect(await page.getByRole("button", { name: "Stäng panelen" }).isVisible()).toBe(false);
  await ribbon(page, "Granska arbetsboken").click();
  await findings(pane).first().waitFor();
  expect(await page.getByRole("button", { name: "Stäng panelen" }).isVisible()).toBe(true);
  await picture("ribbon-check");
});

test("Skapa sammanställning tells once what cannot be undone afterwards; then it writes and shows it", async () => {
  const { page, pane, picture } = await open();
  const tabs = page.getByRole("navigation", { name: "Blad" }).getByRole("button");
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await ribbon(page, "Skapa sammanställning").click();
  await pane.getByText(words.summary.untold).waitFor();
  await pane.getByText(words.summary.undo.first["lost-by-every-write"]).waitFor();
  expect(await tabs.count()).toBe(1);
  await picture("ribbon-untold");
  await ribbon(page, "Skapa sammanställning").click();
  await page.getByRole("grid", { name: "Kalkylblad Sammanställning" }).waitFor();
  await picture("ribbon-summary");
});

test("Skapa sammanställning asks nothing: an open question is shown instead", async () => {
  const { page, pane, picture } = await open({ sample: "awkward/enhet-gar-inte-att-avgora.xlsx" });
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await ribbon(page, "Skapa sammanställning").click();
  await pane.getByRole("heading", { name: asked.question.unit.asks }).waitFor();
  expect(await page.getByRole("navigation", { name: "Blad" }).getByRole("button").count()).toBe(1);
  await picture("ribbon-questions");
});

test("the pane is closed and opened", async () => {
  const { page, pane } = await open();
  const heading = pane.getByRole("heading", { name: words.start.title });
  await heading.waitFor();
  await page.getByRole("button", { name: "Stäng panelen" }).click();
  await heading.waitFor({ state: "hidden" });
  await ribbon(page, "Öppna panelen").click();
  await heading.waitFor();
});

test("the shortcut checks, and F6 goes from the sheet to the pane and back", async () => {
  const { page, pane } = await open();
  await pane.getByRole("button", { name: words.start.check }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyG");
  await findings(pane).first().waitFor();
  const side = (): Promise<string> =>
    page.evaluate("document.activeElement.tagName + document.activeElement.getAttribute('role')");
  await page.getByRole("grid").focus();
  await page.keyboard.press("F6");
  expect(await side()).toBe("IFRAMEnull");
  await page.keyboard.press("F6");
  expect(await side()).toBe("DIVgrid");
});
