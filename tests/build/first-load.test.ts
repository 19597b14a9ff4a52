import { gzipSync } from "node:zlib";
import { builtFile, builtNames, builtPage } from "./built";

/** Bytes. Office.js is Microsoft's and comes on top. */
const most = 168_000;

it(`the pane loads at most ${most} bytes, gzipped, before it shows anything`, () => {
  const { document } = builtPage("taskpane.html");
  const own = [...document.querySelectorAll("script")]
    .map((script) => script.getAttribute("src") ?? "")
    .filter((source) => !source.startsWith("https:"));
  expect(own.length).toBeGreaterThan(0);
  const sizes = Object.fromEntries(own.map((name) => [name, gzipSync(builtFile(name), { level: 9 }).length]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect({ sizes, isWithin: total <= most }).toEqual({ sizes, isWithin: true });
});

it("what writes .docx stays out of all that the pane and its worker begin with", () => {
  const writes = (source: string): boolean => source.includes("word/document.xml");
  const scripts = builtNames().filter((name) => name.endsWith(".js"));
  const writers = scripts.filter((name) => writes(builtFile(name).toString("utf8")));
  expect(writers.length).toBeGreaterThan(0);
  // What the page's own scripts load at once, and what the worker does, is named in them; the rest is asked for by number.
  const begins = (name: string): boolean =>
    builtPage("taskpane.html").document.querySelector(`script[src="${name}"]`) !== null;
  expect(writers.filter(begins)).toEqual([]);
});
