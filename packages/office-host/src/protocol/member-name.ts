import type { HostObject } from "./host-object";

/** `Range.values`: the spelling in which Excel tells where an error happened. */
export const memberName = (object: HostObject, name: string): string =>
  `${object.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
