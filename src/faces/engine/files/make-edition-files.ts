import { writeXlsx } from "../../../adapters/xlsx/writer/write-xlsx";
import { isRecord } from "../../../core/anvisningar/form-problems";
import { loadEdition } from "../../../core/anvisningar/load-edition";
import type { Edition } from "../../../core/anvisningar/schema";
import { changesText } from "../../../core/editions/edition-changes";
import { editionWorkbook } from "../../../core/editions/edition-workbook";
import { windowsText } from "../../../core/prose/windows-text";
import { editionMarking } from "../../../core/receipt/edition-marking";
import { editions, extensible } from "../../../profiles/stockholm/editions";
import { ownEdition } from "../own-edition";
import { UnusableEdition } from "../unusable-edition";
import type { EditionFilesAsked, EditionSource, MadeFile, MadeFiles } from "./made-files";
import { asMade, markedBytes } from "./make-marked";
import { made } from "./whole";

/** An edition as a workbook to edit, what it changes, or the faults of one in its own cells. Loaded when somebody asks. */
export async function makeEditionFiles(asked: EditionFilesAsked): Promise<MadeFiles> {
  const { language, name } = asked;
  switch (asked.what) {
    case "edition": {
      const workbook = editionWorkbook(dataOf(asked.of), extensible, asked.created);
      if ("tooLong" in workbook) return { kind: "refused", why: "too-long" };
      const bytes = await writeXlsx(workbook.document);
      return made({ name: `${name}.xlsx`, type: "xlsx", bytes, to: null, text: null });
    }
    case "edition-changes": {
      const text = changesText(loadedOf(asked.since), loadedOf(asked.of), language);
      const bytes = new TextEncoder().encode(windowsText(text));
      const whole: MadeFile = { name: `${name}.txt`, type: "txt", bytes, to: null, text };
      return made(whole);
    }
    case "edition-marked": {
      const marking = editionMarking(asked.file, asked, language);
      return marking.lines.length === 0
        ? { kind: "refused", why: "nothing-to-mend" }
        : asMade(markedBytes(asked.file, asked.bytes, marking, language));
    }
  }
}

type Thing = Readonly<Record<string, unknown>>;

/** As it was written: what builds on another stays so. */
function dataOf(of: EditionSource): Thing {
  const data: unknown = "own" in of ? JSON.parse(of.own) : "sent" in of ? of.sent : shipped(of.id);
  if (!isRecord(data)) throw new UnusableEdition();
  return data;
}

const shipped = (id: string): unknown => editions.find((one) => one.id === id);

function loadedOf(of: EditionSource): Edition {
  if ("own" in of) return ownEdition(of.own);
  return "sent" in of ? of.sent : loadEdition(shipped(of.id), extensible);
}
