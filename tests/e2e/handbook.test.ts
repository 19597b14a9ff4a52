import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import { editionWorkbook } from "../../src/core/editions/edition-workbook";
import type { IsoDate } from "../../src/core/values/iso-date";
import { editions, extensible } from "../../src/profiles/stockholm/editions";
import type { WorkbookDocument } from "../../src/core/document/document";
import type { FormLayout } from "../../src/core/forms/form-options";
import { filled, filledCards, formsOf, register, trueAnswers, trueAnswersOf } from "../support/forms";
import { computed } from "../support/recalculate";
import { withBench, type Bench } from "./bench";
import { button, check, openKind, said, show, words, write } from "./pane";
import { root } from "./serve";

/**
 * The handbook's pictures, and beside each the texts that are seen on it. A picture is stale when the texts are others: then `npm run handbook` makes both anew.
 */
const folder = join(root, "docs/handbok");
const isMade = process.env["MEDELKOLL_HANDBOOK"] === "make";
/** Bytes: a page of pictures is read over slow lines too. */
const mostBytes = 250_000;

const open = withBench("2024-11-13");
const samples = join(root, "samples");
const returned = readdirSync(join(samples, "returned"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => join(samples, "returned", name));

interface Texts {
  /** What stands in the pane, however far it is scrolled, and must be the same. */
  readonly pane: readonly string[];
  /** What is in view of the sheet: how much that is, a machine's letters decide. */
  readonly sheet: readonly string[];
}

const divider = "----- the sheet -----";

async function textsSeen({ page, pane }: Bench, part: "bench" | "pane"): Promise<Texts> {
  return {
    pane: await pane.locator("body").evaluate(seen, false),
    sheet: part === "pane" ? [] : await page.locator("[role=grid] .sheet").evaluate(seen, true),
  };
}

/** Once nothing moves any more: the pane tells that something is done a moment before it is at rest. */
async function textsAtRest(bench: Bench, part: "bench" | "pane"): Promise<Texts> {
  let before = await textsSeen(bench, part);
  for (let look = 0; look < 60; look += 1) {
    await bench.page.waitForTimeout(400);
    const now = await textsSeen(bench, part);
    const isBusy = now.pane.some((text) => Object.values(words.working).includes(text));
    if (!isBusy && asLines(now) === asLines(before)) return now;
    before = now;
  }
  return before;
}

const asLines = ({ pane, sheet }: Texts): string => [...pane, divider, ...sheet, ""].join("\n");

function fromLines(lines: string): Texts {
  const [pane = "", sheet = ""] = lines.split(`\n${divider}\n`);
  return { pane: pane.split("\n"), sheet: sheet.split("\n").filter((line) => line !== "") };
}

/** The share of the texts that stand among the others. */
const shareIn = (all: readonly string[], others: readonly string[]): number =>
  all.length === 0 ? 1 : all.filter((text) => others.includes(text)).length / all.length;

/** Runs in the page. Spaces of a number are spaces, whichever they are. */
function seen(within: Element, inView: boolean): string[] {
  const { innerWidth, innerHeight } = window;
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? "").replace(/\s+/gu, " ").trim();
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, left, bottom, right, width, height } = range.getBoundingClientRect();
    const isInView = width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
    if (text !== "" && isShown && (isInView || !inView)) found.push(text);
  }
  return found;
}

/** Holds what is seen against the picture that the handbook has; or makes it. */
async function pictured(bench: Bench, name: string, part: "bench" | "pane" = "pane"): Promise<void> {
  const texts = await textsAtRest(bench, part);
  const [picture, list] = [join(folder, `${name}.png`), join(folder, `${name}.txt`)];
  if (isMade) {
    mkdirSync(folder, { recursive: true });
    const what = part === "bench" ? bench.page : bench.page.locator("iframe");
    await what.screenshot({ path: picture, animations: "disabled", caret: "hide" });
    writeFileSync(list, asLines(texts));
  }
  expect([name, existsSync(picture)]).toEqual([name, true]);
  expect(statSync(picture).size).toBeLessThan(mostBytes);
  const made = fromLines(readFileSync(list, "utf8"));
  expect([name, texts.pane]).toEqual([name, made.pane]);
  for (const share of [shareIn(texts.sheet, made.sheet), shareIn(made.sheet, texts.sheet)])
    expect([name, share > 0.7]).toEqual([name, true]);
}

