import type { ExceptionDecision } from "../../src/core/project/exception";
import type { Answers } from "../../src/core/project/answers";
import type { Project, Reading } from "../../src/core/project/project";
import type { TableReading } from "../../src/core/intake/workbook-reading";
import type { Gap } from "../../src/core/project/told";
import type { Remark } from "../../src/core/findings/finding";
import { readIntake, totalsIn } from "./intake";
import { workbookOf, type CellInput, type SheetInput } from "./snapshot";

/** A cell as it stands in a line: `5`, `'5` (text), `9=SUM(B2:B3)`, `=IF(…)` without a value, `*bold`, `>indented`, `~struck`. */
function cellOf(written: string): CellInput {
  const text = written.trim();
  if (text === "") return null;
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const [, number, formula] = /^(-?\d+(?:\.\d+)?)=(.+)$/u.exec(text) ?? [];
  if (formula !== undefined) return { number: Number(number), formula };
  const rest = text.slice(1);
  if (text.startsWith("'")) return rest;
  if (text.startsWith("=")) return { uncached: rest };
  if (text.startsWith("*")) return { text: rest, bold: true };
  if (text.startsWith("~")) return { struck: rest };
  const indent = /^>*/u.exec(text)?.[0].length ?? 0;
  return indent > 0 ? { text: text.slice(indent), indent } : text;
}

export type Lines = readonly string[];

/** Lines of cells between "|" as rows. An empty line is an empty row. */
export const rowsOf = (lines: Lines): readonly (readonly CellInput[])[] =>
  lines.map((line) => line.split("|").map(cellOf));

const plain = (value: unknown): string =>
  typeof value === "bigint" ? String(Number(value) / 100) : Array.isArray(value) ? value.join("+") : String(value);

/** `Ljus: 2023 5/4`: granted and spent of each year, then what else is known of amounts and of the project. */
function projectLine({ name, years, fields }: Project): string {
  const valueOf = ({ value, shown }: Reading): string =>
    value === null ? `?${shown}` : value.type === "amount" ? plain(value.ore) : shown;
  const said = (readings: ReadonlyMap<string, Reading>, ...apart: readonly string[]): readonly string[] =>
    [...readings].flatMap(([field, one]) =>
      apart.includes(field) || one.shown === "" ? [] : [`${field} ${valueOf(one)}`],
    );
  const amounts = years.map(({ year, fields: own }) =>
    [
      ...(year === null ? [] : [year]),
      ["grantedAmount" as const, "spentAmount" as const].map((id) => valueOf(own.get(id) ?? nothing)).join("/"),
      ...said(own, "grantedAmount", "spentAmount", "budgetYear"),
    ].join(" "),
  );
  return `${name}: ${[...amounts, ...said(fields, "projectName", "spentAmount", "grantedAmount")].join(", ")}`;
}

const nothing = { shown: "", value: null } as unknown as Reading;

/** `STR-16 A5 …` with what it says, amounts in kronor. */
export const remarkLine = ({ code, at, params }: Remark): string =>
  [code, at.cell ?? "", ...Object.entries(params).map(([name, value]) => `${name} ${plain(value)}`)].join(" ").trim();

/** `Blad list 1: A projectName, B grantedAmount 2023`: its last row of headings, and what its columns are. */
const tableLine = ({ sheet, layout, headerRow, columns }: TableReading): string =>
  `${sheet} ${layout} ${headerRow}: ${columns.map(({ at, field, year }) => [at.cell.replace(/\d+$/u, ""), field, ...(year === null ? [] : [year])].join(" ")).join(", ")}`;

/** `open Blad!B3 spentAmount of totals`: what leaves the figures incomplete, and which. */
const gapLine = ({ at, fields, reach }: Gap): string =>
  `open ${at.cell} ${fields.join("+")} of ${typeof reach === "string" ? reach : reach.map(({ cell }) => cell).join("+")}`;

/** Lines, and what is merged or hidden in them. */
export type LinesWithLooks = Omit<SheetInput, "rows"> & { readonly lines: Lines };

/** Sheets as lines of cells: the totals, the projects, the tables, what is left open and what is remarked. Fields that the workbook lacks (STR-04) are left out. */
export function toldOf(sheets: Readonly<Record<string, Lines | LinesWithLooks>>, answers?: Answers): Lines {
  const reading = readIntake(
    workbookOf(
      Object.fromEntries(
        Object.entries(sheets).map(([name, sheet]) => {
          const { lines, ...looks }: LinesWithLooks = "lines" in sheet ? sheet : { lines: sheet };
          return [name, { ...looks, rows: rowsOf(lines) }];
        }),
      ),
    ),
    answers,
  );
  return [
    totalsIn(reading),
    ...reading.projects.map(projectLine),
    ...reading.tables.map(tableLine),
    ...reading.gaps.map(gapLine),
    ...reading.remarks.filter(({ code }) => code !== "STR-04").map(remarkLine),
  ];
}

/** The headings of a table of exceptions, as the register has them. */
export const headingLine =
  "Slag|Nämnd|Projekt-ID|Regel|Ny sista dag / Gäller till och med|Beslutad av|Beslutsdatum|Dnr|Skäl";

/** `waiver farsta TI-2 to 2024-12-31 on 2024-05-01 by Kommunstyrelsen KS 2024/77: Konkurs FRI-01 at A2`. */
export const decided = (one: ExceptionDecision): string =>
  [
    `${one.kind} ${one.namnd} ${one.projectId ?? "all"} to ${one.until} on ${one.decidedOn} by ${one.decidedBy} ${one.dnr}: ${one.why}`,
    ...(one.kind === "waiver" ? [one.rules.join("+")] : []),
    `at ${one.at.cell}`,
  ].join(" ");
