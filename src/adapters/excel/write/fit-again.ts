import type { DocumentSheet } from "../../../core/document/document";
import { fitOf } from "./steps/page-steps";

/**
 * Excel can drop the fit to pages when the tab for page layout is not open (OfficeDev/office-js 1860, 12 May 2021). Asked for behind the last step; returns what
 * sets it once more where it was dropped. A printout over too many pages is no reason to refuse a summary, so nothing of this can fail it.
 */
export function askFits(context: Excel.RequestContext, sheets: readonly DocumentSheet[]): () => Promise<void> {
  const asked = sheets.map((sheet) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet.name);
    pageLayout.load("zoom");
    return { sheet, pageLayout };
  });
  return async () => {
    const dropped = asked.filter(({ sheet: { print }, pageLayout }) => {
      const zoom = pageLayout.zoom as Excel.PageLayoutZoomOptions | null;
      const isKept = (wanted: number, now: number | undefined): boolean => wanted === 0 || now === wanted;
      return !(isKept(print.fitWide, zoom?.horizontalFitToPages) && isKept(print.fitTall, zoom?.verticalFitToPages));
    });
    if (dropped.length === 0) return;
    try {
      for (const { sheet, pageLayout } of dropped) pageLayout.zoom = fitOf(sheet);
      await context.sync();
    } catch {
      // It stays as Excel has it.
    }
  };
}
