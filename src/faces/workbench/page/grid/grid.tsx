import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { type Area, around, cellArea, contains, intersection, sameArea } from "sheet-refs";
import { cellAt, deepestOf, type Fold, type HostSheet } from "office-host/host";
import { CellEditor } from "./cell-editor";
import { Chart } from "./chart";
import type { ChartData } from "./chart-data";
import { cellId, Cells } from "./cells";
import { ColumnHeadings, LevelSigns, RowHeadings } from "./headings";
import { at, moved, type Selected } from "./keys";
import { layOut } from "./layout";
import { scrollTo, useView } from "./use-view";

export interface GridProps {
  readonly sheet: HostSheet;
  /** Counts the changes of the workbook: the sheet itself is changed in place. */
  readonly version: number;
  readonly label: string;
  /** What a cell shows, and what stands in it when it is edited. */
  readonly shown: (row: number, column: number) => string;
  readonly typed: (row: number, column: number) => string;
  /** What is drawn over the cells, the last on top. */
  readonly charts: readonly ChartData[];
  readonly onSelect: (areas: readonly Area[]) => void;
  readonly onType: (row: number, column: number, text: string) => void;
  readonly onClear: (areas: readonly Area[]) => void;
  readonly onFold: (fold: Fold) => void;
  /** So many levels of the outline are shown. */
  readonly onLevel: (levels: number) => void;
  readonly onFollow: (row: number, column: number) => void;
}

const headings = { width: 44, height: 22 };

