import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { library } from "../../support/returned";

const root = join(__dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const handbook = read("docs/handbok.md");
const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<a id="([^"]+)">/gu)].map(([, id = ""]) => id);
/** As GitHub makes them of headings. */
const slugsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.+)$/gmu)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

test("the pane's help finds its part of the handbook", () => {
  const parts = ["granska", "fragor", "nyckeltal", "sammanstall", "flera-namnder", "anvisningar", "om", "prova"];
  expect(anchorsOf(handbook)).toEqual(expect.arrayContaining(parts));
  expect(new Set(anchorsOf(handbook)).size).toBe(anchorsOf(handbook).length);
});

test.each(["docs/handbok.md", "README.md"])("every link of %s leads somewhere", (path) => {
  const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(5);
  const lost = links.filter((link) => {
    if (/^https?:/u.test(link)) return false;
    const [file = "", part] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    if (!existsSync(join(root, target))) return true;
    return part !== undefined && ![...anchorsOf(read(target)), ...slugsOf(read(target))].includes(part);
  });
  expect(lost).toEqual([]);
});

test("every picture is used, has words for those who cannot see it and the texts that it is checked by", () => {
  const used = [...handbook.matchAll(/!\[([^\]]*)\]\(handbok\/([\w-]+)\.png\)/gu)];
  for (const [, words = "", name = ""] of used) expect([name, words.length > 20]).toEqual([name, true]);
  const names = used.map(([, , name]) => name).toSorted();
  const files = readdirSync(join(root, "docs/handbok"));
  expect(files.toSorted()).toEqual(names.flatMap((name) => [`${name}.png`, `${name}.txt`]).toSorted());
});

test("what is checked against another sheet or file is told once, and nothing that compares is left out", () => {
  const [, chart = ""] = /<!-- Begin checked-against[^]*?-->([^]*?)<!-- End -->/u.exec(handbook) ?? [];
  const told = [...chart.matchAll(/`([A-Z]+-\d+)`/gu)].map(([, code = ""]) => code);
  expect(new Set(told).size).toBe(told.length);
  const compares = library.editions.flatMap(({ rules }) =>
    rules.filter(({ code, check }) => check.kind === "comparison" || code.startsWith("REG-")).map(({ code }) => code),
  );
  expect(compares.length).toBeGreaterThan(10);
  expect(told).toEqual(expect.arrayContaining(compares));
});
