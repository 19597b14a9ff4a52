/** JSON escapes only some of the characters that steer a terminal or the direction of writing; the rest are written as `\u202e` too. */
export const asJson = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, escaped)}\n`;

const escaped = (character: string): string =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
