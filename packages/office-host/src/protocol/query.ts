import { notImplemented } from "./fault";
import type { HostObject, Identity } from "./host-object";
import { memberName } from "./member-name";
import { noWatch, type Watch, watched } from "./watch";
import type { QueryInfo } from "./wire";

/** What a load asks for: scalars by name, and the same of children. */
interface Wish {
  all: boolean;
  readonly scalars: Set<string>;
  readonly children: Map<string, Wish>;
}

export interface QueryOptions {
  /** `wire`: `Values`, `_Items`; `json`: `values`, `items`. */
  readonly spelling: "wire" | "json";
  /** Identities go into the answer, so that the client can address what it got. */
  readonly identityOf: (object: HostObject) => Identity;
  readonly watch?: Watch;
}

export function query(object: HostObject, info: QueryInfo, options: QueryOptions): Record<string, unknown> {
  return answer(object, wishOf(info), options, info);
}

const newWish = (): Wish => ({ all: false, scalars: new Set(), children: new Map() });

function wishOf({ Select, Expand }: QueryInfo): Wish {
  const wish = newWish();
  for (const path of Select ?? []) addPath(wish, path.split("/"));
  for (const path of Expand ?? []) addPath(wish, [...path.split("/"), "*"]);
  const asksNothing = (Select ?? []).length === 0;
  if (asksNothing) wish.all = true;
  return wish;
}

function addPath(wish: Wish, [head, ...rest]: readonly string[]): void {
  if (head === undefined || head === "*" || head === "$all" || head === "$none") {
    if (head !== "$none") wish.all = true;
    return;
  }
  if (head.toLowerCase() === "items" && rest.length > 0) {
    addPath(wish, rest);
    return;
  }
  if (rest.length === 0) {
    wish.scalars.add(head);
    return;
  }
  const child = wish.children.get(head.toLowerCase()) ?? newWish();
  wish.children.set(head.toLowerCase(), child);
  addPath(child, rest);
}

function answer(object: HostObject, wish: Wish, options: QueryOptions, page: QueryInfo): Record<string, unknown> {
  if (object.items) return collection(object, object.items(), wish, options, page);
  const result: Record<string, unknown> = { ...options.identityOf(object) };
  if (wish.all) {
    for (const property of object.properties()) {
      if (!property.onlyWhenAsked) result[spelled(property.name, options)] = property.get();
    }
  }
  for (const name of wish.scalars) {
    const property = object.property(name);
    const navigation = property ? undefined : object.navigation(name);
    if (property) result[spelled(property.name, options)] = property.get();
    else if (navigation)
      result[spelled(navigation.name, options)] = answerOf(go(object, navigation, options), everything(), options);
    else throw notImplemented(`${object.typeName}.${name}`);
  }
  for (const [name, child] of wish.children) {
    const navigation = object.navigation(name);
    if (!navigation) throw notImplemented(`${object.typeName}.${name}`);
    result[spelled(navigation.name, options)] = answerOf(go(object, navigation, options), child, options);
  }
  return result;
}

const go = (
  object: HostObject,
  { name, get }: { readonly name: string; readonly get: () => HostObject | null },
  { watch = noWatch }: QueryOptions,
): HostObject | null => watched(watch, memberName(object, name), get);

const everything = (): Wish => ({ ...newWish(), all: true });

const answerOf = (object: HostObject | null, wish: Wish, options: QueryOptions): unknown =>
  object && answer(object, wish, options, {});

/** What the collection itself has is answered by it; everything else is asked of its items. */
function collection(
  object: HostObject,
  items: readonly HostObject[],
  wish: Wish,
  options: QueryOptions,
  { Top, Skip }: QueryInfo,
): Record<string, unknown> {
  const itemWish: Wish = { all: wish.all, scalars: new Set(), children: wish.children };
  const result: Record<string, unknown> = {};
  for (const name of wish.scalars) {
    const own = object.property(name);
    if (own) result[spelled(own.name, options)] = own.get();
    else if (name.toLowerCase() === "items") itemWish.all = true;
    else itemWish.scalars.add(name);
  }
  if (wish.all) {
    for (const own of object.properties()) result[spelled(own.name, options)] = own.get();
  }
  const from = Skip ?? 0;
  const shown = items.slice(from, Top === undefined || Top === null ? undefined : from + Top);
  result[options.spelling === "wire" ? "_Items" : "items"] = shown.map((item) => answer(item, itemWish, options, {}));
  return result;
}

const spelled = (name: string, { spelling }: QueryOptions): string =>
  spelling === "wire" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
