import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { handWritten, pages } from "./pages";

/** `npm run docs`: writes what follows from data into the checkout that it is run in. */
const folder = join(process.cwd(), "docs");

const asItStands = (name: string): string => readFileSync(join(folder, name), "utf8");
const written = pages({
  jsonOutput: asItStands(handWritten.jsonOutput),
  hostReadme: asItStands(handWritten.hostReadme),
  handbook: asItStands(handWritten.handbook),
});

for (const [name, text] of written) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`docs/${name}\n`);
}
