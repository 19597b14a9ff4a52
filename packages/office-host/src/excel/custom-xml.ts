import { objectId } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import type { InSession } from "./session";

interface PartTarget extends InSession {
  readonly partId: string;
}

function xmlOf({ session, partId }: PartTarget): string {
  const part = session.model.workbook.customXml.find(({ id }) => id === partId);
  if (!part) throw new Fault("ItemNotFound");
  return part.xml;
}

/** Of the root element; an empty text for none. */
const namespaceOf = (xml: string): string =>
  /<(?![?!])[^>]*?\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)["']/u.exec(xml)?.[1] ?? "";

function put(target: PartTarget, xml: string | null): void {
  xmlOf(target);
  const { model } = target.session;
  model.change({ kind: "structure" });
  model.workbook.customXml = model.workbook.customXml.flatMap((part) =>
    part.id === target.partId ? (xml === null ? [] : [{ ...part, xml }]) : [part],
  );
}

const part = defineType<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ partId }) => ({ Id: partId }),
  properties: {
    id: { get: ({ partId }) => partId },
    namespaceUri: { get: (target) => namespaceOf(xmlOf(target)) },
  },
  methods: {
    delete: (target) => put(target, null),
    getXml: xmlOf,
    setXml: (target, args) => put(target, args.text(0)),
  },
});

const find = ({ session }: InSession, id: string): HostObject | null =>
  session.model.workbook.customXml.some((one) => one.id === id) ? part({ session, partId: id }) : null;

type Scoped = InSession & { readonly namespace: string | null };

const all = ({ session, namespace }: Scoped): readonly HostObject[] =>
  session.model.workbook.customXml
    .filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace)
    .map(({ id }) => part({ session, partId: id }));

const only = (target: Scoped): HostObject | null => {
  const [first, ...more] = all(target);
  return first && more.length === 0 ? first : null;
};

const scopedParts = defineType<Scoped>({
  name: "CustomXmlPartScopedCollection",
  items: all,
  methods: {
    getCount: (target) => all(target).length,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
    getOnlyItem: (target) => only(target) ?? notOne(),
    getOnlyItemOrNullObject: only,
  },
});

function notOne(): never {
  throw new Fault("InvalidOperation");
}

export const customXmlPartsOf = defineType<InSession>({
  name: "CustomXmlPartCollection",
  items: (target) => all({ ...target, namespace: null }),
  item: (target, key) => find(target, String(key)) ?? notFound(),
  methods: {
    add: (target, args) => {
      const xml = args.text(0);
      if (!/^\s*</u.test(xml)) throw new Fault("InvalidArgument");
      const { model } = target.session;
      model.change({ kind: "structure" });
      const id = objectId(model.nextNumber());
      model.workbook.customXml = [...model.workbook.customXml, { id, xml }];
      return part({ ...target, partId: id });
    },
    getByNamespace: (target, args) => scopedParts({ ...target, namespace: args.text(0) }),
    getCount: (target) => all({ ...target, namespace: null }).length,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
