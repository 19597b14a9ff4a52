import { openLibrary } from "../../core/follow-up/library";
import { Fault } from "../../core/findings/fault";
import { editions } from "../../profiles/stockholm/editions";
import { stockholmProfile } from "../../profiles/stockholm/profile";
import { codesPage } from "./codes-page";
import { glossaryPage } from "./glossary-page";
import { reportJsonSchema, withReferenceTables } from "./json-output";
import { matchingPage } from "./matching-page";
import { recordsPage } from "./records-page";
import { rulesPage } from "./rules-page";

/** Everything in docs/ that follows from data: path below docs/, and text. The page about the JSON output is given as it stands. */
export function pages(jsonOutput: string): ReadonlyMap<string, string> {
  const library = openLibrary(stockholmProfile, editions);
  const filled = withReferenceTables(jsonOutput);
  if (filled === null) throw new Fault("docs/json-output.md has lost the marks around its tables.");
  return new Map([
    ["codes.md", codesPage(library.editions)],
    ["glossary.md", glossaryPage(library.editions)],
    ...library.editions.map((edition) => [`rules/${edition.id}.md`, rulesPage(edition)] as const),
    ["matching.md", matchingPage()],
    ["records.md", recordsPage()],
    ["json-output.md", filled],
    ["medelkoll-1.schema.json", `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
  ]);
}
