import { type Area, forEachCell } from "sheet-refs";
import { lookAt, patchLook } from "../model/cells";
import type { BorderLine, BorderSide } from "../model/look";
import { defineType, type HostObject } from "../protocol/host-object";
import { edgeOf } from "./format-patch";
import { changing, sheetOf, wordOf } from "./guards";
import { colorValue } from "./range-format-values";
import type { AreasTarget } from "./session";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const thin: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

interface BorderTarget extends AreasTarget {
  readonly side: Side;
}

const border = defineType<BorderTarget>({
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => common(target, (line) => line?.style ?? "None"),
      set: (target, value) => {
        const style = wordOf(value, styles);
        draw(target, (line) => (style === "None" ? undefined : { ...(line ?? thin), style }));
      },
    },
    weight: {
      get: (target) => common(target, (line) => line?.weight ?? "Thin"),
      set: (target, value) => {
        const weight = wordOf(value, weights);
        draw(target, (line) => ({ ...(line ?? thin), weight }));
      },
    },
    color: {
      get: (target) => common(target, (line) => line?.color ?? "#000000"),
      set: (target, value) => {
        const color = colorValue(value);
        draw(target, (line) => ({ ...(line ?? thin), color }));
      },
    },
  },
});

const borderOf = (target: AreasTarget, side: Side): HostObject => border({ ...target, side });

export const bordersOf = defineType<AreasTarget>({
  name: "RangeBorderCollection",
  properties: { count: { get: () => sides.length } },
  items: (target) => sides.map((side) => borderOf(target, side)),
  item: (target, key) => borderOf(target, wordOf(key, sides)),
  methods: {
    getItemAt: (target, args) => borderOf(target, wordOf(sides[args.number(0)], sides)),
  },
});

/** Which side of which cells a border of an area is. An inside line is the right or bottom side of all cells but the last. */
function placesOf(area: Area, side: Side): readonly { readonly cells: Area; readonly side: BorderSide }[] {
  if (side === "InsideVertical") {
    if (area.left === area.right) return [];
    return [
      { cells: { ...area, right: area.right - 1 }, side: "EdgeRight" },
      { cells: { ...area, left: area.left + 1 }, side: "EdgeLeft" },
    ];
  }
  if (side === "InsideHorizontal") {
    if (area.top === area.bottom) return [];
    return [
      { cells: { ...area, bottom: area.bottom - 1 }, side: "EdgeBottom" },
      { cells: { ...area, top: area.top + 1 }, side: "EdgeTop" },
    ];
  }
  if (side === "DiagonalDown" || side === "DiagonalUp") return [{ cells: area, side }];
  return [{ cells: edgeOf(area, side), side }];
}

/** More cells than this along a border are taken to be alike. */
const mostCompared = 10_000;

/** What all cells along the border have in common; null where they differ (docs-pr, excel-add-ins-blank-null-values.md, 3 Mar 2026). */
function common<Value>(target: BorderTarget, of: (line: BorderLine | undefined) => Value): Value | null {
  const sheet = sheetOf(target);
  // The two sides of an inside line are one line.
  const places = target.areas.flatMap((area) => placesOf(area, target.side).slice(0, 1));
  const seen = new Set<Value>();
  let left = mostCompared;
  for (const { cells, side } of places) {
    forEachCell({ ...cells, bottom: Math.min(cells.bottom, cells.top + left) }, (row, column) => {
      if ((left -= 1) > 0) seen.add(of(lookAt(sheet, row, column).borders[side]));
    });
  }
  const [value = of(undefined)] = seen;
  return seen.size > 1 ? null : value;
}

function draw(target: BorderTarget, change: (line: BorderLine | undefined) => BorderLine | undefined): void {
  for (const area of target.areas) {
    const sheet = changing(target, "look", area);
    for (const { cells, side } of placesOf(area, target.side)) {
      patchLook(sheet, cells, (look) => {
        const { [side]: line, ...others } = look.borders;
        const drawn = change(line);
        return { ...look, borders: drawn ? { ...others, [side]: drawn } : others };
      });
    }
  }
}
