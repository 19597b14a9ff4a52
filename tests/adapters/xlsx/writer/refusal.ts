import { Unwritable, type UnwritableReason } from "../../../../src/adapters/xlsx/writer/unwritable";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentSheet, DocumentTable, SummaryDocument } from "../../../../src/core/document/document";
import { cell, documentOf, text } from "./sample-document";

/** The fault that the document is refused for; a document that is written fails the test. */
export const refusal = async (document: SummaryDocument): Promise<Unwritable> => {
  const fault: unknown = await writeXlsx(document).then(
    () => "written",
    (error: unknown) => error,
  );
  if (!(fault instanceof Unwritable)) throw new Error(`expected a refusal, got ${String(fault)}`);
  return fault;
};

export const expectRefused = async (
  document: SummaryDocument,
  reason: UnwritableReason,
  place?: string,
): Promise<void> => {
  const fault = await refusal(document);
  expect({ reason: fault.reason, ...(place !== undefined && { place: fault.place }) }).toEqual({
    reason,
    ...(place !== undefined && { place }),
  });
};

export const baseTable: DocumentTable = { name: "tbl", top: 1, left: 1, rows: 2, columns: ["A", "B"] };
export const headings = [cell(1, 1, "column-heading", text("A")), cell(1, 2, "column-heading", text("B"))];
/** A sheet with one sound table of two columns, changed. */
export const tabled = (change: Partial<DocumentTable>, more: Partial<DocumentSheet> = {}): SummaryDocument =>
  documentOf(headings, { tables: [{ ...baseTable, ...change }], ...more });
