import type { Edition, ExceptionsPlan } from "../../anvisningar/schema";
import { isWaivable, rulesNamed } from "../../anvisningar/waivable";
import { remark, type Remark } from "../../findings/finding";
import type { NamndRegister } from "../../profile/namnd-register";
import type { ExceptionDecision } from "../../project/exception";
import type { CellRef } from "../../project/project";
import { parseDateText } from "../../values/date-text";
import { fromExcelSerial, type IsoDate } from "../../values/iso-date";
import { normaliseLabel, visibleText } from "../../values/label";
import { isEmptyText } from "../../values/plain-phrase";
import { isSlipOf } from "../../values/slip-of-the-pen";
import { addressOf } from "sheet-refs";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { factsOfFormat } from "../../workbook/number-format";
import { idText } from "../../workbook/shown-number";
import type { Cell } from "../../workbook/snapshot";
import type { ExceptionColumn, ExceptionTable } from "./exception-table";

export interface ExceptionTerms {
  readonly file: string;
  readonly dateSystem: 1900 | 1904;
  readonly edition: Edition;
  readonly plan: ExceptionsPlan;
  readonly register: NamndRegister;
}

export interface ExceptionsRead {
  readonly decisions: readonly ExceptionDecision[];
  /** What keeps rows from being a decision, at its cell; such a row does nothing. */
  readonly remarks: readonly Remark[];
}

/** A row in hand: what stands in its columns, and where. */
interface Row {
  readonly cell: (column: ExceptionColumn) => Cell | null;
  readonly text: (column: ExceptionColumn) => string;
  /** The cell itself; the row's first where the column is empty or missing. */
  readonly at: (column: ExceptionColumn) => CellRef;
  readonly first: CellRef;
}

/** The decisions of one table, row by row. */
export function readExceptions(grid: Grid, table: ExceptionTable, terms: ExceptionTerms): ExceptionsRead {
  const rows = grid.rows.filter((row) => row > table.headerRow && row <= table.bottom);
  const read = rows.map((row) => readRow(grid, row, table, terms));
  return { decisions: read.flatMap(({ decisions }) => decisions), remarks: read.flatMap(({ remarks }) => remarks) };
}

const nothing: ExceptionsRead = { decisions: [], remarks: [] };

function readRow(grid: Grid, at: number, { columns }: ExceptionTable, terms: ExceptionTerms): ExceptionsRead {
  const own = [...columns.values()].flat().flatMap((column) => grid.at(at, column) ?? []);
  const filled = own.filter((cell) => !isBlank(cell)).toSorted((a, b) => a.column - b.column);
  const [leftmost] = filled;
  if (!leftmost) return nothing;
  const place = (column: number): CellRef => ({
    ...{ file: terms.file, sheet: grid.sheet.name },
    cell: addressOf(at, column),
  });
  const first = place(leftmost.column);
  if (filled.every(({ struck }) => struck === true)) return { decisions: [], remarks: [remark("UND-14", first, {})] };
  const cell = (column: ExceptionColumn): Cell | null => {
    const cells = (columns.get(column) ?? []).map((one) => grid.throughMerge(at, one));
    return cells.find((one) => says(one) !== "") ?? cells[0] ?? null;
  };
  const row: Row = {
    cell,
    text: (column) => says(cell(column)),
    at: (column) => {
      const found = cell(column);
      const [known] = columns.get(column) ?? [];
      return found ? place(found.column) : known === undefined ? first : place(known);
    },
    first,
  };
  return decisionIn(row, terms);
}

/** Nothing where the cell is empty, or holds no more than a dash, an error or a formula without its result. */
function says(cell: Cell | null): string {
  if (cell === null || isBlank(cell) || cell.value.kind === "error") return "";
  const text = cellText(cell);
  return cell.value.kind !== "number" && isEmptyText(text) ? "" : visibleText(text);
}

