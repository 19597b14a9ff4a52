import { definedTypes } from "../protocol/host-object";

/** One type of Microsoft's client, and what of it this host has. Members are spelled as in JavaScript and in alphabetical order. */
export interface TypeCoverage {
  readonly type: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

export interface Coverage {
  /** Types of which the host has something. */
  readonly types: readonly TypeCoverage[];
  /** Types that it lacks altogether. */
  readonly without: readonly string[];
  /** Members of the host that the client could never ask for: there should be none. */
  readonly unknown: readonly string[];
}

/** A page in which the client runs: it keeps its types in `Excel` and `OfficeCore`. */
type Client = object;

/** What every class of the client has, whatever it stands for. */
const common =
  /^(?:items|getitem|on\w+|setmockdata|load|set|update|tojson|track|untrack|retrieve|ensureunchanged|constructor|context|isnullobject|m_.*|_.*)$/iu;

/** The client's own name for listening to an event: `onChanged` is `_RegisterChangedEvent`. */
const listens = /^_register(\w+)event$/iu;

/** Names that the wire has and the class does not: the client's own detours. */
const detours: ReadonlySet<string> = new Set([
  "worksheet.gridlines",
  "worksheet.headings",
  // A method here, where most collections look up by key.
  "chartcollection.getitem",
  "addininternalservice.notifyactionhandlerready",
]);

/** Compares this host, member by member, with Microsoft's client, in a page where `boot` has run: `globalThis`. Without a client every type is missing. */
export function coverage(client: Client): Coverage {
  const ofClient = clientTypes(client);
  const types = [...ofClient].map(([type, members]): TypeCoverage => {
    const ours = new Set((definedTypes.get(type) ?? []).map((member) => asEvent(member).toLowerCase()));
    const [has, lacks] = [members.filter((one) => isAmong(ours, one)), members.filter((one) => !isAmong(ours, one))];
    return { type, has, lacks };
  });
  const unknown = [...definedTypes].flatMap(([type, members]) => {
    const theirs = new Set((ofClient.get(type) ?? []).map((member) => member.toLowerCase()));
    return members
      .filter((member) => !member.startsWith("_") && !isAmong(theirs, member))
      .map((member) => `${type}.${member}`)
      .filter((member) => !isAmong(detours, member));
  });
  const inPart = types.filter(({ has, type }) => has.length > 0 || definedTypes.has(type));
  const without = types.filter((one) => !inPart.includes(one)).map(({ type }) => type);
  return { types: inPart, without: without.toSorted(), unknown };
}

const isAmong = (lowerCase: ReadonlySet<string>, member: string): boolean => lowerCase.has(member.toLowerCase());

const asEvent = (member: string): string => member.replace(listens, "on$1");

/** Members of each type of the client; a name that means one thing in Excel and another in Office, such as a comment, has both. */
function clientTypes(client: Client): ReadonlyMap<string, readonly string[]> {
  const { Excel = {}, OfficeCore = {} } = client as { readonly Excel?: object; readonly OfficeCore?: object };
  const types = new Map<string, readonly string[]>();
  for (const [name, type] of [...Object.entries(OfficeCore), ...Object.entries(Excel)] as [string, unknown][]) {
    const prototype: unknown = typeof type === "function" ? type.prototype : null;
    if (typeof prototype !== "object" || prototype === null || !("_className" in prototype)) continue;
    const all = Object.getOwnPropertyNames(prototype);
    const events = all.filter((member) => listens.test(member)).map(asEvent);
    const members = [...all.filter((member) => !common.test(member)), ...events];
    types.set(name, [...new Set([...(types.get(name) ?? []), ...members])].toSorted());
  }
  return new Map([...types].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
