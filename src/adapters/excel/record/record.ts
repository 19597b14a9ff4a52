import * as z from "../../../core/values/zod";
import { aboutSchema } from "./document-schema";

/**
 * What we remember in the workbook: a very hidden sheet of plain text, inside the file and inside Excel's undo. Cell A1 is the head; each of the
 * columns after it is a slot that can hold one packed summary. New content goes into free slots first; the head is one cell and so changes
 * all at once.
 */

const slot = z.strictObject({ column: z.int().min(2).max(5), pieces: z.int().min(1).max(1000) });
export type Slot = z.infer<typeof slot>;

const whole = z.strictObject({
  version: z.literal(1),
  state: z.literal("whole"),
  /** Which run wrote it. */
  run: z.string().max(100),
  asOf: z.string().max(10),
  /** Which summary it is; absent from what earlier versions wrote. */
  about: aboutSchema.exactOptional(),
  current: slot,
  /** The summary before; null when there was none. */
  previous: slot.nullable(),
});

const writing = z.strictObject({
  version: z.literal(1),
  state: z.literal("writing"),
  run: z.string().max(100),
  /** Milliseconds since 1970. */
  began: z.number(),
  asOf: z.string().max(10),
  next: slot.nullable(),
  /** What stood there when the run began, and what stood there before that; null when there was none. */
  back: slot.nullable(),
  backPrevious: slot.nullable(),
  /** Names of the sheets that the run adds. */
  adds: z.array(z.string().max(31)).max(10),
  /** The user's own charts on our sheets when the run began, by sheet and name. */
  theirCharts: z.array(z.string().max(300)).exactOptional(),
});

const head = z.discriminatedUnion("state", [whole, writing]);

export type WholeHead = z.infer<typeof whole>;
export type WritingHead = z.infer<typeof writing>;
export type Head = z.infer<typeof head>;

export const slotColumns = [2, 3, 4, 5] as const;

export const headText = (value: Head): string => JSON.stringify(value);

/** Null for anything that we have not written. */
export function parseHead(text: unknown): Head | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const read = head.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Slots that no part of the head points to. */
export function freeColumns(value: Head | null): number[] {
  const used =
    value === null
      ? []
      : value.state === "whole"
        ? [value.current, value.previous]
        : [value.next, value.back, value.backPrevious];
  return slotColumns.filter((column) => !used.some((one) => one?.column === column));
}
