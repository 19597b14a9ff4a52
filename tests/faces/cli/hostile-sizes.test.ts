/** Workbooks of a few kilobytes whose texts are as long as a cell can hold: every command comes to its end. The limit ends a run that never would. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultlessList, listBytes, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const program = join(__dirname, "../../../dist/cli/medelkoll.cjs");
const neverEnds = 50_000;
const projects = 25;

const longest = 32_000;
/** What breaking lines, patterns and comparisons of names each took the square of the length for. */
const kinds: readonly (readonly [kind: string, name: (index: number) => string])[] = [
  ["one word", (index) => `a${index}${"b".repeat(longest)}`],
  ["many words", (index) => `a${index} ${"ord ".repeat(longest / 4)}x`],
  ["blanks", (index) => `a${index} ${" ".repeat(longest)}x`],
  ["labels and blanks", (index) => `Beviljat: ${index} kr\n${" ".repeat(longest)}x`],
];

test.each(kinds)(
  "names of %s",
  (_, name) => {
    const list = temporary.path("farsta.xlsx");
    const register = temporary.path("register.xlsx");
    const names = Array.from({ length: projects }, (_item, index) => name(index));
    writeFileSync(list, listBytes(faultlessList(names)));
    writeFileSync(register, listBytes(faultlessList(names, "RE")));
    const granted = ["--granted", register];
    const calls = [
      ["check", list],
      ["summarize", list, "-o", temporary.path("ut.xlsx")],
      ["consolidate", list, ...granted, "-o", temporary.path("alla.xlsx")],
      ["extract", list, "-o", temporary.path("ut.ndjson")],
      ["receipt", list, "-o", temporary.path("kvitto.xlsx")],
      ["mark", list, "-o", temporary.path("markerade")],
      ["letters", list, ...granted, "-o", temporary.path("brev.zip")],
      ["notice", list, ...granted, "-o", temporary.path("anmalan.docx")],
      ["forms", ...granted, "-o", temporary.path("mallar")],
      ["edition", "import", list],
    ];
    for (const call of calls) {
      const day = call[0] === "edition" ? [] : ["--as-of", "2024-11-13"];
      const { status, signal } = spawnSync(process.execPath, [program, ...call, ...day], { timeout: neverEnds });
      expect([call[0], signal, status === 3]).toEqual([call[0], null, false]);
    }
  },
  600_000,
);
