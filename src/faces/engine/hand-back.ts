import type { Finding } from "../../core/findings/finding";
import type { DocumentCell, SummaryDocument } from "../../core/document/document";
import type { SelectedResult } from "./collected-result";

/** What a worker has made is copied to the page in parts too: a frame without its long lists, and the lists, a lot at a time. */
export interface InParts<Frame, Part> {
  readonly frame: Frame;
  readonly parts: readonly Part[];
}

/** What the page gets first: the frame, and how many parts wait to be fetched. */
export interface Waiting<Frame> {
  readonly frame: Frame;
  readonly parts: number;
}

/** Cells of one sheet. */
export interface DocumentPart {
  readonly sheet: number;
  readonly cells: readonly DocumentCell[];
}

/** As many as are copied in some milliseconds, also where memory has to be tidied meanwhile. */
const cellsInPart = 2000;
const findingsInPart = 200;

function lotsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, lot) => list.slice(lot * size, (lot + 1) * size));
}

export const documentInParts = (document: SummaryDocument): InParts<SummaryDocument, DocumentPart> => ({
  frame: { ...document, sheets: document.sheets.map((sheet) => ({ ...sheet, cells: [] })) },
  parts: document.sheets.flatMap(({ cells }, sheet) =>
    lotsOf(cells, cellsInPart).map((lot) => ({ sheet, cells: lot })),
  ),
});

export const documentOf = ({ frame, parts }: InParts<SummaryDocument, DocumentPart>): SummaryDocument => ({
  ...frame,
  sheets: frame.sheets.map((sheet, index) => ({
    ...sheet,
    cells: parts.flatMap((part) => (part.sheet === index ? part.cells : [])),
  })),
});

type WithFindings = { readonly selected: SelectedResult };

export const collectedInParts = <T extends WithFindings>(data: T): InParts<T, readonly Finding[]> => ({
  frame: { ...data, selected: { ...data.selected, findings: [] } },
  parts: lotsOf(data.selected.findings, findingsInPart),
});

export const collectedOf = <T extends WithFindings>({ frame, parts }: InParts<T, readonly Finding[]>): T => ({
  ...frame,
  selected: { ...frame.selected, findings: parts.flat() },
});
