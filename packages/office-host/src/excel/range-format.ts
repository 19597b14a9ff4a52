import { patchLineSizes, storedCells } from "../model/cells";
import { fitColumns, fitRows } from "../model/autofit";
import { lineOf } from "../model/lines";
import type { CellLook } from "../model/look";
import { type HostLine, standardHeight, standardWidth } from "../model/workbook";
import { defineType, type PropertyOf } from "../protocol/host-object";
import { bordersOf } from "./range-borders";
import { common, patch } from "./format-patch";
import { colorValue, sizeValue } from "./range-format-values";
import { changing, flagValue, numberValue, sheetOf, textValue, wordOf } from "./guards";
import type { AreasTarget } from "./session";

const part = <Key extends keyof CellLook>(
  key: Key,
  check: (value: unknown) => CellLook[Key],
): PropertyOf<AreasTarget> => ({
  get: (target) => common(target, (look) => look[key]),
  set: (target, value) => patch(target, { [key]: check(value) }),
});

const fontPart = <Key extends keyof CellLook["font"]>(
  key: Key,
  check: (value: unknown) => CellLook["font"][Key],
): PropertyOf<AreasTarget> => ({
  get: (target) => common(target, (look) => look.font[key]),
  set: (target, value) => patch(target, { font: { [key]: check(value) } }),
});

/** A cell whose characters differ answers as an area whose cells differ. */
const mixedPart = (key: "superscript" | "strikethrough"): PropertyOf<AreasTarget> => {
  const plain = fontPart(key, flagValue);
  const ofRuns = (target: AreasTarget): ReadonlySet<boolean> =>
    new Set(
      target.areas.flatMap((area) =>
        storedCells(sheetOf(target), area).flatMap(([, cell]) => cell.runs?.map((run) => run[key]) ?? []),
      ),
    );
  return {
    ...plain,
    get: (target) => {
      const runs = ofRuns(target);
      if (runs.size === 0) return plain.get(target);
      const isOneCell = target.areas.every((area) => area.top === area.bottom && area.left === area.right);
      const all = isOneCell ? runs : new Set([...runs, plain.get(target)]);
      const [only] = all;
      return all.size === 1 ? only : null;
    },
  };
};

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const font = defineType<AreasTarget>({
  name: "RangeFont",
  properties: {
    name: fontPart("name", textValue),
    size: fontPart("size", sizeValue(409)),
    bold: fontPart("bold", flagValue),
    italic: fontPart("italic", flagValue),
    underline: fontPart("underline", (value) => wordOf(value, underlines)),
    strikethrough: mixedPart("strikethrough"),
    subscript: fontPart("subscript", flagValue),
    superscript: mixedPart("superscript"),
    color: fontPart("color", colorValue),
    tintAndShade: fontPart("tintAndShade", numberValue),
  },
});

const fill = defineType<AreasTarget>({
  name: "RangeFill",
  properties: {
    // Excel calls a cell without fill white.
    color: {
      get: (target) => common(target, (look) => look.fill ?? "#FFFFFF"),
      set: (target, value) => patch(target, { fill: value === "" ? null : colorValue(value) }),
    },
    pattern: { get: (target) => common(target, (look) => (look.fill === null ? "None" : "Solid")) },
  },
  methods: { clear: (target) => patch(target, { fill: null }) },
});

const protection = defineType<AreasTarget>({
  name: "FormatProtection",
  properties: { locked: part("locked", flagValue), formulaHidden: part("formulaHidden", flagValue) },
});

export const formatOf = defineType<AreasTarget>({
  name: "RangeFormat",
  properties: {
    horizontalAlignment: part("horizontalAlignment", (value) => wordOf(value, horizontals)),
    verticalAlignment: part("verticalAlignment", (value) => wordOf(value, verticals)),
    wrapText: part("wrapText", flagValue),
    indentLevel: part("indentLevel", sizeValue(250)),
    shrinkToFit: part("shrinkToFit", flagValue),
    textOrientation: part("textOrientation", numberValue),
    readingOrder: part("readingOrder", (value) => wordOf(value, ["Context", "LeftToRight", "RightToLeft"])),
    autoIndent: part("autoIndent", flagValue),
    columnWidth: {
      get: (target) => lineSize(target, "columns"),
      set: (target, value) => resize(target, "columns", sizeValue(1343.25)(value)),
    },
    rowHeight: {
      get: (target) => lineSize(target, "rows"),
      set: (target, value) => resize(target, "rows", sizeValue(409.5)(value)),
    },
    useStandardHeight: {
      get: (target) => isStandard(target, "rows"),
      set: (target, value) => flagValue(value) && forget(target, "rows"),
    },
    useStandardWidth: {
      get: (target) => isStandard(target, "columns"),
      set: (target, value) => flagValue(value) && forget(target, "columns"),
    },
  },
  navigations: {
    font: (target) => font(target),
    fill: (target) => fill(target),
    protection: (target) => protection(target),
    borders: (target) => bordersOf(target),
  },
  methods: {
    autofitColumns: (target) => {
      for (const area of target.areas) fitColumns(changing(target, "size", area), area, target.session.textOf);
    },
    autofitRows: (target) => {
      for (const area of target.areas) fitRows(changing(target, "size", area), area, target.session.textOf);
    },
  },
});

type Which = "rows" | "columns";

/** The size that all rows or columns share; null when they differ. Hidden ones count as 0, as in Excel. */
function lineSize(target: AreasTarget, which: Which): number | null {
  const sizes = new Set<number>();
  forLines(target, which, (line) => {
    const standard = which === "rows" ? standardHeight : standardWidth;
    sizes.add(line?.hidden ? 0 : (line?.size ?? standard));
  });
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

function isStandard(target: AreasTarget, which: Which): boolean {
  let standard = true;
  forLines(target, which, (line) => {
    if (line?.size !== undefined) standard = false;
  });
  return standard;
}

/** A size of 0 hides, any other shows again. */
function resize(target: AreasTarget, which: Which, size: number): void {
  for (const area of target.areas) {
    const sheet = changing(target, "size", area);
    patchLineSizes(sheet, which, area, size === 0 ? { hidden: true } : { size, hidden: false });
  }
}

function forget(target: AreasTarget, which: Which): void {
  for (const area of target.areas) {
    const sheet = changing(target, "size", area);
    forLines({ ...target, areas: [area] }, which, (line, at) => {
      if (!line) return;
      sheet[which].set(at, lineOf({ ...line, size: undefined }));
    });
  }
}

function forLines(target: AreasTarget, which: Which, act: (line: HostLine | undefined, at: number) => void): void {
  const sheet = sheetOf(target);
  for (const area of target.areas) {
    const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    for (let at = from; at <= to; at += 1) act(sheet[which].get(at), at);
  }
}
