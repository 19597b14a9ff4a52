import type { WorkbookSettings } from "./workbook-settings";

export interface JoinedSettings {
  readonly settings: WorkbookSettings;
  /** Answers of the other's that mine took the place of: both had changed the same one, each in a way of their own. */
  readonly replaced: number;
}

/** Two people's settings in one workbook, answer by answer. `since`: what mine grew out of; what I have not changed since is as the other left it. */
export function joinSettings(
  since: WorkbookSettings,
  mine: WorkbookSettings,
  theirs: WorkbookSettings,
): JoinedSettings {
  const joined = join(asTree(since), asTree(mine), asTree(theirs));
  const { turnedOff, ...rest } = joined.value as unknown as Tree;
  const settings = { ...rest, turnedOff: Object.keys(turnedOff ?? {}) } as unknown as WorkbookSettings;
  return { settings, replaced: joined.replaced };
}

/** A leaf is an answer; undefined is none. */
type Leaf = string | number | boolean | null | undefined;
type Tree = Readonly<Record<string, Leaf | object>>;

const asTree = ({ turnedOff, ...rest }: WorkbookSettings): Tree => ({
  ...rest,
  turnedOff: Object.fromEntries(turnedOff.map((code) => [code, true])),
});

interface Joined {
  readonly value: Leaf | object;
  readonly replaced: number;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function join(since: unknown, mine: unknown, theirs: unknown): Joined {
  if (![since, mine, theirs].some(isTree)) return leaf(since as Leaf, mine as Leaf, theirs as Leaf);
  const [one, two, three] = [since, mine, theirs].map((tree) => new Map(Object.entries(isTree(tree) ? tree : {})));
  let replaced = 0;
  const entries = [...new Set([...(two?.keys() ?? []), ...(three?.keys() ?? [])])].flatMap((key) => {
    const joined = join(one?.get(key), two?.get(key), three?.get(key));
    replaced += joined.replaced;
    return joined.value === undefined ? [] : [[key, joined.value] as const];
  });
  // What nobody has any answers in is as if it were not there.
  const isNothing = entries.length === 0 && (mine === undefined || theirs === undefined);
  return { value: isNothing ? undefined : Object.fromEntries(entries), replaced };
}

function leaf(since: Leaf, mine: Leaf, theirs: Leaf): Joined {
  if (mine === since) return { value: theirs, replaced: 0 };
  return { value: mine, replaced: theirs === since || theirs === mine ? 0 : 1 };
}
