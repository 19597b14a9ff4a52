import { element } from "../writer/xml-text";
import type { SheetShape } from "./cell-marks";
import { insertion, type Splice } from "./splices";
import { attributeOf, namespaceOf, slicesOf, textOf, withAttribute, type Slice } from "./xml-slices";

/** What stands before the reference to the notes' boxes in a worksheet, in the order of the standard. */
const beforeLegacyDrawing: ReadonlySet<string> = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...[
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
  ],
  ...[
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
  ],
]);

/** Leads from the sheet to the boxes of its notes. */
export function legacyDrawingSplice(
  { bytes, root, children, prefix }: SheetShape,
  id: string,
  namespace: string,
): Splice {
  const place = children.filter(({ name }) => beforeLegacyDrawing.has(name)).at(-1)?.end ?? root.openEnd;
  const known = ["r:", "ns1:", "rel:"].find((one) => namespaceOf(bytes, root, one) === namespace);
  const attributes = known ? { [`${known}id`]: id } : { "xmlns:r": namespace, "r:id": id };
  return insertion(place, element(`${prefix}legacyDrawing`, attributes));
}

/** Two selected tabs are edited as one, so none but the index is. */
export function unselected(bytes: Uint8Array, children: readonly Slice[]): readonly Splice[] {
  const views = children.find(({ name }) => name === "sheetViews");
  if (!views) return [];
  return slicesOf(bytes, views).children.flatMap((view) => {
    if (attributeOf(bytes, view, "tabSelected") === null) return [];
    const tag = withAttribute(textOf(bytes, view.start, view.openEnd), "tabSelected", null);
    return [{ start: view.start, end: view.openEnd, text: tag }];
  });
}
