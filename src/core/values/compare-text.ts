/** Orders texts by their signs' numbers, alike in every language and on every machine. For `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
