/** An element of a part that the guarded reader has already accepted: well-formed, without a doctype, of bearable size. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name as written, `r:id` with its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, children's not included. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The root element. */
export function parseXml(xml: string): XmlElement {
  const top: Growing = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  for (const [, cdata, closing, name, attributes = "", empty, text] of xml.matchAll(token)) {
    const parent = open.at(-1) ?? top;
    if (cdata !== undefined) parent.text += cdata;
    else if (text !== undefined) parent.text += decode(text);
    else if (name === undefined) continue;
    else if (closing) open.pop();
    else {
      const element: Growing = { name: local(name), attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root] = top.children;
  if (!root) throw new Error("An XML part without a root element");
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const readAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = "", double, single]) => [name, decode(double ?? single ?? "")]));

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name ?? ""] ?? whole),
  );

export const child = (element: XmlElement | null, name: string): XmlElement | null =>
  element?.children.find((one) => one.name === name) ?? null;

export const childrenOf = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

export const textOf = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name) ?? null;

export function numberOf(element: XmlElement | null, name: string): number | null {
  const text = textOf(element, name);
  const number = text === null || text === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

/** An XML boolean; `otherwise` when it is not there. */
export function isOn(element: XmlElement | null, name: string, otherwise = false): boolean {
  const text = textOf(element, name);
  return text === null ? otherwise : text === "1" || text === "true";
}