/** The sheet as a grid: looks, merges, frozen rows and columns, selection and editing. Only what is in view is drawn. */
export function Grid(props: GridProps) {
  const { sheet, version, shown } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState({ row: 1, column: 1 });
  const [editing, setEditing] = useState<string | null>(null);
  // The sheet is changed in place: a new version makes everything be looked at again.
  const drawing = useMemo(
    () => ({ version, sheet, layout: layOut(sheet, shown), text: shown }),
    [sheet, version, shown],
  );
  const { layout } = drawing;
  const view = useView(scroller, sheet, layout);

  const area = sheet.selection[0] ?? cellArea(1, 1);
  const active = contains(area, anchor.row, anchor.column) ? anchor : { row: area.top, column: area.left };
  const selected: Selected = { active, area };
  const tip =
    area.bottom > active.row || area.right > active.column
      ? { row: area.bottom, column: area.right }
      : { row: area.top, column: area.left };

  // Only a new selection scrolls; scrolling away from it is the user's right.
  const showSelection = useEffectEvent(() => {
    const isMerged = sheet.merges.some((merge) => sameArea(merge, area));
    const place = isMerged || area.bottom - area.top > 1000 ? active : tip;
    if (scroller.current) scrollTo(scroller.current, sheet, layout, place.row, place.column, headings);
  });
  useEffect(() => {
    showSelection();
  }, [sheet.id, area.top, area.left, area.bottom, area.right]);

  const select = ({ active: cell, area: chosen }: Selected): void => {
    setAnchor(cell);
    props.onSelect([chosen]);
  };

  const finish = (text: string | null, then: "ArrowDown" | "ArrowRight" | null): void => {
    setEditing(null);
    if (text !== null) props.onType(active.row, active.column, text);
    const next = then && moved(sheet, layout, selected, { key: then, shift: false, control: false });
    if (next) select(next);
    scroller.current?.focus({ preventScroll: true });
  };

  /** Keys of a fast hand, while the box that they belong in has yet to scroll into view. */
  const typeAhead = (event: KeyboardEvent, text: string): void => {
    if (event.key === "Escape") finish(null, null);
    else if (event.key === "Enter") finish(text, "ArrowDown");
    else if (event.key === "Tab") finish(text, "ArrowRight");
    else if (event.key === "Backspace") setEditing(text.slice(0, -1));
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) setEditing(text + event.key);
    else return;
    event.preventDefault();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (editing !== null) {
      typeAhead(event, editing);
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const next = moved(sheet, layout, selected, { key: event.key, shift: event.shiftKey, control });
    if (next) select(next);
    else if (event.key === "Enter")
      select(
        moved(sheet, layout, selected, {
          key: event.shiftKey ? "ArrowUp" : "ArrowDown",
          shift: false,
          control: false,
        }) ?? selected,
      );
    else if (event.key === "F2") setEditing(props.typed(active.row, active.column));
    else if (event.key === "Delete" || event.key === "Backspace") props.onClear(sheet.selection);
    else if (!control && event.key.length === 1) setEditing(event.key);
    else return;
    event.preventDefault();
  };

  /** The cell under the pointer. */
  const under = (event: PointerEvent): Selected | null => {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return null;
    const [x, y] = [event.clientX - box.left - headings.width, event.clientY - box.top - headings.height];
    const column = layout.columns.at(x < view.frozenWidth ? x : x + view.left);
    const row = layout.rows.at(y < view.frozenHeight ? y : y + view.top);
    if (y < 0 && x >= 0)
      return { active: { row: 1, column }, area: { top: 1, left: column, bottom: layout.rows.count, right: column } };
    if (x < 0 && y >= 0)
      return { active: { row, column: 1 }, area: { top: row, left: 1, bottom: row, right: layout.columns.count } };
    return x < 0 ? null : at(sheet, { row, column });
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (editing !== null || event.button !== 0) return;
    const cell = under(event);
    if (!cell || !(event.target instanceof HTMLElement) || event.target.closest("[data-scroll-bar]")) return;
    select(event.shiftKey ? { active, area: around(cellArea(active.row, active.column), cell.area) } : cell);
    if (cellAt(sheet, cell.active.row, cell.active.column).link) props.onFollow(cell.active.row, cell.active.column);
  };

  const onPointerMove = (event: PointerEvent): void => {
    const cell = (event.buttons & 1) === 1 && editing === null ? under(event) : null;
    if (cell) select({ active, area: around(cellArea(active.row, active.column), cell.area) });
  };

  const { body, left, top, frozenWidth, frozenHeight } = view;
  const { frozen } = sheet;
  const rowSide = { sheet, axis: layout.rows, selected: area, onFold: props.onFold };
  const panes = [
    { name: "body", area: body, x: left, y: top },
    { name: "above", area: { ...body, top: 1, bottom: frozen.rows }, x: left, y: 0 },
    { name: "beside", area: { ...body, left: 1, right: frozen.columns }, x: 0, y: top },
    { name: "corner", area: { top: 1, left: 1, bottom: frozen.rows, right: frozen.columns }, x: 0, y: 0 },
  ].filter(({ area: part }) => part.bottom >= part.top && part.right >= part.left);
  const box = (part: Area) => ({
    left: layout.columns.start(part.left) - 1,
    top: layout.rows.start(part.top) - 1,
    width: layout.columns.start(part.right + 1) - layout.columns.start(part.left) + 1,
    height: layout.rows.start(part.bottom + 1) - layout.rows.start(part.top) + 1,
  });

  return (
    <div
      ref={scroller}
      className={`grid${sheet.showGridlines ? "" : " no-lines"}`}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      aria-activedescendant={cellId(active.row, active.column)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => setEditing(props.typed(active.row, active.column))}
    >
      <div className="view" role="presentation">
        <div className="corner-heading" aria-hidden="true">
          <LevelSigns deepest={deepestOf(sheet)} onLevel={props.onLevel} />
        </div>
        <div className="column-headings" aria-hidden="true">
          <div className="strip" style={{ left: frozenWidth }}>
            <div style={{ transform: `translate(${-left - frozenWidth}px, 0)` }}>
              <ColumnHeadings axis={layout.columns} first={body.left} last={body.right} selected={area} />
            </div>
          </div>
          <ColumnHeadings axis={layout.columns} first={1} last={frozen.columns} selected={area} />
        </div>
        <div className="row-headings" aria-hidden="true">
          <div className="strip" style={{ top: frozenHeight }}>
            <div style={{ transform: `translate(0, ${-top - frozenHeight}px)` }}>
              <RowHeadings {...rowSide} first={body.top} last={body.bottom} />
            </div>
          </div>
          <RowHeadings {...rowSide} first={1} last={frozen.rows} />
        </div>
        <div className="sheet" role="presentation">
          {panes.map(({ name, area: part, x, y }) => {
            const [startX, startY] = [
              name === "body" || name === "above" ? frozenWidth : 0,
              name === "body" || name === "beside" ? frozenHeight : 0,
            ];
            const size = { ...(startX ? { left: startX } : { left: 0 }), ...(startY ? { top: startY } : { top: 0 }) };
            const clip = {
              ...(name === "beside" || name === "corner" ? { width: frozenWidth } : { right: 0 }),
              ...(name === "above" || name === "corner" ? { height: frozenHeight } : { bottom: 0 }),
            };
            return (
              <div key={name} className={`pane ${name}`} role="rowgroup" style={{ ...size, ...clip }}>
                <div role="presentation" style={{ transform: `translate(${-x - startX}px, ${-y - startY}px)` }}>
                  <Cells drawing={drawing} area={part} active={active} />
                  {props.charts
                    .filter(({ chart }) => intersection(chart.place, part))
                    .map((data) => (
                      <Chart key={data.chart.id} data={data} place={box(data.chart.place)} />
                    ))}
                  {sheet.selection.map((one, index) => (
                    <div key={index} className="selection" role="presentation" style={box(one)} />
                  ))}
                  {editing !== null && contains(part, active.row, active.column) && (
                    <CellEditor
                      text={editing}
                      place={box(
                        area.top === active.row && area.left === active.column && sheet.merges.includes(area)
                          ? area
                          : cellArea(active.row, active.column),
                      )}
                      onDone={finish}
                    />
                  )}
                </div>
              </div>
            );
          })}
        </div>
      </div>
      <div
        className="extent"
        role="presentation"
        style={{ width: layout.columns.length + headings.width, height: layout.rows.length + headings.height }}
      />
    </div>
  );
}
