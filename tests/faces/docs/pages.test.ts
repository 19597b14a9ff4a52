import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { catalogue } from "../../../src/core/findings/catalogue";
import { reportSchema } from "../../../src/core/report/report-schema";
import { withReferenceTables } from "../../../src/faces/docs/json-output";
import { plain, table, withParams } from "../../../src/faces/docs/markdown";
import { handWritten, pages } from "../../../src/faces/docs/pages";
import { library } from "../../support/returned";

const docs = join(__dirname, "../../../docs");
const committed = (name: string): string => readFileSync(join(docs, name), "utf8");
const written = pages({
  jsonOutput: committed(handWritten.jsonOutput),
  hostReadme: committed(handWritten.hostReadme),
  handbook: committed(handWritten.handbook),
});
const pageOf = (name: string): string => written.get(name) ?? "";

describe("docs/ is what `npm run docs` writes", () => {
  test.each([...written.keys()])("%s", (name) => {
    expect(existsSync(join(docs, name)) && committed(name) === written.get(name)).toBe(true);
  });

  test("docs/rules has a page for each edition and no other", () => {
    expect(readdirSync(join(docs, "rules")).sort()).toEqual(library.editions.map(({ id }) => `${id}.md`).sort());
  });
});

describe("nothing is left out", () => {
  const codes = new Set([
    ...Object.keys(catalogue),
    ...library.editions.flatMap(({ rules }) => rules.map(({ code }) => code)),
  ]);

  test("every code has its section and its row in codes.md", () => {
    for (const code of codes) {
      expect(pageOf("codes.md")).toContain(`\n## ${code}\n`);
      expect(pageOf("codes.md")).toContain(`\n| [${code}](#${code.toLowerCase()}) `);
    }
  });

  test("every field and every code word has its row in glossary.md", () => {
    for (const { fields, lists } of library.editions) {
      for (const { id } of fields) expect(pageOf("glossary.md")).toMatch(new RegExp(`\\| \`${id}\` +\\|`));
      for (const { code } of lists.flatMap((list) => list.codes))
        expect(pageOf("glossary.md")).toMatch(new RegExp(`\\| \`${code}\` +\\|`));
    }
  });

  test("every sentence and every rule stands on the page of its edition, with an example that passes and one that fails", () => {
    for (const { id, instructions, rules } of library.editions) {
      const page = pageOf(`rules/${id}.md`);
      for (const { text } of instructions) expect(page).toContain(`\n> ”${plain(text)}”\n`);
      for (const { code, examples } of rules) {
        const section = page.slice(page.indexOf(`\n### ${code} `)).split("\n### ")[1] ?? "";
        expect(section).toMatch(/^\S+ \S/);
        if (examples.pass.length > 0) expect(section).toContain("\nGodtas:\n\n- ");
        if (examples.fail.length > 0) expect(section).toContain(`\nGer ${code}:\n\n- `);
      }
    }
  });

  test("no page shows what a person cannot read", () => {
    for (const page of written.values()) expect(page).not.toMatch(/undefined|\[object|NaN|^ *- *$/m);
  });
});

describe("the page about the JSON output", () => {
  test("has an example that keeps to the schema", () => {
    const [, example = ""] = /```json\n([^`]*)```/.exec(committed("json-output.md")) ?? [];
    expect(reportSchema.parse(JSON.parse(example)).findings.map(({ code }) => code)).toEqual(["OVS-01", "STA-02"]);
  });

  test("has a row for every field of the published schema", () => {
    const names = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("properties" in value && typeof value.properties === "object")
        for (const name of Object.keys(value.properties ?? {})) names.add(name);
      Object.values(value).forEach(collect);
    };
    collect(JSON.parse(committed("medelkoll-1.schema.json")));
    expect(names.size).toBeGreaterThan(30);
    for (const name of names) expect(committed("json-output.md")).toContain(`\n| \`${name}\` `);
  });

  test("is given back as null when its marks are gone, and keeps what stands around them", () => {
    expect(withReferenceTables("# JSON\n")).toBeNull();
    const around = withReferenceTables(
      "före\n<!-- Begin: written by `npm run docs` -->\ngammalt\n<!-- End -->\nefter\n",
    );
    expect(around).toMatch(/^före\n<!-- Begin[^]*### The report[^]*<!-- End -->\nefter\n$/);
    expect(around).not.toContain("gammalt");
  });
});

test("the published JSON Schema says no where the schema says no", () => {
  const published = z.fromJSONSchema(JSON.parse(committed("medelkoll-1.schema.json")) as z.core.JSONSchema.JSONSchema);
  const [, example = ""] = /```json\n([^`]*)```/.exec(committed("json-output.md")) ?? [];
  const report = JSON.parse(example) as Record<string, object>;
  expect(published.safeParse(report).success).toBe(true);
  const wrong = [
    { ...report, schema: "medelkoll/2" },
    { ...report, asOf: "2024-02-30" },
    { ...report, extra: 1 },
    { ...report, totals: { ...report["totals"], grantedOre: 1.5 } },
    { ...report, totals: { ...report["totals"], spentOre: undefined } },
  ];
  for (const one of wrong) {
    expect(reportSchema.safeParse(one).success).toBe(false);
    expect(published.safeParse(one).success).toBe(false);
  }
});

describe("Markdown", () => {
  test("text from data is never markup", () => {
    expect(plain(" a|b*c_d `e` [f](g) <h>\n#1 ")).toBe("a\\|b\\*c\\_d \\`e\\` \\[f\\](g) \\<h\\> \\#1");
  });

  test("a param stands by its name, and with its noun where it is counted", () => {
    expect(withParams("Den är {days|dag|dagar} sen, sedan {due}.")).toBe("Den är {days} dagar sen, sedan {due}.");
  });

  test("columns of a table are as wide as their widest cell", () => {
    expect(table(["A", "Bbbb"], [["longer", "1"]])).toBe("| A      | Bbbb |\n| ------ | ---- |\n| longer | 1    |");
  });
});
