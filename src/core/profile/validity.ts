import type { IsoDate } from "../values/iso-date";

/** Something that exists from one day to another, both included; open where a day is left out. Days are ISO dates. */
export interface Lived {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const existsOn = ({ from, to }: Lived, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);

/** True when there is a day on which both exist. */
export const overlap = (a: Lived, b: Lived): boolean =>
  (a.from === undefined || b.to === undefined || a.from <= b.to) &&
  (b.from === undefined || a.to === undefined || b.from <= a.to);
