import { drawn, type Edit } from "./draw";
import { nastyAttributes, nastyTexts, xmlText } from "./nasty";

/** Edits of an XML part, tag by tag: what stays is often still well-formed, so that the fault comes deep inside. */

type Change = (tokens: string[], edit: Edit) => readonly string[];

const tokensOf = (xml: string): string[] => xml.match(/<[^>]*>|[^<]+/gu) ?? [];
const opens = (token: string): boolean => /^<[\w:]/u.test(token) && !token.endsWith("/>");
const closes = (token: string): boolean => token.startsWith("</");

/** Where an element that begins at a token ends, the last token with it. */
function endOf(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    depth += opens(token) ? 1 : closes(token) ? -1 : 0;
    if (depth <= 0) return at;
  }
  return tokens.length - 1;
}

/** The token of a kind that the edit falls on; -1 where there is none. */
function placeOf(tokens: readonly string[], { at }: Edit, isOne: (token: string) => boolean): number {
  const places = tokens.flatMap((token, place) => (isOne(token) ? [place] : []));
  return places.length === 0 ? -1 : drawn(places, at);
}

const element = (token: string): boolean => /^<[\w:]/u.test(token);
const withAttributes = (token: string): boolean => element(token) && token.includes('="');
const text = (token: string): boolean => !token.startsWith("<");

/** Does something with the element that the edit falls on, from its first token to its last. */
const onElement =
  (change: (whole: readonly string[], edit: Edit) => readonly string[]): Change =>
  (tokens, edit) => {
    const start = placeOf(tokens, edit, element);
    if (start < 0) return tokens;
    const end = endOf(tokens, start);
    return [...tokens.slice(0, start), ...change(tokens.slice(start, end + 1), edit), ...tokens.slice(end + 1)];
  };

/** Replaces one token. */
const onToken =
  (isOne: (token: string) => boolean, change: (token: string, edit: Edit) => string): Change =>
  (tokens, edit) => {
    const at = placeOf(tokens, edit, isOne);
    return at < 0 ? tokens : tokens.with(at, change(tokens[at] ?? "", edit));
  };

/** Replaces the attribute that the edit falls on. */
const onAttribute = (change: (attribute: string, edit: Edit) => string): Change =>
  onToken(withAttributes, (token, edit) => {
    const all = token.match(/\s[\w:.-]+="[^"]*"/gu) ?? [];
    const one = all.length === 0 ? "" : drawn(all, edit.by);
    return token.replace(one, () => change(one, edit));
  });

const entities = [
  `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`,
  `<!DOCTYPE x SYSTEM "file:///etc/passwd">`,
  `<?xml-stylesheet href="http://x.example/"?>`,
  `<![CDATA[<c r="A1"><v>1</v></c>]]>`,
  `<!-- -- -->`,
];
const references = ["&a;", "&#0;", "&#xD800;", "&#x10FFFF;", "&#99999999999;", "&amp", "&nbsp;", "&__proto__;"];
const depths = [1, 3, 60, 70, 5_000];

const changes: Readonly<Record<string, Change>> = {
  "xml: an element is gone": onElement(() => []),
  "xml: an element stands twice": onElement((whole) => [...whole, ...whole]),
  "xml: an element is emptied": onElement((whole) => (whole.length > 1 ? [whole[0] ?? "", whole.at(-1) ?? ""] : whole)),
  "xml: an element within others": onElement((whole, { by }) => {
    const depth = drawn(depths, by);
    return ["<x>".repeat(depth), ...whole, "</x>".repeat(depth)];
  }),
  "xml: an element within itself": onElement((whole) =>
    whole.length > 1 ? [whole[0] ?? "", ...whole, ...whole.slice(1)] : whole,
  ),
  "xml: a tag is gone": (tokens, edit) =>
    tokens.toSpliced(
      placeOf(tokens, edit, (token) => token.startsWith("<")),
      1,
    ),
  "xml: a tag has another name": onToken(element, (token, { by }) =>
    token.replace(/^<[\w:]+/u, drawn(["<x", "<c", "<v", "<row", "<sheet", "<mc:AlternateContent", "<si"], by)),
  ),
  "xml: an attribute is gone": onAttribute(() => ""),
  "xml: an attribute stands twice": onAttribute((one) => `${one}${one}`),
  "xml: an attribute says something else": onAttribute((one, { at, by }) =>
    one.replace(/"[^"]*"/u, () => `"${drawn(nastyAttributes, at + by)}"`),
  ),
  "xml: a text says something else": onToken(text, (_, { by }) => xmlText(drawn(nastyTexts, by))),
  "xml: a reference": onToken(text, (token, { by }) => `${drawn(references, by)}${token}`),
  "xml: what a part never holds": (tokens, edit) =>
    tokens.toSpliced(edit.at % (tokens.length + 1), 0, drawn(entities, edit.by)),
  "xml: two tags change places": (tokens, { at, by }) => {
    const [one, other] = [at % Math.max(tokens.length, 1), by % Math.max(tokens.length, 1)];
    return tokens.with(one, tokens[other] ?? "").with(other, tokens[one] ?? "");
  },
  "xml: the end is missing": (tokens, { at }) => tokens.slice(0, at % Math.max(tokens.length, 1)),
};

export const xmlEdits = Object.keys(changes);

export function editXml(xml: string, edit: Edit): string {
  const tokens = tokensOf(xml);
  return tokens.length === 0 ? xml : (changes[edit.edit]?.(tokens, edit) ?? tokens).join("");
}
