import { writeXlsx } from "../../adapters/xlsx/writer/write-xlsx";
import { buildSummary } from "../../core/summary/build-summary";

/** The standard summary as the bytes of a workbook. */
export const summaryFile = (...about: Parameters<typeof buildSummary>): Promise<Uint8Array> =>
  writeXlsx(buildSummary(...about));
