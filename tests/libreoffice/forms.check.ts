import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import { toReport } from "../../src/core/report/to-report";
import {
  cardsIn,
  columnOf,
  filled,
  filledCards,
  formsOf,
  listName,
  register,
  rowOf,
  sheetOf,
  signed,
  trueAnswers,
  trueAnswersOf,
} from "../support/forms";
import { follow, handInBytes } from "../support/returned";

/** Forms that LibreOffice has opened, computed and saved: as .xlsx, and as .ods and back. */
const folder = mkdtempSync(join(tmpdir(), "medelkoll-forms-"));

function saved(from: string, format: "xlsx" | "ods", to: string): string {
  const out = join(folder, to);
  // A profile of its own, or a LibreOffice that is open would answer in its place.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, from], { stdio: "ignore" });
  return join(out, from.replace(/^.*\//u, "").replace(/\.\w+$/u, `.${format}`));
}

const forms = formsOf(register(3)).filter(({ recipient }) => recipient !== "Stadsbyggnadsnämnden");

test.each([
  ["xlsx", (path: string) => saved(path, "xlsx", "one")],
  ["ods and xlsx", (path: string) => saved(saved(path, "ods", "two"), "xlsx", "three")],
])("forms that LibreOffice has saved as %s read to the öre", async (_, through) => {
  const files = [];
  for (const { fileName, document } of forms) {
    const path = join(folder, fileName);
    writeFileSync(path, await writeXlsx(signed(filled(document, trueAnswers(document)))));
    files.push(handInBytes(fileName, readFileSync(through(path))));
  }
  const outcome = follow(files);
  const report = toReport(outcome, "sv");
  expect(report.totals).toMatchObject({ grantedOre: 8_000_000_000, incomplete: [], projects: 60 });
  expect(outcome.totals.spent.complete).toBe(true);
  expect(String(outcome.totals.spent.ore)).toMatch(/^703\d{7}$/u);
  expect(outcome.findings.filter(({ code }) => /^(?:STR|FRM|FIL)/u.test(code))).toEqual([]);
  // What LibreOffice has computed is what the form says.
  const [file] = files;
  const [form] = forms;
  if (!file || !("snapshot" in file) || !form) throw new Error("nothing was read");
  const list = sheetOf(form.document, listName);
  const [name = ""] = trueAnswers(form.document).keys();
  const state = file.snapshot.sheets
    .find((sheet) => sheet.name === listName)
    ?.cells.find((cell) => cell.row === rowOf(list, name) && cell.column === columnOf(list, ".status"));
  expect(state?.value).toMatchObject({ kind: "text", text: expect.stringMatching(/^(?:Klar|Saknas: )/u) as string });
});

test.each([
  ["xlsx", (path: string) => saved(path, "xlsx", "four")],
  ["ods and xlsx", (path: string) => saved(saved(path, "ods", "five"), "xlsx", "six")],
])("forms with a sheet a project that LibreOffice has saved as %s read to the öre", async (_, through) => {
  const perProject = formsOf(register(1), { layout: "per-project" }).filter(
    ({ recipient }) => recipient !== "Stadsbyggnadsnämnden",
  );
  const files = [];
  for (const { fileName, document } of perProject) {
    const path = join(folder, fileName);
    writeFileSync(path, await writeXlsx(signed(filledCards(document, trueAnswersOf))));
    files.push(handInBytes(fileName, readFileSync(through(path))));
  }
  const outcome = follow(files);
  const report = toReport(outcome, "sv");
  expect(report.totals).toMatchObject({ grantedOre: 8_000_000_000, incomplete: [], projects: 60 });
  expect(outcome.totals.spent.complete).toBe(true);
  expect(String(outcome.totals.spent.ore)).toMatch(/^703\d{7}$/u);
  expect(outcome.findings.filter(({ code }) => /^(?:STR|FRM|FIL)/u.test(code))).toEqual([]);
  // What LibreOffice has computed is what the sheet says, and the first sheet too.
  const [file] = files;
  const [card] = perProject[0] ? cardsIn(perProject[0].document) : [];
  if (!file || !("snapshot" in file) || !card) throw new Error("nothing was read");
  const shown = (name: string, row: number): unknown =>
    file.snapshot.sheets
      .find((sheet) => sheet.name === name)
      ?.cells.find((cell) => cell.row === row && cell.column === 3)?.value;
  expect(shown(card.name, 3)).toMatchObject({
    kind: "text",
    text: expect.stringMatching(/^(?:Klar|Saknas: )/u) as string,
  });
  expect(shown("Läs först", 14)).toEqual(shown(card.name, 3));
});
