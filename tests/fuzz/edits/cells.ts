import { drawn, type Edit } from "./draw";
import { errors, formulas, nastyNumbers, nastyTexts, xmlText } from "./nasty";

/** Edits of one cell or row of a sheet: what Excel could have written, and what no program should. */

const cellPattern = /<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/gu;
const rowPattern = /<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/gu;

type Change = (found: string, edit: Edit) => string;

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";

/** A cell at the same place and with the same look, and this in it. */
function cell(old: string, type: string, content: string): string {
  const [r, s] = [attribute(old, "r"), attribute(old, "s")];
  return `<c${r === "" ? "" : ` r="${r}"`}${s === "" ? "" : ` s="${s}"`}${type === "" ? "" : ` t="${type}"`}>${content}</c>`;
}

const textCell = (old: string, text: string): string =>
  cell(old, "inlineStr", `<is><t xml:space="preserve">${xmlText(text)}</t></is>`);

const types = ["n", "s", "b", "e", "str", "d", "inlineStr", "", "x"];
const indexes = ["0", "1", "7", "-1", "99999", "4294967295", "a", ""];

const onCell: Readonly<Record<string, Change>> = {
  "cell: another text": (old, { by }) => textCell(old, drawn(nastyTexts, by)),
  "cell: another number": (old, { by }) => cell(old, "", `<v>${drawn(nastyNumbers, by)}</v>`),
  "cell: another type": (old, { by }) =>
    old.replace(/^(<c\b[^>]*?)(?:\st="[^"]*")?(\/?>)/u, `$1 t="${drawn(types, by)}"$2`),
  "cell: another style": (old, { by }) =>
    old.replace(/^(<c\b[^>]*?)(?:\ss="[^"]*")?(\/?>)/u, `$1 s="${drawn(indexes, by)}"$2`),
  "cell: another shared text": (old, { by }) => cell(old, "s", `<v>${drawn(indexes, by)}</v>`),
  "cell: an error": (old, { by }) => cell(old, "e", `<v>${drawn(errors, by)}</v>`),
  "cell: a formula without a value": (old, { by }) => cell(old, "", `<f>${xmlText(drawn(formulas, by))}</f>`),
  "cell: a formula with a value": (old, { at, by }) =>
    cell(old, "", `<f>${xmlText(drawn(formulas, by))}</f><v>${drawn(nastyNumbers, at)}</v>`),
  "cell: a shared formula": (old, { by }) =>
    cell(
      old,
      "",
      `<f t="shared" si="${drawn(indexes, by)}"${by % 2 === 0 ? ` ref="A1:C9"` : ""}>${by % 3 === 0 ? "" : "A1"}</f>`,
    ),
  "cell: an array formula": (old, { by }) =>
    cell(old, "", `<f t="array" ref="${drawn(["A1", "A1:Z99", "A1:XFD1048576", "x"], by)}">1</f><v>1</v>`),
  "cell: rich text": (old, { by }) =>
    cell(
      old,
      "inlineStr",
      `<is><r><rPr><strike/></rPr><t>${xmlText(drawn(nastyTexts, by))}</t></r><r><t>1</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>`,
    ),
  "cell: empty": (old) => cell(old, "", ""),
  "cell: gone": () => "",
  "cell: elsewhere": (old, { by }) =>
    old.replace(
      /^(<c\b[^>]*?)\sr="[^"]*"/u,
      `$1 r="${drawn(["A1", "B2", "XFD1048576", "XFE1", "A0", "1A", "ZZ99"], by)}"`,
    ),
};

const onRow: Readonly<Record<string, Change>> = {
  "row: twice": (old) => `${old}${old}`,
  "row: gone": () => "",
  "row: hidden": (old) => old.replace("<row", `<row hidden="1"`),
  "row: elsewhere": (old, { by }) =>
    old.replace(/^(<row\b[^>]*?)\sr="[^"]*"/u, `$1 r="${drawn(["1", "0", "1048576", "1048577", "-1", "a"], by)}"`),
  "row: many times": (old, { by }) => old.repeat(drawn([2, 20, 300], by)),
};

const merges = ["A1:B2", "A1:XFD1048576", "B2:C3", "A5:A9", "C1:C1", "x", "B9:A1"];
const onSheet: Readonly<Record<string, Change>> = {
  "sheet: merged cells": (xml, { by }) =>
    xml.replace(
      "</sheetData>",
      `</sheetData><mergeCells count="1"><mergeCell ref="${drawn(merges, by)}"/></mergeCells>`,
    ),
  "sheet: hidden columns": (xml, { by }) =>
    xml.replace(
      "<sheetData",
      `<cols><col min="${drawn(["1", "0", "3", "16384"], by)}" max="${drawn(["3", "16384", "99999"], by)}" hidden="1"/></cols><sheetData`,
    ),
};

/** Edits the match of a pattern that the edit falls on. */
function onMatch(xml: string, pattern: RegExp, edit: Edit, change: Change): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const match = drawn(found, edit.at);
  return `${xml.slice(0, match.index)}${change(match[0], edit)}${xml.slice(match.index + match[0].length)}`;
}

export const cellEdits = [onCell, onRow, onSheet].flatMap(Object.keys);

export function editSheet(xml: string, edit: Edit): string {
  const [inCell, inRow, inSheet] = [onCell, onRow, onSheet].map((changes) => changes[edit.edit]);
  if (inCell) return onMatch(xml, cellPattern, edit, inCell);
  if (inRow) return onMatch(xml, rowPattern, edit, inRow);
  return inSheet?.(xml, edit) ?? xml;
}

/** What nobody can take for an amount: in its place the total can no longer be whole. */
const unreadable: readonly ((old: string) => string)[] = [
  (old) => cell(old, "e", "<v>#REF!</v>"),
  (old) => cell(old, "", "<f>A1+1</f>"),
  (old) => textCell(old, "se bilaga"),
  (old) => textCell(old, "uppgift kommer"),
  (old) => textCell(old, "oklart"),
  (old) => cell(old, "e", "<v>#N/A</v>"),
  (old) => textCell(old, "1.234"),
];
export const waysToSpoil = unreadable.length;

/** The sheet with the cell at an address made unreadable; null where it has no cell there. */
export function spoilCell(xml: string, address: string, by: number): string | null {
  const found = [...xml.matchAll(cellPattern)].find(([one]) => attribute(one, "r") === address);
  if (!found) return null;
  return `${xml.slice(0, found.index)}${drawn(unreadable, by)(found[0])}${xml.slice(found.index + found[0].length)}`;
}
