import { matchingSteps } from "../../core/matching/matching-table";
import { code, generated, page, plain, table } from "./markdown";

const example = {
  matches: { "farsta|ti 2023 001": "farsta|~belysning-vid-torget", "farsta|ti 2023 002": null },
  notGranted: { "jarva|ti 2023 999": "left-out" },
  versions: { farsta: "farsta v2.xlsx" },
};

/** docs/matching.md: how grants and reports are brought together, and how the user settles the rest. */
export const matchingPage = (): string =>
  page(
    "# Hur beviljade och redovisade projekt förs ihop",
    generated,
    "`medelkoll consolidate` sätter de inlämnade arbetsböckerna mot registret över beviljade projekt. Det du själv har avgjort går först. Sedan gäller tabellen uppifrån: ett steg räknas bara när exakt ett beviljat och ett återrapporterat projekt möts i det. Lika är lika efter att stora bokstäver, skiljetecken och mellanslag har jämnats ut; nästan lika räcker aldrig.",
    table(
      ["Steg", "Kod", "Jämför"],
      matchingSteps.map(({ id, says }, index) => [String(index + 1), code(id), plain(says.sv)]),
    ),
    "Det som inget steg för ihop visas: ett återrapporterat projekt utan beslut (REG-01), ett beviljat utan återrapportering (REG-02), flera som kan vara samma (REG-04), projekt-ID som pekar på ett projekt och namn som pekar på ett annat (REG-11) och sådana som liknar varandra (REG-07). Inget av det gissas.",
    "## Avgöranden",
    "Dina avgöranden ligger i en fil som du anger med `--decisions`. Nycklarna är projektens, bokstav för bokstav så som de står under `open` i JSON-utskriften (docs/json-output.md).",
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    table(
      ["Nyckel", "Betyder"],
      [
        [
          code("matches"),
          "Det beviljade projektet till vänster är det återrapporterade till höger; `null` betyder att inget är det.",
        ],
        [
          code("notGranted"),
          "Ett återrapporterat projekt som inte finns i registret ska räknas (`counts`) eller inte (`left-out`).",
        ],
        [
          code("versions"),
          "Den fil som gäller när flera filer har samma projekt med olika belopp (STR-28). Nyckeln är nämndens, eller alla nämnders med plustecken emellan när flera redovisar samma projekt, så som den står under `open.versions`; `okand` står för en nämnd som ingen fil namnger. Projekt som bara står i en annan fil från samma nämnd räknas då inte (STR-30). `*` betyder att filerna är delar av samma redovisning; allt räknas då, varje projekt en gång, och redovisar flera nämnder samma projekt läggs deras utfall ihop.",
        ],
      ],
    ),
  );
