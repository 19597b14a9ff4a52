import { quotedSheet } from "sheet-refs";
import { ownMarks } from "../../../core/workbook/own-sheets";
import { unescapeText } from "../reader/xml/escaped-text";
import { element, xmlText } from "../writer/xml-text";
import { insertion, spliced, type Splice } from "./splices";
import { Unmarkable } from "./unmarkable";
import {
  attributeOf,
  closesItself,
  contentOf,
  named,
  opened,
  prefixOf,
  slicesOf,
  textOf,
  withAttribute,
  type Slice,
} from "./xml-slices";

/** A sheet in the list of the workbook; `id` leads to its part. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly isVisible: boolean;
}

export interface WorkbookList {
  readonly sheets: readonly ListedSheet[];
  /** The name of the index sheet of an earlier marking; null where there is none. */
  readonly index: string | null;
}

/** What stands before the defined names, in the order of the standard. */
const beforeNames: ReadonlySet<string> = new Set([
  ...["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "workbookProtection"],
  ...["bookViews", "sheets", "functionGroups", "externalReferences"],
]);

const isOurs = (bytes: Uint8Array, one: Slice): boolean =>
  attributeOf(bytes, one, "name")?.toLowerCase() === ownMarks.toMend;

export function listOf(bytes: Uint8Array): WorkbookList {
  const { children } = slicesOf(bytes);
  const list = sheetsIn(children);
  const sheets = slicesOf(bytes, list).children.map((one) => ({
    name: unescapeText(attributeOf(bytes, one, "name") ?? ""),
    id: attributeOf(bytes, one, "id", true) ?? "",
    isVisible: (attributeOf(bytes, one, "state") ?? "visible") === "visible",
  }));
  const names = children.find(({ name }) => name === "definedNames");
  const own = names && slicesOf(bytes, names).children.find((one) => isOurs(bytes, one));
  const text = own ? contentOf(bytes, own) : "";
  const index = sheets.find(({ name }) => [quotedSheet(name), name].some((one) => text.startsWith(`${one}!`)));
  return { sheets, index: index?.name ?? null };
}

function sheetsIn(children: readonly Slice[]): Slice {
  const list = children.find(({ name }) => name === "sheets");
  if (!list) throw new Unmarkable("damaged");
  return list;
}

/** Puts the index first in the workbook, and opens the workbook there. Names that belong to a sheet follow it: they know it by its place. */
export function withIndex(bytes: Uint8Array, sheet: { readonly name: string; readonly id: string }): Uint8Array {
  const { root, children } = slicesOf(bytes);
  const prefix = prefixOf(bytes, root);
  const list = sheetsIn(children);
  const entries = slicesOf(bytes, list).children;
  const [first] = entries;
  if (!first) throw new Unmarkable("damaged");
  const highest = Math.max(0, ...entries.map((one) => Number(attributeOf(bytes, one, "sheetId") ?? 0)));
  const tag = textOf(bytes, first.start, first.openEnd);
  const idName = /\s([^\s=:]+:id)\s*=/u.exec(tag)?.[1] ?? "r:id";
  // Where the prefix is declared by the first sheet itself, ours must declare it too.
  const declared = /\s(xmlns:[^\s=]+)\s*=\s*["']([^"']*)["']/u.exec(tag);
  const entry = element("sheet", {
    ...(declared?.[1] && declared[2] ? { [declared[1]]: declared[2] } : {}),
    ...{ name: sheet.name, sheetId: highest + 1, [idName]: sheet.id },
  });
  return spliced(bytes, [
    insertion(first.start, named(entry, prefix)),
    ...openedAt(bytes, children, 0),
    ...nameSplices(bytes, { root, children, prefix }, sheet.name),
  ]);
}

/** Opens the workbook at the tab; it is the index of an earlier marking. */
export function openedAtIndex(bytes: Uint8Array, list: WorkbookList): Uint8Array {
  const place = list.sheets.findIndex(({ name }) => name === list.index);
  return spliced(bytes, openedAt(bytes, slicesOf(bytes).children, Math.max(0, place)));
}

function openedAt(bytes: Uint8Array, children: readonly Slice[], place: number): readonly Splice[] {
  const views = children.find(({ name }) => name === "bookViews");
  if (!views) return [];
  return slicesOf(bytes, views).children.map(({ start, openEnd }) => {
    const tag = withAttribute(textOf(bytes, start, openEnd), "firstSheet", null);
    return { start, end: openEnd, text: withAttribute(tag, "activeTab", place) };
  });
}

function nameSplices(
  bytes: Uint8Array,
  { root, children, prefix }: { readonly root: Slice; readonly children: readonly Slice[]; readonly prefix: string },
  sheet: string,
): readonly Splice[] {
  const own = named(
    element("definedName", { name: ownMarks.toMend, hidden: 1 }, xmlText(`${quotedSheet(sheet)}!$A$1`)),
    prefix,
  );
  const names = children.find(({ name }) => name === "definedNames");
  if (!names) {
    const place = children.filter(({ name }) => beforeNames.has(name)).at(-1)?.end ?? root.openEnd;
    return [insertion(place, `<${prefix}definedNames>${own}</${prefix}definedNames>`)];
  }
  if (closesItself(names)) {
    const text = `${opened(textOf(bytes, names.start, names.openEnd))}${own}</${prefix}definedNames>`;
    return [{ start: names.start, end: names.end, text }];
  }
  const moved = slicesOf(bytes, names).children.flatMap((one): readonly Splice[] => {
    // Left over from an index that somebody has deleted.
    if (isOurs(bytes, one)) return [{ start: one.start, end: one.end, text: "" }];
    const place = attributeOf(bytes, one, "localSheetId");
    if (place === null) return [];
    const tag = withAttribute(textOf(bytes, one.start, one.openEnd), "localSheetId", Number(place) + 1);
    return [{ start: one.start, end: one.openEnd, text: tag }];
  });
  return [...moved, insertion(names.closeStart, own)];
}
