import { editionRemark } from "./edition-messages";
import type { Location, Remark } from "../findings/finding";
import { choiceNames } from "./choice-names";
import { emptied, removeHeading, type EditionColumn, type EditionSheet } from "./edition-sheets";
import { leafOfColumn } from "./edition-rows";
import { readProjects, readRows } from "./example-text";
import type { Leaf } from "./leaf";
import { choicesOf, no, understood, yes } from "./leaf-text";
import { valueAt, withValue } from "./paths";
import { readCell, wrongForm } from "./read-cell";
import type { ReadRow } from "./read-sheet";
import { readSettings, type SettingFault } from "./settings-text";

type Thing = Readonly<Record<string, unknown>>;

/** A row of a sheet as a part of an edition. */
export interface RowRead {
  readonly item: Thing;
  readonly isRemoved: boolean;
  readonly faults: readonly Remark[];
  /** Some cell could not be understood: a stand-in holds its place, so that all else can be checked. */
  readonly hasStandIn: boolean;
  readonly at: (heading: string) => Location;
}

/** `isPartial`: what is not stated is as in the edition that this one builds on. */
export function readRow(sheet: EditionSheet, row: ReadRow, isPartial: boolean): RowRead {
  const faults: Remark[] = [];
  let item: Thing = {};
  let hasStandIn = false;
  const faulty = new Set<string>();
  const stand = (column: EditionColumn, leaf: Leaf): void => {
    hasStandIn = true;
    faulty.add(column.heading);
    const value = column.as === undefined ? standIn(leaf) : undefined;
    if (value !== undefined) item = withValue(item, column.path, value);
  };
  for (const column of sheet.columns) {
    const { heading, path, as } = column;
    const at = row.at(heading);
    const leaf = leafOfColumn(sheet, column);
    const read = readCell(row.cell(heading), at);
    if ("fault" in read) {
      faults.push(read.fault);
      stand(column, leaf);
      continue;
    }
    if (as !== undefined) {
      const special = readSpecial(as, read.text, item, at);
      faults.push(...special.faults);
      item = { ...item, ...special.value };
      hasStandIn ||= special.faults.length > 0;
      continue;
    }
    const understanding = understood(leaf, read.text, choiceNames[path]);
    if (understanding === null) {
      faults.push(misunderstood(leaf, read.text, at, column));
      stand(column, leaf);
    } else if (understanding.value !== undefined) item = withValue(item, path, understanding.value);
  }
  const removal = readCell(row.cell(removeHeading), row.at(removeHeading));
  const answer = "text" in removal ? removal.text.toLowerCase() : "";
  const isRemoved = answer === yes;
  if ("fault" in removal) faults.push(removal.fault);
  else if (answer !== "" && !isRemoved && answer !== no)
    faults.push(editionRemark("UTG-05", row.at(removeHeading), { value: removal.text, choices: [yes, no] }));
  // Examples have no names: none is another edition's, changed.
  if ((!isPartial || sheet.part === "examples") && !isRemoved)
    for (const column of sheet.columns.filter(
      (one) => !faulty.has(one.heading) && one.as === undefined && isMissing(leafOfColumn(sheet, one), one.path, item),
    )) {
      faults.push(editionRemark("UTG-07", row.at(column.heading), { heading: column.heading }));
      stand(column, leafOfColumn(sheet, column));
    }
  return { item, isRemoved, faults: unique(faults), hasStandIn, at: row.at };
}

/** It must be given, or something beside it is given that needs it too: an English text beside a Swedish one. */
export function isMissing({ optional }: Leaf, path: string, data: Thing): boolean {
  if (valueAt(data, path) !== undefined) return false;
  if (optional === null) return true;
  const root = optional.join(".");
  return root !== "" && root !== path && valueAt(data, root) !== undefined;
}

function readSpecial(
  as: NonNullable<EditionColumn["as"]>,
  text: string,
  item: Thing,
  at: Location,
): { readonly value: Thing; readonly faults: readonly Remark[] } {
  if (as === "settings") {
    const kind = valueAt(item, "check.kind");
    if (typeof kind !== "string") return { value: {}, faults: [] };
    const { check, faults } = readSettings(kind, text);
    return { value: { check }, faults: faults.map((fault) => settingRemark(fault, kind, at)) };
  }
  if (text === "") return { value: {}, faults: [] };
  if (as === "example") {
    const projects = readProjects(text);
    return projects
      ? { value: { ...projects }, faults: [] }
      : { value: {}, faults: [wrongForm(at, text, "example-line")] };
  }
  const rows = readRows(text);
  return rows ? { value: { rows }, faults: [] } : { value: {}, faults: [wrongForm(at, text, "example-rows")] };
}

function settingRemark({ line, problem, choices }: SettingFault, kind: string, at: Location): Remark {
  const check = choiceNames["check.kind"]?.[kind] ?? kind;
  if (problem === "form") return wrongForm(at, line, "setting-line");
  if (problem === "name" && choices.length > 0)
    return editionRemark("UTG-09", at, { setting: line, check, settings: choices });
  if (problem === "name") return editionRemark("UTG-47", at, { setting: line, check });
  return choices.length > 0
    ? editionRemark("UTG-05", at, { value: line, choices })
    : wrongForm(at, line, "setting-line");
}

export function misunderstood(
  leaf: Leaf,
  text: string,
  at: Location,
  { path, form }: Pick<EditionColumn, "path" | "form">,
): Remark {
  const choices = choicesOf(leaf, choiceNames[path]);
  return choices.length > 0
    ? editionRemark("UTG-05", at, { value: text, choices })
    : wrongForm(at, text, form ?? (leaf.kind === "text" ? "plain-text" : "amount-number"));
}

/** Something of the right form, never to be used. */
export const standIn = (leaf: Leaf): unknown =>
  [...leaf.options, "…", 1, [], true, emptied].find((value) => leaf.accepts(value));

const unique = (faults: readonly Remark[]): readonly Remark[] => [
  ...new Map(faults.map((fault) => [`${fault.code} ${fault.at.cell} ${JSON.stringify(fault.params)}`, fault])).values(),
];
