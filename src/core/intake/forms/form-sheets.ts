import { hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import { addressOf, type Area } from "sheet-refs";
import { ambiguousHeading } from "../headings/ambiguous-heading";
import { isBlank, labelText } from "../../workbook/cell-text";
import { saysNo, saysYes } from "../../words/progress-words";
import { looseAmount } from "../../workbook/loose-amount";
import { cardBands, comeToTotals, totalsBelow, without } from "./cards";
import { columnsOfProjects, readTransposed } from "./form-columns";
import { areaOf, findFormLabels, type FormLabel, type FormLabels } from "./form-labels";
import { asDone, groupByField, labelFacts, tableOf, type NamedLabel } from "./form-parts";
import { cellsOf, type FormValue } from "./form-value";
import { answerColumn, valueAt, type Direction } from "./form-values";
import { columnBand, type Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { Terms } from "../terms";
import { joinParts, type PrintedSum, type RawRecord, type RawValue, type SheetParts } from "../raw";
import { nameCell } from "../values/readings";
import { areFreeTexts, asFreeText } from "../headings/free-texts";
import { settleShared } from "../headings/settle-shared";
import { namedAbove } from "./named-above";
import { namedInstead } from "./named-instead";
import { namedInLabel } from "./named-in-label";
import { namedAcross } from "./named-across";
import { numberedNames } from "./numbered-names";
import { labelsOfAll } from "./labels-of-all";
import { labelBlocks } from "./label-blocks";
import { labelsOfMoney } from "./labels-of-money";
import { settleLabels, type AmountFacts } from "./settle-labels";
import { unknownLabels } from "./unknown-labels";
import { fitsField } from "../fit";
import type { Gap } from "../../project/told";

/** Fewer known labels than this do not make a form. */
export const fewestLabels = 3;

export const namesProject = ({ meaning }: FormLabel): boolean =>
  hasRole(meaning.field?.id, "names") || meaning.candidates.some(({ id }) => id === "projectName");

/** Reads a sheet laid out as a form: a label and its value, one project per form. Null when the sheet is no form. */
export function readForms(grid: Grid, terms: Terms, isCard = false): SheetParts | null {
  const { vocabulary } = terms;
  const written = numberedNames(grid, findFormLabels(grid, vocabulary), vocabulary);
  const found = labelsOfAll(grid, labelBlocks(grid, namedInLabel(written, vocabulary), vocabulary));
  const bands = cardBands(grid, found);
  if (bands.length > 0) {
    const cards = bands.map(({ left, right }) => readForms(columnBand(grid, left, right), terms, true));
    const read = cards.flatMap((one) => one ?? []);
    if (read.length === cards.length && comeToTotals(grid, found, read)) return joinParts(read);
  }
  const across = isCard ? found : namedAcross(grid, found, vocabulary);
  const labels = namedAbove(grid, across, vocabulary, isCard);
  if (labels === across && !isCard) {
    const totals = totalsBelow(found);
    const rest = without(found, totals);
    const above = totals.length > 0 ? namedAbove(grid, rest, vocabulary) : rest;
    if (above !== rest || areOfForms(rest, totals)) return withTotals(grid, above, totals, terms);
  }
  return readLabels(grid, labels === found ? namedInstead(grid, labels, vocabulary) : labels, terms);
}

/** The last of several forms has an amount of its own for each of the totals. */
function areOfForms({ labels }: FormLabels, totals: readonly FormLabel[]): boolean {
  const names = labels.filter(namesProject);
  const last = labels.filter(({ row }) => row >= (names.at(-1)?.row ?? 0)).map(saysOf);
  return (
    totals.length > 0 &&
    new Set(names.map(({ row }) => row)).size > 1 &&
    totals.every((one) => last.includes(saysOf(one)))
  );
}

/** The forms under titles, held against the totals under the last of them. */
function withTotals(grid: Grid, labels: FormLabels, totals: readonly FormLabel[], terms: Terms): SheetParts | null {
  const forms = readLabels(grid, labels, terms);
  if (!forms || forms.records.length === 0) return null;
  const projectRows = forms.records.map(({ row }) => row);
  const sums = totals.flatMap((label): PrintedSum[] => {
    const { field } = label.meaning;
    const cell = grid.at(label.row, label.right + 1);
    if (!field || isBlank(cell)) return [];
    const value = { field, year: null, row: label.row, column: label.right + 1, cell, ...labelFacts(label) };
    const columns = forms.records.map(
      ({ values }) => values.find((one) => one.field.id === field.id)?.column ?? value.column,
    );
    return [{ sheet: grid.sheet.name, value, projectRows, columns, spans: [[0, projectRows.length]] }];
  });
  return {
    ...forms,
    sums: [...forms.sums, ...sums],
    covers: [...forms.covers, ...totals.map(areaOf), ...sums.map(areaOfSum)],
  };
}

const areaOfSum = ({ value: { row, column } }: PrintedSum): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

function readLabels(grid: Grid, labels: FormLabels, terms: Terms): SheetParts | null {
  const { vocabulary } = terms;
  const fields = new Set(labels.labels.map(saysOf));
  if (fields.size < fewestLabels || !labels.labels.some(namesProject)) return null;
  const direction = directionOf(grid, labels, terms);
  const answers = answerColumn(grid, labels, vocabulary);
  const forms = splitForms(labels.labels).map((form) => readForm(grid, form, labels, { direction, answers }, terms));
  if (forms.every(({ records, gaps }) => records.length + gaps.length === 0)) return null;
  const read = joinParts(forms);
  return joinParts([read, unknownLabels(grid, labels, direction, read.covers, terms)]);
}

/** Values stand below when that is where most labels have one, and not to the right. */
function directionOf(grid: Grid, labels: FormLabels, terms: Terms): Direction {
  let right = 0;
  let below = 0;
  for (const label of labels.labels) {
    const field = label.meaning.field ?? label.meaning.candidates[0];
    if (!field || label.own) continue;
    const value = valueAt(grid, label, labels, field, terms.vocabulary, "right");
    if (value.kind !== "cell" || value.cell !== null) right += 1;
    const under = grid.throughMerge(label.bottom + 1, label.column);
    // The words under an amount's label are the next label.
    const isValue =
      under !== null && !isBlank(under) && (field.type !== "amount" || fitsField(field, under, terms.vocabulary));
    if (isValue && !labels.mayBeLabel(under)) below += 1;
  }
  return below > right ? "below" : "right";
}

/** Each label that names a project has a form of its own: in rows below the one before, or in columns beside it. */
function splitForms(labels: readonly FormLabel[]): readonly (readonly FormLabel[])[] {
  const named = labels.filter((label) => label.meaning.field?.id === "projectName");
  const names = named.length > 0 ? named : labels.filter((label) => label.meaning.field?.id === "projectId");
  const nameRows = [...new Set(names.map(({ row }) => row))];
  const starts = firstRows(labels, nameRows);
  return nameRows.flatMap((nameRow, index) => {
    const from = starts[index] ?? nameRow;
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const rows = labels.filter(({ row }) => row >= from && row < to);
    const columns = names.filter(({ row }) => row === nameRow).map(({ column }) => column);
    return columns.map((column, position) => {
      const left = position === 0 ? 0 : column;
      const right = columns[position + 1] ?? Number.POSITIVE_INFINITY;
      return rows.filter((label) => label.column >= left && label.column < right);
    });
  });
}

/**
 * The first row of each form, whose names stand in `nameRows`. Forms under each other are copies: a label that stands above the first name, and
 * not below the last, stands above every name and begins the form together with it.
 */
function firstRows(labels: readonly FormLabel[], nameRows: readonly number[]): readonly number[] {
  const within = (from: number, to: number) => labels.filter(({ row }) => row >= from && row <= to);
  const below = new Set(within((nameRows.at(-1) ?? 0) + 1, Number.POSITIVE_INFINITY).map(saysOf));
  const head = new Set<string>();
  let start = 0;
  return nameRows.map((nameRow, index) => {
    const before = nameRows[index - 1];
    if (before !== undefined)
      start = within(before + 1, nameRow).find((label) => head.has(saysOf(label)))?.row ?? nameRow;
    for (const label of within(start, nameRow)) if (!below.has(saysOf(label))) head.add(saysOf(label));
    return start;
  });
}

const saysOf = ({ meaning }: FormLabel): string =>
  meaning.field?.id ?? meaning.candidates.map(({ id }) => id).join(" ");

interface NamedValue {
  readonly field: Field;
  readonly label: FormLabel;
  readonly value: FormValue;
  /** How the amount counts beside others of its field. */
  readonly facts?: AmountFacts;
}

function readForm(
  grid: Grid,
  labels: readonly FormLabel[],
  all: FormLabels,
  { direction, answers }: { readonly direction: Direction; readonly answers: number | null },
  terms: Terms,
): SheetParts {
  const { file, vocabulary } = terms;
  const sheet = grid.sheet.name;
  const place = ({ row, column }: { row: number; column: number }) => ({ file, sheet, cell: addressOf(row, column) });
  const remarks: Remark[] = [];
  const leftOut: Omit<Gap, "reach">[] = [];
  const covers: Area[] = labels.map(areaOf);
  const leaveOut = (field: Field, at: { row: number; column: number }) => {
    if (field.type === "amount") leftOut.push({ at: place(at), fields: [field.id] });
  };

  const sure = labels.flatMap((label) => (label.meaning.field ? [{ label, field: label.meaning.field }] : []));
  const shared = settleShared(
    labels.filter(({ meaning }) => !meaning.field),
    sure.map(({ field }) => field.id),
  );
  const stated = sure.flatMap(({ label, field }) => {
    const value = field.type === "amount" ? valueAt(grid, label, all, field, vocabulary, direction, answers) : null;
    return value?.kind === "cell" ? [looseAmount(value.cell) ?? 0n] : [];
  });
  /** "Datum | Vad | Belopp" over costs, and under them "Summa använt". */
  const isAddedUp = ({ bottom, column }: FormLabel): boolean => {
    let total = 0n;
    for (let row = bottom + 1; !isBlank(grid.at(row, column)); row += 1)
      total += looseAmount(grid.at(row, column)) ?? 0n;
    return total !== 0n && stated.includes(total);
  };
  const isSpent = sure.some(({ label, field }) => {
    const value = hasRole(field.id, "spent") ? valueAt(grid, label, all, field, vocabulary, direction, answers) : null;
    return value?.kind === "cell" && looseAmount(value.cell) !== 0n;
  });
  const texts: NamedLabel[] = [];
  for (const { item, fields } of shared.open) {
    const found = fields.map((field) => valueAt(grid, item, all, field, vocabulary, direction, answers));
    covers.push(...found.flatMap(cellsOf));
    // A title can look like a label; without an answer it asks nothing. Nor does the heading of costs that the form itself adds up.
    if (!found.some(isAnswered) || isAddedUp(item)) continue;
    // "BEL: Belysning" explains a word, and is no amount.
    if (fields.every(({ type }) => type === "amount") && found.every(saysNoAmount)) continue;
    if (areFreeTexts(fields)) {
      const cells = found.flatMap((value) => (value.kind === "cell" && value.cell ? [value.cell] : []));
      const free = fields.filter(({ id }) => !texts.some(({ field }) => field.id === id));
      const field = asFreeText(free, cells.slice(0, 1), vocabulary.edition, isSpent);
      if (field) {
        texts.push({ label: item, field });
        continue;
      }
    }
    remarks.push(ambiguousHeading(place(item), item.text, fields));
    for (const field of fields) leaveOut(field, item);
  }
  const isYesOrNo = ({ label, field }: NamedLabel): boolean => {
    const value = valueAt(grid, label, all, field, vocabulary, direction, answers);
    const answer = value.kind === "cell" ? labelText(value.cell) : "";
    return saysYes(answer) || saysNo(answer);
  };
  const meant = asDone(
    [...sure, ...shared.settled.map(({ item, field }) => ({ label: item, field })), ...texts],
    vocabulary.edition,
    isYesOrNo,
  );
  const money = labelsOfMoney(grid, meant, all, direction, terms);
  const { named } = money;
  covers.push(...money.covers);
  remarks.push(...money.told.remarks);
  leftOut.push(...money.told.gaps);

  const projectColumns = direction === "right" ? columnsOfProjects(grid, named, all, vocabulary) : null;
  if (projectColumns) {
    const gaps = leftOut.map((gap): Gap => ({ ...gap, reach: "sheet" }));
    return readTransposed(grid, named, projectColumns, terms, { remarks, gaps });
  }

  const values: NamedValue[] = [];
  const read = named.map(({ field, label }): NamedValue => ({
    ...{ field, label },
    value: valueAt(grid, label, all, field, vocabulary, direction, answers),
  }));
  covers.push(...read.flatMap(({ value }) => cellsOf(value)));
  const amounts = withoutRepeats(read.filter(isOneAmount));
  const settled = settleLabels(
    amounts.map(({ field, label, value }) => ({ field, label, cells: value.kind === "cell" ? [value.cell] : [] })),
    grid.sheet,
    terms,
  );
  remarks.push(...settled.told.remarks);
  leftOut.push(...settled.told.gaps);
  for (const [id, group] of groupByField(read)) {
    const filled = group.filter(({ value }) => isAnswered(value));
    if (filled.every(isOneAmount) && filled.length > 0) {
      for (const one of amounts) {
        const facts = one.field.id === id ? settled.facts.get(one.label) : undefined;
        if (facts) values.push({ ...one, facts });
      }
      continue;
    }
    const [first, second] = filled;
    if (first && second && !isSameValue(first.value, second.value)) {
      const cells = filled.map(({ label }) => addressOf(label.row, label.column));
      remarks.push(remark("STR-03", { file, sheet, cell: cells.join(",") }, { field: id, cells }));
      leaveOut(first.field, first.label);
      continue;
    }
    const chosen = first ?? group[0];
    if (!chosen) continue;
    if (chosen.value.kind === "several") {
      remarks.push(remark("STR-21", place(chosen.label), { field: id }));
      leaveOut(chosen.field, chosen.label);
      continue;
    }
    values.push(chosen);
  }
  const name =
    values.find(({ field }) => field.id === "projectName") ?? values.find(({ field }) => field.id === "projectId");
  // A sum over nothing is nothing: an empty form that computes says 0.
  const isFilled = values.some(
    ({ value, field }) =>
      field.type === "amount" &&
      (value.kind !== "cell" || !(isBlank(value.cell) || (value.cell && isComputedZero(value.cell)))),
  );
  const hasName = name !== undefined && (name.value.kind !== "cell" || !isBlank(name.value.cell));
  if (!hasName && isFilled) {
    const told = name?.label ?? labels[0];
    if (told) {
      remarks.push(remark("STR-15", place(told), {}));
      for (const { field } of values) leaveOut(field, told);
    }
  }
  const record: RawRecord = {
    sheet,
    row: name?.label.row ?? labels[0]?.row ?? 1,
    values: values.flatMap((value) => rawValues(value)),
  };
  return {
    tables: hasName
      ? [
          tableOf(
            sheet,
            values.map(({ field, label }) => ({ field, label })),
            place,
          ),
        ]
      : [],
    records: hasName ? [record] : [],
    sums: [],
    gaps: leftOut.map((gap): Gap => ({ ...gap, reach: hasName ? [nameCell(record, file)] : "left-out" })),
    remarks,
    covers,
  };
}

const isComputedZero = ({ formula, value }: Cell): boolean =>
  formula !== undefined && value.kind === "number" && value.number === 0;

const saysNoAmount = (value: FormValue): boolean =>
  value.kind === "cell" && value.cell?.value.kind === "text" && !/\d|hundra|tusen|miljon/iu.test(value.cell.value.text);

const isAnswered = (value: FormValue): boolean => value.kind !== "cell" || !isBlank(value.cell);

const isOneAmount = ({ field, value }: NamedValue): boolean =>
  field.type === "amount" && value.kind === "cell" && isAnswered(value);

/** An amount that stands twice, of the same time and in the same words of it, is one. */
const withoutRepeats = (values: readonly NamedValue[]): readonly NamedValue[] =>
  values.filter(({ field, label, value }, index) => {
    const when = ({ meaning }: FormLabel): string => JSON.stringify([meaning.year, meaning.time, meaning.isTotal]);
    return !values
      .slice(0, index)
      .some(
        (other) => other.field.id === field.id && when(other.label) === when(label) && isSameValue(other.value, value),
      );
  });

const isSameValue = (a: FormValue, b: FormValue): boolean =>
  a.kind === "cell" &&
  b.kind === "cell" &&
  a.cell !== null &&
  b.cell !== null &&
  JSON.stringify(a.cell.value) === JSON.stringify(b.cell.value);

export function rawValues({ field, label, value, facts: settled }: NamedValue): readonly RawValue[] {
  const facts = labelFacts(label);
  const year = field.perYear ? label.meaning.year : null;
  switch (value.kind) {
    case "cell":
      return [
        {
          ...{ field, year, row: value.row, column: value.column, cell: value.cell, ...facts, ...settled },
          // What else a form holds may have other words.
          ...(hasRole(field.id, "difference") ? { mayBeOfOther: true as const } : {}),
        },
      ];
    case "option":
      return [
        { field, year, row: value.cell.row, column: value.cell.column, cell: value.cell, says: value.says, ...facts },
      ];
    case "years":
      return value.cells.map(({ cell, year: over }) => ({
        field,
        year: over,
        row: cell.row,
        column: cell.column,
        cell,
        ...facts,
        ...(over === null ? { repeatsTotal: true as const } : {}),
      }));
    case "parts":
      return value.cells.map((cell) => ({
        ...{ field, year, row: cell.row, column: cell.column, cell, ...facts },
        adds: true as const,
      }));
    case "several":
      return [];
  }
}
