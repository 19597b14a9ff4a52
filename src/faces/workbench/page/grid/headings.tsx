import { columnLetters } from "../../../../core/workbook/a1";
import type { Area } from "../../../../core/workbook/snapshot";
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

export const RowHeadings = (props: Props) =>
  numbers(props).map((row) => (
    <div
      key={row}
      data-row={row}
      className={`heading row${row >= props.selected.top && row <= props.selected.bottom ? " within" : ""}`}
      style={{ top: props.axis.start(row), height: props.axis.size(row) }}
    >
      {row}
    </div>
  ));
