import { type Area, around, cellArea } from "sheet-refs";
import { cellKey, type HostSheet, usedArea } from "office-host/host";
import type { Layout } from "./layout";

/** What a selection is: the cell that typing goes to, and the area around it. */
export interface Selected {
  readonly active: { readonly row: number; readonly column: number };
  readonly area: Area;
}

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

type Place = Selected["active"];

const steps: Readonly<Record<string, readonly [down: 0 | 1 | -1, across: 0 | 1 | -1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const page = 20;

/** Where a key leads; null for a key that leads nowhere. */
export function moved(
  sheet: HostSheet,
  layout: Layout,
  { active, area }: Selected,
  { key, shift, control }: Key,
): Selected | null {
  // Shift moves the corner that lies opposite the active cell.
  const from = shift
    ? {
        row: area.top === active.row ? area.bottom : area.top,
        column: area.left === active.column ? area.right : area.left,
      }
    : active;
  const to = destination(sheet, layout, from, key, control);
  if (!to) return null;
  return shift
    ? { active, area: around(cellArea(active.row, active.column), cellArea(to.row, to.column)) }
    : at(sheet, to);
}

/** A cell on its own; a merged one with all its area. */
export function at(sheet: HostSheet, { row, column }: Place): Selected {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge
    ? { active: { row: merge.top, column: merge.left }, area: merge }
    : { active: { row, column }, area: cellArea(row, column) };
}

function destination(sheet: HostSheet, layout: Layout, from: Place, key: string, control: boolean): Place | null {
  const step = steps[key];
  if (step) return control ? edge(sheet, layout, from, step) : along(sheet, layout, from, step);
  const used = usedArea(sheet, true) ?? cellArea(1, 1);
  const move = (down: number): Place => ({
    row: Math.min(Math.max(1, from.row + down), layout.rows.count),
    column: from.column,
  });
  if (key === "PageDown") return move(page);
  if (key === "PageUp") return move(-page);
  if (key === "Home") return { row: control ? 1 : from.row, column: 1 };
  if (key === "End") return control ? { row: used.bottom, column: used.right } : { row: from.row, column: used.right };
  return null;
}

function along(
  sheet: HostSheet,
  layout: Layout,
  from: Place,
  [down, across]: readonly [0 | 1 | -1, 0 | 1 | -1],
): Place {
  const { area } = at(sheet, from);
  return {
    row: down === 0 ? from.row : layout.rows.next(down > 0 ? area.bottom : area.top, down),
    column: across === 0 ? from.column : layout.columns.next(across > 0 ? area.right : area.left, across),
  };
}

/** To the last filled cell before a gap, or over the gap to the next filled one. */
function edge(sheet: HostSheet, layout: Layout, from: Place, step: readonly [0 | 1 | -1, 0 | 1 | -1]): Place {
  const filled = ({ row, column }: Place): boolean => (sheet.cells.get(cellKey(row, column))?.value ?? null) !== null;
  let place = from;
  let next = along(sheet, layout, place, step);
  const stopAtGap = filled(from) && filled(next);
  while (next.row !== place.row || next.column !== place.column) {
    if (stopAtGap && !filled(next)) return place;
    place = next;
    if (!stopAtGap && filled(place)) return place;
    next = along(sheet, layout, place, step);
  }
  return place;
}
