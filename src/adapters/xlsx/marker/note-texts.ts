import { ownNote, ownNoteSpans } from "../../../core/workbook/own-notes";
import { element, xmlText } from "../writer/xml-text";
import { withChild } from "./package-copy";
import { insertion, spliced, type Splice } from "./splices";
import {
  attributeOf,
  bytesOf,
  closesItself,
  contentOf,
  named,
  opened,
  prefixOf,
  slicesOf,
  textOf,
  type Slice,
} from "./xml-slices";

export const noNotes = (namespace: string): Uint8Array =>
  bytesOf(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`,
  );

const author = "Medelkoll";

/** Excel writes a note for each thread, for older programs, and signs it so. */
const isThread = (name: string): boolean => name.startsWith("tc=");

/** The notes of a sheet after marking. */
export interface MarkedNotes {
  readonly bytes: Uint8Array;
  /** Addresses of all notes that there are now. */
  readonly all: ReadonlySet<string>;
  /** Notes that were only ours, and are gone. */
  readonly gone: ReadonlySet<string>;
  /** Notes that have become longer: how many lines ours has. */
  readonly grown: ReadonlyMap<string, number>;
}

/** Takes our part out of every note, and puts the new ones in: below what somebody has written, or as notes of their own. */
export function markedNotes(bytes: Uint8Array, wanted: ReadonlyMap<string, string>): MarkedNotes {
  const { root, children } = slicesOf(bytes);
  const prefix = prefixOf(bytes, root);
  const authors = children.find(({ name }) => name === "authors");
  const list = children.find(({ name }) => name === "commentList");
  if (!list) return markedNotes(withChild(bytes, root, "<commentList/>"), wanted);
  if (!authors) return markedNotes(spliced(bytes, [insertion(root.openEnd, `<${prefix}authors/>`)]), wanted);
  const names = slicesOf(bytes, authors).children.map((one) => contentOf(bytes, one));
  const own = names.indexOf(author);
  const [splices, all, gone, grown] = [[] as Splice[], new Set<string>(), new Set<string>(), new Map<string, number>()];
  for (const comment of slicesOf(bytes, list).children) {
    const ref = attributeOf(bytes, comment, "ref") ?? "";
    const edit = noteEdit(bytes, comment, wanted.get(ref) ?? null, prefix);
    if (edit === "gone") {
      gone.add(ref);
      splices.push({ start: comment.start, end: comment.end, text: "" });
      continue;
    }
    all.add(ref);
    if (edit.isGrown) grown.set(ref, (wanted.get(ref) ?? "").split("\n").length + 3);
    splices.push(...edit.splices);
  }
  const added = [...wanted].filter(([ref]) => !all.has(ref));
  for (const [ref] of added) all.add(ref);
  const xml = added
    .map(([ref, text]) =>
      element("comment", { ref, authorId: own < 0 ? names.length : own }, element("text", {}, ownRun(text))),
    )
    .join("");
  splices.push(...lastIn(bytes, list, named(xml, prefix), prefix));
  if (own < 0 && added.length > 0)
    splices.push(...lastIn(bytes, authors, named(element("author", {}, author), prefix), prefix));
  return { bytes: spliced(bytes, splices), all, gone, grown };
}

/** Notes whose cell has a thread, by the part that repeats it. */
export function threadRefs(bytes: Uint8Array): ReadonlySet<string> {
  const { children } = slicesOf(bytes);
  const authors = children.find(({ name }) => name === "authors");
  const list = children.find(({ name }) => name === "commentList");
  if (!authors || !list) return new Set();
  const names = slicesOf(bytes, authors).children.map((one) => contentOf(bytes, one));
  return new Set(
    slicesOf(bytes, list).children.flatMap((one) => {
      const name = names[Number(attributeOf(bytes, one, "authorId") ?? -1)] ?? "";
      return isThread(name) ? [attributeOf(bytes, one, "ref") ?? ""] : [];
    }),
  );
}

const lastIn = (bytes: Uint8Array, list: Slice, xml: string, prefix: string): readonly Splice[] => {
  if (xml === "") return [];
  if (!closesItself(list)) return [{ start: list.closeStart, end: list.closeStart, text: xml }];
  const tag = opened(textOf(bytes, list.start, list.openEnd));
  return [{ start: list.start, end: list.end, text: `${tag}${xml}</${prefix}${list.name}>` }];
};

const ownRun = (text: string): string =>
  `<r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${xmlText(ownNote(text))}</t></r>`;

/** A piece of the text: a run, or what stands without one. */
interface Piece {
  readonly slice: Slice;
  readonly isRun: boolean;
  readonly text: string;
}

/** What changes in one note; `gone` when nothing is left that somebody else has written and nothing new is wanted. */
function noteEdit(
  bytes: Uint8Array,
  comment: Slice,
  wanted: string | null,
  prefix: string,
): { readonly splices: readonly Splice[]; readonly isGrown: boolean } | "gone" {
  const body = slicesOf(bytes, comment).children.find(({ name }) => name === "text");
  if (!body) return { splices: [], isGrown: false };
  const pieces = slicesOf(bytes, body).children.flatMap((slice): readonly Piece[] => {
    if (slice.name === "t") return [{ slice, isRun: false, text: contentOf(bytes, slice) }];
    if (slice.name !== "r") return [];
    const inner = slicesOf(bytes, slice).children.find(({ name }) => name === "t");
    return [{ slice, isRun: true, text: inner ? contentOf(bytes, inner) : "" }];
  });
  const whole = pieces.map(({ text }) => text).join("");
  const spans = ownNoteSpans(whole);
  if (spans.length === 0 && wanted === null) return { splices: [], isGrown: false };
  const kept = spans.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), whole).trim();
  if (kept === "" && wanted === null) return "gone";
  const gap = wanted !== null && kept !== "" ? `<r><t xml:space="preserve">\n\n</t></r>` : "";
  const ours = named(`${gap}${wanted === null ? "" : ownRun(wanted)}`, prefix);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const splices =
    first && last
      ? [{ start: first.slice.start, end: last.slice.end, text: withoutSpans(bytes, pieces, spans, prefix) + ours }]
      : lastIn(bytes, body, ours, prefix);
  return { splices, isGrown: spans.length === 0 };
}

/** The pieces as they stand, without what is ours; a text without runs becomes one, so that others may follow it. */
function withoutSpans(
  bytes: Uint8Array,
  pieces: readonly Piece[],
  spans: readonly (readonly [number, number])[],
  prefix: string,
): string {
  let at = 0;
  return pieces
    .map(({ slice, isRun, text }) => {
      const start = at;
      at += text.length;
      const left = Array.from({ length: text.length }, (_, index) => index)
        .filter((index) => !spans.some(([from, to]) => start + index >= from && start + index < to))
        .map((index) => text.charAt(index))
        .join("");
      if (left === text) {
        const raw = textOf(bytes, slice.start, slice.end);
        return isRun ? raw : `<${prefix}r>${raw}</${prefix}r>`;
      }
      if (left === "") return "";
      const look = isRun ? slicesOf(bytes, slice).children.find(({ name }) => name === "rPr") : undefined;
      const properties = look ? textOf(bytes, look.start, look.end) : "";
      return `<${prefix}r>${properties}${named(`<t xml:space="preserve">${xmlText(left)}</t>`, prefix)}</${prefix}r>`;
    })
    .join("");
}
