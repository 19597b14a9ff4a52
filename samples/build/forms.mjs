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
import { asOf, madeOn, returned } from "./forms/answers.mjs";
import { filledIn, opened, xmlOf } from "./forms/fill.mjs";
import { forEmpty, programs } from "./forms/programs.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const edition = process.argv[2] ?? "trygghetsinvesteringar-2024";
const work = mkdtempSync(join(tmpdir(), "forms-"));

/** The forms of the register in one language, as the command line makes them. */
const formsIn = (language) => {
  const out = join(work, language);
  const register = join(root, "samples/granted-register.xlsx");
  const how = ["--edition", edition, "--as-of", madeOn, "--last-day", "2024-09-30", "--lang", language];
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
  "kr" in answer ? ore(answer.kr) : (answer.day ?? answer.code ?? answer.yes ?? answer.text);

const truthOf = ({ id, name, granted, added = {}, answers }, namnd) => ({
  ...{ id, name, namnd, grantedOre: entries(granted, ore) },
  answers: entries({ ...added, ...answers }, valueOf),
});

/** Ja and Nej as boxes, which other programs write as the functions TRUE and FALSE. */
const asBoxes = (answer) => ("yes" in answer ? { is: answer.yes } : answer);

const folders = new Map([...new Set(returned.map(({ language }) => language))].map((one) => [one, formsIn(one)]));
const blank = (one) => readFileSync(join(folders.get(one.language), one.form));
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
  forms: returned.map(({ name, namnd, language, projects, findings }) => ({
    ...{ name, namnd, language, projects: projects.map((project) => truthOf(project, namnd)), findings },
  })),
  files,
};
writeFileSync(join(folder, "expected.json"), `${JSON.stringify(truth, null, 1)}\n`);
rmSync(work, { recursive: true });
console.log(`${folder}: ${files.length} files`);
