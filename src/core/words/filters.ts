/** "Applied filters: Redovisningsår is 2024": what a report's print-out says that it was limited to. Patterns over text as written. */

const said =
  /^\s*(?:applied filters?|(?:tillämpade|använda|valda|aktiva) filter|filter|urval|selection|slicers?)\s*[:\n]/iu;
const ofYear =
  /(?<![\p{L}\d])(?:redovisningsår|bokföringsår|räkenskapsår|bokslutsår|utfallsår|fiscal year|accounting year|år|year)\s*(?:\(\p{L}+\)\s*)?(?:is|är|=|:|equals)\s*(20[1-4]\d)(?!\d)(?!\s*(?:[,;&/–-]|och|or|eller|and)\s*20\d\d)/iu;

/** The one year whose bookings the report was limited to; null where the text says none. */
export function filteredYear(text: string): number | null {
  const year = said.test(text) ? ofYear.exec(text)?.[1] : undefined;
  return year === undefined ? null : Number(year);
}

const begins =
  /(?:^| )(?:projektstart|start|startdatum|startår|startade|påbörjat|beslutsår|beslutsdatum|beslutad|beslut|beviljat år|beviljandeår|anslagsår|tilldelningsår|projektår)(?: |$)/u;

/** Headings over when a project was granted or began. */
export const saysBegun = (label: string): boolean => begins.test(label);
