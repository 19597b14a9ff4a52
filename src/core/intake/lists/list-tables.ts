import type { FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf, type Area, areaText, parseAddress } from "sheet-refs";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import { listTable } from "./list-table";
import { mapColumns, type MappedColumn } from "../headings/columns";
import { areaUnder, type HeadingBlock } from "../headings/find-headings";
import type { Grid } from "../../workbook/grid";
import type { RawRecord, SheetParts } from "../raw";
import { listColumn } from "./column-value";
import { namedDown } from "./named-down";
import { namedWithPlace } from "./named-with-place";
import { namedByLevel, namedInSteps } from "./named-in-steps";
import { mergedAmounts } from "./merged-amounts";
import type { Before, Continued } from "./continued";
import { furtherRows, recordOf, type Section } from "./list-record";
import { nextPageHead } from "./page-heads";
import { printedSums } from "./printed-sums";
import { classifyRows } from "../rows/classify-rows";
import { knownNames, rowTable } from "../rows/row-table";
import type { RowDoubt } from "../rows/row-kind";
import { isMoneyHeading, namesKindOfMoney } from "../../words/money";
import { isPartHeading } from "../../words/levels";
import { repeatedAmounts } from "./repeated-amounts";
import { isNameLike } from "../../words/row-labels";
import { saysRefused } from "../../words/refusals";
import { incomeColumn, kindColumn, otherMoney, type OtherMoney } from "../money/kinds-of-money";
import type { ClassifiedRow } from "../rows/row-kind";
import type { CellRef } from "../../project/project";
import type { Terms } from "../terms";
import type { Gap } from "../../project/told";
import { statusAbove, statusInTitle, type StatusOfSection } from "../context/status-of-section";
import { yearAboveTable } from "../context/year-context";

/** The row is struck through because its project was called off: the list's sum counts its amounts, and so do we. */
const asCounted = (record: RawRecord, row: number): RawRecord => ({
  ...record,
  values: record.values.map((value) => {
    if (value.row !== row || !value.cell?.struck) return value;
    const { struck: _, ...cell } = value.cell;
    return { ...value, cell };
  }),
});

