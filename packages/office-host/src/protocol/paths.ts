import { Arguments } from "./arguments";
import type { ExecutorRoot } from "./executor-root";
import { Fault, notImplemented } from "./fault";
import { type HostObject, isHostObject } from "./host-object";
import { locate } from "./location";
import { memberName } from "./member-name";
import type { References } from "./references";
import { type Watch, watched } from "./watch";
import { type ArgumentInfo, type ObjectPath, PathType } from "./wire";

/**
 * Finds the objects that a batch speaks of. Each path is walked when it is first needed and once only, because a method on the way may add something.
 */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: ExecutorRoot,
    private readonly references: References,
    private readonly watch: Watch,
  ) {}

  /** Null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Fault("InvalidRequest");
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments with objects in place of their path ids. */
  arguments(info: ArgumentInfo | null | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index] ?? 0),
    );
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return value.map((one: unknown, index) => this.argument(one, pathId[index]));
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return value;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root.workbook;
      case PathType.newObject:
        return this.root.service(path.Name) ?? notFound(path.Name);
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.walkFromParent(path);
    }
  }

  private walkFromParent(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) return navigate(parent, path.Name, this.watch);
    const values = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return itemOf(parent, values[0]);
    const member = memberName(parent, path.Name);
    const method = parent.method(path.Name);
    if (!method) throw notImplemented(member);
    const result = watched(this.watch, member, () => locate(member, () => method(new Arguments(values))));
    if (result !== null && !isHostObject(result)) throw new Fault("InvalidRequest", member);
    return result;
  }
}

function notFound(service: string): never {
  throw new Fault("ApiNotFound", service);
}

function navigate(parent: HostObject, name: string, watch: Watch): HostObject | null {
  const member = memberName(parent, name);
  const navigation = parent.navigation(name);
  if (!navigation) throw notImplemented(member);
  return watched(watch, member, () => locate(member, () => navigation.get()));
}

function itemOf(parent: HostObject, key: unknown): HostObject | null {
  const member = `${parent.typeName}.getItem`;
  const { item } = parent;
  if (!item) throw notImplemented(member);
  if (typeof key !== "string" && typeof key !== "number") throw new Fault("InvalidArgument", member);
  return locate(member, () => item(key));
}
