import type { KnownFieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { doubt, join, type Told } from "../../project/told";
import { moneyIn } from "../../words/amount-sentences";
import { saysLeft } from "../../words/left";
import { isSumLabel } from "../../words/sums";
import { saysOfAll, toldIn, type ToldLine } from "../../words/told-lines";
import { addressOf } from "sheet-refs";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import type { PrintedSum, RawRecord, RawValue, SheetParts } from "../raw";
import { knownNames } from "../rows/row-table";
import type { Terms } from "../terms";
import { readStatus } from "../values/status-text";
import { hasMeaning } from "../headings/vocabulary";

/** One line may be about anything. */
const fewestLines = 2;

interface Line {
  readonly cell: Cell;
  /** The line, of which a cell may hold several. */
  readonly text: string;
  readonly name: string | null;
  readonly told: ToldLine;
}

/**
 * A sheet that tells of its projects in running text, a line each, as a letter pasted in does: "Gångtunneln: beviljat 900 000 kr, använt 874 500 kr, klart i
 * maj." The name stands in the line, or in the cell before it. Null where fewer than two lines tell what a project was granted, or figures stand in cells.
 */
export function readToldLines(grid: Grid, terms: Terms): SheetParts | null {
  const lines = underTitles(
    grid,
    grid.sheet.cells.flatMap((cell) => linesIn(grid, cell)),
  );
  const { isNamnd } = knownNames(terms.register);
  const isProject = (line: Line): boolean =>
    line.name !== null && !isTotal(line) && !line.told.isUnclear && !isNamnd(line.name) && isNoLabel(line.name, terms);
  const projects = lines.filter(isProject);
  const names = new Set(projects.map(({ name }) => name));
  const column = projects[0]?.cell.column;
  const granted = projects.filter(({ told }) => told.granted !== null);
  if (granted.length < fewestLines || names.size < projects.length || hasFigures(grid, projects)) return null;
  if (projects.some(({ cell }) => cell.column !== column)) return null;
  const { file } = terms;
  const sheet = grid.sheet.name;
  const fields = fieldsIn(projects, terms);
  const projectRows = [...new Set(projects.map(({ cell }) => cell.row))];
  const totals = lines.filter(isTotal);
  const unclear = lines
    .filter((line) => !isProject(line) && !isTotal(line) && !isOfLeft(line))
    .map(({ cell }): Told => {
      const at = { file, sheet, cell: addressOf(cell.row, cell.column) };
      return doubt("STR-15", at, {}, { leavesOut: ["grantedAmount", "spentAmount"], reach: "left-out" });
    });
  const top = projectRows[0] ?? 1;
  return {
    tables: [
      {
        ...{ sheet, layout: "form", topRow: top, headerRow: top },
        columns: fields.map((field) => ({
          heading: field.label.sv,
          at: { file, sheet, cell: addressOf(top, column ?? 1) },
          field: field.id,
          year: null,
        })),
      },
    ],
    records: projects.map((line) =>
      recordOf(sheet, line, fields, { ...terms, sharesCell: projectRows.length < projects.length }),
    ),
    sums: totals.flatMap(({ cell, told }) =>
      fields.flatMap((field): PrintedSum[] => {
        const text = field.id === "grantedAmount" ? told.granted : field.id === "spentAmount" ? told.spent : null;
        if (text === null) return [];
        const [amount = text] = moneyIn(text);
        const value: RawValue = { field, year: null, row: cell.row, column: cell.column, cell: saying(cell, amount) };
        return [{ sheet, value, projectRows, spans: [[0, projectRows.length]] }];
      }),
    ),
    ...join(...unclear),
    covers: [...projects, ...totals].map(({ cell: { row, column: at } }) => ({
      ...{ top: row, bottom: row, left: Math.max(1, at - 1), right: at },
    })),
  };
}

/** The lines in a cell that tell of an amount, each with the name that the nearest words before the cell are where it begins with none. */
function linesIn(grid: Grid, cell: Cell): readonly Line[] {
  if (cell.value.kind !== "text") return [];
  const lines = cell.value.text.split(/\r?\n/u).flatMap((text) => {
    const told = toldIn(text);
    return told ? [{ cell, text, told }] : [];
  });
  const before = lines.some(({ told }) => told.name === null)
    ? grid.row(cell.row).findLast(({ column, value }) => column < cell.column && value.kind === "text")
    : undefined;
  const beside = before && /\p{L}{3}/u.test(labelText(before)) ? labelText(before) : null;
  return lines.map((line) => ({ ...line, name: line.told.name ?? beside }));
}

/** "Ekonomi" before every line is what it is about: the project is then the title alone in its row above it. */
function underTitles(grid: Grid, lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines.filter((line) => !isTotal(line));
  const isLabel = others.length > 0 && others.every(({ name }) => name === first?.name);
  if (!isLabel) return lines;
  const titles = new Map(lines.map((line) => [line, titleAbove(grid, line.cell)]));
  return lines.map((line) => ({ ...line, name: titles.get(line) ?? null }));
}

function titleAbove(grid: Grid, { row }: Cell): string | null {
  const above = grid.rows.findLast((one) => one < row && grid.row(one).filter((cell) => !isBlank(cell)).length === 1);
  const written = above === undefined ? "" : labelText(grid.row(above).find((cell) => !isBlank(cell)) ?? null);
  const title = written.replace(/^\s*\d{1,2}[.)]\s+/u, "");
  const isTitle = /\p{L}{3}/u.test(title) && title.length <= longestTitle && !/[.!?]\s*$/u.test(title);
  return isTitle && moneyIn(title).length === 0 ? title : null;
}

