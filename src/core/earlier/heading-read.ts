import { namndHeadings } from "../summary/names";

/** What a heading that was read is in the program, whatever an edition calls its receivers: the place in the table says it. */
export const headingRead = (heading: string, index: number, headings: readonly string[]): string => {
  const meant = headings[index] ?? "";
  return !headings.includes(heading) && namndHeadings.some((one) => one === meant) ? meant : heading;
};
