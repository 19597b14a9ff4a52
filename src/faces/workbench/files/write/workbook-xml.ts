import type { HostName, HostSheet } from "office-host/host";
import { childrenOf, child, parseXml, textOf } from "../read/xml-tree";
import { printNames } from "./page-xml";
import { element, prefixOf, xmlText } from "../../../../adapters/xlsx/writer/xml-text";

export interface WrittenSheet {
  readonly sheet: HostSheet;
  /** Relationship id in `xl/_rels/workbook.xml.rels`. */
  readonly link: string;
  /** Its name in the file as it was opened; null for a new sheet. */
  readonly openedAs: string | null;
  /** The whole part is written by us, so its print settings are ours too. */
  readonly isWhole: boolean;
}

const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** `xl/workbook.xml` with these sheets and names; what else it says stays. */
export function workbookXml(
  xml: string,
  sheets: readonly WrittenSheet[],
  names: readonly HostName[],
  activeTab: number,
): string {
  const prefix = prefixOf(xml, "workbook");
  const relation =
    /xmlns:(\w+)="[^"]*officeDocument\/2006\/relationships"|xmlns:(\w+)="[^"]*purl\.oclc\.org[^"]*relationships"/u.exec(
      xml,
    );
  const link = `${relation?.[1] ?? relation?.[2] ?? "r"}:id`;
  const entries = childrenOf(child(parseXml(xml), "sheets"), "sheet");
  const numbers = new Map(entries.map((entry) => [textOf(entry, "name"), Number(textOf(entry, "sheetId"))]));
  let free = Math.max(0, ...numbers.values());
  const list = element(
    `${prefix}sheets`,
    {},
    sheets.map(({ sheet, link: id, openedAs }) =>
      element(`${prefix}sheet`, {
        name: sheet.name,
        sheetId: numbers.get(openedAs) ?? (free += 1),
        state: states[sheet.visibility],
        [link]: id,
      }),
    ),
  );
  const defined = definedNames(xml, sheets, names);
  const block =
    defined.length === 0
      ? ""
      : element(
          `${prefix}definedNames`,
          {},
          defined.map(([attributes, refersTo]) => element(`${prefix}definedName`, attributes, xmlText(refersTo))),
        );
  const listed = replaced(xml, `${prefix}sheets`, list)
    .replace(/(<(?:\w+:)?workbookView\b[^>]*?)(?:\sactiveTab="\d+")([^>]*>)/u, "$1$2")
    .replace(/(<(?:\w+:)?workbookView\b)/u, `$1 activeTab="${activeTab}"`);
  const cleared = replaced(listed, `${prefix}definedNames`, "");
  // Names come after the sheets and the links to other workbooks.
  const last =
    ["externalReferences", "functionGroups", "sheets"]
      .map((name) => endOf(cleared, prefix + name))
      .find((at) => at >= 0) ?? -1;
  return cleared.slice(0, last) + block + cleared.slice(last);
}

const whole = (name: string): RegExp => new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[^]*?</${name}>)`, "u");

const replaced = (xml: string, name: string, by: string): string => xml.replace(whole(name), () => by);

function endOf(xml: string, name: string): number {
  const found = whole(name).exec(xml);
  return found ? found.index + found[0].length : -1;
}

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** The workbook's names; those that Excel keeps for itself (filters, print areas) stay with their sheets. */
function definedNames(
  xml: string,
  sheets: readonly WrittenSheet[],
  names: readonly HostName[],
): readonly (readonly [Attributes, string])[] {
  const root = parseXml(xml);
  const opened = childrenOf(child(root, "sheets"), "sheet").map((entry) => textOf(entry, "name"));
  const kept = childrenOf(child(root, "definedNames"), "definedName").flatMap((name): [Attributes, string][] => {
    if (!textOf(name, "name")?.toLowerCase().startsWith("_xlnm.")) return [];
    const owner = textOf(name, "localSheetId");
    const place = sheets.findIndex(
      ({ openedAs, isWhole }) => owner !== null && !isWhole && openedAs === opened[Number(owner)],
    );
    if (owner !== null && place < 0) return [];
    return [
      [{ ...Object.fromEntries(name.attributes), localSheetId: owner === null ? null : place }, name.text.trim()],
    ];
  });
  const printed = sheets.flatMap(({ sheet, isWhole }, place) =>
    isWhole
      ? printNames(sheet).map(([name, refersTo]): [Attributes, string] => [{ name, localSheetId: place }, refersTo])
      : [],
  );
  const own = names.map(({ name, formula, sheetId, visible, comment }): [Attributes, string] => {
    const place = sheets.findIndex(({ sheet }) => sheet.id === sheetId);
    return [
      {
        name,
        localSheetId: sheetId === null ? null : place,
        hidden: visible ? null : true,
        comment: comment === "" ? null : comment,
      },
      formula.replace(/^=/u, ""),
    ];
  });
  return [...kept, ...printed, ...own].sort(([one], [other]) =>
    String(one["name"]).localeCompare(String(other["name"]), "en"),
  );
}
