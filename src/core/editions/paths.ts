import { isRecord } from "../anvisningar/form-problems";

/** Values by a path of keys with dots: `label.sv`. */

type Data = Readonly<Record<string, unknown>>;

export const valueAt = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? own(value, key) : undefined), data);

/** The same data with one more value. A key that every object has is no key of ours. */
export function withValue(data: Data, path: string, value: unknown): Data {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...data, [key]: value };
  const inner = own(data, key);
  return { ...data, [key]: withValue(isRecord(inner) ? inner : {}, rest.join("."), value) };
}

const own = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
