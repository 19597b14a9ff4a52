import { escapedText } from "./writable-text";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for an element or an attribute: what XML cannot hold is written as the file format says, `_x0001_`. */
export const xmlText = (text: string): string =>
  escapedText(text)
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/\p{Control}/gu, (sign) =>
      /[\t\n\r\u007f-\u009f]/u.test(sign)
        ? sign
        : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"\t\n\r]/gu, (sign) => references[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; attributes that are null or undefined are left out. Content is XML already. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "boolean" ? Number(value) : xmlText(String(value))}"`)
    .join("");
  const inner = typeof content === "string" ? content : content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Some programs write `x:` before every name of the main namespace. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<(\\w+:)?${root}[\\s>]`, "u").exec(xml)?.[1] ?? "";
