import { allParts, type Versions } from "../consolidation/versions";
import type { Matches } from "./match-projects";
import type { Settlements } from "./settlements";

/**
 * Keys and files of settlements that stand for nothing in this run: misspelt, or about projects and files that are not here. They do no harm, but who wrote
 * them believes that they count.
 */
export function unusedSettlements(
  { matches: settled = {}, notGranted = {}, versions: chosen = {} }: Settlements,
  { pairs, unreported, ungranted }: Matches,
  versions: readonly Versions[],
): readonly string[] {
  const granted = new Set([...pairs.map((pair) => pair.granted), ...unreported].map(({ key }) => key));
  const reported = new Set([...pairs.map((pair) => pair.reported), ...ungranted].map(({ key }) => key));
  const unknown = (keys: readonly (string | null)[], known: ReadonlySet<string>): readonly string[] =>
    keys.flatMap((key) => (key === null || known.has(key) ? [] : [key]));
  const files = Object.entries(chosen).map(([namnd, file]) => ({
    own: versions.find((one) => one.namnd === namnd),
    namnd,
    file,
  }));
  return [
    ...unknown(Object.keys(settled), granted),
    ...unknown(Object.values(settled), reported),
    ...unknown(Object.keys(notGranted), reported),
    ...files.flatMap(({ own, namnd, file }) =>
      !own ? [namnd] : file === allParts || own.files.includes(file) ? [] : [file],
    ),
  ];
}
