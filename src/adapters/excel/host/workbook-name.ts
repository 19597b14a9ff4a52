/** What the workbook is called, before it has been asked: the last part of where it lies. Empty for one that was never saved. */
export function workbookName(): string {
  const url: unknown = Office.context.document.url;
  const last = typeof url === "string" ? (url.split(/[\\/]/u).at(-1) ?? "") : "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
