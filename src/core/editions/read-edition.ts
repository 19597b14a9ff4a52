import type { EditionFault } from "../anvisningar/edition-fault";
import { isRecord } from "../anvisningar/form-problems";
import { checkEdition } from "../anvisningar/load-edition";
import type { Edition } from "../anvisningar/schema";
import { isAtLeast } from "../findings/severity";
import { editionRemark, editionRules } from "./edition-messages";
import type { Finding, Remark } from "../findings/finding";
import { quoteRules } from "../review/quote-rules";
import { ownSheets } from "../workbook/own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { EditionPlaces } from "./edition-places";
import {
  choicesSheet,
  editionSheets,
  firstSheet,
  removeHeading,
  settingsSheet,
  type EditionSheet,
} from "./edition-sheets";
import { mergedRows } from "./merged-rows";
import { readRow, type RowRead } from "./read-row";
import { withReadingRules } from "./reading-base";
import { readSettingsSheet } from "./read-settings-sheet";
import { plainName, readSheet } from "./read-sheet";

/** What an edition's workbook, or any other carrier of one, gave. */
export interface EditionRead {
  /** To be kept as a data file; null where nothing of it can be used. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Null when something in it must be mended first. */
  readonly edition: Edition | null;
  /** At their cells. */
  readonly findings: readonly Finding[];
}

/** Reads an edition out of its workbook and checks it like any other. `others`: the editions that it may build on. Nothing in the workbook is computed or run. */
export function readEdition(snapshot: WorkbookSnapshot, others: readonly unknown[]): EditionRead {
  const { name: file, sheets } = snapshot;
  const byName = new Map(sheets.map((sheet) => [plainName(sheet.name), sheet]));
  const settings = byName.get(plainName(settingsSheet));
  if (!settings) return nothingOf([editionRemark("UTG-01", { file }, { file })]);
  const places = new EditionPlaces(file);
  const whole = readSettingsSheet(settings, file, places);
  const isPartial = "extends" in whole.data;
  const faults: Remark[] = [...whole.faults, ...strangeSheets(snapshot)];
  const rows = new Map<EditionSheet, readonly RowRead[]>();
  for (const sheet of editionSheets) {
    const found = byName.get(plainName(sheet.name));
    if (!found) {
      if (!isPartial && sheet.isLater !== true) faults.push(editionRemark("UTG-02", { file }, { sheet: sheet.name }));
      continue;
    }
    places.addSheet(sheet.part, found.name);
    const read = readOne(sheet, found, file, isPartial);
    faults.push(...read.faults);
    for (const row of read.rows) places.addRow(sheet, row);
    rows.set(sheet, read.rows);
  }
  if (!isPartial) faults.push(...strayExamples(rows));
  const data = mergedRows(whole.data, rows, isPartial);
  const { data: full, added } = withReadingRules(data, others);
  const rulesSheet = byName.get("regler")?.name ?? settingsSheet;
  if (added.length > 0) faults.push(editionRemark("UTG-54", { file, sheet: rulesSheet }, { codes: added }));
  const checked = checkEdition(full, others);
  const known = new Set(faults.map(({ at }) => `${at.sheet} ${at.cell}`));
  const told = checked.faults
    .filter((fault) => fault.code === "UTG-10" || !(places.hasStandIn(fault.at) || places.isConsequence(fault)))
    .map((fault) => atItsCell(fault, places))
    .filter(({ at }) => at.cell === undefined || !known.has(`${at.sheet} ${at.cell}`));
  const read = readAs(data, checked.edition, [...faults, ...told]);
  return read.edition === null
    ? read
    : readAs(data, read.edition, [...faults, ...told, ...sameAsOther(read.edition, others, places)]);
}

/** Findings of the program's own need no edition. */
export const readAs = (
  data: Readonly<Record<string, unknown>> | null,
  edition: Edition | null,
  remarks: readonly Remark[],
): EditionRead => {
  const findings = quoteRules(remarks, editionRules);
  return findings.some(({ severity }) => isAtLeast(severity, "error"))
    ? { data: null, edition: null, findings }
    : { data, edition, findings };
};

export const nothingOf = (remarks: readonly Remark[]): EditionRead => readAs(null, null, remarks);

function readOne(sheet: EditionSheet, found: SheetSnapshot, file: string, isPartial: boolean) {
  const headings = sheet.columns.filter(({ isLater }) => isLater !== true).map(({ heading }) => heading);
  const later = sheet.columns.filter(({ isLater }) => isLater === true).map(({ heading }) => heading);
  const { rows, faults } = readSheet(found, file, headings, [removeHeading, ...later]);
  const read = rows.map((row) => readRow(sheet, row, isPartial));
  return { rows: read, faults: [...faults, ...read.flatMap((row) => row.faults)] };
}

/** The name of a sheet may have been changed, and then all that stands on it would be lost without a word. */
function strangeSheets(snapshot: WorkbookSnapshot): readonly Remark[] {
  const { name: file, sheets } = snapshot;
  const ours = new Set(
    [firstSheet, settingsSheet, choicesSheet, ...editionSheets.map(({ name }) => name)].map(plainName),
  );
  // A marked copy that was mended has a list of what was wrong.
  const marked = ownSheets(snapshot);
  return sheets
    .filter(({ name, cells }) => cells.length > 0 && !marked.has(name) && !ours.has(plainName(name)))
    .map(({ name }) => editionRemark("UTG-45", { file, sheet: name }, { sheet: name }));
}

/** Examples stay behind easily when a rule goes. Where the rule was taken out by hand nobody need be told. */
function strayExamples(bySheet: ReadonlyMap<EditionSheet, readonly RowRead[]>): readonly Remark[] {
  const rowsOf = (part: EditionSheet["part"]): readonly RowRead[] =>
    [...bySheet].find(([sheet]) => sheet.part === part)?.[1] ?? [];
  const codes = new Set(rowsOf("rules").map(({ item }) => item["code"]));
  // A rule whose code could not be read may be the one.
  if (codes.has(undefined)) return [];
  return rowsOf("examples").flatMap(({ item: { rule }, at }) =>
    typeof rule !== "string" || codes.has(rule) ? [] : [editionRemark("UTG-48", at("Regel"), { rule })],
  );
}

/** What is missing is told by its heading, and a place in the data by where it stands. */
function atItsCell(fault: EditionFault, places: EditionPlaces): Remark {
  const { at, heading } = places.find(fault);
  const { part, name = "", item } = fault.at;
  if (fault.code === "UTG-36" && heading !== "") return editionRemark("UTG-07", at, { heading });
  const sheet = editionSheets.find((one) => one.part === part)?.name ?? settingsSheet;
  const place = [sheet, name, item, heading].filter((one) => one !== undefined && one !== "").join(", ");
  const params = "place" in fault.params ? { ...fault.params, place } : fault.params;
  return { code: fault.code, at, params };
}

/** Two different editions of one id and version could not be told apart. */
function sameAsOther(edition: Edition, others: readonly unknown[], places: EditionPlaces): readonly Remark[] {
  const { id, version } = edition;
  const other = others.find((one) => isRecord(one) && one["id"] === id && one["version"] === version);
  if (
    other === undefined ||
    JSON.stringify(sorted(checkEdition(other, others).edition)) === JSON.stringify(sorted(edition))
  )
    return [];
  const { at } = places.find({ at: { key: "version" }, params: {} });
  return [editionRemark("UTG-43", at, { edition: id, version })];
}

/** The order of keys says nothing. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isRecord(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
