import type { Location } from "../findings/finding";
import { joinedText } from "../messages/joined-text";
import { parseArea } from "sheet-refs";
import { shorten, visibleText } from "../values/visible-text";
import type { LetterContext } from "./letter-context";

/** How much of a place must be said: the cell where all are on one sheet, with the sheet where all are in one file. */
export type HowFar = "cell" | "sheet" | "file";

export function howFar(places: readonly Location[]): HowFar {
  const files = new Set(places.map(({ file }) => file));
  const sheets = new Set(places.map(({ sheet }) => sheet));
  return files.size > 1 ? "file" : sheets.size > 1 ? "sheet" : "cell";
}

const longestName = 80;

/** "Cell K4", "Bladet Projekt, cellerna K4 och K7": the cells of each sheet together, sorted by column and row. */
export function placesText(places: readonly Location[], far: HowFar, { texts, say, language }: LetterContext): string {
  const sheets = new Map<string, Location[]>();
  for (const place of places) {
    const key = JSON.stringify([place.file, place.sheet]);
    sheets.set(key, [...(sheets.get(key) ?? []), place]);
  }
  return [...sheets.values()]
    .map((members) => {
      const [{ file, sheet = "" } = { file: "" }] = members;
      const cells = members.flatMap(({ cell }) => cell ?? []).toSorted(byColumnThenRow);
      return say(texts.place[far][cells.length === 1 ? "one" : "many"], {
        ...{ file: nameOf(file), sheet: nameOf(sheet) },
        cells: joinedText(cells, "all", language),
      });
    })
    .join("; ");
}

const nameOf = (text: string): string => shorten(visibleText(text), longestName);

function byColumnThenRow(a: string, b: string): number {
  const [one, other] = [parseArea(a), parseArea(b)];
  return one === null || other === null ? 0 : one.left - other.left || one.top - other.top;
}
