import { sv as texts } from "../../src/core/messages/sv";
import type { ExcelHost } from "office-host";
import { withBench, type Bench } from "./bench";
import { button, check, show, words, write } from "./pane";

const open = withBench();

/** Does something to the host of the open workbook, in the page where it lives. */
const atHost = ({ page }: Bench, act: (host: ExcelHost) => void): Promise<void> =>
  page.evaluate(`(${act.toString()})(window.medelkollHost)`);

type Code = Extract<keyof typeof texts, `EXC-${string}` | `SKR-${string}`>;

/** The remark as the pane tells it: its title, and what to do. */
async function told({ pane }: Bench, code: Code): Promise<void> {
  await pane.getByText(texts[code].title, { exact: true }).first().waitFor();
  const [firstSentence = ""] = texts[code].action.split("{");
  await pane.getByText(firstSentence.trim()).first().waitFor();
}

const tabs = ({ page }: Bench): Promise<number> =>
  page.getByRole("navigation", { name: "Blad" }).getByRole("button").count();

const startCheck = async (bench: Bench): Promise<void> => {
  await button(bench, words.start.check).click();
};

const startWrite = async (bench: Bench): Promise<void> => {
  await show(bench, "summary");
  await button(bench, words.summary.write).click();
};

/** The trouble lasts until the host is told otherwise: a batch of the pane's own start, that comes late, meets it too. */
interface Trouble {
  readonly name: string;
  readonly code: Code;
  readonly cause: (host: ExcelHost) => void;
}

test.each<Trouble>([
  {
    name: "a cell is being edited",
    code: "EXC-01",
    cause: ({ faults }) => {
      faults.failTransport("every", 5004);
    },
  },
  {
    name: "the workbook was closed",
    code: "EXC-08",
    cause: ({ faults }) => {
      faults.fail("every", "InactiveWorkbook");
    },
  },
  {
    name: "Excel is busy",
    code: "EXC-09",
    cause: ({ faults }) => {
      faults.fail("every", "ActivityLimitReached");
    },
  },
  {
    name: "Excel lacks memory",
    code: "EXC-10",
    cause: ({ faults }) => {
      faults.fail("every", "MemoryLimitReached");
    },
  },
  {
    name: "an error that nobody knows",
    code: "EXC-14",
    cause: ({ faults }) => {
      faults.fail("every", "GeneralException");
    },
  },
])("checking while $name: $code, and it works again", async ({ code, cause }) => {
  const bench = await open();
  await button(bench, words.start.check).waitFor();
  await atHost(bench, cause);
  await startCheck(bench);
  await told(bench, code);
  await bench.picture(`error-${code}`);
  await atHost(bench, ({ faults }) => faults.reset());
  await button(bench, words.tryAgain).click();
  await bench.pane.getByRole("article").first().waitFor();
});

test("a sheet whose cells Excel will not give is named, and nothing of it is counted", async () => {
  const bench = await open();
  await button(bench, words.start.check).waitFor();
  await atHost(bench, (host) => {
    host.limits.nullValuesAbove = 0;
  });
  await startCheck(bench);
  await bench.pane.getByText(texts["EXC-07"].title).first().waitFor();
  await bench.picture("error-EXC-07");
});

test("an Excel without what the pane needs is told so, and how to get by", async () => {
  const bench = await open({ excelApi: "1.7" });
  await told(bench, "EXC-06");
  await bench.picture("error-EXC-06");
});

test.each<Trouble>([
  {
    name: "the workbook's structure is protected",
    code: "EXC-03",
    cause: (host) => {
      host.model.step("user", () => {
        host.model.change({ kind: "structure" });
        host.model.workbook.protection = { password: null };
      });
    },
  },
  {
    name: "the workbook is read-only",
    code: "EXC-04",
    cause: (host) => {
      host.model.workbook.readOnly = true;
    },
  },
  {
    name: "a cell is being edited",
    code: "EXC-01",
    cause: ({ faults }) => {
      faults.failTransport("every", 5004);
    },
  },
])("writing while $name: $code, and nothing is written", async ({ code, cause }) => {
  const bench = await open();
  await check(bench);
  await show(bench, "summary");
  await atHost(bench, cause);
  await startWrite(bench);
  await told(bench, code);
  await bench.picture(`error-write-${code}`);
  expect(await tabs(bench)).toBe(1);
});

test("a protected sheet of ours is never unlocked", async () => {
  const bench = await open();
  await check(bench);
  await write(bench);
  await atHost(bench, (host) => {
    const sheet = host.model.sheetNamed("Projekt");
    host.model.step("user", () => {
      if (!sheet) throw new Error("No sheet");
      host.model.change({ kind: "structure", sheetId: sheet.id });
      sheet.protection = { password: null };
    });
  });
  await button(bench, words.summary.rewrite).click();
  await told(bench, "EXC-02");
  await bench.picture("error-EXC-02");
});

test("a pane that dies in the middle of a write leaves a marked summary, and the next start puts the one before back", async () => {
  const bench = await open();
  const { page, pane, picture } = bench;
  await check(bench);
  await atHost(bench, ({ faults }) => faults.reset());
  await write(bench);
  // The same write once more, broken off in the middle of the batch that carries the cells.
  await atHost(bench, ({ faults }) => {
    const largest = Math.max(...faults.batches.map(({ requestBytes }) => requestBytes));
    faults.reset();
    faults.dieAtRequestOf(largest / 2, "middle");
  });
  await button(bench, words.summary.rewrite).click();
  while (!(await page.evaluate("window.medelkollHost.faults.dead"))) await page.waitForTimeout(50);
  await atHost(bench, ({ faults }) => faults.reset());
  await page.getByRole("navigation", { name: "Blad" }).getByRole("button", { name: "Sammanställning" }).click();
  await page
    .getByRole("gridcell", { name: /OFULLSTÄNDIG/u })
    .first()
    .waitFor();
  await page.evaluate("document.querySelector('iframe').contentWindow.location.reload()");
  await pane.getByText(words.unfinished.title).waitFor();
  await picture("unfinished");
  await pane.getByRole("button", { name: words.unfinished.restore }).first().click();
  await pane.getByText(words.unfinished.title).waitFor({ state: "detached" });
  await page
    .getByRole("gridcell", { name: /OFULLSTÄNDIG/u })
    .first()
    .waitFor({ state: "detached" });
  expect(await page.locator("#cell-A6").textContent()).toMatch(/^4\s570\s000$/u);
  await picture("unfinished-restored");
});
