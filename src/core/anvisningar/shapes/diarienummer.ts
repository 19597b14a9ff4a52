/**
 * A year and a running number, with what tells the registry before them: "KS 2023/101", "Dnr 2023-101", "1.2.1-45/2024", "TN 2024-00123". Several may stand
 * together.
 */
const registry = String.raw`(?:dnr:? *)?(?:[\p{L}][\p{L}\d.]{0,15}[ :-]{0,3})?(?:\d+(?:\.\d+)+[-– ]{1,3})?`;
const yearFirst = String.raw`(?:19|20)\d{2} ?(?:[/:] ?\d{1,7}(?:[-–]\d{1,4})?|[-–] ?\d{1,7})`;
const yearLast = String.raw`\d{1,7} ?[/:–-] ?(?:19|20)\d{2}`;
const number = new RegExp(`^${registry}(?:${yearFirst}|${yearLast})$`, "iu");

export const isDiarienummer = (text: string): boolean =>
  text.length <= longest &&
  text.split(/\s*(?:[,;\n]| och )\s*/u).every((one) => number.test(one.trim().replaceAll(/\s+/gu, " ")));

const longest = 500;
