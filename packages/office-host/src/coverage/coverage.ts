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

/** Where the client keeps its types. */
interface Client {
  readonly Excel: object;
  readonly OfficeCore: object;
}

/** What every class of the client has, whatever it stands for. */
const common =
  /^(?:items|getitem|on\w+|setmockdata|load|set|update|tojson|track|untrack|retrieve|ensureunchanged|constructor|context|isnullobject|m_.*|__.*|_(?!register|unregister|validate|getref|runtime).*)$/iu;

/** Names that the wire has and the class does not: the client's own detours. */
const detours: ReadonlySet<string> = new Set([
  "worksheet.gridlines",
  "worksheet.headings",
  // A method here, where most collections look up by key.
  "chartcollection.getitem",
  "workbook._getreferencecount",
  "addininternalservice.notifyactionhandlerready",
]);

/** Compares this host, member by member, with Microsoft's client: a page in which `boot` has run, such as `globalThis`. */
export function coverage(client: Client): Coverage {
  const ofClient = clientTypes(client);
  const types = [...ofClient].map(([type, members]): TypeCoverage => {
    const ours = new Set((definedTypes.get(type) ?? []).map((member) => member.toLowerCase()));
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

/** Members of each type of the client; a name that means one thing in Excel and another in Office, such as a comment, has both. */
function clientTypes({ Excel, OfficeCore }: Client): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, readonly string[]>();
  for (const [name, type] of [...Object.entries(OfficeCore), ...Object.entries(Excel)] as [string, unknown][]) {
    const prototype: unknown = typeof type === "function" ? type.prototype : null;
    if (typeof prototype !== "object" || prototype === null || !("_className" in prototype)) continue;
    const members = Object.getOwnPropertyNames(prototype).filter((member) => !common.test(member));
    types.set(name, [...new Set([...(types.get(name) ?? []), ...members])].toSorted());
  }
  return new Map([...types].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
