/**
 * Everything that would be written without a murmur and Word would then repair, or a screen reader stumble over. A fault found here is our own. Texts are not
 * judged here but made writable (`writable-text.ts`).
 */
import type { Bar, Block, ProseDocument, ProseTable, Runs } from "../../core/prose/prose-document";
import { textOfRuns } from "../../core/prose/runs";
import { isIsoDate } from "../../core/values/iso-date";
import { Unwritable } from "./unwritable";
import { writableText } from "./writable-text";

/** Throws `Unwritable` for the first fault in the document. */
export function checkProse({ day, title, blocks }: ProseDocument): void {
  if (!isIsoDate(day)) throw new Unwritable("day", day);
  if (isEmpty(title)) throw new Unwritable("title");
  checkHeadings(blocks);
  for (const block of blocks) {
    if (block.kind === "heading" && isEmpty(block.text)) throw new Unwritable("empty-text", "heading");
    if (block.kind === "paragraph") checkRuns(block.runs, "paragraph");
    if (block.kind === "list") {
      if (block.items.length === 0) throw new Unwritable("empty-list");
      for (const item of block.items) checkRuns(item, "list");
    }
    if (block.kind === "table") checkTable(block);
  }
  // Word puts an empty paragraph after a table that nothing follows.
  if (blocks.at(-1)?.kind === "table") throw new Unwritable("table-last");
}

/** The title first and once, then no level without the one above it. */
function checkHeadings(blocks: readonly Block[]): void {
  let above = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === 0 && !(block.kind === "heading" && block.level === 1)) throw new Unwritable("title", "first block");
    if (block.kind !== "heading") continue;
    if (block.level > above + 1 || (block.level === 1 && index > 0))
      throw new Unwritable("heading-level", `${above} to ${block.level}`);
    above = block.level;
  }
  if (above === 0) throw new Unwritable("title", "no heading");
}

function checkTable({ caption, description, columns, rows }: ProseTable): void {
  if (isEmpty(caption) || isEmpty(description)) throw new Unwritable("empty-text", "table");
  if (columns.length === 0 || rows.length === 0) throw new Unwritable("table-shape", caption);
  for (const { heading, width } of columns) {
    if (isEmpty(heading)) throw new Unwritable("empty-text", "column");
    if (!(width > 0 && Number.isFinite(width))) throw new Unwritable("column-width", heading);
  }
  for (const { cells } of rows) {
    if (cells.length !== columns.length) throw new Unwritable("table-shape", caption);
    for (const cell of cells) if ("bar" in cell) checkBar(cell.bar);
  }
}

function checkBar({ alt, parts }: Bar): void {
  if (isEmpty(alt)) throw new Unwritable("bar", "no words");
  // A little more than the whole comes of binary fractions.
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  if (!parts.every(({ share }) => share >= 0) || !(whole <= 1.000001)) throw new Unwritable("bar", String(whole));
}

const isEmpty = (text: string): boolean => writableText(text).trim() === "";

function checkRuns(runs: Runs, place: string): void {
  if (isEmpty(textOfRuns(runs))) throw new Unwritable("empty-text", place);
}
