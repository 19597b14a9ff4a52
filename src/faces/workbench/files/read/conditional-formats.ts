import { parseArea } from "sheet-refs";
import type { HostConditionalFormat } from "office-host/host";
import { readColour, type Theme } from "./colours";
import { child, childrenOf, isOn, numberOf, textOf, type XmlElement } from "./xml-tree";

/** Conditional formats with a formula of their own. Others stay in the file but are not shown. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: XmlElement | null,
  theme: Theme,
): readonly HostConditionalFormat[] {
  const looks = childrenOf(child(styles, "dxfs"), "dxf");
  return childrenOf(sheet, "conditionalFormatting").flatMap((format, place) =>
    childrenOf(format, "cfRule").flatMap((rule, index): readonly HostConditionalFormat[] => {
      const formula = child(rule, "formula")?.text;
      if (textOf(rule, "type") !== "expression" || formula === undefined) return [];
      const look = looks[numberOf(rule, "dxfId") ?? -1] ?? null;
      const font = child(look, "font");
      const colour = readColour(child(font, "color"), theme);
      const pattern = child(child(look, "fill"), "patternFill");
      const fill = readColour(child(pattern, "bgColor") ?? child(pattern, "fgColor"), theme);
      const on = (name: string): boolean => child(font, name) !== null && isOn(child(font, name), "val", true);
      return [
        {
          id: `{file-${place}-${index}}`,
          areas: (textOf(format, "sqref") ?? "").split(/\s+/u).flatMap((text) => parseArea(text) ?? []),
          formula: `=${formula}`,
          stopIfTrue: isOn(rule, "stopIfTrue"),
          priority: numberOf(rule, "priority") ?? index,
          ...(colour === null ? {} : { fontColor: colour }),
          ...(fill === null ? {} : { fill }),
          ...(on("b") ? { bold: true } : {}),
          ...(on("i") ? { italic: true } : {}),
        },
      ];
    }),
  );
}
