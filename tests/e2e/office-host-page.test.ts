import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser";
import { root } from "./serve";

/** The host's own page, with an add-in that is not ours in its frame (packages/office-host). */

jest.setTimeout(240_000);

let command: ChildProcess;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const book = join(mkdtempSync(join(tmpdir(), "office-host-")), "book.json");
  writeFileSync(book, JSON.stringify({ January: [] }));
  const addin = join(root, "packages/office-host/examples/expenses/taskpane.html");
  const words = [join(root, "packages/office-host/bin/office-host.cjs"), addin, "--port", "0", "--workbook", book];
  command = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  address = await new Promise((resolve) =>
    command.stdout?.on("data", (told: Buffer) => {
      const [found] = /http:\S+/u.exec(told.toString()) ?? [];
      if (found !== undefined) resolve(found);
    }),
  );
  const { executablePath, args, env } = findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
});
afterAll(async () => {
  await browser.close();
  command.kill();
});

interface Opened {
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly problems: readonly string[];
}

async function open(): Promise<Opened> {
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  const foreign: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) foreign.push(request.url());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address);
  return { page, foreign, problems };
}

const press = (page: Page, name: string): Promise<void> =>
  page.frameLocator("iframe").getByRole("button", { name, exact: true }).click();

test("the add-in writes into the workbook beside it, and nothing leaves the machine", async () => {
  const { page, foreign, problems } = await open();
  await press(page, "Make the table");
  await page.getByRole("cell", { name: "Printer", exact: true }).waitFor();
  await page.getByRole("cell", { name: "3,495.00", exact: true }).waitFor();
  // The page looks for new batches a few times a second.
  await page.getByRole("listitem").filter({ hasText: "Batch 1" }).waitFor();
  expect([foreign, problems]).toEqual([[], []]);
});

test("a fault chosen on the page reaches the add-in", async () => {
  const { page } = await open();
  await page.getByLabel("Next batch").selectOption("AccessDenied");
  await page.getByRole("button", { name: "fails", exact: true }).click();
  await press(page, "Make the table");
  await page.frameLocator("iframe").getByText("Excel said no").waitFor();
  await page.getByRole("listitem").filter({ hasText: "AccessDenied" }).waitFor();
});

test("what the user types is calculated, and undone", async () => {
  const { page } = await open();
  await press(page, "Make the table");
  const amount = page.getByRole("cell", { name: "420.00", exact: true });
  page.on("dialog", (dialog) => void dialog.accept("430"));
  await amount.dblclick();
  await page.getByRole("cell", { name: "5400.5", exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("cell", { name: "5390.5", exact: true }).waitFor();
});
