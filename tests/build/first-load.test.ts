import { gzipSync } from "node:zlib";
import { builtFile, builtPage } from "./built";

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
