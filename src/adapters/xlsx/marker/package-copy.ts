import { allowed, caps } from "../reader/caps";
import type { ReadEngine } from "../reader/engine";
import { asUtf8 } from "../reader/xml/xml-encoding";
import { partKey, relationshipsOf, resolveTarget } from "../reader/zip/part-name";
import type { ZipDirectory } from "../reader/zip/zip-directory";
import { readPart } from "../reader/zip/zip-part";
import { element } from "../writer/xml-text";
import { insertion, spliced } from "./splices";
import { Unmarkable } from "./unmarkable";
import {
  attributeOf,
  bytesOf,
  closesItself,
  named,
  opened,
  prefixOf,
  slicesOf,
  textOf,
  type Slice,
} from "./xml-slices";
import { packPart, zipOf } from "./zip-copy";

const contentTypesName = "[Content_Types].xml";

/** A relationship of a part inside the package; `type` is the last segment of its address. */
export interface Link {
  readonly id: string;
  readonly type: string;
  /** Key of the part that it leads to. */
  readonly target: string;
}

/** A package that is copied with some parts changed, added or left out: all others are taken over packed, byte for byte. */
export class PackageCopy {
  private readonly changed = new Map<string, { readonly name: string; readonly content: Uint8Array }>();
  private readonly dropped = new Set<string>();
  private readonly budget: { bytesLeft: number };

  constructor(
    private readonly file: Uint8Array,
    private readonly directory: ZipDirectory,
    private readonly engine: ReadEngine,
  ) {
    this.budget = { bytesLeft: allowed(caps.total, file.length) };
  }

  has(key: string): boolean {
    return this.changed.has(key) || (this.directory.has(key) && !this.dropped.has(key));
  }

  keys(): readonly string[] {
    return [...new Set([...this.directory.keys(), ...this.changed.keys()])].filter((key) => this.has(key));
  }

  /** The part as it is now. */
  bytes(key: string): Uint8Array {
    const changed = this.changed.get(key);
    if (changed) return changed.content;
    const entry = this.directory.get(key);
    const read = entry && readPart(this.file, entry, this.engine, this.budget);
    if (!read?.ok) throw new Unmarkable("damaged");
    return read.value;
  }

  /** The part as XML in UTF-8, whatever it was written in. */
  xml(key: string): Uint8Array {
    const bytes = this.bytes(key);
    const utf8 = asUtf8(bytes);
    if (utf8 === null) throw new Unmarkable("damaged");
    return utf8 === bytes || utf8.buffer === bytes.buffer ? utf8 : bytesOf(declaredUtf8(textOf(utf8)));
  }

  /** Changes or adds a part; what is the same stays untouched. */
  put(name: string, content: Uint8Array | string, type: string | null = null): void {
    const key = partKey(name);
    this.dropped.delete(key);
    const bytes = typeof content === "string" ? bytesOf(content) : content;
    this.changed.set(key, { name: this.directory.get(key)?.name ?? name, content: bytes });
    if (type !== null) this.declare("Override", "PartName", `/${name}`, type);
  }

  /** Leaves a part out, with what the package says of its type. */
  drop(key: string): void {
    this.changed.delete(key);
    this.dropped.add(key);
    const types = partKey(contentTypesName);
    const bytes = this.xml(types);
    const gone = slicesOf(bytes).children.filter(
      (one) => one.name === "Override" && partKey(attributeOf(bytes, one, "PartName") ?? "") === key,
    );
    if (gone.length > 0) this.put(contentTypesName, withoutSlices(bytes, gone));
  }

  /** What the package says of parts with this ending, unless it says so already. */
  declareEnding(extension: string, type: string): void {
    this.declare("Default", "Extension", extension, type);
  }

