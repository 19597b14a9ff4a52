import type { DocumentSheet } from "../../../core/document/document";

/** The names of the charts on our sheets, asked for behind the last step. After the sync: whether all that the document draws stand there. */
export function askCharts(context: Excel.RequestContext, sheets: readonly DocumentSheet[]): () => boolean {
  const asked = sheets.flatMap(({ name, charts = [] }) => {
    if (charts.length === 0) return [];
    const there = context.workbook.worksheets.getItem(name).charts;
    there.load("items/name");
    return [{ charts, there }];
  });
  return () =>
    asked.every(({ charts, there }) => charts.every(({ name }) => there.items.some((one) => one.name === name)));
}