/** Reads the list under one heading block, down to the row before the next heading. */
export function readList(
  written: Grid,
  block: HeadingBlock,
  nextTop: number,
  terms: Terms,
  earlier: Before = { listed: [] },
): SheetParts & { readonly goesOn: Continued } {
  const { file, vocabulary, register } = terms;
  const sheet = written.sheet.name;
  const area = areaUnder(written, block, nextTop);
  const isIn = ({ column }: Cell): boolean => column >= area.left && column <= area.right;
  const end = nextPageHead(written, block.top, nextTop);
  const dataRows = written.rows.filter((row) => row > block.bottom && row < end && written.row(row).some(isIn));
  const asMapped = mapColumns(written, block, dataRows, vocabulary, file);
  const headed = block.columns.map(({ column }) => column);
  const byLevel = namedByLevel(written, dataRows, asMapped.columns, headed);
  const map = { ...asMapped, columns: byLevel.columns };
  const stepped = namedDown(namedInSteps(byLevel.grid, dataRows, map.columns, headed), dataRows, map.columns);
  const { grid, place } = namedWithPlace(stepped, dataRows, map.columns, block.columns, vocabulary);
  const mappedColumns = new Set([...map.columns, ...map.open].map(({ column }) => column));
  const unmapped = block.columns.filter(({ column }) => !mappedColumns.has(column));
  const names = knownNames(register);
  const rows = classifyRows(rowTable(grid, dataRows, [...map.columns, ...map.open], unmapped, names));
  const at = (row: number, column: number) => ({ file, sheet, cell: addressOf(row, column) });
  const nameColumn =
    map.columns.find(({ field }) => field.id === "projectName") ??
    map.columns.find(({ field }) => field.id === "projectId");
  const rowPlace = (row: number) => at(row, nameColumn?.column ?? grid.row(row)[0]?.column ?? 1);

  const rowLabel = (row: number) => visibleText(cellText(grid.throughMerge(row, nameColumn?.column ?? 1)));

  /** That the column is not read would not be true of one that names the projects. */
  const ofNames = new Set(
    [...block.columns.filter(({ column }) => byLevel.folded.includes(column)), ...(place ? [place] : [])].map(
      ({ row, column }) => addressOf(row, column),
    ),
  );
  const isOfNames = ({ code, at: { cell } }: Remark): boolean => code === "STR-02" && ofNames.has(cell ?? "");
  const remarks: Remark[] = map.remarks.filter((one) => !isOfNames(one));
  const gaps: Gap[] = [...map.gaps];
  const records: RawRecord[] = [];
  const merged = mergedAmounts(grid, rows, map.columns);
  const fieldsWithAmounts = (row: number) =>
    map.columns
      .filter(({ field, column }) => field.type === "amount" && !isBlank(grid.at(row, column)))
      .map(({ field }) => field.id);

  const hasOwn = (id: FieldId) => map.columns.some(({ field }) => field.id === id);
  const tableYear = hasOwn("budgetYear") ? null : yearAboveTable(grid, block.top);
  const isNamndName = (text: string): boolean => !hasOwn("grantedNamnd") && names.isNamnd(text);
  let section: Section = {
    cell: earlier.section ?? null,
    year: tableYear,
    isNamnd: isNamndName(labelText(earlier.section ?? null)),
    refused: refusalAbove(grid, block.top),
    money: null,
    status: hasOwn("status") ? null : statusAbove(grid, block.top, vocabulary.edition),
  };
  const lastProject = rows.findLast(({ kind }) => kind.kind === "project")?.row ?? 0;
  const firstProject = rows.find(({ kind }) => kind.kind === "project")?.row ?? 0;
  const lastSum = rows.findLast(({ row, kind }) => kind.kind === "sum" && row > firstProject);

  const projectRows = rows.filter(({ kind }) => kind.kind === "project").map(({ row }) => row);
  const kinds = kindColumn(grid, projectRows, columnsOfKinds(unmapped, map.columns), file, terms.money);
  const isOwnSection = ({ kind }: ClassifiedRow): boolean =>
    (kind.kind === "section" || kind.kind === "group") &&
    terms.money.moneyOf(kind.text) === "own" &&
    namesKindOfMoney(kind.text);
  const levelOf = ({ row, kind }: ClassifiedRow): string =>
    kind.kind === "section" || kind.kind === "group" ? `${kind.column} ${grid.at(row, kind.column)?.indent ?? 0}` : "";
  // "Trygga stråk" over "Farsta strand" names no other money than it: only what stands beside it does.
  const levelsOfMoney = new Set(rows.filter(isOwnSection).map(levelOf));
  const setAside: { readonly money: OtherMoney; readonly records: readonly RawRecord[] }[] = [];
  const more = furtherRows(rows);
  const further = [...more.values()].flatMap((one) =>
    one.filter(({ isPart }) => !isPart).map((another) => another.row),
  );
  const incomes = incomeColumn(grid, [...projectRows, ...further], unmapped, file, terms.money);
  const listColumns = map.columns.map(listColumn);
  const hasParts = unmapped.some(({ text }) => isPartHeading(text));
  const repeated = hasParts ? repeatedAmounts(grid, rows, map.columns) : [];
  for (const { row, column, field, value, isDoubtful } of repeated) {
    remarks.push(remark(isDoubtful ? "STR-39" : "STR-38", at(row, column), { project: rowLabel(row), field, value }));
    if (isDoubtful) gaps.push({ at: at(row, column), fields: [field], reach: [rowPlace(row)] });
  }
  const repeatedAt = new Set(repeated.map(({ row, column }) => addressOf(row, column)));
  const isRepeated = (row: number, column: number): boolean =>
    repeatedAt.size > 0 && repeatedAt.has(addressOf(row, column));
  const isHeadingAt = (index: number): boolean => ["section", "group"].includes(rows[index]?.kind.kind ?? "");
  // Under "Klara" an area may begin; after rows of its own another heading ends it.
  const statusUnder = (cell: Cell | null, index: number): StatusOfSection | null =>
    (hasOwn("status") ? null : statusInTitle(cell, vocabulary.edition)) ??
    (isHeadingAt(index - 1) ? section.status : null);
  for (const [index, { row, kind }] of rows.entries()) {
    switch (kind.kind) {
      case "section": {
        const cell = grid.at(row, kind.column);
        if (!cell) break;
        const year = hasOwn("budgetYear") ? null : vocabulary.meaning(kind.text).year;
        const refused = saysRefused(kind.text) ? kind.text : null;
        const money = otherMoney(kind.text, at(row, kind.column), terms.money, {
          isToldApart: levelsOfMoney.has(levelOf({ row, kind })),
          asksUnknown: true,
        });
        const status = statusUnder(cell, index);
        section = { cell, year: year ?? section.year, isNamnd: isNamndName(kind.text), refused, money, status };
        if (!section.isNamnd && !status && year === null && row < lastProject && isNameLike(kind.text))
          remarks.push(remark("STR-17", at(row, kind.column), { value: visibleText(kind.text) }));
        break;
      }
      case "group": {
        const cell = grid.at(row, kind.column);
        const status = statusUnder(cell, index);
        section = { ...section, cell, isNamnd: isNamndName(kind.text), refused: null, status };
        break;
      }
      case "asked":
        remarks.push(doubtRemark(kind.doubt, rowPlace(row), rowLabel));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row), reach: "left-out" });
        // What may be of a project leaves that project's own figures open too.
        if (kind.doubt.code === "STR-66" || kind.doubt.code === "STR-80")
          gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row), reach: [rowPlace(kind.doubt.of)] });
        break;
      case "project": {
        if (section.refused !== null) {
          remarks.push(remark("STR-23", rowPlace(row), { value: visibleText(section.refused) }));
          gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row), reach: "left-out" });
          break;
        }
        if (lastSum && row > lastSum.row)
          remarks.push(remark("STR-18", rowPlace(row), { cell: rowPlace(lastSum.row).cell }));
        if (kind.despite)
          remarks.push(
            remark("STR-76", rowPlace(row), {
              value: visibleText(kind.despite.says),
              cell: rowPlace(kind.despite.by).cell,
            }),
          );
        const other = kinds?.otherMoneyIn(row) ?? section.money;
        const around = { merged, section, isRepeated };
        const own = (more.get(row) ?? []).filter((one) => one.isPart || !incomes?.otherMoneyIn(one.row));
        const read = recordOf(grid, { row, namedIn: kind.namedIn ?? row }, own, listColumns, around);
        const record = kind.despite ? asCounted(read, row) : read;
        for (const one of more.get(row) ?? []) {
          const paid = own.includes(one) ? null : incomes?.otherMoneyIn(one.row);
          const apart = { row: one.row, namedIn: row };
          if (paid) setAside.push({ money: paid, records: [recordOf(grid, apart, [], listColumns, around)] });
        }
        if (other) setAside.push({ money: other, records: [record] });
        else records.push(record);
        break;
      }
      case "sum":
        // A sum of nothing may be the table's only project.
        if (firstProject === 0 && !earlier.projectRows?.length) {
          remarks.push(remark("STR-23", rowPlace(row), { value: rowLabel(row) }));
          gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row), reach: "left-out" });
        }
        break;
      case "left-out":
        remarks.push(
          kind.by === undefined
            ? remark("STR-37", rowPlace(row), { value: rowLabel(row) })
            : remark("STR-35", rowPlace(row), { value: rowLabel(row), cell: rowPlace(kind.by).cell }),
        );
        break;
      case "part":
      case "continues":
      case "empty":
      case "column-numbers":
        break;
    }
  }
  for (const [area, fields] of merged.areas) {
    const cell = areaText(area);
    remarks.push(
      remark(
        "BEL-20",
        { file, sheet, cell },
        { project: visibleText(cellText(grid.throughMerge(area.top, nameColumn?.column ?? 1))) },
      ),
    );
    const reach = projectRows.filter((row) => row >= area.top && row <= area.bottom).map(rowPlace);
    gaps.push({ at: at(area.top, area.left), fields, reach });
  }
  return {
    tables: [listTable({ file, sheet }, block, map.columns)],
    records,
    setAside,
    sums: printedSums(grid, rows, map.columns, sheet, earlier),
    gaps,
    remarks,
    covers: withoutSections(area, rows),
    questions: map.questions,
    goesOn: {
      section: section.cell,
      projectRows: [...(earlier.projectRows ?? []), ...projectRows],
      own: projectRows,
    },
  };
}

