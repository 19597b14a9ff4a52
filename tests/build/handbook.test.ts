import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpOf } from "../../src/faces/taskpane/model/help-parts";
import { handbookPage, handbookParts } from "../../tools/handbook.cjs";
import { builtFile, builtPage } from "./built";

const handbook = readFileSync(join(__dirname, "../../docs/handbok.md"), "utf8");

describe("the handbook in parts", () => {
  it("has a part with something in it for every screen", () => {
    const parts = new Map(handbookParts(handbook).map(({ id, html }) => [id, html]));
    const empty = Object.values(helpOf).filter((id) => (parts.get(id) ?? "").length < 100);
    expect(empty).toEqual([]);
  });

  it("gives a heading the address before it, in it, or that its words make", () => {
    const markdown =
      '# Bok\n\n<a id="ett"></a>\n\n## Första\n\nA\n\n## <a id="tva"></a>Andra\n\nB\n\n## Flera nämnder\n\nC\n';
    expect(handbookParts(markdown).map(({ id, title, html }) => [id, title, html.trim()])).toEqual([
      ["ett", "Första", "<p>A</p>"],
      ["tva", "Andra", "<p>B</p>"],
      ["flera-namnder", "Flera nämnder", "<p>C</p>"],
    ]);
  });

  it("ends a part where the next of its level begins, and lets its own headings begin at level 4", () => {
    const [whole, inner, next] = handbookParts("# Bok\n\n## Allt\n\nA\n\n### Del\n\nB\n\n## Sen\n\nC\n");
    expect(whole?.html.replaceAll("\n", "")).toBe('<p>A</p><h4 id="del">Del</h4><p>B</p>');
    expect([inner?.html.trim(), next?.html.trim()]).toEqual(["<p>B</p>", "<p>C</p>"]);
  });

  it("shows HTML as text and leads nowhere but to its own headings and the web", () => {
    const page = handbookPage(
      "# Bok\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](codes.md) [c](#bok) [d](#ej)\n\n![bild](handbok/x.png) ![annan](https://example.org/x.png)\n",
    );
    const place = document(page);
    expect(place.querySelectorAll("script, [onerror]")).toHaveLength(0);
    expect([...place.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["#bok"]);
    expect([...place.querySelectorAll("img")].map((image) => image.getAttribute("src"))).toEqual(["handbok/x.png"]);
  });
});

const document = (html: string): Element => {
  const { JSDOM } = jest.requireActual<typeof import("jsdom")>("jsdom");
  return new JSDOM(`<main>${html}</main>`).window.document.body;
};

describe("dist/addin/handbok.html", () => {
  const { document: page, policy } = builtPage("handbok.html");

  it("runs no script and loads nothing but its own pictures and style", () => {
    expect(page.querySelectorAll("script, style, [style]")).toHaveLength(0);
    expect(policy).toMatchObject({ "default-src": "'none'", "script-src": "'self'", "img-src": "'self'" });
  });

  it("has every part, and every picture and link leads somewhere", () => {
    for (const id of Object.values(helpOf)) expect([id, page.getElementById(id) !== null]).toEqual([id, true]);
    for (const image of page.querySelectorAll("img"))
      expect(builtFile(image.getAttribute("src") ?? "").length).toBeGreaterThan(0);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(page.getElementById(link.hash.slice(1))).not.toBeNull();
  });
});
