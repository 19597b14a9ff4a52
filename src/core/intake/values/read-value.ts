import type { FieldId } from "../../anvisningar/known-fields";
import { matchCodes } from "../../anvisningar/match-code";
import type { CodeList } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import { parseDateText } from "../../values/date-text";
import { fromExcelSerial, makeIsoDate, type IsoDate } from "../../values/iso-date";
import { visibleText } from "../../values/label";
import { remembering } from "../../values/remembering";
import { parsePercentNumber, parsePercentText } from "../../values/percent-text";
import { isEmptyText } from "../../values/plain-phrase";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank, isMark } from "../../workbook/cell-text";
import type { Terms } from "../terms";
import { factsOfFormat } from "../../workbook/number-format";
import { idText } from "../../workbook/shown-number";
import type { CellRef, FieldValue } from "../../project/project";
import { vagueDates } from "../../project/vague-date";
import type { RawValue } from "../raw";
import { codeOfShare, shareOfWork } from "./share-of-work";
import { readStatus } from "./status-text";

/** What a cell says about a field that is no amount. */
export interface ValueRead {
  readonly value: FieldValue | null;
  readonly remarks: readonly Remark[];
  /** What the same cell says of another field, where no cell of its own does: "Ja, nov 2023" under "Klart". */
  readonly also?: { readonly field: FieldId; readonly value: FieldValue };
}

const noRemarks: readonly Remark[] = [];
const nothing: ValueRead = { value: null, remarks: noRemarks };
const only = (value: FieldValue): ValueRead => ({ value, remarks: noRemarks });
const doubt = (...remarks: readonly Remark[]): ValueRead => ({ value: null, remarks });

/** Reads any field but an amount. `on` gives the grant's decision date where it is known: names of nämnder are dated. */
export function readValue(
  raw: RawValue,
  at: CellRef,
  dateSystem: 1900 | 1904,
  terms: Terms,
  on: () => IsoDate | null,
): ValueRead {
  const { cell, field, says } = raw;
  if (says !== undefined)
    return only(field.type === "yes-no" ? { type: "yes-no", yes: says === "JA" } : { type: "codes", codes: [says] });
  if (cell === null || isBlank(cell)) return nothing;
  if (cell.value.kind === "error") return doubt(remark("STR-12", at, { value: cell.value.error }));
  if (cell.value.kind === "uncached") return doubt(remark("STR-13", at, {}));
  const text = cellText(cell);
  if (cell.value.kind !== "number" && isEmptyText(text)) return nothing;
  switch (field.type) {
    case "text":
      return only({ type: "text", text: field.id === "projectId" ? idText(cell) : text });
    case "amount":
      return nothing;
    case "number":
      return only({ type: "number", decimal: text });
    case "percent":
      return readPercent(cell, text, at);
    case "date":
      return readDate(raw, cell, text, at, dateSystem);
    case "year":
      return readYear(cell, text, at, dateSystem);
    case "yes-no":
      return readYesNo(cell, text, at, field.id);
    case "codes": {
      const list = terms.vocabulary.edition.lists.find(({ id }) => id === field.list);
      if (field.id === "status" && list) return readProgress(raw, cell, text, at, { dateSystem, list });
      const codes = list ? matchCodes(list, text) : null;
      return codes
        ? only(valueOfCodes(codes))
        : doubt(remark("KOD-01", at, { value: visibleText(text), field: field.id }));
    }
    case "investment-type": {
      const { codes, unknown } = terms.register.resolveInvestmentTypes(text);
      const remarks =
        codes.length === 0 && unknown.length > 0
          ? [remark("KOD-01", at, { value: visibleText(text), field: field.id })]
          : noRemarks;
      return { value: codes.length > 0 ? valueOfCodes(codes) : null, remarks };
    }
    case "namnd": {
      const match = terms.register.resolveNamnd(text, on() ?? undefined);
      if (match.kind === "match") return only(valueOfRecord(match.namnd));
      return match.kind === "ambiguous"
        ? doubt(remark("ORG-06", at, { value: visibleText(text), readings: match.candidates.map(({ name }) => name) }))
        : doubt(remark("ORG-01", at, { value: visibleText(text) }));
    }
    case "area": {
      const match = terms.register.resolveArea(text, on() ?? undefined);
      if (match.kind === "match") return only(valueOfRecord(match.area));
      return match.kind === "ambiguous"
        ? doubt(remark("ORG-06", at, { value: visibleText(text), readings: match.candidates.map(({ name }) => name) }))
        : doubt(remark("KOD-01", at, { value: visibleText(text), field: field.id }));
    }
  }
}

/** A column says the same in many rows; what is understood once is one value. */
function sharedValue<Meaning extends object>(
  valueOf: (meaning: Meaning) => FieldValue,
): (meaning: Meaning) => FieldValue {
  const values = new WeakMap<Meaning, FieldValue>();
  return (meaning) => {
    const value = values.get(meaning) ?? valueOf(meaning);
    values.set(meaning, value);
    return value;
  };
}

interface StatusTerms {
  readonly dateSystem: 1900 | 1904;
  readonly list: CodeList;
}

