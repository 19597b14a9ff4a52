import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pages } from "./pages";

/** `npm run docs`: writes what follows from data into the checkout that it is run in. */
const folder = join(process.cwd(), "docs");

for (const [name, text] of pages(readFileSync(join(folder, "json-output.md"), "utf8"))) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`docs/${name}\n`);
}
