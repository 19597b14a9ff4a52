/**
 * Small edits in the produced package for what the library cannot say. Packing it anew has a second use: the library compresses with
 * whatever the host offers, fflate gives the same bytes in every browser and every Node.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookDocument } from "../../../core/document/document";
import { withOurRows, type SheetData } from "./sheet-data";
import type { Language } from "../../../core/values/bilingual";

/** Zip entries carry a local time: the first that the format can hold, in whatever zone we are. */
const firstZipTime = (): Date => new Date(1980, 0, 1);

type Edit = (xml: string) => string;

/** Puts `piece` right before the last `mark`; a part without the mark is not what the library promised. */
function before(xml: string, mark: string, piece: string): string {
  const at = xml.lastIndexOf(mark);
  if (at < 0) throw new Error(`No ${mark} in the produced package`);
  return xml.slice(0, at) + piece + xml.slice(at);
}

/** Screen readers and spelling follow the document's language. */
const withLanguage =
  (language: Language): Edit =>
  (xml) =>
    before(xml, "</cp:coreProperties>", `<dc:language>${language === "sv" ? "sv-SE" : "en-GB"}</dc:language>`);

/** What file managers show as the program. */
const withApplication: Edit = (xml) => xml.replace(/<Application>[^<]*</, "<Application>Medelkoll<");

/** The selected tab, so that no reader opens the book with none. */
const withSelectedTab: Edit = (xml) => xml.replace("<sheetView ", '<sheetView tabSelected="1" ');

/** Project numbers are text on purpose: no green triangle on each. The format has an order: Excel offers to repair a sheet that has another. */
const withoutNumberWarnings: Edit = (xml) => {
  const used = /<dimension ref="([A-Z0-9:]+)"/.exec(xml)?.[1];
  if (used === undefined) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`;
  const next = ["<drawing ", "<legacyDrawing ", "<tableParts "].find((mark) => xml.includes(mark));
  return before(xml, next ?? "</worksheet>", ignored);
};

/** Names that hold a text are ours, not the reader's. */
const withHiddenMarks =
  (names: readonly string[]): Edit =>
  (xml) =>
    names.reduce(
      (named, name) => named.replace(`<definedName name="${name}"`, `<definedName name="${name}" hidden="1"`),
      xml,
    );

/** How deep the outline is, for which programs keep room at the edge of the sheet. */
const withOutlineRoom: Edit = (xml) => xml.replace("<sheetFormatPr ", '<sheetFormatPr outlineLevelRow="1" ');

/** The library numbers them; ours are known by their names (`core/summary/names.ts`). */
const withChartNames =
  (names: readonly string[]): Edit =>
  (xml) =>
    names.reduce((named, name, index) => named.replace(` name="Chart ${index + 1}"`, ` name="${name}"`), xml);

/** Names of the charts of each sheet that has any: the library makes a drawing of each, in that order. */
const drawnNames = ({ sheets }: WorkbookDocument): readonly (readonly string[])[] =>
  sheets.flatMap(({ charts = [] }) => (charts.length === 0 ? [] : [charts.map(({ name }) => name)]));

function editsFor(part: string, document: WorkbookDocument): readonly Edit[] {
  const { language } = document;
  const drawing = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(part)?.[1];
  if (drawing !== undefined) return [withChartNames(drawnNames(document)[Number(drawing) - 1] ?? [])];
  if (part === "docProps/core.xml") return [withLanguage(language)];
  if (part === "xl/workbook.xml" && document.marks) return [withHiddenMarks([...document.marks.keys()])];
  if (part === "docProps/app.xml") return [withApplication];
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  if (sheet === undefined) return [];
  const { folds = [] } = document.sheets[Number(sheet) - 1] ?? {};
  return [
    ...(sheet === "1" ? [withSelectedTab] : []),
    withoutNumberWarnings,
    ...(folds.length > 0 ? [withOutlineRoom] : []),
  ];
}

export function patchPackage(bytes: Uint8Array, document: WorkbookDocument, sheets: readonly SheetData[]): Uint8Array {
  const made = unzipSync(bytes);
  const xmlOf = (part: string): string | null => (made[part] ? strFromU8(made[part]) : null);
  const filled = withOurRows(xmlOf, sheets);
  const parts = Object.entries(made).map(([part, content]): [string, Uint8Array] => {
    const edits = editsFor(part, document);
    const xml = filled.get(part);
    if (edits.length === 0 && xml === undefined) return [part, content];
    return [part, strToU8(edits.reduce((edited, edit) => edit(edited), xml ?? strFromU8(content)))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: firstZipTime(), level: 6 });
}
