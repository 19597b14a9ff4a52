const { Marked } = require("marked");

/**
 * docs/handbok.md as a page, and as the parts that the pane's help shows. What is written there is ours, and still nothing of it can run: HTML is shown as text,
 * but for `<a id="…"></a>`, which gives the heading after it that address.
 */

const anchor = /<a id="([a-z][a-z0-9-]*)"><\/a>/u;
const comment = /^\s*(?:<!--[\s\S]*?-->\s*)+$/u;

/** "Flera nämnder" is flera-namnder. */
const slugOf = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const escaped = (text) =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

const textOf = (tokens) =>
  (tokens ?? []).map(({ tokens: inner, text = "" }) => (inner ? textOf(inner) : text)).join("");

/** Reads the Markdown: tokens of the top level, each heading with its address. */
function read(markdown) {
  const marked = new Marked();
  const tokens = marked.lexer(markdown);
  const taken = new Set();
  let waiting = null;
  const kept = [];
  for (const token of tokens) {
    const address = anchor.exec(token.raw)?.[1];
    const isAnchor = address !== undefined && token.raw.replace(anchor, "").trim() === "";
    if (isAnchor) waiting = address;
    if (isAnchor || comment.test(token.raw)) continue;
    if (token.type === "heading") {
      const title = textOf(token.tokens.filter(({ type }) => type !== "html")).trim();
      const own = waiting ?? address ?? slugOf(title);
      // A second heading of the same name has no address of its own.
      const id = taken.has(own) ? null : own;
      taken.add(own);
      waiting = null;
      kept.push({ ...token, title, id });
    } else kept.push(token);
  }
  return { tokens: kept, links: tokens.links };
}

/** `levelOf`: the level that a heading is shown at. `addresses`: those that links within may lead to. */
function render({ tokens, links }, { levelOf, addresses }) {
  const marked = new Marked({
    renderer: {
      heading({ tokens: inner, depth, id }) {
        const level = levelOf(depth);
        const text = this.parser.parseInline(inner.filter(({ raw }) => !anchor.test(raw) && raw !== "</a>"));
        return `<h${level}${id ? ` id="${id}"` : ""}>${text}</h${level}>\n`;
      },
      html: ({ text }) => (comment.test(text) ? "" : escaped(text)),
      link({ href, tokens: inner }) {
        const text = this.parser.parseInline(inner);
        if (href.startsWith("#")) return addresses.has(href.slice(1)) ? `<a href="${escaped(href)}">${text}</a>` : text;
        // Other files of the project are not served with the page.
        return /^https:\/\//u.test(href)
          ? `<a href="${escaped(href)}" target="_blank" rel="noreferrer">${text}</a>`
          : text;
      },
      image: ({ href, text }) =>
        /^handbok\/[\w.-]+\.png$/u.test(href) ? `<img src="${href}" alt="${escaped(text)}">` : escaped(text),
    },
  });
  return marked.parser(Object.assign([...tokens], { links }));
}

/** The whole handbook for a page of its own. */
function handbookPage(markdown) {
  const book = read(markdown);
  return render(book, { levelOf: (depth) => depth, addresses: addressesOf(book) });
}

/**
 * Every heading with all that stands under it, until the next of its level or above; the title of the book is none of them. A part's own headings begin at
 * level 4, since its title is a heading of the pane.
 */
function handbookParts(markdown) {
  const book = read(markdown);
  const addresses = addressesOf(book);
  return book.tokens.flatMap((token, at) => {
    if (token.type !== "heading" || !token.id || token.depth === 1) return [];
    const after = book.tokens.slice(at + 1);
    const end = after.findIndex(({ type, depth }) => type === "heading" && depth <= token.depth);
    const html = render(
      { tokens: end < 0 ? after : after.slice(0, end), links: book.links },
      { levelOf: (depth) => Math.min(6, 3 + depth - token.depth), addresses },
    );
    return [{ id: token.id, title: token.title, html }];
  });
}

const addressesOf = ({ tokens }) => new Set(tokens.flatMap(({ id }) => (id ? [id] : [])));

module.exports = { handbookPage, handbookParts };
