import type { FilePackage } from "../package";
import { childrenOf, textOf } from "./xml-tree";

/** The custom XML part in which the bench keeps what add-ins remember in a workbook. Excel keeps such a part without a word. */
export const settingsNamespace = "urn:medelkoll:workbench:settings";

/** What the add-in remembered when the bench saved the file: JSON text by key. */
export function readSettings(parts: FilePackage, main: string): ReadonlyMap<string, string> {
  for (const { type, target } of parts.links(main)) {
    const root = type === "customXml" ? parts.xml(target) : null;
    if (textOf(root, "xmlns") === settingsNamespace)
      return new Map(childrenOf(root, "setting").map((setting) => [textOf(setting, "key") ?? "", setting.text]));
  }
  return new Map();
}
