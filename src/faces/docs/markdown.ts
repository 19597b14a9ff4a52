import { fillPlaceholders } from "../../core/anvisningar/placeholders";

/** Text as Markdown, laid out as the formatter does it: data may hold any sign, and none of them is markup. */

export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`);

/** A message template: params stand as `{name}`, with their noun where they count something. */
export const withParams = (template: string): string =>
  plain(fillPlaceholders(template, (name, noun) => (noun === undefined ? `{${name}}` : `{${name}} ${noun.many}`)));

export const code = (text: string): string => `\`${text}\``;

/** A finding's code, with the way to what it means, in a page below docs/. */
export const linked = (findingCode: string): string => `[${code(findingCode)}](codes.md#${findingCode.toLowerCase()})`;

/** Headings and cells are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, i) => Math.max(3, heading.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(headings), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** Blocks with an empty line between. */
export const page = (...blocks: readonly string[]): string => `${blocks.join("\n\n")}\n`;

export const generated = "<!-- Skriven av `npm run docs`. Ändra i källan, inte här. -->";

const ends = "<!-- End -->";

/**
 * A hand-written page with what stands between its marks replaced; null when the marks are not there. A page with several such places names them: the mark of
 * `fields` is `<!-- Begin fields: written by … -->`.
 */
export function betweenMarks(text: string, written: string, place?: string): string | null {
  const begins = `<!-- Begin${place === undefined ? "" : ` ${place}`}: written by \`npm run docs\` -->`;
  const from = text.indexOf(begins);
  const to = text.indexOf(ends, from);
  if (from < 0 || to < 0) return null;
  return `${text.slice(0, from + begins.length)}\n\n${written}\n\n${text.slice(to)}`;
}
