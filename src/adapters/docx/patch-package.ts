/**
 * Small edits in the produced package for what the library cannot say or takes from the clock. Packing it anew gives the same bytes in every browser and every
 * Node.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ProseDocument, ProseTable } from "../../core/prose/prose-document";
import { languageTag } from "./language-tag";
import { writableText } from "./writable-text";

/** Zip entries carry a local time: the first that the format can hold, in whatever zone we are. */
const firstZipTime = (): Date => new Date(1980, 0, 1);

type Edit = (xml: string) => string;

/** Puts `piece` right before the last `mark`; a part without the mark is not what the library promised. */
const before =
  (mark: string, piece: string): Edit =>
  (xml) => {
    const at = xml.lastIndexOf(mark);
    if (at < 0) throw new Error(`No ${mark} in the produced package`);
    return xml.slice(0, at) + piece + xml.slice(at);
  };

/** The day that the document counts as written instead of the clock's. */
const withDay =
  (day: string): Edit =>
  (xml) =>
    xml.replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*</g, `$1${day}T00:00:00Z<`);

/** What file managers show as the program, and how a file of ours is known. */
export const application = "<Application>Medelkoll</Application>";

const withApplication: Edit = (xml) => xml.replace(/\/>$/, `>${application}</Properties>`);

/** The library counts on from the document before. */
const withOrderedIds: Edit = (xml) => {
  let id = 0;
  return xml.replace(/<wp:docPr id="[^"]*"/g, () => `<wp:docPr id="${(id += 1)}"`);
};

const attribute = (text: string): string =>
  writableText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Name and description of each table for screen readers, in the order of the tables. */
const withTableTexts =
  (tables: readonly ProseTable[]): Edit =>
  (xml) => {
    let index = 0;
    const texts = xml.replaceAll("</w:tblPr>", (end) => {
      const table = tables[index];
      index += 1;
      return table
        ? `<w:tblCaption w:val="${attribute(table.caption)}"/><w:tblDescription w:val="${attribute(table.description)}"/>${end}`
        : end;
    });
    if (index !== tables.length) throw new Error(`${index} tables in the produced package instead of ${tables.length}`);
    return texts;
  };

function editsFor(part: string, { language, day, blocks }: ProseDocument): readonly Edit[] {
  const tag = languageTag(language);
  switch (part) {
    case "docProps/core.xml":
      return [withDay(day), before("</cp:coreProperties>", `<dc:language>${tag}</dc:language>`)];
    case "docProps/app.xml":
      return [withApplication];
    case "word/settings.xml":
      return [before("</w:settings>", `<w:themeFontLang w:val="${tag}"/>`)];
    case "word/document.xml":
      return [withOrderedIds, withTableTexts(blocks.flatMap((block) => (block.kind === "table" ? [block] : [])))];
    default:
      return [];
  }
}

export function patchPackage(bytes: Uint8Array, document: ProseDocument): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    const edits = editsFor(part, document);
    return [part, edits.length === 0 ? content : strToU8(edits.reduce((xml, edit) => edit(xml), strFromU8(content)))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: firstZipTime(), level: 6 });
}
