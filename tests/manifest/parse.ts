import { JSDOM } from "jsdom";

/** A manifest as elements. Throws on anything that is not well-formed XML. */
export function parseManifest(text: string): Element {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(text, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("manifest is not well-formed XML");
  return document.documentElement;
}

export const elements = (within: Element, ...names: readonly string[]): readonly Element[] =>
  [...within.getElementsByTagName("*")].filter(({ localName }) => names.includes(localName));

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** For telling where: `Control Medelkoll.Check`. */
export const called = (element: Element): string =>
  [element.localName, attribute(element, "id") || attribute(element, "resid")].join(" ").trim();
