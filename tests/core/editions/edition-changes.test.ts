import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { changesText, editionChanges } from "../../../src/core/editions/edition-changes";
import { editions } from "../../../src/profiles/stockholm/editions";
import { nextYear } from "../../support/next-year";

const all = [...editions, nextYear];
const [before, after] = [loadEdition(editions[0]), loadEdition(nextYear, all)];
const lines = (language: "sv" | "en" = "sv") =>
  changesText(before, after, language)
    .split("\n")
    .filter((line) => line.startsWith("- "));

test("nothing has changed between an edition and itself, and that is said", () => {
  expect(editionChanges(before, before)).toEqual([]);
  expect(changesText(before, before, "sv")).toContain("\nInga ändringar.\n");
  expect(changesText(before, before, "en")).toContain("\nNo changes.\n");
});

test("what is new, what is gone and what has become what are told by name", () => {
  expect(lines()).toEqual(
    expect.arrayContaining([
      "- Rapport inom (månader): ”6” blir ”4”.",
      "- Fält ”Driftansvarig” (caretaker): tillkommer.",
      "- Fält ”Upplysningar” (comment), Etikett: ”Övriga kommentarer” blir ”Upplysningar”.",
      "- Regler FRI-05: utgår.",
    ]),
  );
  expect(lines("en")).toContain("- Regler FRI-05: is removed.");
});

test("nothing else is", () => {
  expect(lines().filter((line) => !/Exempel|FRI-05/.test(line))).toHaveLength(7);
});

test("of several words those that are new and those that are gone are told", () => {
  const words = (synonyms: string[]) => ({
    ...before,
    fields: before.fields.map((field) => (field.id === "comment" ? { ...field, synonyms } : field)),
  });
  const [change, ...more] = editionChanges(words(["not", "anm"]), words(["anm", "notering", "fritext"]));
  expect(more).toEqual([]);
  expect(change?.words).toEqual({ added: ["notering", "fritext"], gone: ["not"] });
  expect(changesText(words(["a", "b"]), words(["b", "a"]), "sv")).toContain("samma ord i en annan ordning");
});