  links(from: string): readonly Link[] {
    const key = relationshipsOf(from);
    if (!this.has(key)) return [];
    const bytes = this.xml(key);
    return slicesOf(bytes).children.flatMap((one) => {
      const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributeOf(bytes, one, name));
      if (!id || !type || !target || attributeOf(bytes, one, "TargetMode") === "External") return [];
      return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(from, target) }];
    });
  }

  /** Makes `from` lead to a part; returns the relationship's id. */
  link(from: string, type: string, target: string): string {
    const key = relationshipsOf(from);
    const bytes = this.has(key) ? this.xml(key) : bytesOf(noLinks);
    const { root, children } = slicesOf(bytes);
    const used = new Set(children.map((one) => attributeOf(bytes, one, "Id")));
    let number = children.length + 1;
    while (used.has(`rId${number}`)) number += 1;
    const xml = element("Relationship", { Id: `rId${number}`, Type: type, Target: relativeTo(from, target) });
    this.put(this.nameOf(key), withChild(bytes, root, xml));
    return `rId${number}`;
  }

  unlink(from: string, isGone: (link: Link) => boolean): void {
    const key = relationshipsOf(from);
    const gone = new Set(
      this.links(from)
        .filter(isGone)
        .map(({ id }) => id),
    );
    if (gone.size === 0) return;
    const bytes = this.xml(key);
    const slices = slicesOf(bytes).children.filter((one) => gone.has(attributeOf(bytes, one, "Id") ?? ""));
    this.put(this.nameOf(key), withoutSlices(bytes, slices));
  }

  /** As the package writes the name of a part. */
  nameOf(key: string): string {
    return this.changed.get(key)?.name ?? this.directory.get(key)?.name ?? key;
  }

  /** `xl/comments` and `.xml` to the first such name that is free. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(partKey(`${before}${number}${after}`))) number += 1;
    return `${before}${number}${after}`;
  }

  zip(): Uint8Array {
    const kept = [...this.directory].flatMap(([key, { name, method, crc, size, dataStart, packedSize }]) => {
      const changed = this.changed.get(key);
      if (changed) return [packPart(name, changed.content, this.engine)];
      const packed = this.file.subarray(dataStart, dataStart + packedSize);
      return this.dropped.has(key) ? [] : [{ name, method, crc, size, packed }];
    });
    const added = [...this.changed].filter(([key]) => !this.directory.has(key));
    return zipOf([...kept, ...added.map(([, { name, content }]) => packPart(name, content, this.engine))]);
  }

  private declare(kind: "Default" | "Override", attribute: string, value: string, type: string): void {
    const bytes = this.xml(partKey(contentTypesName));
    const { root, children } = slicesOf(bytes);
    const isKnown = children.some(
      (one) => one.name === kind && attributeOf(bytes, one, attribute)?.toLowerCase() === value.toLowerCase(),
    );
    const xml = element(kind, { [attribute]: value, ContentType: type });
    if (!isKnown) this.put(contentTypesName, withChild(bytes, root, xml));
  }
}

const noLinks = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** The part with one more child, last in its root. */
export function withChild(bytes: Uint8Array, root: Slice, xml: string): Uint8Array {
  const prefix = prefixOf(bytes, root);
  const child = named(xml, prefix);
  if (!closesItself(root)) return spliced(bytes, [insertion(root.closeStart, child)]);
  const text = `${opened(textOf(bytes, root.start, root.openEnd))}${child}</${prefix}${root.name}>`;
  return spliced(bytes, [{ start: root.start, end: root.end, text }]);
}

const withoutSlices = (bytes: Uint8Array, slices: readonly Slice[]): Uint8Array =>
  spliced(
    bytes,
    slices.map(({ start, end }) => ({ start, end, text: "" })),
  );

const declaredUtf8 = (xml: string): string => xml.replace(/^(<\?xml\b[^>]*?encoding\s*=\s*["'])[^"']*/u, "$1UTF-8");

/** The way from one part to another: programs in use take no address from the package's root, though it is allowed (ECMA-376 part 2, 6.5.3). */
function relativeTo(from: string, target: string): string {
  const [folders, parts] = [from.split("/").slice(0, -1), target.split("/")];
  const shared = folders.findIndex((folder, at) => folder.toLowerCase() !== parts[at]?.toLowerCase());
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...parts.slice(common)].join("/");
}
