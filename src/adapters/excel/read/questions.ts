import { type Area, areaText } from "sheet-refs";
import { isAboutContent } from "../host/host-error";
import type { Pace } from "../host/time-slices";

/** Where a question is asked, and how much of it at a time. */
export interface Scope {
  readonly sheetId: string;
  readonly area: Area;
  /** Cells that are asked about at once. */
  readonly mostCells: number;
}

/** What was answered, band by band from the top. */
export interface Told<T> {
  readonly parts: readonly { readonly area: Area; readonly value: T }[];
  /** Bands that Excel does not tell of in any way. */
  readonly missing: readonly Area[];
}

/** Something that is asked of the cells of an area. */
export interface Question<T = unknown> {
  readonly scope: Scope;
  /** Queues it for a part of the area; what it returns gives the answer after the sync, or null where Excel withheld it. */
  readonly queue: (part: Excel.Range) => () => T | null;
  /** Filled in by `ask`. */
  told: Told<T>;
}

export const question = <T>(scope: Scope, queue: Question<T>["queue"]): Question<T> => ({
  scope,
  queue,
  told: { parts: [], missing: [] },
});

/** After so many failures a sheet is not asked in still smaller bands. */
const mostFailures = 60;

/** Bands of whole rows, from the top. */
export function bandsOf({ area, mostCells }: Scope): readonly Area[] {
  const rows = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return bands;
}

/**
 * Asks the questions: those that are short all in one sync, and band by band those that are long, or of which the sync did not come back. A band that
 * fails is asked about in halves. What cannot be had even so is left in `missing`; failures that are about Excel itself are thrown.
 */
export async function ask(context: Excel.RequestContext, questions: readonly Question[], pace: Pace): Promise<void> {
  const short = questions.filter(({ scope }) => bandsOf(scope).length === 1);
  const rest = new Set(questions);
  if (short.length > 0) {
    await pace();
    try {
      const queued = short.map((one) => ({ one, read: one.queue(rangeOf(context, one.scope, one.scope.area)) }));
      await context.sync();
      for (const { one, read } of queued) {
        const value = read();
        if (value === null) continue;
        one.told = { parts: [{ area: one.scope.area, value }], missing: [] };
        rest.delete(one);
      }
    } catch (thrown) {
      if (!isAboutContent(thrown)) throw thrown;
    }
  }
  for (const one of rest) one.told = await inBands(context, one, pace);
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheetId }: Scope, area: Area): Excel.Range =>
  workbook.worksheets.getItem(sheetId).getRange(areaText(area));

async function inBands<T>(context: Excel.RequestContext, { scope, queue }: Question<T>, pace: Pace): Promise<Told<T>> {
  const waiting = [...bandsOf(scope)];
  const parts: { readonly area: Area; readonly value: T }[] = [];
  const missing: Area[] = [];
  let failures = 0;
  for (let area = waiting.shift(); area !== undefined; area = waiting.shift()) {
    await pace();
    const value = await one(context, scope, area, queue);
    if (value !== null) {
      parts.push({ area, value });
      continue;
    }
    failures += 1;
    if (area.top === area.bottom || failures > mostFailures) missing.push(area);
    else waiting.unshift(...halves(area));
  }
  return { parts, missing };
}

async function one<T>(
  context: Excel.RequestContext,
  scope: Scope,
  area: Area,
  queue: Question<T>["queue"],
): Promise<T | null> {
  try {
    const read = queue(rangeOf(context, scope, area));
    await context.sync();
    return read();
  } catch (thrown) {
    if (!isAboutContent(thrown)) throw thrown;
    return null;
  }
}

function halves(area: Area): readonly Area[] {
  const middle = area.top + Math.floor((area.bottom - area.top) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}

/** The answer about a cell, by its place in the sheet. */
export function atCell<T>({ parts }: Told<readonly (readonly T[])[]>): (row: number, column: number) => T | undefined {
  let last = parts[0];
  return (row, column) => {
    if (last === undefined || row < last.area.top || row > last.area.bottom)
      last = parts.find(({ area }) => row >= area.top && row <= area.bottom);
    return last?.value[row - last.area.top]?.[column - last.area.left];
  };
}
