import { Fault, notImplemented } from "./fault";
import type { HostObject } from "./host-object";
import { locate } from "./location";
import { memberName } from "./member-name";
import { noWatch, type Watch, watched } from "./watch";

export function setProperty(object: HostObject, name: string, value: unknown, watch = noWatch): void {
  const member = memberName(object, name);
  const property = object.property(name);
  if (!property) throw notImplemented(member);
  const { set } = property;
  if (!set) throw new Fault("AccessDenied", member);
  watched(watch, member, () => locate(member, () => set(value)), value);
}

/** Many properties at once, those of children nested below them. */
export function update(object: HostObject, state: Readonly<Record<string, unknown>>, watch: Watch = noWatch): void {
  for (const [name, value] of Object.entries(state)) {
    const child = object.property(name) ? null : object.navigation(name)?.get();
    if (child && typeof value === "object" && value !== null) update(child, { ...value }, watch);
    else setProperty(object, name, value, watch);
  }
}
