import { type Package, type Relationship, contentTypeOf, contentTypesKey, readContentTypes } from "./zip/package";
import { type Outcome, damaged, done, refuse } from "./refusal";

/** The workbook inside a package: the key of its main part and the package's own relationships. */
export interface WorkbookPackage {
  readonly mainPart: string;
  readonly relationships: readonly Relationship[];
}

/** Content types of the main part in .xlsx, .xlsm, .xltx and .xltm. */
const workbookTypes: ReadonlySet<string> = new Set([
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroenabled.main+xml",
  "application/vnd.ms-excel.template.macroenabled.main+xml",
]);

const binaryWorkbook = "application/vnd.ms-excel.sheet.binary.macroenabled.main";
const manifestKey = "meta-inf/manifest.xml";
const openDocumentSheet = "application/vnd.oasis.opendocument.spreadsheet";

/** Finds the workbook by what the package says about its main part, or says what the zip is instead. */
export function findWorkbook(parts: Package): Outcome<WorkbookPackage> {
  if (!parts.has(contentTypesKey)) return otherZip(parts);
  const types = parts.xml(contentTypesKey, "Types", readContentTypes);
  if (!types.ok) return types;
  const relationships = parts.relationships("");
  if (!relationships.ok) return relationships;
  const main = relationships.value.find(({ type }) => type === "officeDocument");
  if (main === undefined) return refuse({ kind: "foreign", type: "zip" });
  const type = contentTypeOf(types.value, main.target).toLowerCase();
  if (workbookTypes.has(type)) {
    return parts.has(main.target)
      ? done({ mainPart: main.target, relationships: relationships.value })
      : damaged(main.target);
  }
  if (type.startsWith(binaryWorkbook)) return refuse({ kind: "older", type: "xlsb" });
  if (type.includes("wordprocessingml") || type.includes("ms-word")) return refuse({ kind: "foreign", type: "docx" });
  if (type.includes("presentationml") || type.includes("ms-powerpoint"))
    return refuse({ kind: "foreign", type: "pptx" });
  return refuse({ kind: "foreign", type: "unknown" });
}

/** OpenDocument files say what they are in a part of their own, and in their manifest which parts are encrypted. */
function otherZip(parts: Package): Outcome<never> {
  if (parts.isProtected) return refuse({ kind: "encrypted" });
  const mimetype = parts.has("mimetype") ? parts.bytes("mimetype") : done(new Uint8Array());
  if (!mimetype.ok) return mimetype;
  const isSheet = new TextDecoder().decode(mimetype.value.subarray(0, 200)).startsWith(openDocumentSheet);
  if (!isSheet) return refuse({ kind: "foreign", type: "zip" });
  const manifest = parts.has(manifestKey) ? parts.bytes(manifestKey) : done(new Uint8Array());
  const isEncrypted =
    parts.has("encrypted-package") ||
    (manifest.ok && new TextDecoder().decode(manifest.value).includes("encryption-data"));
  return refuse(isEncrypted ? { kind: "encrypted" } : { kind: "older", type: "ods" });
}
