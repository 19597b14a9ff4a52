import { unescapeCellText } from "../../../../adapters/xlsx/reader/xml/escaped-text";
import type { HostRun } from "office-host/host";
import type { FilePackage } from "../package";
import { child, childrenOf, numberOf, textOf, type XmlElement } from "./xml-tree";

/** The texts that cells share, in their order; none where the workbook has no part for them. */
export function sharedTexts(parts: FilePackage, main: string): readonly XmlElement[] {
  const part = parts.linked(main, "sharedStrings");
  return childrenOf(part === null ? null : parts.xml(part), "si");
}

/** The runs of a cell's text; null where it has none with a look of its own. */
export function runsIn(
  cell: XmlElement,
  shared: readonly XmlElement[],
  isCellStruck: boolean,
): readonly HostRun[] | null {
  const index = textOf(cell, "t") === "s" ? Number(child(cell, "v")?.text) : null;
  const text = index === null ? child(cell, "is") : (shared[index] ?? null);
  const runs = childrenOf(text, "r");
  if (!runs.some((run) => child(run, "rPr"))) return null;
  return runs.map((run) => {
    const look = child(run, "rPr");
    const strike = child(look, "strike");
    return {
      text: unescapeCellText(child(run, "t")?.text ?? "") ?? "",
      superscript: textOf(child(look, "vertAlign"), "val") === "superscript",
      strikethrough: look === null ? isCellStruck : strike !== null && numberOf(strike, "val") !== 0,
    };
  });
}
