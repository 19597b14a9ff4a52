import { createRequire } from "node:module";

/**
 * In plain Node there is no page, and Microsoft's client needs one. It gets jsdom's, whose parts become globals: so the client, the add-in and the test share
 * one kind of arrays and objects, and results compare as one expects.
 */

/** As far as it is used here. */
interface Jsdom {
  readonly JSDOM: new (html: string, options: object) => { readonly window: object };
}

/** Node has these too, and the page's own are meant. */
const ofThePage: ReadonlySet<string> = new Set(["navigator", "location", "Event", "CustomEvent", "addEventListener"]);

/** Inherited by a window, so that they are not among its own names. */
const inherited = ["addEventListener", "removeEventListener", "dispatchEvent"];

/** Makes a page where there is none. One page serves the whole process, as one frame serves an add-in. */
export function ensurePage(): void {
  if (typeof document !== "undefined") return;
  // jest takes away between tests what is put on its globals, and has a page of its own to offer.
  if (process.env["JEST_WORKER_ID"] !== undefined && "expect" in globalThis)
    throw new Error(
      'In jest the host needs a page. Give the configuration the preset "office-host", or begin the file with: /** @jest-environment office-host/jest-environment */',
    );
  const { JSDOM } = loadJsdom();
  const { window: page } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "http://localhost/",
    pretendToBeVisual: true,
  });
  for (const name of [...Object.getOwnPropertyNames(page), ...inherited]) {
    if (name in globalThis && !ofThePage.has(name)) continue;
    const own = (): unknown => boundTo(page, Reflect.get(page, name));
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: true,
      get: own,
      set: (value: unknown) => define(name, value),
    });
  }
  for (const name of ["window", "self", "top", "parent", "frames"]) define(name, globalThis);
}

/** Milliseconds; nothing that a start waits for takes so long. */
const longTimer = 1_000;

/**
 * The client's loader counts seconds for each of its files and goes on counting when they are there. In Node that would keep every script alive for as long, so
 * long timers that are set while it starts do not count as work to wait for.
 */
export async function withoutWaiting<Result>(start: () => Promise<Result>): Promise<Result> {
  const own = globalThis.setTimeout;
  const lettingGo = (act: () => void, ms?: number): unknown => {
    // A page's timers are numbers, Node's are objects.
    const timer = own(act, ms) as unknown as number | { unref(): void };
    if (ms !== undefined && ms >= longTimer && typeof timer === "object") timer.unref();
    return timer;
  };
  Object.assign(globalThis, { setTimeout: lettingGo });
  try {
    return await start();
  } finally {
    Object.assign(globalThis, { setTimeout: own });
  }
}

const define = (name: string, value: unknown): void =>
  void Object.defineProperty(globalThis, name, { configurable: true, enumerable: true, writable: true, value });

/** A method of the window needs its window; a class is left as it is. */
const boundTo = (page: object, value: unknown): unknown =>
  typeof value === "function" && /^[a-z]/u.test(value.name) && !("prototype" in value && value.prototype !== undefined)
    ? (value.bind(page) as unknown)
    : value;

function loadJsdom(): Jsdom {
  try {
    return createRequire(__filename)("jsdom") as Jsdom;
  } catch (error) {
    throw new Error('In plain Node the host needs the package "jsdom". Install it, or run the test in jest\'s jsdom.', {
      cause: error,
    });
  }
}
