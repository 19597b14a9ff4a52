/**
 * `npm run schemas -- FOLDER`: every part of every workbook and document that the program writes, against the transitional schemas of ECMA-376.
 *
 * The schemas may not be kept here and nothing is fetched. FOLDER (or MEDELKOLL_SCHEMAS) holds the .xsd files of "ECMA-376, Part 4: Transitional
 * Migration Features" and of "Part 2: Open Packaging Conventions", which Ecma International gives away as zip files on the page of the standard,
 * unpacked side by side; python-docx has the same files in its repository, under ref/xsd. The core properties are held to the rules of Part 2 without a schema
 * (core-properties.mjs): theirs needs Dublin Core's, which does not come with it.
 *
 * Exit code 1 when a part does not keep to its schema, 2 when the schemas are not there.
 */
import { existsSync } from "node:fs";
import { unzipSync } from "fflate";
import { filesWritten } from "../written.mjs";
import { coreFaultsOfPackage } from "./core-properties.mjs";
import { schemasIn } from "./validators.mjs";

const folder = process.argv[2] ?? process.env.MEDELKOLL_SCHEMAS;
if (folder === undefined || !existsSync(folder)) {
  console.error(
    "Name the folder with the schemas: npm run schemas -- FOLDER. tools/schemas/schemas.mjs says where they are had.",
  );
  process.exit(2);
}

const faultsIn = schemasIn(folder);
const counts = { valid: 0, without: new Set() };
let faults = 0;
const packages = filesWritten()
  .filter(({ name }) => /\.(?:xlsx|docx)$/u.test(name))
  .map(({ name, bytes }) => ({ name, parts: unzipSync(bytes) }));
for (const { name, parts } of packages)
  for (const fault of coreFaultsOfPackage(parts)) {
    faults += 1;
    console.log(`${name}: ${fault}`);
  }
const parts = packages
  .flatMap(({ name, parts: own }) => Object.entries(own).map(([part, content]) => [`${name}: ${part}`, content]))
  .filter(([place]) => /\.(?:xml|rels)$/u.test(place));
for (const [place, content] of parts) {
  const xml = Buffer.from(content).toString("utf8");
  const found = faultsIn(xml);
  if (found === null) counts.without.add(place.replace(/^.*: /u, "").replace(/\d+/gu, "N"));
  else if (found.length === 0) counts.valid += 1;
  else {
    faults += 1;
    console.log(place);
    for (const fault of new Set(found)) console.log(`  ${fault}`);
  }
}
if (counts.without.size > 0) console.log(`no schema in the folder for: ${[...counts.without].join(", ")}`);
console.log(`${counts.valid} parts keep to their schema, ${faults} do not`);
process.exitCode = faults > 0 || counts.valid === 0 ? 1 : 0;
