import { addressOf } from "sheet-refs";
import type { HostCell, HostValue } from "office-host/host";
import { element, xmlText } from "../../../../adapters/xlsx/writer/xml-text";

/** A cell as the file holds it; `style` is its look's index. */
export function cellXml(row: number, column: number, { value, formula }: HostCell, style: number | null): string {
  const place = { r: addressOf(row, column), s: style };
  if (formula !== undefined)
    return element("c", { ...place, t: resultType(value) }, [`<f>${xmlText(inFile(formula))}</f>`, result(value)]);
  if (typeof value === "string")
    return element("c", { ...place, t: "inlineStr" }, `<is><t xml:space="preserve">${xmlText(value)}</t></is>`);
  return element("c", { ...place, t: resultType(value) }, result(value));
}

const resultType = (value: HostValue): string | null =>
  typeof value === "string"
    ? "str"
    : typeof value === "boolean"
      ? "b"
      : value !== null && typeof value === "object"
        ? "e"
        : null;

function result(value: HostValue): string {
  if (value === null) return "";
  if (typeof value === "object") return `<v>${xmlText(value.error)}</v>`;
  return `<v>${typeof value === "string" ? xmlText(value) : String(typeof value === "boolean" ? Number(value) : value)}</v>`;
}

/** `Tabell[@Kolumn]` is how people read it; files say `Tabell[[#This Row],[Kolumn]]`. */
const inFile = (formula: string): string =>
  formula.replace(
    /\[@(?:\[((?:[^[\]']|'.)+)\]|((?:[^[\]'@]|'.)+))\]/gu,
    (_whole, bracketed?: string, plain?: string) => `[[#This Row],[${bracketed ?? plain ?? ""}]]`,
  );
