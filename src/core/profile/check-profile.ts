import { normaliseLabel } from "../values/label";
import { namesOfArea } from "./area-names";
import { namesOfBody } from "./decision-bodies";
import { wordsOfType } from "./investment-types";
import { namesOfNamnd } from "./namnd-names";
import { normaliseNamn } from "./normalise-namnd";
import type { Profile } from "./schema";
import { overlap, type Lived } from "./validity";

/** What does not hang together in a profile of the right form, in plain English for whoever writes profiles; empty when all is well. */
export function profileProblems(profile: Profile): readonly string[] {
  const { namnder, areas, investmentTypes, decisionBodies, mandatePeriods, neverMerge, ambiguousNames } = profile;
  const districts = new Set(namnder.filter(({ kind }) => kind === "district").map(({ id }) => id));
  const ids = new Set(idsOf(namnder));
  const bodies = decisionBodies.map((body) => ({ ...body, id: body.name }));
  const typeCodes = investmentTypes.map(({ code }) => code);
  const typeWords = investmentTypes.flatMap((type) => [...new Set(wordsOfType(type).map(normaliseLabel))]);
  const namndNames = sharedNames("nämnder", namnder, namesOfNamnd);
  const areaNames = sharedNames("areas", areas, namesOfArea);
  const declared = new Set(ambiguousNames.map(normaliseNamn));
  const ambiguous = new Set([...namndNames, ...areaNames].map(({ name }) => name));

  return [
    ...repeated("nämnd id", idsOf(namnder)),
    ...repeated("area id", idsOf(areas)),
    ...repeated("type code", typeCodes),
    ...repeated("investment word", typeWords),
    ...successionProblems("nämnd", namnder),
    ...successionProblems("area", areas),
    ...[...namndNames, ...areaNames].filter(({ name }) => !declared.has(name)).map(({ problem }) => problem),
    ...[...declared]
      .filter((name) => !ambiguous.has(name))
      .map((name) => `"${name}" is declared ambiguous but is not.`),
    ...sharedNames("decision bodies", bodies, namesOfBody).map(({ problem }) => problem),
    ...areas
      .filter(({ namnd }) => !districts.has(namnd))
      .map(({ id, namnd }) => `Area "${id}" belongs to "${namnd}", which is no district nämnd.`),
    ...neverMerge
      .flat()
      .filter((id) => !ids.has(id))
      .map((id) => `neverMerge names "${id}", which is no nämnd.`),
    ...neverMerge.filter(([a, b]) => a === b).map(([a]) => `neverMerge pairs "${a}" with itself.`),
    ...mandatePeriods.flatMap((a, index) =>
      mandatePeriods
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `Mandate periods "${a.name}" and "${b.name}" overlap.`),
    ),
  ];
}

interface Listed extends Lived {
  readonly id: string;
}

const idsOf = (items: readonly Listed[]): readonly string[] => items.map(({ id }) => id);

const repeated = (what: string, values: readonly string[]): readonly string[] =>
  [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
    (value) => `The ${what} "${value}" occurs twice.`,
  );

/** Names that mean several at the same time, and names of which nothing is left to compare. */
function sharedNames<Item extends Listed>(
  what: string,
  listed: readonly Item[],
  namesOf: (item: Item) => readonly string[],
) {
  const users = new Map<string, Item[]>();
  for (const item of listed) {
    for (const name of new Set(namesOf(item).map(normaliseNamn))) users.set(name, [...(users.get(name) ?? []), item]);
  }
  return [...users].flatMap(([name, items]) => {
    const clash = items.filter((item) => items.some((other) => other !== item && overlap(item, other)));
    const list = clash.map(({ id }) => id).join(", ");
    if (name === "") return [{ name, problem: `A name in ${what} has no letters.` }];
    return clash.length > 0 ? [{ name, problem: `"${name}" means several ${what} at the same time: ${list}.` }] : [];
  });
}

function successionProblems(
  what: string,
  items: readonly (Listed & { readonly successor?: string | undefined })[],
): readonly string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) => {
    const { id, from, to, successor } = item;
    const heir = successor === undefined ? undefined : byId.get(successor);
    return [
      ...(from !== undefined && to !== undefined && to < from ? [`The ${what} "${id}" ends before it begins.`] : []),
      ...(successor !== undefined && !heir
        ? [`The ${what} "${id}" has the successor "${successor}", which does not exist.`]
        : []),
      ...(successor !== undefined && to === undefined ? [`The ${what} "${id}" has a successor but no last day.`] : []),
      ...(heir?.to !== undefined && to !== undefined && heir.to <= to
        ? [`The ${what} "${id}" outlives its successor "${heir.id}".`]
        : []),
    ];
  });
}
