/**
 * How a report form of ours is known when it comes back. What it is stands in three places (a text on its first sheet, a hidden name, a property of the
 * workbook), of which programs lose one or two; what its columns are stands in a hidden row of keys above the headings, which no program touches.
 */

/** Name of the hidden name and of the workbook's property. */
export const formMark = "medelkoll_rapportmall";

/** The first cell of a hidden sheet that holds the edition that the form was made by (`editions/carried-edition.ts`). */
export const carriedMark = "medelkoll-utgava";

/** Which form it is, and whose. */
export interface FormIdentity {
  readonly edition: string;
  readonly version: string;
  readonly release: number;
  /** Id of the nämnd, or whatever the column says by which the register was divided. */
  readonly recipient: string;
  /** Which projects it asks about, as short as it can be said: `2023-03-08`. */
  readonly period: string;
}

const first = "MK1";
const separator = " · ";

/** Without what parts it, and short enough for a name. */
const part = (text: string): string =>
  text
    .replaceAll(/[·"\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 60);

/** `MK1 · trygghetsinvesteringar-2024 · 1.0 · 1 · bromma · 2023-03-08`. */
export const identityText = ({ edition, version, release, recipient, period }: FormIdentity): string =>
  [first, edition, version, String(release), recipient, period].map(part).join(separator);

export function parseIdentity(text: string): FormIdentity | null {
  const [mark, edition, version, release, recipient, period, ...more] = text.split("·").map((one) => one.trim());
  const isWhole = mark === first && more.length === 0 && /^\d{1,6}$/u.test(release ?? "");
  if (!isWhole || !edition || !version || recipient === undefined || period === undefined) return null;
  return { edition, version, release: Number(release), recipient, period };
}

const keyStart = "mk:";

/** What a key says of its column, or of its row on the first sheet. */
export type FormKey =
  | { readonly kind: "field"; readonly field: string; readonly year: number | null }
  /** Ours and no data: a status, a computed amount, what an earlier report said; or a part of the first sheet. */
  | { readonly kind: "own"; readonly name: string }
  /** A field of a table beside the projects. */
  | { readonly kind: "table"; readonly table: string; readonly field: string }
  /** The whole sheet is ours and holds nothing to read. */
  | { readonly kind: "sheet"; readonly name: string };

export const fieldKey = (field: string, year: number | null): string =>
  `${keyStart}${field}${year === null ? "" : `@${year}`}`;
export const tableKey = (table: string, field: string): string => `${keyStart}+${table}.${field}`;
export const ownKey = (name: string): string => `${keyStart}.${name}`;
export const sheetKey = (name: string): string => `${keyStart}=${name}`;

/** `mk:spentAmount@2023`, `mk:+walk.date`, `mk:.status`, `mk:=lists`; null for any other text. */
export function parseFormKey(text: string): FormKey | null {
  const [, table, column] = /^mk:\+([A-Za-z][A-Za-z0-9]*)\.([A-Za-z][A-Za-z0-9]*)$/u.exec(text.trim()) ?? [];
  if (table !== undefined && column !== undefined) return { kind: "table", table, field: column };
  const [, own, name, year] = /^mk:([.=])?([A-Za-z][A-Za-z0-9-]*)(?:@(\d{4}))?$/u.exec(text.trim()) ?? [];
  if (name === undefined) return null;
  if (own === ".") return { kind: "own", name };
  if (own === "=") return { kind: "sheet", name };
  return { kind: "field", field: name, year: year === undefined ? null : Number(year) };
}
