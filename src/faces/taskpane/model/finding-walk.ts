import { isOpen } from "../../../core/acceptance/count-findings";
import type { FindingId } from "../../../core/acceptance/finding-ids";
import type { ShownKind, ShownPlace } from "./shown-kinds";

/** Where the user is among what was found. */
export interface At {
  /** The kind that is unfolded. */
  readonly code: string | null;
  /** The place that was gone to. */
  readonly id: FindingId | null;
  /** Which stop that is, from 0: once the place is accepted, the one that follows has come there. */
  readonly index: number | null;
}

export const nowhere: At = { code: null, id: null, index: null };

/** A place on the way, with which of its kind it is: "3 av 12". */
export interface Stop {
  readonly code: string;
  readonly place: ShownPlace;
  readonly index: number;
  readonly nth: number;
  readonly of: number;
}

/** Every place that nobody has accepted and no decision has waived, kind by kind in the order in which they are shown. */
export const stopsOf = (kinds: readonly ShownKind[]): readonly Stop[] =>
  kinds
    .flatMap(({ code, places }) => {
      const open = places.filter(({ finding }) => isOpen(finding));
      return open.map((place, index) => ({ code, place, nth: index + 1, of: open.length }));
    })
    .map((stop, index) => ({ ...stop, index }));

export const atStop = ({ code, place, index }: Stop): At => ({ code, id: place.id, index });

/** The next stop, or the one before: through the unfolded kind and on to its neighbour. Null at either end. */
export function stepFrom(kinds: readonly ShownKind[], at: At, by: 1 | -1): Stop | null {
  const stops = stopsOf(kinds);
  const here = stops.find(({ place }) => place.id === at.id);
  if (here) return stops[here.index + by] ?? null;
  const next = at.index ?? kindStart(kinds, stops, at.code);
  return stops[by === 1 ? next : next - 1] ?? null;
}

/** The first stop of a kind, or of what comes after it where all of it is accepted. */
function kindStart(kinds: readonly ShownKind[], stops: readonly Stop[], code: string | null): number {
  const from = kinds.findIndex((kind) => kind.code === code);
  const later = new Set(kinds.slice(Math.max(0, from)).map((kind) => kind.code));
  return stops.find((stop) => later.has(stop.code))?.index ?? stops.length;
}
