import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "./find-browser";
import { root, serveBench, type Served } from "./serve";

/** Pictures of what was seen; git leaves them out. They are for people, who run one file by itself: `npx jest tests/e2e/look`. */
const pictures = join(root, "dist/e2e");
const withPictures = !("filesOfGroup" in globalThis);

/** How the bench is opened. */
export interface Opening {
  /** `returned/Farsta.xlsx`; the first sample when left out. */
  readonly sample?: string;
  readonly language?: "sv" | "en";
  readonly theme?: "light" | "dark" | "contrast";
  readonly width?: 320 | 350 | 600;
  /** Highest ExcelApi that the host declares; 1.18 when left out. */
  readonly excelApi?: string;
}

/** The day that the browser takes it to be, where what is shown depends on it; timers go on as ever. */
export type Today = `${number}-${number}-${number}`;

const tellProblem = "tellProblemToTest";

/** The bench in a browser, as a person sees it. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests that left this machine. */
  readonly foreign: readonly string[];
  /** Errors that nobody caught, and what the pages' policies turned away. */
  readonly problems: readonly string[];
  /** Keeps a picture of the whole bench, where the file is run by itself. */
  readonly picture: (name: string) => Promise<void>;
}

// A busy machine takes its time; nothing here is measured.
jest.setTimeout(240_000);

let kept: Promise<Kept> | undefined;

/** A server and a browser, and the pages that tests have left: what they have compiled is half of what opening the bench takes. */
interface Kept {
  readonly served: Served;
  readonly browser: Browser;
  /** By what a page is born with: its language and its day. */
  readonly pages: Map<string, KeptPage>;
}

interface KeptPage {
  readonly page: Page;
  readonly problems: string[];
}

async function start(): Promise<Kept> {
  mkdirSync(pictures, { recursive: true });
  const { executablePath, args, env } = findBrowser();
  const [served, browser] = await Promise.all([
    serveBench(),
    chromium.launch({ executablePath, args: [...args], env: { ...env } }),
  ]);
  return { served, browser, pages: new Map() };
}

// For the file that asks for it alone, or for the whole group of files that jest.together.config.cjs lets share it.
afterAll(async () => {
  if (kept === undefined) return;
  const { browser, served } = await kept;
  await browser.close();
  served.stop();
});

/** Opens the bench anew for each test, with nothing kept in the browser's storage. */
export function withBench(today?: Today): (opening?: Opening) => Promise<Bench> {
  const ready = () => (kept ??= start());
  beforeAll(ready);
  return async (opening = {}) => open(await ready(), opening, today);
}

async function open(bench: Kept, opening: Opening, today?: Today): Promise<Bench> {
  const { address } = bench.served;
  const { page, problems } = await pageFor(bench, opening.language ?? "sv", today);
  const foreign: string[] = [];
  page.removeAllListeners("request");
  page.on("request", (request) => {
    if (!/^(?:blob:|data:)/u.test(request.url()) && !request.url().startsWith(`${address}/`))
      foreign.push(request.url());
  });
  const asked = new URLSearchParams(Object.entries(opening).map(([name, value]) => [name, String(value)]));
  await page.goto(`${address}/?${asked.toString()}`);
  await page.getByRole("grid").waitFor();
  return {
    page,
    pane: page.frameLocator("iframe"),
    foreign,
    problems,
    picture: async (name) => {
      if (!withPictures) return;
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

const viewport = { width: 1440, height: 900 };

/** A page that a test has left, as if nobody had been there; or a new one, where none spoke the language and lived the day. */
async function pageFor({ browser, pages }: Kept, language: "sv" | "en", today?: Today): Promise<KeptPage> {
  const of = `${language} ${today}`;
  const left = pages.get(of);
  if (left !== undefined) {
    const { page, problems } = left;
    // Without its pane, which would write there until it is gone.
    await page.evaluate(() => {
      document.querySelector("iframe")?.remove();
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.setViewportSize(viewport);
    problems.length = 0;
    return left;
  }
  const context = await browser.newContext({ viewport, locale: language === "en" ? "en-GB" : "sv-SE" });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  if (today !== undefined) await page.clock.setFixedTime(`${today}T12:00:00`);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  // Not each that the policies turn away is told on the console. They are heard in the bench and in the pane's frame.
  await page.exposeFunction(tellProblem, (problem: string) => problems.push(problem));
  await page.addInitScript((tell) => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      const told = ["Turned away:", violatedDirective, blockedURI, sourceFile, sample].join(" ");
      (window as unknown as Record<string, (problem: string) => void>)[tell]?.(told);
    });
  }, tellProblem);
  const made = { page, problems };
  pages.set(of, made);
  return made;
}

/** What axe finds wrong in the pane, or in it and the bench around it, as `rule: element`. */
export async function axeFindings(page: Page, within: "bench" | "pane" = "bench"): Promise<readonly string[]> {
  const frames = within === "bench" ? page.frames() : page.frames().filter((frame) => frame !== page.mainFrame());
  return (await Promise.all(frames.map(axeFindingsIn))).flat();
}

/** Each page by itself, so that axe is loaded into it once and not for every look. */
async function axeFindingsIn(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    // A colour on its way to another is no colour that anybody reads.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      // Fluent's focus traps hold elements of their own that axe cannot know.
      { exclude: [["[data-tabster-dummy]"]] },
      { iframes: false, resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

/** The text that a cell of the sheet in front shows. */
export const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);
