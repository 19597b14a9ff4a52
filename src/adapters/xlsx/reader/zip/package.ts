import { allowed, caps } from "../caps";
import type { ReadEngine } from "../engine";
import { partKey, relationshipsOf, resolveTarget } from "./part-name";
import { type Outcome, damaged, done, refuse, tooLarge } from "../refusal";
import { type XmlReader, readXml, root } from "../xml/xml-reader";
import type { XmlFault } from "../xml/xml-scanner";
import type { ZipDirectory } from "./zip-directory";
import { readPart } from "./zip-part";

/** A relationship of a part to another part in the same package. `type` is the last segment of its address: `worksheet`, `styles` … */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Key of the part it leads to. */
  readonly target: string;
}

/** A zip with parts, their types and their relationships: what .xlsx, .docx and others have in common. Parts are named by key. */
export interface Package {
  /** Size of the whole file. */
  readonly packedBytes: number;
  has(key: string): boolean;
  /** Some of its parts are encrypted by the zip itself. */
  readonly isProtected: boolean;
  /** A part is there to be read once: a thousand references to it must not cost a thousand times its size. */
  bytes(key: string): Outcome<Uint8Array>;
  /** Reads a part with a root element of that name; the part is damaged when it is not there. */
  xml<T>(key: string, rootName: string, read: (xml: XmlReader) => T): Outcome<T>;
  /** None when the part has none. */
  relationships(key: string): Outcome<readonly Relationship[]>;
  /** Takes what is unpacked from the parts' contents from the file's allowance; false when nothing is left. */
  spend(bytes: number): boolean;
}

/** Content types by the key of the part, and by extension for all others. Apart: a part may be called `.xml`. */
export interface ContentTypes {
  readonly parts: ReadonlyMap<string, string>;
  readonly extensions: ReadonlyMap<string, string>;
}

export const contentTypesKey = partKey("[Content_Types].xml");

export function openPackage(file: Uint8Array, directory: ZipDirectory, engine: ReadEngine): Package {
  const total = allowed(caps.total, file.length);
  const budget = { bytesLeft: total };
  const unread = new Map(directory);
  const bytes = (key: string): Outcome<Uint8Array> => {
    const entry = unread.get(key);
    unread.delete(key);
    return entry ? readPart(file, entry, engine, budget) : damaged(key);
  };
  const xml = <T>(key: string, rootName: string, read: (xml: XmlReader) => T): Outcome<T> => {
    const part = bytes(key);
    if (!part.ok) return part;
    const result = readXml(part.value, rootName, read);
    return typeof result === "string"
      ? faultOf(result, directory.get(key)?.name ?? key, total, file.length)
      : done(result.value);
  };
  return {
    packedBytes: file.length,
    has: (key) => directory.has(key),
    isProtected: [...directory.values()].some(({ encrypted }) => encrypted),
    bytes,
    xml,
    relationships: (key) => {
      const own = relationshipsOf(key);
      return directory.has(own) ? xml(own, "Relationships", (part) => readRelationships(part, key)) : done([]);
    },
    spend: (count) => {
      budget.bytesLeft -= count;
      return budget.bytesLeft >= 0;
    },
  };
}

function faultOf(fault: XmlFault, part: string, total: number, packedBytes: number): Outcome<never> {
  switch (fault) {
    case "damaged":
      return damaged(part);
    // A text that no cell can hold, where no cell could be told.
    case "text-too-long":
      return damaged(part);
    case "doctype":
      return refuse({ kind: "doctype" });
    case "too-large":
      return tooLarge(total);
    case "too-many-cells":
      return refuse({ kind: "too-many", what: "cells", most: allowed(caps.cells, packedBytes) });
    case "too-many-sheets":
      return refuse({ kind: "too-many", what: "sheets", most: caps.sheets });
  }
}

function readRelationships(xml: XmlReader, from: string): readonly Relationship[] {
  const found: Relationship[] = [];
  while (xml.nextChild(root)) {
    if (!xml.is("Relationship")) continue;
    const id = xml.attribute("Id");
    const type = xml.attribute("Type");
    const target = xml.attribute("Target");
    if (id === null || type === null || target === null) xml.fail();
    else if (xml.attribute("TargetMode") !== "External") {
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(from, target) });
    }
  }
  return found;
}

export function readContentTypes(xml: XmlReader): ContentTypes {
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  while (xml.nextChild(root)) {
    const type = xml.attribute("ContentType");
    const part = xml.is("Override") ? xml.attribute("PartName") : null;
    const extension = xml.is("Default") ? xml.attribute("Extension") : null;
    if (type === null) continue;
    if (part !== null) parts.set(partKey(part), type);
    if (extension !== null) extensions.set(extension.toLowerCase(), type);
  }
  return { parts, extensions };
}

export const contentTypeOf = ({ parts, extensions }: ContentTypes, key: string): string =>
  parts.get(key) ?? extensions.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
