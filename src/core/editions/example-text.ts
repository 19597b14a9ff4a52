import type { Example, ExampleCell } from "../anvisningar/schema";
import { unquoted } from "./leaf-text";

/**
 * An example of a rule as text that a person can edit. Projects: a line a field, `spentAmount = 950 000 kr`, and `---` between projects. Sheets: a line a
 * row, as a list.
 */

type Project = Readonly<Record<string, ExampleCell>>;
const between = "---";
const empty = "(tom)";
/** The ordinary project of the examples, with nothing changed in it. */
const unchanged = "(vanligt projekt)";

export const projectsText = ({ project, more = [] }: Pick<Example, "project" | "more">): string =>
  project === undefined ? "" : [project, ...more].map(projectText).join(`\n${between}\n`);

const projectText = (project: Project): string =>
  Object.entries(project)
    .map(([field, cell]) => `${field} = ${cellText(cell)}`)
    .join("\n") || unchanged;

/** Null when a line is neither. A line of two hyphens or more parts projects. */
export function readProjects(text: string): Pick<Example, "project" | "more"> | null {
  const projects: Record<string, ExampleCell>[] = [{}];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line === unchanged) continue;
    if (/^-{2,}$/u.test(line)) {
      projects.push({});
      continue;
    }
    const [, field, written] = /^([a-z][A-Za-z0-9]*)\s*=\s*(.*)$/u.exec(line) ?? [];
    const cell = written === undefined ? undefined : readCell(written);
    const last = projects.at(-1);
    if (field === undefined || cell === undefined || last === undefined) return null;
    last[field] = cell;
  }
  const [project = {}, ...more] = projects;
  return more.length > 0 ? { project, more } : { project };
}

function cellText(cell: ExampleCell): string {
  if (cell === null) return empty;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return isPlain(cell) ? cell : JSON.stringify(cell);
  return "error" in cell ? `(fel) ${cell.error}` : `(formel utan resultat) ${cell.formulaWithoutResult}`;
}

/** Nothing else would be read out of it. */
const isPlain = (text: string): boolean =>
  text !== "" && !/^[("\s]|\s$|[\n\r]|^-?\d+(?:\.\d+)?$/u.test(text) && !/^-?\d+(?:\.\d+)?e/iu.test(text);

function readCell(text: string): ExampleCell | undefined {
  if (text === empty || text === "") return null;
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text)) return Number(text);
  if (text.startsWith('"')) return unquoted(text) ?? undefined;
  const [, kind, rest = ""] = /^\((fel|formel utan resultat)\)\s*(.*)$/u.exec(text) ?? [];
  if (kind !== undefined) return kind === "fel" ? { error: rest } : { formulaWithoutResult: rest };
  return text.startsWith("(") ? undefined : text;
}

export const rowsText = (rows: Example["rows"]): string => (rows ?? []).map((row) => JSON.stringify(row)).join("\n");

/** The form of each cell is for the schema to check. */
export function readRows(text: string): readonly unknown[] | null {
  const rows: unknown[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    try {
      const row: unknown = JSON.parse(line);
      if (!Array.isArray(row)) return null;
      rows.push(row);
    } catch {
      return null;
    }
  }
  return rows;
}
