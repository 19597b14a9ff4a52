/** Excel in the browser, which undoes more than the others do and has one workbook only. */
export const isWeb = (): boolean => String(Office.context.diagnostics.platform) === "OfficeOnline";
