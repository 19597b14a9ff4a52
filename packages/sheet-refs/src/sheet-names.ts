import { columnLetters } from "./a1";
import type { Area } from "./areas";

/** Sheet names inside formulas and addresses. */

/** `'Per nämnd'`: quoted always, which every reader accepts and which a space or a digit in the name needs. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** In apostrophes only where Excel needs them, as Excel itself writes it. */
export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name) ? name : quotedSheet(name);

/** Without its apostrophes. */
export const unquoted = (text: string): string =>
  /^'.*'$/su.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;

const looksLikeReference = (name: string): boolean =>
  /^[a-z]{1,3}\d{1,7}$/iu.test(name) || /^(?:r|c|rc|r\d+c?\d*|c\d+)$/iu.test(name) || /^(?:true|false)$/iu.test(name);

/** Whether Excel lets a sheet have this name. */
export const isSheetName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 31 &&
  !/[\\/?*[\]:]/u.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== "history";

/** `'My sheet'!$A$1:$B$2` */
export const absoluteText = (sheet: string, { top, left, bottom, right }: Area): string =>
  `${quoted(sheet)}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
