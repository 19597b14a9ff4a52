/**
 * `npm run bench:pane`: 200 returned workbooks in the built pane, in a real browser, and how long the pane's own thread was blocked while it read, counted and
 * wrote. Prints figures and judges nothing: a busy machine only makes them larger.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { withBench } from "../e2e/bench";
import { button, show, words } from "../e2e/pane";
import { root } from "../e2e/serve";

const open = withBench();
const count = Number(process.env["COUNT"] ?? 200);
const limit = 50;

test(`${count} workbooks in the pane`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-pane-"));
  try {
    execFileSync(process.execPath, [join(root, "tools/bench/copies.mjs"), folder, String(count)]);
    const bench = await open({ width: 350 });
    const { page, pane } = bench;
    await button(bench, words.start.skip).click();
    await show(bench, "collect");
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error("The workbench shows no pane.");
    const rows: object[] = [];
    const phase = async (name: string, work: () => Promise<void>): Promise<void> => {
      await watch(frame);
      const from = Date.now();
      await work();
      const lasting = (await seen(frame)).sort((a, b) => b - a);
      rows.push({
        phase: name,
        "s in all": Number(((Date.now() - from) / 1000).toFixed(1)),
        [`tasks over ${limit} ms`]: lasting.length,
        "longest, ms": lasting.slice(0, 5).join(" "),
      });
    };
    await phase("read and count", async () => {
      const files = readdirSync(folder).map((name) => join(folder, name));
      await pane.locator("input[data-role=returned]").setInputFiles(files);
      await pane.getByText(new RegExp(` från ${count} arbetsböcker$`, "u")).waitFor({ timeout: 200_000 });
    });
    await phase("set against the register", async () => {
      await pane.locator("input[data-role=granted]").setInputFiles([join(root, "samples/granted-register.xlsx")]);
      await pane.getByText(/^Redovisade: \d+ av \d+ beviljade projekt\.$/u).waitFor({ timeout: 200_000 });
    });
    await phase("write", async () => {
      await button(bench, words.collect.write).click();
      await pane.getByText(words.summary.written, { exact: true }).waitFor({ timeout: 200_000 });
    });
    // oxlint-disable-next-line no-console -- a benchmark's result is what it prints
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** How long each task over the limit lasted, in milliseconds: the browser tells only those. */
type Watching = typeof globalThis & { lasted?: number[]; watcher?: PerformanceObserver };

const watch = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const here = globalThis as Watching;
    here.watcher?.disconnect();
    const lasted: number[] = [];
    here.lasted = lasted;
    here.watcher = new PerformanceObserver((list) => {
      // The workbench's page and the pane share a thread; only the pane's own tasks are asked about.
      for (const entry of list.getEntries()) if (entry.name === "self") lasted.push(Math.round(entry.duration));
    });
    here.watcher.observe({ type: "longtask" });
  });

const seen = (frame: Frame): Promise<number[]> =>
  frame.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (globalThis as Watching).lasted ?? [];
  });
