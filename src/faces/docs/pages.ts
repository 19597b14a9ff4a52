import { openLibrary } from "../../core/run/library";
import type { Edition } from "../../core/anvisningar/schema";
import { Fault } from "../../core/findings/fault";
import { editions } from "../../profiles/stockholm/editions";
import { stockholmProfile } from "../../profiles/stockholm/profile";
import { checkedAgainst } from "./checked-against";
import { codesPage } from "./codes-page";
import { editionsPage } from "./editions-page";
import { formFields } from "./form-fields";
import { glossaryPage } from "./glossary-page";
import { reportJsonSchema, withReferenceTables } from "./json-output";
import { betweenMarks } from "./markdown";
import { matchingPage } from "./matching-page";
import { guessList, hostGuessesPage, realExcelPage } from "./real-excel-page";
import { recordsPage } from "./records-page";
import { rulesPage } from "./rules-page";

/** Pages that are written by hand around what follows from data, as they stand: paths below docs/. */
export const handWritten = {
  jsonOutput: "json-output.md",
  hostReadme: "../packages/office-host/README.md",
  handbook: "handbok.md",
} as const;
type HandWritten = Readonly<Record<keyof typeof handWritten, string>>;

/** Everything that follows from data: path below docs/, and text. */
export function pages(asTheyStand: HandWritten): ReadonlyMap<string, string> {
  const library = openLibrary(stockholmProfile, editions);
  const filled = (name: keyof HandWritten, page: string | null): readonly [string, string] => {
    if (page === null) throw new Fault(`docs/${handWritten[name]} has lost the marks around its tables.`);
    return [handWritten[name], page];
  };
  return new Map([
    ["codes.md", codesPage(library.editions)],
    ["glossary.md", glossaryPage(library.editions)],
    ...library.editions.map((edition) => [`rules/${edition.id}.md`, rulesPage(edition)] as const),
    ["editions.md", editionsPage()],
    ["matching.md", matchingPage()],
    ["records.md", recordsPage()],
    ["real-excel.md", realExcelPage()],
    ["../packages/office-host/docs/guesses.md", hostGuessesPage()],
    filled("jsonOutput", withReferenceTables(asTheyStand.jsonOutput)),
    filled("handbook", handbook(asTheyStand.handbook, library.editions)),
    filled("hostReadme", betweenMarks(asTheyStand.hostReadme, guessList())),
    ["medelkoll-1.schema.json", `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
  ]);
}

/** The handbook's tables, in the order that they stand; null when one has lost its marks. */
function handbook(text: string, all: readonly Edition[]): string | null {
  const places: readonly (readonly [place: string, written: string])[] = [
    ["form-fields", formFields(all)],
    ["checked-against", checkedAgainst(all)],
  ];
  return places.reduce<string | null>(
    (page, [place, written]) => (page === null ? null : betweenMarks(page, written, place)),
    text,
  );
}