function decisionIn(row: Row, terms: ExceptionTerms): ExceptionsRead {
  const remarks: Remark[] = [];
  const kind = kindOf(row, terms.plan);
  const missing = missingIn(row, kind, terms.plan);
  if (missing.length > 0) remarks.push(remark("UND-02", row.first, { columns: missing }));
  if (kind === null && row.text("kind") !== "")
    remarks.push(remark("UND-01", row.at("kind"), { value: row.text("kind") }));
  const decidedOn = dayIn(row, "decidedOn", terms, remarks);
  const until = dayIn(row, "until", terms, remarks);
  const namnd = namndIn(row, decidedOn, terms, remarks);
  const rules = rulesIn(row, kind, terms, remarks);
  const isRead = !remarks.some(({ code }) => code !== "UND-07");
  if (!isRead || kind === null || until === null || namnd === null) return { decisions: [], remarks };
  const shared = {
    ...{ namnd, projectId: projectIn(row, terms.plan), until, decidedOn },
    ...{ decidedBy: row.text("decidedBy"), dnr: row.text("dnr"), why: row.text("why"), at: row.first },
  };
  if (kind === "extension") return { decisions: [{ kind, ...shared }], remarks };
  return { decisions: rules.length > 0 ? [{ kind, ...shared, rules }] : [], remarks };
}

type Kind = ExceptionDecision["kind"];

function kindOf(row: Row, { kinds }: ExceptionsPlan): Kind | null {
  const label = normaliseLabel(row.text("kind"));
  if (label === "") return null;
  const isOne = (word: string): boolean => {
    const meant = normaliseLabel(word);
    return label === meant || label.startsWith(`${meant} `) || isSlipOf(label, meant);
  };
  const found = (["extension", "waiver"] as const).filter((kind) => kinds[kind].some(isOne));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What every decision must say: who, what number in the diary, for whom, until when and why. */
const needed = ["kind", "namnd", "until", "decidedBy", "dnr", "why"] as const satisfies readonly ExceptionColumn[];

/** By the first word for each column, as whoever fills in the register knows it. */
function missingIn(row: Row, kind: Kind | null, { columns }: ExceptionsPlan): readonly string[] {
  return [...needed, ...(kind === "waiver" ? (["rule"] as const) : [])]
    .filter((column) => row.text(column) === "")
    .map((column) => columns[column][0] ?? column);
}

/** The last day of what the cell says; null when it is empty, or cannot be read, which is told. */
function dayIn(row: Row, column: "until" | "decidedOn", terms: ExceptionTerms, remarks: Remark[]): IsoDate | null {
  const cell = row.cell(column);
  const text = row.text(column);
  if (cell === null || text === "") return null;
  const date = parseDateText(text);
  const day =
    cell.value.kind === "number" && factsOfFormat(cell).isDate
      ? fromExcelSerial(cell.value.text, terms.dateSystem)
      : date.kind === "date"
        ? date.on
        : null;
  if (day === null) remarks.push(remark("UND-05", row.at(column), { value: text }));
  return day;
}

function namndIn(row: Row, on: IsoDate | null, { register }: ExceptionTerms, remarks: Remark[]): string | null {
  const text = row.text("namnd");
  if (text === "") return null;
  const match = register.resolveNamnd(text, on ?? undefined);
  if (match.kind === "match") return match.namnd.id;
  remarks.push(remark("UND-03", row.at("namnd"), { value: text }));
  return null;
}

function projectIn(row: Row, { everything }: ExceptionsPlan): string | null {
  const cell = row.cell("project");
  const text = row.text("project");
  if (cell === null || text === "") return null;
  return everything.some((word) => normaliseLabel(word) === normaliseLabel(text)) ? null : visibleText(idText(cell));
}

/** The rules that are waived. An extension may name the rule whose day it moves, and no other. */
function rulesIn(row: Row, kind: Kind | null, { edition }: ExceptionTerms, remarks: Remark[]): readonly string[] {
  const text = row.text("rule");
  if (text === "" || kind === null) return [];
  const named = rulesNamed(text, edition);
  const at = row.at("rule");
  if (named === null) {
    remarks.push(remark("UND-04", at, { value: text }));
    return [];
  }
  if (kind === "extension") {
    if (!named.some(({ check }) => check.kind === "report-deadline"))
      remarks.push(remark("UND-13", at, { value: text }));
    return [];
  }
  const guarding = named.filter((rule) => !isWaivable(rule)).map(({ code }) => code);
  if (guarding.length > 0) remarks.push(remark("UND-07", at, { codes: guarding }));
  return named.filter(isWaivable).map(({ code }) => code);
}