/** Columns that may tell whose money a row is: those that are read as nothing else, or as a kind of investment. */
const columnsOfKinds = (
  unmapped: readonly { readonly column: number; readonly text: string }[],
  mapped: readonly MappedColumn[],
) => [
  ...unmapped,
  ...mapped
    .filter(({ field, heading }) => field.type === "investment-type" || isMoneyHeading(heading.text))
    .map(({ column, heading }) => ({ column, text: heading.text })),
  // "Egna medel" as a remark may be about anything; beside "Trygghetsmedel" in another row it is not.
  ...mapped
    .filter(({ field }) => field.id === "comment")
    .map(({ column, heading }) => ({ column, text: heading.text, isRemark: true as const })),
];

/** The finding that tells why a row is asked about. */
function doubtRemark(found: RowDoubt, at: CellRef, label: (row: number) => string): Remark {
  const row = parseAddress(at.cell)?.row ?? 1;
  switch (found.code) {
    case "STR-15":
      return remark("STR-15", at, {});
    case "STR-16":
    case "STR-27":
      return remark(found.code, at, { value: label(row) });
    case "STR-23":
      return remark("STR-23", at, { value: visibleText(found.says) });
    case "STR-33":
    case "STR-66":
      return remark(found.code, at, { value: label(row), project: label(found.of) });
    case "STR-80":
      return remark("STR-80", at, { project: label(found.of) });
  }
}

/** A row taken for a heading inside the list is read as words: for numbers in it the list does not answer. */
function withoutSections(area: Area, rows: readonly ClassifiedRow[]): readonly Area[] {
  const spans: Area[] = [];
  let { top } = area;
  for (const { row, kind } of rows) {
    if (kind.kind !== "section") continue;
    if (row > top) spans.push({ ...area, top, bottom: row - 1 });
    top = row + 1;
  }
  return top > area.bottom ? spans : [...spans, { ...area, top }];
}

/** How far above its heading a table's own title may stand. */
const titleReach = 3;

/** A title right above the table, or the sheet's name, that says that what follows was not granted. */
function refusalAbove(grid: Grid, top: number): string | null {
  if (saysRefused(grid.sheet.name)) return grid.sheet.name;
  for (let row = top - 1; row >= Math.max(1, top - titleReach); row -= 1)
    for (const cell of grid.row(row)) if (saysRefused(labelText(cell))) return labelText(cell);
  return null;
}
