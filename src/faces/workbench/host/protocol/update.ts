import { Fault, notImplemented } from "./fault";
import type { HostObject } from "./host-object";
import { locate } from "./location";
import { memberName } from "./member-name";

export function setProperty(object: HostObject, name: string, value: unknown): void {
  const member = memberName(object, name);
  const property = object.property(name);
  if (!property) throw notImplemented(member);
  const { set } = property;
  if (!set) throw new Fault("AccessDenied", member);
  locate(member, () => set(value));
}

/** Many properties at once, those of children nested below them. */
export function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const child = object.property(name) ? null : object.navigation(name)?.get();
    if (child && typeof value === "object" && value !== null) update(child, { ...value });
    else setProperty(object, name, value);
  }
}
