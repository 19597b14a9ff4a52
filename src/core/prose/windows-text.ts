/** A text as every program of Windows opens it as lines, with the mark by which it knows å, ä and ö. */
export const windowsText = (text: string): string => `\ufeff${text.replaceAll("\n", "\r\n")}`;
