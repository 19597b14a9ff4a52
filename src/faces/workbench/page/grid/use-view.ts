import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import type { Area } from "sheet-refs";
import type { HostSheet } from "office-host/host";
import type { Layout } from "./layout";

/** What of the sheet is in view: the scroll position, and the rows and columns that show beside the frozen ones. */
export interface View {
  readonly left: number;
  readonly top: number;
  /** Pixels that frozen columns and rows take. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  /** Cells that scroll and are drawn now, with a few around them. */
  readonly body: Area;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = 160;

/** Follows the scroll position and the size of the scrolling element. */
export function useView(scroller: RefObject<HTMLElement | null>, sheet: HostSheet, { rows, columns }: Layout): View {
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 800, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => {
      setBox({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  useEffect(() => scroller.current?.scrollTo(0, 0), [scroller, sheet.id]);

  const frozenWidth = columns.start(sheet.frozen.columns + 1);
  const frozenHeight = rows.start(sheet.frozen.rows + 1);
  return {
    left: box.left,
    top: box.top,
    frozenWidth,
    frozenHeight,
    body: {
      top: Math.max(sheet.frozen.rows + 1, rows.at(box.top + frozenHeight - margin)),
      left: Math.max(sheet.frozen.columns + 1, columns.at(box.left + frozenWidth - margin)),
      bottom: rows.at(box.top + box.height + margin),
      right: columns.at(box.left + box.width + margin),
    },
  };
}

/** Scrolls as little as shows the cell beside the frozen rows and columns. */
export function scrollTo(
  element: HTMLElement,
  sheet: HostSheet,
  { rows, columns }: Layout,
  row: number,
  column: number,
  headings: { readonly width: number; readonly height: number },
): void {
  const fit = (position: number, room: number, frozen: number, start: number, size: number): number =>
    start - frozen < position
      ? start - frozen
      : start + size > position + room
        ? Math.min(start - frozen, start + size - room)
        : position;
  const [width, height] = [element.clientWidth - headings.width, element.clientHeight - headings.height];
  if (column > sheet.frozen.columns)
    element.scrollLeft = fit(
      element.scrollLeft,
      width,
      columns.start(sheet.frozen.columns + 1),
      columns.start(column),
      columns.size(column),
    );
  if (row > sheet.frozen.rows)
    element.scrollTop = fit(
      element.scrollTop,
      height,
      rows.start(sheet.frozen.rows + 1),
      rows.start(row),
      rows.size(row),
    );
}
