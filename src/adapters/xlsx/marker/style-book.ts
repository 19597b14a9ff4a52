import type { Severity } from "../../../core/findings/severity";
import { isMarkColour, markColour } from "./mark-colours";
import { spliced, type Splice } from "./splices";
import {
  bytesOf,
  closesItself,
  named,
  opened,
  prefixOf,
  slicesOf,
  textOf,
  withAttribute,
  type Slice,
} from "./xml-slices";

/** What `xl/styles.xml` of a workbook without looks must have at least. */
export const noStyles = (namespace: string): Uint8Array =>
  bytesOf(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`);

type ListName = "fonts" | "fills" | "borders" | "cellXfs";

/** Lists of the part in the order that the standard asks for, with what each begins with where there is none. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
const beginnings: Readonly<Record<ListName, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

interface List {
  /** Null where the part has no such list. */
  readonly slice: Slice | null;
  readonly entries: string[];
  /** Entries that the part has itself. */
  readonly own: readonly Slice[];
  readonly known: Map<string, number>;
}

/** The looks of a workbook: those it has keep their place and their text, new ones come last. */
export class StyleBook {
  private readonly root: Slice;
  private readonly siblings: readonly Slice[];
  private readonly prefix: string;
  private readonly lists: Readonly<Record<ListName, List>>;
  private readonly marked = new Map<string, number>();

  constructor(private readonly bytes: Uint8Array) {
    const { root, children } = slicesOf(bytes);
    this.root = root;
    this.siblings = children;
    this.prefix = prefixOf(bytes, root);
    this.lists = {
      fonts: this.listOf("fonts"),
      fills: this.listOf("fills"),
      borders: this.listOf("borders"),
      cellXfs: this.listOf("cellXfs"),
    };
  }

  /** The look of a cell with our fill over it; everything else of it stays. */
  markedLook(look: number, severity: Severity): number {
    const key = `${look} ${severity}`;
    const known = this.marked.get(key);
    if (known !== undefined) return known;
    const { entries } = this.lists.cellXfs;
    const xf = entries[look] ?? entries[0] ?? "";
    const fill = Number(this.attribute(xf, "fillId") ?? 0);
    const ground = this.colourOf(this.lists.fills.entries[fill] ?? "");
    const font = this.lists.fonts.entries[Number(this.attribute(xf, "fontId") ?? 0)] ?? "";
    const ours = solid(`rgb="${markColour(severity, isLight(font))}"`, ground, this.prefix);
    const index = this.add("cellXfs", withFill(xf, this.add("fills", ours)));
    this.marked.set(key, index);
    return index;
  }

  /** An own look, of entries in plain XML. */
  look({
    font,
    fill,
    border,
    xf,
  }: {
    font: string;
    fill: string | null;
    border: string;
    xf: (ids: string) => string;
  }): number {
    const add = (list: ListName, xml: string): number => this.add(list, named(xml, this.prefix));
    const fillId = fill === null ? 0 : add("fills", fill);
    return add(
      "cellXfs",
      named(
        xf(`numFmtId="0" fontId="${add("fonts", font)}" fillId="${fillId}" borderId="${add("borders", border)}"`),
        this.prefix,
      ),
    );
  }

  /** Gives cells that we have marked before the fill that they had: it is kept in the ground of ours, which a solid fill does not show. */
  takeMarksAway(): void {
    const fills = this.lists.fills.entries;
    const before = new Map<number, number>();
    for (const [index, fill] of [...fills.entries()]) {
      const ours = /<[^<>]*fgColor\s[^<>]*rgb="([^"]*)"/u.exec(fill)?.[1];
      if (ours === undefined || !isMarkColour(ours)) continue;
      const kept = /<(?:[^\s<>/]+:)?bgColor\s([^<>/]*)\/?>/u.exec(fill)?.[1] ?? "";
      const isNone = kept === "" || /indexed="64"/u.test(kept);
      before.set(index, isNone ? 0 : this.add("fills", solid(kept, 'indexed="64"', this.prefix)));
    }
    const { entries } = this.lists.cellXfs;
    for (const [index, xf] of entries.entries()) {
      const fill = before.get(Number(this.attribute(xf, "fillId") ?? 0));
      if (fill !== undefined) entries[index] = withFill(xf, fill);
    }
    this.lists.cellXfs.known.clear();
    for (const [index, xf] of entries.entries())
      if (!this.lists.cellXfs.known.has(xf)) this.lists.cellXfs.known.set(xf, index);
  }

  done(): Uint8Array {
    return spliced(
      this.bytes,
      (Object.keys(this.lists) as ListName[]).flatMap((name) => this.splicesOf(name)),
    );
  }

  private attribute(xml: string, name: string): string | null {
    return new RegExp(`^<[^>]*?\\s${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(xml)?.[1] ?? null;
  }

  /** The attributes of a solid fill's colour; those of no colour for any other fill. */
  private colourOf(fill: string): string {
    if (!/patternType\s*=\s*["']solid["']/u.test(fill)) return 'indexed="64"';
    return /<(?:[^\s<>/]+:)?fgColor\s([^<>/]*)\/?>/u.exec(fill)?.[1] ?? 'indexed="64"';
  }

  private listOf(name: ListName): List {
    const slice = this.siblings.find((one) => one.name === name) ?? null;
    const own = slice === null ? [] : slicesOf(this.bytes, slice).children;
    const entries =
      own.length > 0
        ? own.map(({ start, end }) => textOf(this.bytes, start, end))
        : beginnings[name].map((xml) => named(xml, this.prefix));
    const known = new Map<string, number>();
    for (const [index, entry] of entries.entries()) if (!known.has(entry)) known.set(entry, index);
    return { slice, entries, own, known };
  }

  private add(name: ListName, xml: string): number {
    const { entries, known } = this.lists[name];
    const index = known.get(xml) ?? entries.push(xml) - 1;
    known.set(xml, index);
    return index;
  }

  private splicesOf(name: ListName): readonly Splice[] {
    const { slice, entries, own } = this.lists[name];
    const added = entries.slice(own.length).join("");
    if (slice === null) {
      const written = `<${this.prefix}${name} count="${entries.length}">${entries.join("")}</${this.prefix}${name}>`;
      return [{ start: this.placeFor(name), end: this.placeFor(name), text: written }];
    }
    const changed = own.flatMap(({ start, end }, index) => {
      const text = entries[index] ?? "";
      return text === textOf(this.bytes, start, end) ? [] : [{ start, end, text }];
    });
    if (added === "") return changed;
    const tag = withAttribute(textOf(this.bytes, slice.start, slice.openEnd), "count", entries.length);
    if (closesItself(slice))
      return [{ start: slice.start, end: slice.end, text: `${opened(tag)}${added}</${this.prefix}${name}>` }];
    return [
      { start: slice.start, end: slice.openEnd, text: tag },
      ...changed,
      { start: slice.closeStart, end: slice.closeStart, text: added },
    ];
  }

  /** Behind the last of the lists that come before it. */
  private placeFor(name: ListName): number {
    const before = new Set(order.slice(0, order.indexOf(name)));
    return this.siblings.filter((one) => before.has(one.name)).at(-1)?.end ?? this.root.openEnd;
  }
}

function withFill(xf: string, fill: number): string {
  const end = xf.indexOf(">") + 1;
  const tag = withAttribute(withAttribute(xf.slice(0, end), "fillId", fill), "applyFill", 1);
  return tag + xf.slice(end);
}

const solid = (colour: string, ground: string, prefix: string): string =>
  named(`<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor ${ground}/></patternFill></fill>`, prefix);

/** Letters that can only be read on a dark ground: white, the light colours of the theme, or a colour as light. */
function isLight(font: string): boolean {
  const colour = /<(?:[^\s<>/:]+:)?color\s([^<>]*)>/u.exec(font)?.[1] ?? "";
  const [theme, indexed, rgb] = ["theme", "indexed", "rgb"].map(
    (name) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(colour)?.[1],
  );
  if (theme !== undefined) return theme === "0" || theme === "2";
  if (indexed !== undefined) return indexed === "1" || indexed === "9";
  const parts =
    rgb
      ?.slice(-6)
      .match(/[\da-f]{2}/giu)
      ?.map((part) => Number.parseInt(part, 16)) ?? [];
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.3 * red + 0.59 * green + 0.11 * blue > 170;
}