/** How far the project has come: a code, a share of the work, or the day on which it was done. */
function readProgress(
  raw: RawValue,
  cell: Cell,
  text: string,
  at: CellRef,
  { dateSystem, list }: StatusTerms,
): ValueRead {
  const unknown = doubt(remark("KOD-01", at, { value: visibleText(text), field: raw.field.id }));
  if (cell.value.kind === "number" && factsOfFormat(cell).isDate) {
    const day = raw.asksDone ? dayOf[dateSystem](text) : null;
    return day ? only(day) : unknown;
  }
  const share = shareOfWork(cell, raw.wholeIs);
  if (share !== null) {
    const code = codeOfShare(list, share);
    return code === null ? unknown : only(valueOfCode(code));
  }
  const said = readStatus(list, text, raw.asksDone === true);
  if (!said) return unknown;
  if (said.kind === "done-by") return only({ type: "date", ...said.day });
  const value = valueOfCode(said.code);
  const day = said.done ?? said.planned;
  const field = said.done ? "completedDate" : "plannedCompletion";
  return day ? { ...only(value), also: { field, value: { type: "date", ...day } } } : only(value);
}

const codesOf = remembering((code): readonly string[] => [code]);
const valueOfCode = (code: string): FieldValue => valueOfCodes(codesOf(code));

const valueOfCodes = sharedValue((codes: readonly string[]) => ({ type: "codes", codes }));
const valueOfRecord = sharedValue(({ id }: { readonly id: string }) => ({ type: "register", id }));

function readPercent(cell: Cell, text: string, at: CellRef): ValueRead {
  const read =
    cell.value.kind === "number" ? parsePercentNumber(text, factsOfFormat(cell).isPercent) : parsePercentText(text);
  switch (read.kind) {
    case "percent":
      return only({ type: "ratio", ratio: read.ratio });
    case "empty":
      return nothing;
    case "ambiguous":
      return doubt(
        remark("BEL-03", at, {
          value: visibleText(text),
          readings: read.readings.map(({ part, whole }) => `${(Number(part) * 100) / Number(whole)} %`),
        }),
      );
    case "not-a-percent":
      return doubt(remark("BEL-01", at, { value: visibleText(text) }));
  }
}

/** The day of a serial number; null where it is none. */
const dayIn = (dateSystem: 1900 | 1904) =>
  remembering((serial): FieldValue | null => {
    const on = fromExcelSerial(serial, dateSystem);
    return on && { type: "date", on, precision: "day" };
  });
const dayOf = { 1900: dayIn(1900), 1904: dayIn(1904) };

function readDate(raw: RawValue, cell: Cell, text: string, at: CellRef, dateSystem: 1900 | 1904): ValueRead {
  if (isNoDate(cell)) return nothing;
  if (cell.value.kind === "number" && factsOfFormat(cell).isDate) {
    const day = dayOf[dateSystem](text);
    return day ? only(day) : doubt(remark("DAT-01", at, { value: visibleText(text) }));
  }
  const date = parseDateText(text);
  switch (date.kind) {
    case "empty":
      return nothing;
    case "not-a-date":
      return doubt(remark("DAT-01", at, { value: visibleText(text) }));
    case "ambiguous":
      return doubt(remark("DAT-07", at, { value: visibleText(text), readings: date.readings }));
    case "date": {
      const value: FieldValue = { type: "date", on: date.on, precision: date.precision };
      return { value, remarks: vagueDates(raw.field.id, { at, shown: visibleText(text), value }) };
    }
  }
}

/** A link to an empty cell gives 0, which Excel shows as 1900-01-00. */
const isNoDate = (cell: Cell): boolean =>
  cell.value.kind === "number" && cell.value.number === 0 && (cell.formula !== undefined || factsOfFormat(cell).isDate);

function readYear(cell: Cell, text: string, at: CellRef, dateSystem: 1900 | 1904): ValueRead {
  if (isNoDate(cell)) return nothing;
  if (cell.value.kind === "number" && factsOfFormat(cell).isDate) {
    const on = fromExcelSerial(text, dateSystem);
    return on
      ? only({ type: "year", year: Number(on.slice(0, 4)) })
      : doubt(remark("DAT-01", at, { value: visibleText(text) }));
  }
  const digits = /^(?:vp |budget |år )?(\d{4})$/iu.exec(text)?.[1];
  const year = digits === undefined ? NaN : Number(digits);
  return makeIsoDate(year, 1, 1) && year >= 1990 && year <= 2100
    ? only({ type: "year", year })
    : doubt(remark("DAT-01", at, { value: visibleText(text) }));
}

const yesWords: ReadonlySet<string> = new Set(["ja", "j", "yes", "y", "sant", "true"]);
const noWords: ReadonlySet<string> = new Set(["nej", "n", "no", "inga", "ingen", "inga avvikelser", "falskt", "false"]);

function readYesNo(cell: Cell, text: string, at: CellRef, field: string): ValueRead {
  const word = text.toLowerCase().replace(/[.!]$/u, "");
  if (yesWords.has(word) || isMark(cell)) return only({ type: "yes-no", yes: true });
  if (noWords.has(word)) return only({ type: "yes-no", yes: false });
  // "Ja, två lampor senarelades": the answer is the first word.
  const first = /^(ja|nej)[\s,.:;–-]/u.exec(word)?.[1];
  if (first) return only({ type: "yes-no", yes: first === "ja" });
  return doubt(remark("KOD-01", at, { value: visibleText(text), field }));
}
