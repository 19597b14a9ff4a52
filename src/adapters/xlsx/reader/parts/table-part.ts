import { parseArea } from "sheet-refs";
import type { TableSnapshot } from "../../../../core/workbook/snapshot";
import { unescapeText } from "../xml/escaped-text";
import { type XmlReader, root } from "../xml/xml-reader";

/** Reads `xl/tables/table*.xml`. */
export function readTable(xml: XmlReader): TableSnapshot {
  const name = unescapeText(xml.attribute("displayName") ?? xml.attribute("name") ?? "");
  const area = parseArea(xml.attribute("ref") ?? "");
  const headerRows = xml.wholeNumber("headerRowCount") ?? 1;
  const totalsRows = xml.wholeNumber("totalsRowCount") ?? 0;
  const columns: string[] = [];
  while (xml.nextChild(root)) {
    if (!xml.is("tableColumns")) continue;
    while (xml.nextChild(root + 1)) if (xml.is("tableColumn")) columns.push(unescapeText(xml.attribute("name") ?? ""));
  }
  if (area === null) xml.fail();
  return { name, area: area ?? nowhere, columns, headerRows, totalsRows };
}

/** Stands in after a fault only; the table is then not used. */
const nowhere = { top: 1, left: 1, bottom: 1, right: 1 };
