import { type Area, intersection } from "sheet-refs";
import { cellKey, type CellLook, type HostSheet } from "office-host/host";
import { sideOf, type Side } from "./cell-style";
import { shownLook } from "./conditional-look";
import { cellPadding, indentWidth, type Layout } from "./layout";
import { textWidth } from "./measure";

/** A cell as it is drawn: its box, and how far its text may run over empty neighbours. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  readonly text: string;
  readonly side: Side;
  readonly isLink: boolean;
  /** Pixels that the text may take beyond the box on each side. */
  readonly over: { readonly left: number; readonly right: number };
}

export interface Drawing {
  readonly sheet: HostSheet;
  readonly layout: Layout;
  readonly text: (row: number, column: number) => string;
}

/** The cells of an area that are drawn: all that show, and the first cell of every merge that reaches in. */
export function drawnCells(drawing: Drawing, area: Area): readonly DrawnCell[] {
  const { sheet, layout } = drawing;
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  const covered = new Set(merges.flatMap((merge) => keysWithin(merge, area)));
  const cells = merges.map((merge) => draw(drawing, merge));
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (layout.rows.size(row) === 0) continue;
    for (let column = area.left; column <= area.right; column += 1)
      if (layout.columns.size(column) > 0 && !covered.has(cellKey(row, column)))
        cells.push(draw(drawing, { top: row, left: column, bottom: row, right: column }));
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function keysWithin(merge: Area, area: Area): readonly number[] {
  const shared = intersection(merge, area);
  const keys: number[] = [];
  for (let row = shared?.top ?? 1; row <= (shared?.bottom ?? 0); row += 1)
    for (let column = shared?.left ?? 1; column <= (shared?.right ?? 0); column += 1) keys.push(cellKey(row, column));
  return keys;
}

function draw(drawing: Drawing, { top: row, left: column, bottom, right }: Area): DrawnCell {
  const { sheet, layout } = drawing;
  const cell = sheet.cells.get(cellKey(row, column));
  const value = cell?.value ?? null;
  const look = shownLook(sheet, row, column);
  const [left, top] = [layout.columns.start(column), layout.rows.start(row)];
  const [width, height] = [layout.columns.start(right + 1) - left, layout.rows.start(bottom + 1) - top];
  const side = sideOf(look, value);
  const whole = value === null ? "" : drawing.text(row, column);
  const needed = whole === "" ? 0 : textWidth(whole, look.font) + 2 * cellPadding + look.indentLevel * indentWidth;
  const runsOver = typeof value === "string" && !look.wrapText && row === bottom && column === right && needed > width;
  return {
    row,
    column,
    left,
    top,
    width,
    height,
    look,
    // A number that has no room is never cut: a cut number is another number.
    text: typeof value === "number" && needed > width + 2 ? "#".repeat(Math.max(1, Math.floor(width / 8))) : whole,
    side,
    isLink: cell?.link !== undefined,
    over: runsOver ? room(drawing, row, column, side, needed - width) : { left: 0, right: 0 },
  };
}

/** Empty cells beside a text that is too long for its own. */
function room({ sheet, layout }: Drawing, row: number, column: number, side: Side, missing: number): DrawnCell["over"] {
  const free = (step: 1 | -1): number => {
    let found = 0;
    for (let next = column + step; found < missing && next >= 1 && next <= layout.columns.count; next += step) {
      if ((sheet.cells.get(cellKey(row, next))?.value ?? null) !== null) break;
      if (
        sheet.merges.some(
          (merge) => merge.top <= row && row <= merge.bottom && merge.left <= next && next <= merge.right,
        )
      )
        break;
      found += layout.columns.size(next);
    }
    return Math.min(found, missing);
  };
  return { left: side === "left" ? 0 : free(-1), right: side === "right" ? 0 : free(1) };
}
