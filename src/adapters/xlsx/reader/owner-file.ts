/** Excel and LibreOffice put such a file beside a workbook that somebody has open; it holds that person's name and nothing else. */
export const isOwnerFile = (name: string): boolean => name.startsWith("~$") || name.startsWith(".~lock.");
