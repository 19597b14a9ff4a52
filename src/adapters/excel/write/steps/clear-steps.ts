import type { DocumentSheet } from "../../../../core/document/document";
import { areaText } from "sheet-refs";
import { rowSpan } from "../../read/grid";
import { addressesOf, areasOf, placeOf, placesOf, type Place } from "../cells-and-areas";
import { type Step, step } from "./step";

/** Takes away what we wrote before, and nothing else: cells that the new summary has no use for, and the look and links of those it writes again. */
export function clearSteps(before: readonly DocumentSheet[], now: DocumentSheet): readonly Step[] {
  const { name } = now;
  const next = placesOf(now);
  const old = new Set(before.flatMap((sheet) => [...placesOf(sheet)]));
  // The mark stands there.
  old.delete(placeOf(1, 1));
  const left = [...old].filter((place) => !next.has(place));
  const again = [...old].filter((place) => next.has(place));
  const heights = new Set(before.flatMap(({ rowHeights }) => [...rowHeights.keys()]));
  return [
    ...before
      .flatMap(({ merges }) => merges)
      .map((area) => step(3, (book) => book.range(name, areaText(area)).unmerge())),
    ...before
      .flatMap(({ conditionalLooks }) => conditionalLooks)
      .map(({ range }) => step(4, (book) => book.range(name, range).conditionalFormats.clearAll())),
    ...inAreas(left, (address) => step(3, (book) => book.areas(name, address).clear("All"), address.length)),
    ...inAreas(again, (address) =>
      step(
        6,
        (book) => {
          book.areas(name, address).clear("Hyperlinks");
          book.areas(name, address).clear("Formats");
        },
        address.length,
      ),
    ),
    ...[...heights]
      .filter((row) => !now.rowHeights.has(row))
      .map((row) =>
        step(4, (book) => {
          book.range(name, rowSpan(row, row)).format.useStandardHeight = true;
        }),
      ),
  ];
}

const inAreas = (places: readonly Place[], make: (address: string) => Step): readonly Step[] =>
  addressesOf(areasOf(places)).map(make);
