/** What sheets of the trial are called. */
export const sheetName = (number: number): string => `Medelkoll prov ${number}`;
export const isOwnSheet = (name: string): boolean => /^Medelkoll prov \d+$/u.test(name);

/** Names of the product begin like this. */
export const namePrefix = "_medelkoll_";

/** What the trial leaves for the second visit: a very hidden sheet with a marked cell, and a setting. */
export const keptSheet = sheetName(0);
export const keptName = `${namePrefix}prov_0`;
export const keptSetting = "medelkoll-prov";
/** Longer than a short text, with what Swedish has. */
export const keptText = "åäö ÅÄÖ & 'x ".repeat(1000);
