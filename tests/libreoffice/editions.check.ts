import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import { loadEdition } from "../../src/core/anvisningar/load-edition";
import { editionWorkbook } from "../../src/core/editions/edition-workbook";
import { readEdition } from "../../src/core/editions/read-edition";
import type { IsoDate } from "../../src/core/values/iso-date";
import { editions, extensible } from "../../src/profiles/stockholm/editions";
import { nextYear } from "../support/next-year";

/** Run by `npm run verify:libreoffice`: an edition's workbook that LibreOffice has saved is still the edition. */
const folder = mkdtempSync(join(tmpdir(), "medelkoll-"));
afterAll(() => rmSync(folder, { recursive: true }));

function convert(source: string, format: string): string {
  const out = join(folder, `${format}-of-${source.endsWith(".ods") ? "ods" : "xlsx"}`);
  mkdirSync(out, { recursive: true });
  // A profile of its own: two of them at once would wait for each other.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const run = spawnSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, source]);
  expect(run.status).toBe(0);
  return join(out, (source.split("/").at(-1) ?? "").replace(/\.\w+$/u, `.${format}`));
}

const all = [...editions, nextYear];
test.each(all.map((data) => [data.id, data] as const))(
  "%s, saved as .xlsx and by way of .ods",
  async (id, data) => {
    const made = editionWorkbook({ ...data }, extensible, "2024-11-13" as IsoDate);
    if ("tooLong" in made) throw new Error(made.tooLong.join());
    const source = join(folder, `${id}.xlsx`);
    writeFileSync(source, await writeXlsx(made.document));
    for (const path of [convert(source, "xlsx"), convert(convert(source, "ods"), "xlsx")]) {
      const result = readXlsx({ name: "utgava.xlsx", bytes: readFileSync(path) }, nodeEngine);
      if (!result.ok) throw new Error(result.remark.code);
      const { edition, findings } = readEdition(result.snapshot, extensible);
      expect(findings).toEqual([]);
      expect(edition).toEqual(loadEdition(data, all));
    }
  },
  120_000,
);
