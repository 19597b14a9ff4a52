import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlDocument, xmlRegisterInputProvider, XsdValidator } from "libxml2-wasm";
import { coreFaultsIn } from "./core-properties.mjs";

const open = "http://schemas.openxmlformats.org";
/** The schema of a part, by the namespace of its root. */
const schemaOf = new Map([
  [`${open}/spreadsheetml/2006/main`, "sml.xsd"],
  [`${open}/wordprocessingml/2006/main`, "wml.xsd"],
  [`${open}/drawingml/2006/main`, "dml-main.xsd"],
  [`${open}/drawingml/2006/chart`, "dml-chart.xsd"],
  [`${open}/drawingml/2006/spreadsheetDrawing`, "dml-spreadsheetDrawing.xsd"],
  [`${open}/officeDocument/2006/extended-properties`, "shared-documentPropertiesExtended.xsd"],
  [`${open}/officeDocument/2006/custom-properties`, "shared-documentPropertiesCustom.xsd"],
  [`${open}/package/2006/content-types`, "opc-contentTypes.xsd"],
  [`${open}/package/2006/relationships`, "opc-relationships.xsd"],
]);
const ofCore = `${open}/package/2006/metadata/core-properties`;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** What the schemas use of W3C's own for `xml:`, which none of them comes with. */
const ofXml = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${xmlNamespace}">
  <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName"><xsd:enumeration value="default"/><xsd:enumeration value="preserve"/></xsd:restriction></xsd:simpleType></xsd:attribute>
  <xsd:attribute name="lang" type="xsd:language"/>
</xsd:schema>`;

/**
 * A look at a part: what is wrong with it by its schema in the folder, or null where the folder has none for it.
 * What a part says that others may ignore (`mc:Ignorable`) is left out first, as a reader does that does not know it.
 */
export function schemasIn(folder) {
  serve(folder);
  const validators = new Map();
  const validatorOf = (name) => {
    if (!existsSync(join(folder, name))) return null;
    if (!validators.has(name)) {
      const schema = XmlDocument.fromString(schemaText(folder, name), { url: `${folder}/${name}` });
      validators.set(name, XsdValidator.fromDoc(schema));
    }
    return validators.get(name);
  };
  return (xml) => {
    const part = XmlDocument.fromString(asExcelWrites(withoutIgnorable(xml)));
    try {
      if (part.root.namespaceUri === ofCore) return coreFaultsIn(xml);
      const schema = schemaOf.get(part.root.namespaceUri);
      const validator = schema === undefined ? null : validatorOf(schema);
      if (!validator) return null;
      validator.validate(part);
      return [];
    } catch (error) {
      return String(error.message).split("\n").filter(Boolean);
    } finally {
      part.dispose();
    }
  };
}

/** The schema as it stands, but that what it imports of `xml:` is found. */
const schemaText = (folder, name) =>
  readFileSync(join(folder, name), "utf8").replaceAll(
    new RegExp(`(<\\w+:import[^>]*namespace="${xmlNamespace}")[^>]*/>`, "gu"),
    `$1 schemaLocation="of-xml.xsd"/>`,
  );

/** Lets the schemas find each other in the folder, and nothing anywhere else. */
function serve(folder) {
  const opened = new Map();
  let next = 1;
  const nameOf = (path) => path.split(/[\\/]/u).at(-1) ?? "";
  xmlRegisterInputProvider({
    match: (path) => path.endsWith(".xsd"),
    open: (path) => {
      const name = nameOf(path);
      if (name !== "of-xml.xsd" && !existsSync(join(folder, name))) return undefined;
      opened.set(next, { bytes: Buffer.from(name === "of-xml.xsd" ? ofXml : schemaText(folder, name)), at: 0 });
      return next++;
    },
    read: (file, buffer) => {
      const content = opened.get(file);
      if (!content) return -1;
      const count = Math.min(buffer.byteLength, content.bytes.length - content.at);
      buffer.set(content.bytes.subarray(content.at, content.at + count));
      content.at += count;
      return count;
    },
    close: (file) => opened.delete(file),
  });
}

/** Excel writes `xml:space` at the texts of cells and notes, and needs it to keep their blanks; the schema of SpreadsheetML has forgotten it. */
const asExcelWrites = (xml) =>
  xml.includes(`"${open}/spreadsheetml/2006/main"`)
    ? xml.replaceAll(/(<(?:\w+:)?t) xml:space="preserve"/gu, "$1")
    : xml;

function withoutIgnorable(xml) {
  const prefixes = /\smc:Ignorable="([^"]*)"/u.exec(xml)?.[1].split(/\s+/u) ?? [];
  let plain = xml.replace(/\smc:Ignorable="[^"]*"/u, "");
  for (const prefix of prefixes)
    plain = plain
      .replaceAll(new RegExp(`\\s${prefix}:[\\w.-]+="[^"]*"`, "gu"), "")
      .replaceAll(new RegExp(`<(${prefix}:[\\w.-]+)\\b[^>]*(?:/>|>[\\s\\S]*?</\\1>)`, "gu"), "");
  return plain;
}
