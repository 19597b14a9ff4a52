import { checkEdition } from "../anvisningar/load-edition";
import { isRecord } from "../anvisningar/form-problems";
import type { Edition } from "../anvisningar/schema";
import { editionRemark } from "./edition-messages";
import type { Location } from "../findings/finding";
import { addressOf } from "sheet-refs";
import { carriedMark } from "../workbook/form-marks";
import { cellText } from "../workbook/cell-text";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { withReadingRules } from "./reading-base";
import { nothingOf, readAs, type EditionRead } from "./read-edition";

/**
 * An edition inside another workbook, so that whoever meets the workbook again checks it against what was sent out: JSON in rows of text on a hidden sheet. It
 * is read as data and checked like any other edition; nothing of it is run. The checksum tells damage, not intent: who sent it is for people to know.
 */

const format = "1";
/** Excel holds 32,767 characters in a cell, and what must not be read as markup takes several of them in the file. */
const longestChunk = 30_000;
/** Many times over what an edition holds. */
const longestCarried = 3_000_000;

type Rows = readonly (readonly string[])[] | null;

/** Each nämnd's form carries the same edition. */
const known = new WeakMap<Edition, { readonly rows: Rows }>();

/** Rows of cells: what it is, then a row a chunk. Null for an edition that is too large to be carried. */
export function carriedRows(edition: Edition): Rows {
  const found = known.get(edition) ?? { rows: rowsOf(edition) };
  known.set(edition, found);
  return found.rows;
}

function rowsOf(edition: Edition): Rows {
  const json = JSON.stringify({ ...edition, rules: edition.rules.map((rule) => ({ ...rule, tells: undefined })) });
  if (json.length > longestCarried) return null;
  const count = Math.ceil(json.length / longestChunk);
  const chunks = Array.from({ length: count }, (_, at) => json.slice(at * longestChunk, (at + 1) * longestChunk));
  const facts = [edition.id, edition.version, String(json.length), checksum(json), String(count)];
  // Numbered and closed off, so that no program takes them for a number or a formula, or trims them; and in any order.
  return [[carriedMark, format, ...facts], ...chunks.map((chunk, at) => [`${at + 1}|${chunk}|`])];
}

/** The edition that a workbook carries; null when it carries none. `others`: editions that ship with the program. */
export function readCarried(snapshot: WorkbookSnapshot, others: readonly unknown[] = []): EditionRead | null {
  const { name: file, sheets } = snapshot;
  for (const sheet of sheets) {
    const rows = textRows(sheet);
    const at = rows.findIndex(([first]) => first === carriedMark);
    if (at >= 0) return readRows(rows.slice(at), { file, sheet: sheet.name, cell: addressOf(1, 1) }, others);
  }
  return null;
}

function readRows(
  [head = [], ...rows]: readonly (readonly string[])[],
  at: Location,
  others: readonly unknown[],
): EditionRead {
  const [, written = "", id, version, length, sum, count] = head;
  if (written !== format) return nothingOf([editionRemark("UTG-41", at, { format: written })]);
  const damaged = nothingOf([editionRemark("UTG-40", at, {})]);
  if (Number(length) > longestCarried || Number(count) > rows.length) return damaged;
  const chunks = new Map(
    rows.flatMap(([row = ""]) => {
      const [, number, chunk] = /^(\d{1,4})\|([^]*)\|$/u.exec(row) ?? [];
      return number === undefined || chunk === undefined ? [] : [[Number(number), chunk] as const];
    }),
  );
  const json = Array.from({ length: Number(count) || 0 }, (_, index) => chunks.get(index + 1) ?? "").join("");
  if (String(json.length) !== length || checksum(json) !== sum) return damaged;
  const data = parsed(json);
  if (!isRecord(data) || data["id"] !== id || data["version"] !== version) return damaged;
  const { edition, faults } = checkEdition(withReadingRules(data, others).data, others);
  return edition === null || faults.length > 0 ? damaged : readAs(data, edition, []);
}

/** The first texts of each row; what is carried stands in few rows of long texts. */
function textRows({ cells }: SheetSnapshot): readonly (readonly string[])[] {
  const first = cells[0];
  if (first === undefined || cellText(first) !== carriedMark) return [];
  const rows = new Map<number, string[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellText(cell)]);
  return [...rows.values()];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** 53 bits of the text, in hexadecimal: two multiplications a character (cyrb53, public domain). */
export function checksum(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(16).padStart(14, "0");
}
