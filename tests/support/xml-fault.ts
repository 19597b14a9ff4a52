/** Why a part is not well-formed XML, or null: tags nest, attributes are quoted and named once, every character and reference is one that XML has. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>/u, "");
  for (const [, text = "", tag = ""] of body.matchAll(/([^<]*)(<[^<>]*>|$)/gu)) {
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text + tag)) return "character";
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/u.test(text + tag)) return `reference in ${text}${tag}`;
    if (tag === "") continue;
    const closing = /^<\/([\w:.-]+)\s*>$/u.exec(tag)?.[1];
    if (closing !== undefined) {
      if (open.pop() !== closing) return `</${closing}>`;
      continue;
    }
    const [, name, attributes = "", empty] = /^<([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>$/u.exec(tag) ?? [];
    if (name === undefined) return tag;
    const names = [...attributes.matchAll(/\s([\w:.-]+)=/gu)].map(([, one]) => one);
    if (new Set(names).size < names.length) return `an attribute twice in ${tag}`;
    if (empty === "") open.push(name);
  }
  return open.length === 0 ? null : `open: ${open.join(" ")}`;
}