const longestTitle = 80;

/** "Summa" and "Beslut 2" are no names of projects, nor are the questions of a form. */
function isNoLabel(name: string, { vocabulary }: Terms): boolean {
  const meaning = vocabulary.meaning(name);
  return !hasMeaning(meaning) && meaning.year === null && meaning.time === undefined;
}

/** "Totalt beviljat 1 795 000 kr och använt 1 699 000 kr." */
const isTotal = ({ text, name, told }: Line): boolean =>
  !told.isUnclear && (isSumLabel(name ?? "-") || (told.name === null && saysOfAll(text)));

/** "Det som blev över, 96 000 kr, ligger kvar": it follows from the others. */
const isOfLeft = ({ text, name }: Line): boolean => name === null && saysLeft(text);

/** Numbers in cells of their own, other than in front of the names. */
function hasFigures(grid: Grid, projects: readonly Line[]): boolean {
  const rows = new Map(projects.map(({ cell }) => [cell.row, cell.column]));
  return grid.sheet.cells.some(
    (cell) => looseAmount(cell) !== null && cell.column >= (rows.get(cell.row) ?? 1) && isMuch(cell),
  );
}

/** Loose amounts are millionths. Less is a number of something. */
const isMuch = (cell: Cell): boolean => (looseAmount(cell) ?? 0n) > 100n * 1_000_000n;

/** The fields that some line tells of. */
function fieldsIn(projects: readonly Line[], { vocabulary }: Terms): readonly Field[] {
  const isTold = (id: Field["id"]): boolean => projects.some((line) => textFor(line, id, vocabulary.edition) !== null);
  return vocabulary.edition.fields.filter(({ id }) => isTold(id));
}

type Edition = Terms["vocabulary"]["edition"];

/** What the line says of a field. */
function textFor({ name, told }: Line, id: Field["id"], edition: Edition): string | null {
  switch (id as KnownFieldId) {
    case "projectName":
      return name;
    case "grantedAmount":
      return told.granted;
    case "spentAmount":
      return told.spent;
    case "status":
      return statusIn(told, edition);
    case "comment": {
      // It may say something of the amounts: "Slutfakturan är inte betald".
      const status = statusIn(told, edition);
      const others = told.rest.filter((clause) => clause !== status);
      return others.length > 0 ? `${others.join(". ")}.` : null;
    }
    default:
      return null;
  }
}

function statusIn({ rest }: ToldLine, { fields, lists }: Edition): string | null {
  const list = lists.find(({ id }) => id === fields.find((field) => field.id === "status")?.list);
  return rest.find((clause) => list && readStatus(list, clause, false) !== null) ?? null;
}

const saying = (cell: Cell, text: string): Cell => ({ ...cell, value: { kind: "text", text } });

/** `sharesCell`: the lines of several projects stand in one cell, whose amounts add up to what a total is held against. */
function recordOf(
  sheet: string,
  line: Line,
  fields: readonly Field[],
  { vocabulary, sharesCell }: Pick<Terms, "vocabulary"> & { readonly sharesCell: boolean },
): RawRecord {
  const { cell } = line;
  const values = fields.map((field): RawValue => {
    const text = textFor(line, field.id, vocabulary.edition);
    const value = { field, year: null, row: cell.row, column: cell.column };
    const adds = sharesCell && field.type === "amount" ? { adds: true as const } : {};
    return { ...value, cell: text === null ? null : saying(cell, text), ...adds };
  });
  return { sheet, row: cell.row, values };
}