/** The same letters in bold and plain, whatever fonts the machine has. Runs in the page. */
function plainLetters(): void {
  const sheet = new CSSStyleSheet();
  // Not in the grid, whose letters are measured.
  sheet.replaceSync(":not(.grid *) { font-family: 'Liberation Sans', Arial, sans-serif !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** As large as it is read in the handbook. */
async function opened(opening: Parameters<typeof open>[0] = {}): Promise<Bench> {
  const bench = await open(opening);
  await bench.page.setViewportSize({ width: 1340, height: 760 });
  for (const frame of bench.page.frames()) await frame.evaluate(plainLetters);
  return bench;
}

const tab = ({ page }: Bench, name: string) =>
  page.getByRole("navigation", { name: "Blad" }).getByRole("button", { name, exact: true });

test("the nämnd's controller: start, Granska, Nyckeltal and the summary", async () => {
  const bench = await opened();
  await button(bench, words.start.check).waitFor();
  await pictured(bench, "borja", "bench");
  await check(bench);
  const { page, pane } = bench;
  const late = await openKind(pane, "Rapporten är försenad");
  await late
    .getByRole("button", { name: /^Gå till/u })
    .first()
    .click();
  await button(bench, words.goBackTo).waitFor();
  await pictured(bench, "granska", "bench");
  await show(bench, "figures");
  await pictured(bench, "nyckeltal");
  await write(bench);
  await pictured(bench, "sammanstall");
  await button(bench, said(words.summary.openSheet, { sheet: "Sammanställning" })).click();
  await page.getByRole("grid", { name: "Kalkylblad Sammanställning" }).waitFor();
  await pictured(bench, "sammanstallning", "bench");
});

test("a question", async () => {
  const bench = await opened({ sample: "awkward/enhet-gar-inte-att-avgora.xlsx" });
  await check(bench);
  await show(bench, "questions");
  await pictured(bench, "fragor");
});

test("stadsledningskontoret: the files, who has not answered, a reminder and the findings of all", async () => {
  const bench = await opened();
  const { pane, page } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await pane.locator("input[data-role=returned]").setInputFiles(returned);
  await pane.getByText(new RegExp(`från ${returned.length} arbetsböcker$`, "u")).waitFor();
  await pane.locator("#collect-files button").first().click();
  await pane.locator("input[data-role=granted]").setInputFiles([join(samples, "granted-register.xlsx")]);
  const missing = said(words.collect.line.missing, { count: 1, names: "Stadsbyggnadsnämnden" });
  await pane.getByRole("group", { name: words.collect.line.label }).getByRole("button", { name: missing }).click();
  await button(bench, said(words.collect.namnder.remindNamed, { namnd: "Stadsbyggnadsnämnden" })).click();
  await pane.getByText("Det här projektet är inte redovisat:").waitFor();
  await pictured(bench, "flera-namnder");
  await button(bench, words.collect.write).click();
  await pane.getByText(words.summary.written, { exact: true }).waitFor();
  await tab(bench, "Iakttagelser").click();
  const grid = page.getByRole("grid", { name: "Kalkylblad Iakttagelser" });
  await grid.waitFor();
  // The folded rows of Järva.
  const sign = page.locator(".heading .fold").first();
  for (let at = 0; at < 40 && (await sign.count()) === 0; at += 1) await grid.evaluate((one) => (one.scrollTop += 300));
  await sign.waitFor();
  // How far it was scrolled before the sign was seen depends on the machine; where the sign stands on the picture does not.
  const [top = 0, gridTop = 0] = await Promise.all([sign, grid].map(async (one) => (await one.boundingBox())?.y ?? 0));
  await grid.evaluate((one, by) => (one.scrollTop += by), Math.round(top - gridTop - 200));
  await page.waitForTimeout(400);
  await sign.waitFor();
  await pictured(bench, "iakttagelser", "bench");
  // The sign shows them, beginning with the row after the one that stands for them.
  const [at = 0] = await firstGap(bench);
  await sign.click();
  await page.locator(`.row-headings [data-row="${at + 1}"]`).waitFor();
});

test("what goes out: letters with their copies", async () => {
  const bench = await opened();
  const { pane } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "collect");
  await pane.locator("input[data-role=granted]").setInputFiles([join(samples, "granted-register.xlsx")]);
  await pane.locator("input[data-role=returned]").setInputFiles(returned.slice(0, 3));
  await pane.locator("#collect-result").waitFor();
  await button(bench, words.sending.heading).click();
  await button(bench, words.sending.make.letters).click();
  await pane.getByText(words.sending.savedWhere).waitFor();
  await pane.getByText(words.sending.savedWhere).scrollIntoViewIfNeeded();
  await pictured(bench, "att-skicka");
});

test("a report form to fill in, and the receipt for it when it has come back", async () => {
  const bench = await opened();
  const { pane, page } = bench;
  await openOwn(bench, "rapportmall-bromma.xlsx", await begunForm("list"));
  await tab(bench, "Redovisning").click();
  await page.getByRole("grid", { name: "Kalkylblad Redovisning" }).waitFor();
  await pictured(bench, "rapportmall", "bench");
  await check(bench);
  await button(bench, words.check.receipt).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(bench, words.sending.make.receipt).click(),
  ] as const);
  await pane.getByText(words.sending.savedWhere).waitFor();
  await openOwn(bench, "kvitto.xlsx", readFileSync(await download.path()));
  await page.getByRole("grid", { name: "Kalkylblad Så läste vi er redovisning" }).waitFor();
  await pictured(bench, "kvitto", "bench");
});

