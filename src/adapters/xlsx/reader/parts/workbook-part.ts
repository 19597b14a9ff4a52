import type { DefinedName, SheetVisibility } from "../../../../core/workbook/snapshot";
import { caps } from "../caps";
import { unescapeText } from "../xml/escaped-text";
import { type XmlReader, root } from "../xml/xml-reader";

/** One line of the sheet list; `relationship` leads to its part. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly dateSystem: 1900 | 1904;
  /** In the order of the tabs, sheets that are charts or macros included. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Whoever wrote the file asks for everything to be calculated on opening: a stored 0 of a formula is then only a placeholder. */
  readonly awaitsCalculation: boolean;
}

const visibilities: ReadonlyMap<string, SheetVisibility> = new Map([
  ["visible", "visible"],
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

/** A name as the part has it: the sheet by its number in the list, from 0. */
interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | null;
}

/** Reads `xl/workbook.xml`. */
export function readWorkbookPart(xml: XmlReader): WorkbookPart {
  let dateSystem: 1900 | 1904 = 1900;
  let sheets: readonly SheetEntry[] = [];
  let names: readonly NameEntry[] = [];
  let awaitsCalculation = false;
  while (xml.nextChild(root)) {
    if (xml.is("workbookPr")) dateSystem = xml.isOn("date1904") ? 1904 : 1900;
    else if (xml.is("sheets")) sheets = readSheetList(xml);
    else if (xml.is("definedNames")) names = readNames(xml);
    else if (xml.is("calcPr")) awaitsCalculation = xml.isOn("fullCalcOnLoad");
  }
  if (sheets.length === 0) xml.fail();
  return { dateSystem, sheets, awaitsCalculation, names: names.flatMap((name) => withSheetName(name, sheets)) };
}

/** Excel allows no two sheets whose names differ in letter case only; a finding could not say which of them it means. */
function readSheetList(xml: XmlReader): readonly SheetEntry[] {
  const sheets: SheetEntry[] = [];
  const taken = new Set<string>();
  while (xml.nextChild(root + 1)) {
    if (!xml.is("sheet")) continue;
    const name = unescapeText(xml.attribute("name") ?? "");
    const relationship = xml.relationshipId();
    // Some programs write other words for a sheet that is shown.
    const visibility = visibilities.get(xml.attribute("state") ?? "") ?? "visible";
    if (name === "" || relationship === null || taken.has(name.toLowerCase())) xml.fail();
    else sheets.push({ name, visibility, relationship });
    taken.add(name.toLowerCase());
    if (sheets.length > caps.sheets) xml.fail("too-many-sheets");
  }
  return sheets;
}

function readNames(xml: XmlReader): readonly NameEntry[] {
  const names: NameEntry[] = [];
  while (xml.nextChild(root + 1)) {
    if (!xml.is("definedName")) continue;
    const name = unescapeText(xml.attribute("name") ?? "");
    const sheet = xml.wholeNumber("localSheetId");
    if (name === "") xml.fail();
    names.push({ name, sheet, refersTo: xml.text().trim() });
  }
  return names;
}

/** A name that belongs to a sheet that is not there belongs nowhere. */
function withSheetName({ name, refersTo, sheet }: NameEntry, sheets: readonly SheetEntry[]): readonly DefinedName[] {
  if (sheet === null) return [{ name, refersTo }];
  const owner = sheets[sheet];
  return owner ? [{ name, refersTo, sheet: owner.name }] : [];
}
