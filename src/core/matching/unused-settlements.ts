import { allParts, type Versions } from "../consolidation/versions";
import type { Project } from "../project/project";
import type { Matches } from "./match-projects";
import { givenTwice, type Settlements } from "./settlements";

/**
 * Keys and files of settlements that stand for nothing in this run: misspelt, about projects and files that are not here, or contradicted by another
 * settlement. They do no harm, but who wrote them believes that they count.
 */
export function unusedSettlements(
  settlements: Settlements,
  { pairs, unreported, ungranted }: Matches,
  versions: readonly Versions[],
): readonly string[] {
  const { matches: settled = {}, notGranted = {}, versions: chosen = {} } = settlements;
  const keysOf = (projects: readonly Project[]) => new Set(projects.map(({ key }) => key));
  const granted = keysOf([...pairs.map((pair) => pair.granted), ...unreported]);
  const reported = keysOf([...pairs.map((pair) => pair.reported), ...ungranted]);
  const unknown = (keys: readonly (string | null)[], known: ReadonlySet<string>): readonly string[] =>
    keys.flatMap((key) => (key === null || known.has(key) ? [] : [key]));
  const files = Object.entries(chosen).map(([key, file]) => ({
    own: versions.find((one) => one.key === key),
    key,
    file,
  }));
  return [
    ...unknown(Object.keys(settled), granted),
    ...unknown(Object.values(settled), reported),
    ...givenTwice(settlements),
    ...unknown(Object.keys(notGranted), keysOf(ungranted)),
    ...files.flatMap(({ own, key, file }) =>
      !own ? [key] : file === allParts || own.files.includes(file) ? [] : [file],
    ),
  ];
}