test("a report form with a sheet for each project", async () => {
  const bench = await opened();
  await openOwn(bench, "rapportmall-bromma.xlsx", await begunForm("per-project"));
  const [first = ""] = begun("per-project").sheets.flatMap(({ name }) => (name.startsWith("1 ") ? [name] : []));
  await tab(bench, first).click();
  await bench.page.getByRole("grid", { name: `Kalkylblad ${first}` }).waitFor();
  await pictured(bench, "rapportmall-per-projekt", "bench");
});

test("an edition of one's own that has a fault", async () => {
  const bench = await opened();
  const { pane } = bench;
  await button(bench, words.start.skip).click();
  await show(bench, "rules");
  await button(bench, words.edition.heading).click();
  await pane.locator("input[data-role=edition]").setInputFiles({
    name: "Våra anvisningar.xlsx",
    mimeType: xlsx,
    buffer: Buffer.from(await faultyEdition()),
  });
  const title = said(words.edition.notUsed, { file: "Våra anvisningar.xlsx" });
  await pane.getByText(title).waitFor();
  // The rules below would make the picture stale whenever one of them is worded anew.
  await pane.getByRole("searchbox").fill("FRI-01");
  await pane.getByText(title).scrollIntoViewIfNeeded();
  await pictured(bench, "egna-anvisningar");
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function openOwn({ page }: Bench, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel("Öppna egen .xlsx").setInputFiles({ name, mimeType: xlsx, buffer: Buffer.from(bytes) });
  await page.getByText(name).first().waitFor();
}

/** The form for Bromma when two of its three projects have answers: one all, one some. */
function begun(layout: FormLayout): WorkbookDocument {
  const form = formsOf(register(3), { layout, lastDay: "2024-12-31" as IsoDate, contact: "Registrator" }).find(
    ({ recipient }) => recipient === "Bromma stadsdelsnämnd",
  );
  if (!form) throw new Error("No form for Bromma");
  const { document } = form;
  if (layout === "per-project")
    return computed(filledCards(document, (card) => (card.name.startsWith("1 ") ? trueAnswersOf(card) : {})));
  const [first, second] = [...trueAnswers(document)];
  if (!first || !second) throw new Error("No answers");
  const some = Object.fromEntries(Object.entries(second[1]).filter(([key]) => ["status", "spentAmount"].includes(key)));
  return computed(filled(document, new Map([first, [second[0], some]])));
}

const begunForm = (layout: FormLayout): Promise<Uint8Array> => writeXlsx(begun(layout));

/** The first edition as a workbook, with a severity that is none. */
async function faultyEdition(): Promise<Uint8Array> {
  const [data] = editions;
  const rules = data.rules?.map((rule, index) => (index === 0 ? { ...rule, severity: "Kanske" } : rule));
  const made = editionWorkbook({ ...data, version: "2.0", rules }, extensible, "2024-11-13" as IsoDate);
  if (!("document" in made)) throw new Error("The edition does not fit into a workbook.");
  return writeXlsx(made.document);
}

/** Numbers of rows after which the next one is not seen, though later ones are. */
async function firstGap({ page }: Bench): Promise<readonly number[]> {
  const rows = await page
    .locator(".row-headings .strip [data-row]")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-row"))));
  return rows.filter((row) => row < Math.max(...rows) && !rows.includes(row + 1));
}
