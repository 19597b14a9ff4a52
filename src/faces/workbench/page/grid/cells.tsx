import { memo } from "react";
import { addressOf, type Area } from "sheet-refs";
import type { CellLook } from "office-host/host";
import { grouped } from "../../grouped";
import { backgroundStyle, textStyle } from "./cell-style";
import { drawnCells, type Drawing, type DrawnCell } from "./visible-cells";

export const cellId = (row: number, column: number): string => `cell-${addressOf(row, column)}`;

interface Props {
  readonly drawing: Drawing;
  readonly area: Area;
  readonly active: { readonly row: number; readonly column: number };
}

/** The cells of one part of the view, row by row as a screen reader walks them. */
export const Cells = memo(function Cells({ drawing, area, active }: Props) {
  const rows = grouped(drawnCells(drawing, area), ({ row }) => row);
  return [...rows].map(([row, cells]) => (
    <div role="row" aria-rowindex={row} key={row}>
      {cells.map((cell) => (
        <Cell key={cell.column} cell={cell} isActive={active.row === row && active.column === cell.column} />
      ))}
    </div>
  ));
});

const hasBorder = ({ borders }: CellLook): boolean => Object.keys(borders).length > 0;

function Cell({ cell, isActive }: { readonly cell: DrawnCell; readonly isActive: boolean }) {
  const { row, column, left, top, width, height, look, text, side, over } = cell;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column}
      aria-selected={isActive}
      className={[
        "cell",
        text === "" ? "" : "filled",
        hasBorder(look) ? "bordered" : "",
        cell.isLink ? "link" : "",
        over.left > 0 || over.right > 0 ? "over" : "",
      ].join(" ")}
      // Boxes share their lines with the neighbours before them, so that two borders side by side are one.
      style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1, ...backgroundStyle(look) }}
    >
      {text !== "" && (
        <span className="text" style={{ ...textStyle(look, side), left: -over.left, right: -over.right }}>
          <span>{text}</span>
        </span>
      )}
    </div>
  );
}
