import { type XmlReader, root } from "../xml/xml-reader";

/** When `docProps/core.xml` says that the workbook was last saved: ISO date-time in UTC, or null when it does not say it in full. */
export function readModified(xml: XmlReader): string | null {
  let modified: string | null = null;
  while (xml.nextChild(root)) if (xml.is("modified")) modified = utcTime(xml.text().trim());
  return modified;
}

/** Without a zone it would depend on the computer that reads. */
const zonedTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function utcTime(text: string): string | null {
  const time = zonedTime.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
