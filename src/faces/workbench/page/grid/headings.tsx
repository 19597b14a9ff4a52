import { type Area, columnLetters } from "sheet-refs";
import { type Fold, foldOf, type HostSheet } from "office-host/host";
import type { Axis } from "./axis";

interface Props {
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  readonly selected: Area;
}

const numbers = ({ axis, first, last }: Props): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (index) => axis.size(index) > 0,
  );

export const ColumnHeadings = (props: Props) =>
  numbers(props).map((column) => (
    <div
      key={column}
      data-column={column}
      className={`heading column${column >= props.selected.left && column <= props.selected.right ? " within" : ""}`}
      style={{ left: props.axis.start(column), width: props.axis.size(column) }}
    >
      {columnLetters(column)}
    </div>
  ));

interface RowProps extends Props {
  readonly sheet: HostSheet;
  readonly onFold: (fold: Fold) => void;
}

/** With the signs that fold rows away and out again, for the pointer as in Excel. */
export const RowHeadings = ({ sheet, onFold, ...props }: RowProps) =>
  numbers(props).map((row) => (
    <div
      key={row}
      data-row={row}
      className={`heading row${row >= props.selected.top && row <= props.selected.bottom ? " within" : ""}`}
      style={{ top: props.axis.start(row), height: props.axis.size(row) }}
    >
      <FoldSign fold={foldOf(sheet, row)} onFold={onFold} />
      {row}
    </div>
  ));

function FoldSign({ fold, onFold }: { readonly fold: Fold | null } & Pick<RowProps, "onFold">) {
  if (fold === null) return null;
  return (
    <span
      className="fold"
      onPointerDown={(event) => {
        event.stopPropagation();
        onFold(fold);
      }}
    >
      {fold.isFolded ? "+" : "−"}
    </span>
  );
}

interface LevelProps {
  readonly deepest: number;
  readonly onLevel: (levels: number) => void;
}

/** `1` folds everything away, the last digit shows it all. */
export function LevelSigns({ deepest, onLevel }: LevelProps) {
  if (deepest === 0) return null;
  return Array.from({ length: deepest + 1 }, (_, index) => index + 1).map((levels) => (
    <span
      key={levels}
      className="fold"
      onPointerDown={(event) => {
        event.stopPropagation();
        onLevel(levels);
      }}
    >
      {levels}
    </span>
  ));
}
