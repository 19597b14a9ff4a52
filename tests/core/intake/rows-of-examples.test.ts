import type { ExampleCell } from "../../../src/core/intake/rows/detector";
import { rowDetectors } from "../../../src/core/intake/rows/row-detectors";
import { withVerdicts } from "../../support/row-verdicts";

/** What every row of the detectors' own examples is, by all detectors together: what they claim, then what they leave. "-" is a project. */
const verdicts: Readonly<Record<string, readonly string[]>> = {
  "column-numbers": ["column-numbers; -", "-; -"],
  "column-kinds": ["column-numbers; -", "column-numbers; -", "-"],
  "under-headings": ["empty; -", "-; asked STR-15; asked STR-15"],
  "check-rows": ["-; -; empty; empty", "-; -"],
  unfilled: [
    "-; empty; empty",
    "-; empty",
    "-; empty",
    "-; empty",
    'section "Farsta" in 1; -',
    "-; -",
    "-; asked STR-15",
    "-",
    "asked STR-15",
  ],
  formalities: ["empty; -; empty", '-; section "Gångvägen" in 2'],
  "own-sum": [
    "part of 4; part of 4; project named in 2; part of 6; project named in 5",
    "-; continues of 2; asked STR-16",
    "-; -; sum",
  ],
  "total-of-parts": ["-; part of 2; part of 2", "sum; asked STR-15", "-; sum"],
  "sum-by-label": [
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; -; sum",
    "-; sum",
    "-; -; sum",
    "-",
    '-; sum; section "inklusive projektering" in 1',
    "-; asked STR-15; -; -",
    "-",
  ],
  "inside-the-row-above": ["-; part", "-"],
  levels: [
    "-; part of 2; part of 2",
    'group "Bromma stadsdelsnämnd" in 1 to 4; -; -; group "Trafiknämnden" in 1 to 7; -; -',
    "-; part of 2; part of 2; -; part of 5; part of 5",
    "-; part of 2; part of 2; -; part of 5",
    'group "Stockholms stad" in 1 to 9; group "Stadsdelsnämnder" in 1 to 6; group "Järva" in 1 to 6; -; -; group "Facknämnder" in 1 to 9; group "Trafiknämnden" in 1 to 9; -',
    'group "Belysning" in 2 to 4; -; -; group "Farsta" in 2 to 6; -',
    'group "Kulturnämnden" in 1 to 7; group "Bibliotek" in 1 to 4; -; group "Museer" in 1 to 7; -; -',
    'group "Trygghetsåtgärder" in 3 to 4; -; -',
    "-; part of 2; part of 2; -; part of 5; part of 5; -; part of 8",
    "-; part of 2; part of 2; -",
    "-; -; -",
    "-; -; -",
    "-; -",
    "-; -; -",
  ],
  "steps-below": ["-; part of 2; part of 2; -; part of 5", '-; part of 2; section "Torg" in 1', "-; -; -", "-; -"],
  "words-alone": [
    'section "Belysning" in 1; -',
    '-; section "avser 2023" in 3',
    '-; section "2024" in 1; -',
    "-; asked STR-15; -",
    "-",
    "-",
  ],
  "sum-by-formula": ["-; -; sum", "-; part; part", "-"],
  "of-the-same-list": [
    "-; -; -; sum; empty; empty; empty",
    "-; -; sum; empty; empty; empty; sum",
    "-; -; sum; -; -; asked STR-16; asked STR-16; asked STR-16",
  ],
  "only-examples": ["left-out; left-out", 'asked STR-23 "Exempel: belysning"; -', 'asked STR-23 "TI-2023-XXX"'],
  "left-out-by-sums": [
    "left-out by 5; -; -; sum",
    "-; left-out by 5; -; sum",
    "-; left-out by 5; -; sum",
    "-; sum; left-out by 7; -; sum; sum",
    "-; asked STR-27; -; sum",
    '-; asked STR-23 "UTGÅR Bron"; -; sum',
    '-; asked STR-23 "UTGÅR Bron"; -',
    '-; asked STR-23 "UTGÅR Bron"; sum; sum',
  ],
  "counted-by-sums": [
    '-; -; project despite "Utgår, löstes av trafikkontoret" by 5; sum',
    '-; project despite "Utgår" by 5; -; sum',
    '-; project despite "UTGÅR Bron" by 6; project despite "Indraget" by 6; -; sum',
    '-; project despite "Avbrutet" by 5; -; sum',
    "-; asked STR-27; -; sum",
    '-; asked STR-23 "Utgår"; -; sum',
    'asked STR-23 "Exempel: lekpark"; -; -; sum',
    '-; asked STR-23 "Utgår"; asked STR-23 "Utgår"; -; sum',
    '-; asked STR-23 "Utgår"; sum; sum',
  ],
  "may-not-count": [
    'asked STR-23 "UTGÅR Parken"; asked STR-23 "Ombudgetering från 2022"; asked STR-23 "Exempel: torg"',
    'asked STR-23 "Avslag"',
    'asked STR-23 "TI-2023-XXX"',
    "left-out; -",
    "-",
    "-",
  ],
  refused: ["-; empty; empty; empty; empty", "empty", 'asked STR-23 "Ej beviljat"', "-", "-; asked STR-33 of 2", "-"],
  "without-grant": ["-; empty; -; empty", "-; empty; -", "-; -; -", "-; -; -", "-; -; -", "-; -; -"],
  struck: ["asked STR-27", "-"],
  "merged-down": ["-; continues of 2", "-; asked STR-15"],
  "named-once": [
    "-; continues of 2; continues of 2; sum; asked STR-16; continues of 7",
    "-; continues of 2; sum",
    "-; part of 2; part of 2",
    "-; asked STR-15; -; sum",
    "-; asked STR-15",
  ],
  "costs-below": [
    "-; part of 2; part of 2; -; part of 5; sum",
    "-; part of 2; part of 2",
    "-; -; -",
    "-; asked STR-33 of 2; asked STR-33 of 2",
  ],
  entries: ["-; -; continues of 2", "-; continues of 2; -", "-; -", "-; -"],
  "rows-of-periods": [
    "-; continues of 2; -; continues of 4",
    "-; -; asked STR-80 of 2; asked STR-80 of 3",
    "-; asked STR-80 of 2; -; asked STR-80 of 4",
    "-; continues of 2; -; continues of 4; sum",
    "-; -; -; -",
    "-; -; -; -",
    "-; -; -; -",
  ],
  additions: [
    "-; continues of 2",
    "-; -; continues of 2; continues of 3; continues of 3; continues of 2",
    "-; -; continues of 3; sum",
    "-; -; -; sum",
    "-; -; -; -; -",
    "-; -; -",
  ],
  "perhaps-replaces": ["-; -; asked STR-66 of 2; asked STR-66 of 3", "-; -; continues of 2"],
  "namnd-total": ['-; asked STR-23 "Farsta"', 'asked STR-23 "Farsta"; -; part of 3; part of 3', "-"],
  "perhaps-parts": ["-; asked STR-33 of 2; asked STR-33 of 2", "-; -", "asked STR-16; -; -"],
  "sum-of-each-group": [
    "-; -; sum; -; sum",
    'group "Ljusen" in 1; -; -; group "Torgen" in 1; -',
    "-; -; -; -",
    "-; -; -",
  ],
  "sum-by-arithmetic": ["-; -; -; -; sum", "-; -; sum", "-; -; -; -; -; sum", "-; -; -", "-; -"],
  "beyond-the-list": [
    "-; -; asked STR-16",
    "-; asked STR-16",
    "-; -; sum; left-out by 4",
    '-; -; asked STR-16; section "Postnummer" in 1',
    '-; -; section "Telefon" in 1',
    "-; -",
    "-; -; -",
    "-; -; -",
    'section "Söderort" in 1; -; -; sum; section "Västerort" in 1; -',
  ],
  nameless: ["-; asked STR-15", "-"],
};

function lineOf(cell: ExampleCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return /^\d+(?:\.\d+)?$/u.test(cell) ? `'${cell}` : cell;
  if ("uncached" in cell) return `=${cell.uncached}`;
  if ("number" in cell) return `${cell.number}=${cell.formula}`;
  return `${cell.struck ? "~" : cell.bold ? "*" : ">".repeat(cell.indent ?? 0)}${cell.text}`;
}

it.each(rowDetectors.map(({ id, examples }) => [id, examples] as const))(
  "every row of the examples of %s",
  (id, { claims, leaves }) => {
    const found = [...claims, ...leaves].map(({ heading, rows, merges }) =>
      withVerdicts(
        [heading, ...rows].map((row) => row.map(lineOf).join("|")),
        merges,
      )
        .slice(1)
        .flatMap((line) => (line.replace(/\|/gu, "") === "" ? [] : [/ → (.+)$/u.exec(line)?.[1] ?? "-"]))
        .join("; "),
    );
    expect(found).toEqual(verdicts[id]);
  },
);
