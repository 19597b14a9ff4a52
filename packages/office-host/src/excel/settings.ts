import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import type { InSession } from "./session";

/** `workbook.settings`: the same store as `Office.context.document.settings`. Values are kept as JSON text. */

interface SettingTarget extends InSession {
  readonly key: string;
}

const settingsIn = ({ session }: InSession): ReadonlyMap<string, string> => session.model.workbook.settings;

export function putSetting({ session }: InSession, key: string, value: string | null): void {
  session.model.change({ kind: "settings" });
  const changed = new Map(session.model.workbook.settings);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  session.model.workbook.settings = changed;
}

function stored(target: SettingTarget): unknown {
  const text = settingsIn(target).get(target.key);
  if (text === undefined) throw new Fault("ItemNotFound");
  const value: unknown = JSON.parse(text);
  return value;
}

const setting = defineType<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: stored, set: (target, value) => putSetting(target, target.key, JSON.stringify(value)) },
  },
  methods: { delete: (target) => putSetting(target, target.key, null) },
});

const find = (target: InSession, key: string): HostObject | null =>
  settingsIn(target).has(key) ? setting({ ...target, key }) : null;

export const settingsOf = defineType<InSession>({
  name: "SettingCollection",
  items: (target) => [...settingsIn(target).keys()].map((key) => setting({ ...target, key })),
  item: (target, key) => find(target, String(key)) ?? notFound(),
  methods: {
    add: (target, args) => {
      const key = args.text(0);
      putSetting(target, key, JSON.stringify(args.raw(1) ?? null));
      return setting({ ...target, key });
    },
    getCount: (target) => settingsIn(target).size,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
    _registerSettingsChangedEvent: () => null,
    _unregisterSettingsChangedEvent: () => null,
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
