import type { Arguments } from "./arguments";

/** What the client addresses an object by next time: `Id`, or `_Id` for those that are found by key. */
export type Identity = Readonly<Record<string, string | number>>;

export interface PropertyOf<Target> {
  readonly get: (target: Target) => unknown;
  /** Absent for what can only be read. */
  readonly set?: (target: Target, value: unknown) => void;
  /** Left out of a load that names no properties. */
  readonly onlyWhenAsked?: true;
}

/** A type of the object model as a table. Names are spelled as in JavaScript; the wire's spelling differs in case only. */
export interface TypeTable<Target> {
  readonly name: string;
  readonly identity?: (target: Target) => Identity;
  readonly properties?: Readonly<Record<string, PropertyOf<Target>>>;
  readonly navigations?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** What a method returns is an object of the model, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  readonly items?: (target: Target) => readonly HostObject[];
  /** By key: name or id, or a number from 0. */
  readonly item?: (target: Target, key: string | number) => HostObject | null;
}

interface Property {
  readonly name: string;
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly onlyWhenAsked: boolean;
}

/** An object of the model as the executor sees it. Members are found whatever their case; undefined is a member that the host lacks. */
export interface HostObject {
  readonly typeName: string;
  /** What the type's own tables work on. */
  readonly target: unknown;
  readonly identity: () => Identity;
  readonly property: (name: string) => Property | undefined;
  readonly properties: () => readonly Property[];
  /** The navigation's name and the object there, null for a null object. */
  readonly navigation: (name: string) => { readonly name: string; readonly get: () => HostObject | null } | undefined;
  readonly method: (name: string) => ((args: Arguments) => unknown) | undefined;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: ((key: string | number) => HostObject | null) | undefined;
}

class TableObject<Target> implements HostObject {
  readonly items: HostObject["items"];
  readonly item: HostObject["item"];

  constructor(
    private readonly table: TypeTable<Target>,
    private readonly index: ReadonlyMap<string, string>,
    readonly target: Target,
  ) {
    const { items, item } = table;
    this.items = items && (() => items(target));
    this.item = item && ((key) => item(target, key));
  }

  get typeName(): string {
    return this.table.name;
  }

  identity = (): Identity => this.table.identity?.(this.target) ?? {};

  property = (name: string): Property | undefined => {
    const known = this.known(name, this.table.properties);
    return known && this.bound(known.name, known.member);
  };

  properties = (): readonly Property[] =>
    Object.entries(this.table.properties ?? {}).map(([name, property]) => this.bound(name, property));

  navigation: HostObject["navigation"] = (name) => {
    const known = this.known(name, this.table.navigations);
    return known && { name: known.name, get: () => known.member(this.target) };
  };

  method: HostObject["method"] = (name) => {
    const known = this.known(name, this.table.methods);
    return known && ((args) => known.member(this.target, args));
  };

  private known<Member>(
    name: string,
    members: Readonly<Record<string, Member>> | undefined,
  ): { readonly name: string; readonly member: Member } | undefined {
    const spelled = this.index.get(name.toLowerCase());
    const member = spelled === undefined ? undefined : members?.[spelled];
    return spelled === undefined || member === undefined ? undefined : { name: spelled, member };
  }

  private bound(name: string, { get, set, onlyWhenAsked }: PropertyOf<Target>): Property {
    const { target } = this;
    return {
      name,
      get: () => get(target),
      ...(set && { set: (value: unknown) => set(target, value) }),
      onlyWhenAsked: onlyWhenAsked === true,
    };
  }
}

const members = new Map<string, readonly string[]>();

/** Every type that the host has, with the names of its members: to compare with the client's. */
export const definedTypes: ReadonlyMap<string, readonly string[]> = members;

/** Makes objects of a type. */
export function defineType<Target>(table: TypeTable<Target>): (target: Target) => HostObject {
  const names = [table.properties, table.navigations, table.methods].flatMap((members) => Object.keys(members ?? {}));
  members.set(table.name, names);
  const index = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (target) => new TableObject(table, index, target);
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof TableObject;
