import { type XmlReader, root } from "../xml/xml-reader";

/** `docProps/custom.xml`: the workbook's own properties that are texts, by name (ECMA-376 part 1, 22.3). */
export function readTextProperties(xml: XmlReader): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  while (xml.nextChild(root)) {
    if (!xml.is("property")) continue;
    const name = xml.attribute("name");
    while (xml.nextChild(root + 1)) if (xml.is("lpwstr") || xml.is("lpstr")) texts.set(name ?? "", xml.text());
  }
  return texts;
}
