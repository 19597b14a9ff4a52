import { editionFault, placeInData, type EditionFault } from "./edition-fault";
import { extensionSchema, namedBy, namedParts, nounOf, type NamedPart } from "./extension-schema";
import { formProblems, isRecord } from "./form-problems";
import { receiverWordSchema } from "./schema";
import { takenOver } from "./taken-over";

/** An edition's data as if it had been written out in full; with problems it is not to be used. */
export interface WholeEdition {
  readonly data: unknown;
  readonly problems: readonly EditionFault[];
}

/** Brings an edition that extends another (`ExtensionData`) together with it; any other is whole already. `others`: the editions that may be extended. */
export function wholeEdition(data: unknown, others: readonly unknown[], way: readonly string[] = []): WholeEdition {
  if (!isRecord(data) || !("extends" in data)) return { data, problems: [] };
  const parsed = extensionSchema.safeParse(data);
  if (!parsed.success) return { data, problems: formProblems(data, parsed.error) };
  const { extends: name, remove, ...changes } = parsed.data;
  const other = others.find((one) => isRecord(one) && one["id"] === name);
  if (other === undefined) return { data, problems: [editionFault("UTG-31", extending, { edition: name })] };
  const soFar = [...way, changes.id];
  if (soFar.includes(name))
    return { data, problems: [editionFault("UTG-32", extending, { editions: [...soFar, name] })] };
  const { data: base, problems } = wholeEdition(other, others, soFar);
  if (problems.length > 0 || !isRecord(base)) return { data, problems };
  // Only an edition that has no word for its receivers speaks of nämnder.
  const word = "receiverWord" in base ? undefined : receiverWordSchema.safeParse(changes["receiverWord"]).data;
  const theirs = (part: NamedPart): readonly Thing[] =>
    word === undefined
      ? thingsIn(base, part)
      : thingsIn(base, part).map((thing) => (isLabelled(part) ? takenOver(thing, word) : thing));
  const parts = namedParts.map((part) => changedPart(part, name, theirs(part), changes[part], remove[part]));
  const said = Object.keys(changes).filter((key) => !isOwn(key) && !isNamed(key) && isSame(changes[key], base[key]));
  return {
    data: { ...base, ...changes, ...Object.fromEntries(parts.map(({ part, things }) => [part, things])) },
    problems: [
      ...parts.flatMap((one) => one.problems),
      ...said.map((key) => editionFault("UTG-35", { key }, { place: placeInData({ key }), edition: name })),
    ],
  };
}

const extending = { key: "extends" } as const;

/** Sentences are quoted as they stand, and the house's own follow the word when the whole is loaded. */
const isLabelled = (part: NamedPart): boolean => ["fields", "lists", "tables"].includes(part);

type Thing = Readonly<Record<string, unknown>>;

/** One part of the edition: what is left of the other's, with what is changed in it, and then what is new. */
function changedPart(
  part: NamedPart,
  other: string,
  theirs: readonly Thing[],
  stated: readonly Thing[],
  removed: readonly string[],
) {
  const nameOf = (thing: Thing): string => String(thing[namedBy[part]]);
  const changes = new Map(stated.map((thing) => [nameOf(thing), thing]));
  const known = new Map(theirs.map((thing) => [nameOf(thing), thing]));
  const changed = (thing: Thing): Thing => ({ ...thing, ...changes.get(nameOf(thing)) });
  const problemsOf = (name: string): readonly EditionFault[] => {
    const before = known.get(name);
    const at = { part, name };
    const place = placeInData(at);
    const isTwice = stated.filter((thing) => nameOf(thing) === name).length > 1;
    return [
      ...(isTwice ? [editionFault("UTG-10", at, { part: nounOf[part], name })] : []),
      ...(removed.includes(name) ? [editionFault("UTG-34", at, { place })] : []),
      ...(before && isSame(changed(before), before) ? [editionFault("UTG-35", at, { place, edition: other })] : []),
    ];
  };
  return {
    part,
    things: [
      ...theirs.filter((thing) => !removed.includes(nameOf(thing))).map(changed),
      ...stated.filter((thing) => !known.has(nameOf(thing))),
    ],
    problems: [
      ...removed
        .filter((name) => !known.has(name))
        .map((name) => editionFault("UTG-33", { part, name }, { part: nounOf[part], name, edition: other })),
      ...[...changes.keys()].flatMap(problemsOf),
    ],
  };
}

const thingsIn = (edition: Thing, part: NamedPart): readonly Thing[] => {
  const things = edition[part];
  return Array.isArray(things) ? things.filter(isRecord) : [];
};

/** Every edition states these, also where it is the first version again. */
const isOwn = (key: string): boolean => ["id", "version", "title"].includes(key);

const isNamed = (key: string): boolean => key in namedBy;

/** Data of an edition is plain: texts, numbers, lists. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
