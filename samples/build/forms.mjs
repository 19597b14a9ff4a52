/**
 * Puts the report forms of today into the archive, samples/forms/EDITION/VERSION/release-N: filled in, and as other programs give them back. A folder that exists is never
 * made again and never deleted, since what was sent out cannot be called back. Needs `npm run build`, LibreOffice and Python 3 with openpyxl.
 * Usage: node samples/build/forms.mjs [EDITION]
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { archives, asOf, madeOn } from "./forms/answers.mjs";
import { filledIn, opened, xmlOf } from "./forms/fill.mjs";
import { forEmpty, programs } from "./forms/programs.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const edition = process.argv[2] ?? "trygghetsinvesteringar-2024";
const work = mkdtempSync(join(tmpdir(), "forms-"));
const { register: path, rows = [], returned } = archives[edition];

/** The register as a workbook: of the samples, or of the rows. */
async function registerIn(folder) {
  if (path) return join(root, path);
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Beviljat").addRows(rows);
  const to = join(folder, "register.xlsx");
  await book.xlsx.writeFile(to);
  return to;
}
const register = await registerIn(work);

/** The forms of the register in one language and layout, as the command line makes them. */
const formsIn = (language, layout) => {
  const out = join(work, `${language}-${layout}`);
  const how = [
    "--edition",
    edition,
    "--as-of",
    madeOn,
    "--last-day",
    "2024-09-30",
    "--lang",
    language,
    "--layout",
    layout,
  ];
  const command = [join(root, "dist/cli/medelkoll.cjs"), "forms", "--granted", register, "-o", out, ...how];
  execFileSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
  return out;
};

/** Which edition, version and release it is: what the form's own property says. */
const identityOf = (bytes) => {
  const [, said = ""] = /<vt:lpwstr>(MK1 [^<]*)</u.exec(xmlOf(opened(bytes), "docProps/custom.xml")) ?? [];
  const [, id, version, release] = said.split(" · ");
  return { edition: id, version, release: Number(release) };
};

const ore = (kronor) => Math.round(kronor * 100);
const entries = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** Öre, an ISO date, a code, yes or no, or a text. */
const valueOf = (answer) =>
  "label" in answer && "kr" in answer
    ? String(answer.kr)
    : "kr" in answer
      ? ore(answer.kr)
      : (answer.day ?? answer.code ?? answer.yes ?? answer.text);

const truthOf = ({ id, name, granted, added = {}, answers }, namnd) => ({
  ...{ id, name, namnd, grantedOre: entries(granted, ore) },
  answers: entries({ ...added, ...answers }, valueOf),
});

/** Ja and Nej as boxes, which other programs write as the functions TRUE and FALSE. */
const asBoxes = (answer) => ("yes" in answer ? { is: answer.yes } : answer);

const folders = new Map();
const blank = ({ language, layout = "list", form }) => {
  const key = `${language} ${layout}`;
  if (!folders.has(key)) folders.set(key, formsIn(language, layout));
  return readFileSync(join(folders.get(key), form));
};
const identity = identityOf(blank(returned[0]));
const folder = join(root, "samples/forms", identity.edition, identity.version, `release-${identity.release}`);
if (existsSync(folder)) {
  console.error(`${folder} exists. An archived form is never made again: a changed form is a new release.`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const files = [];
const add = (name, bytes, facts) => {
  writeFileSync(join(folder, name), bytes);
  files.push({ name, sha256: createHash("sha256").update(bytes).digest("hex"), ...facts });
};
for (const one of returned) {
  const path = join(work, `${one.name}.xlsx`);
  writeFileSync(path, filledIn(blank(one), one));
  const isEmpty = one.projects.every(({ answers }) => Object.keys(answers).length === 0);
  const through = programs.filter(({ name, extension }) => !isEmpty || (forEmpty.includes(name) && !extension));
  for (const { name, extension = "xlsx", says, notice, refused, make } of through) {
    const to = join(work, `${one.name}.${name}.${extension}`);
    await make(path, to);
    const facts = { form: one.name, says, structure: notice ? [notice] : [], ...(refused ? { refused } : {}) };
    add(`${one.name}.${name}.${extension}`, readFileSync(to), facts);
  }
  if (one.projects.some(({ answers }) => Object.values(answers).some((answer) => "yes" in answer)))
    add(`${one.name}.boxes.xlsx`, filledIn(blank(one), one, asBoxes), {
      ...{ form: one.name, says: "Ja and Nej as TRUE() and FALSE()", structure: [] },
    });
}
const truth = {
  note: "Facit, skrivet av det som fylldes i och inte av en läsning. Belopp i öre. / Truth, from what was filled in; amounts in öre.",
  ...identity,
  asOf,
  forms: returned.map(({ name, namnd, language, layout = "list", projects, findings }) => ({
    ...{ name, namnd, language, layout, projects: projects.map((project) => truthOf(project, namnd)), findings },
  })),
  files,
};
writeFileSync(join(folder, "expected.json"), `${JSON.stringify(truth, null, 1)}\n`);
rmSync(work, { recursive: true });
console.log(`${folder}: ${files.length} files`);
