import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { checkEdition, loadEdition } from "../../../src/core/anvisningar/load-edition";
import { editionWorkbook } from "../../../src/core/editions/edition-workbook";
import { readEdition, type EditionRead } from "../../../src/core/editions/read-edition";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { extensible } from "../../../src/profiles/stockholm/editions";
import { editionOf } from "../../peer/pathfinders/editions";
import { editionGrids, type Grid } from "../../support/edition-snapshot";
import { samples } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";

/** Tables of an edition in its workbook: the fields of all of them stand on one sheet. */
type Data = Readonly<Record<string, unknown>>;

const sample = JSON.parse(readFileSync(join(samples, "tables/trygghet-med-tabeller.json"), "utf8")) as Data;

async function throughWorkbook(data: Data): Promise<EditionRead> {
  const made = editionWorkbook(data, extensible, "2024-11-13" as IsoDate);
  if ("tooLong" in made) throw new Error(made.tooLong.join());
  const read = readXlsx({ name: "u.xlsx", bytes: await writeXlsx(made.document) }, nodeEngine);
  if (!read.ok) throw new Error(read.remark.code);
  return readEdition(read.snapshot, extensible);
}

describe("an edition with tables", () => {
  it("comes back from its workbook as it was, and as what it changes in another", async () => {
    const { edition, data, findings } = await throughWorkbook(sample);
    expect(findings).toEqual([]);
    expect(edition).toEqual(loadEdition(sample, extensible));
    expect(data?.["extends"]).toBe("trygghetsinvesteringar-2024");
  });

  it.each([1, 2, 3] as const)(
    "comes back whole: marks, guidance, limits and periods of round %d of a peer",
    async (round) => {
      const edition = editionOf(round);
      const read = await throughWorkbook({ ...edition });
      expect(read.findings).toEqual([]);
      expect(read.edition).toEqual(edition);
    },
  );
});

const grids = (): Record<string, Grid> => editionGrids(loadEdition(sample, extensible));

/** What is told when one cell of a sheet is another: the row that begins with these words, under this heading. */
function told(sheet: string, begins: readonly string[], heading: string, value: string | null): readonly string[] {
  const book = grids();
  const grid = book[sheet] ?? [];
  const row = grid.find((cells) => begins.every((word, index) => cells[index] === word));
  if (row === undefined) throw new Error(`No row ${begins.join()}`);
  row[grid[0]?.indexOf(heading) ?? -1] = value;
  return readEdition(workbookOf(book), extensible).findings.map(({ code, at }) => `${code} ${at.sheet}`);
}

describe("what is wrong with a table is told where it stands", () => {
  it("is nothing in the one that the others begin with", () =>
    expect(readEdition(workbookOf(grids()), extensible).findings).toEqual([]));

  it.each<readonly [string, string, readonly string[], string, string | null]>([
    ["UTG-05 Tabellfält", "Tabellfält", ["walk", "date"], "Typ", "Dag"],
    ["UTG-06 Tabellfält", "Tabellfält", ["walk", "participants"], "Minst", "många"],
    ["UTG-07 Tabellfält", "Tabellfält", ["walk", "place"], "Etikett", null],
    ["UTG-11 Tabeller", "Tabellfält", ["walk", "seen"], "Typ", "Koder"],
    ["UTG-62 Tabeller", "Tabellfält", ["walk", "seen"], "Synonymer", "plats"],
    ["UTG-61 Tabeller", "Tabeller", ["walk"], "Nyckel", "date; where"],
    ["UTG-60 Tabeller", "Tabeller", ["walk"], "Känns igen på", "Märken"],
    ["UTG-58 Regler", "Tabeller", ["walk"], "Nyckel", null],
    [
      "UTG-20 Regler",
      "Regler",
      ["TBL-02"],
      "Inställningar",
      "tabell = walk\nfält = projekt\nfinns i = project.projectId",
    ],
    ["UTG-57 Regler", "Regler", ["TBL-03"], "Inställningar", "tabell = contact"],
    [
      "UTG-59 Regler",
      "Regler",
      ["TBL-09"],
      "Inställningar",
      "tabell = sender\nnågot av fälten = noWalks\nnär det finns överskott = ja",
    ],
    ["UTG-09 Regler", "Regler", ["TBL-05"], "Inställningar", "tabell = walk\nprecist = 2"],
  ])("%s", (expected, sheet, begins, heading, value) => {
    expect(told(sheet, begins, heading, value)).toEqual([expected]);
  });

  it("is told of a table's own name, which the projects and the register have taken", () => {
    const tables = [{ id: "granted", label: { sv: "A", en: "A" } }];
    expect(checkEdition({ ...sample, tables }, extensible).faults.map(({ code }) => code)).toContain("UTG-36");
  });
});
