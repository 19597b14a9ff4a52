import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentSheet } from "../../../src/core/document/document";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { parseArea } from "sheet-refs";
import type { Language } from "../../../src/core/values/bilingual";
import { formsOf, register } from "../../support/forms";

/**
 * One record, several uses: what the edition says of a field is what the form's heading, help, list, input rule and sheet of instructions say, and the
 * handbook's row.
 */

const textsIn = ({ cells }: DocumentSheet): readonly string[] =>
  cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []));

const outcome = register();

/** The handbook's rows, cell by cell. */
const handbook = readFileSync(join(__dirname, "../../../docs/handbok.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ").map((cell) => cell.replaceAll("\\", "").replace(/^\| /u, "").trim()));

describe.each<Language>(["sv", "en"])("a form in %s", (language) => {
  const forms = formsOf(outcome, { language });
  const [form] = forms;
  if (!form) throw new Error("no form");
  const [cover, list, instructions, lists] = form.document.sheets;
  if (!cover || !list || !instructions || !lists) throw new Error("no sheets");
  const { edition } = outcome;
  const asked = (edition.form?.asked ?? []).map((id) => {
    const field = edition.fields.find((one) => one.id === id);
    if (!field?.help) throw new Error(`No help for ${id}`);
    const key = list.cells.find(({ row, value }) => row === 2 && value?.kind === "text" && value.text === `mk:${id}`);
    return { field, help: field.help[language], column: key?.column ?? 0 };
  });
  const ruleOf = (column: number) =>
    list.inputRules?.find(({ range }) => {
      const area = parseArea(range);
      return area !== null && area.left <= column && column <= area.right;
    });

  it.each(asked.map((one) => [one.field.id, one] as const))(
    "says of %s what the edition says",
    (_, { field, help, column }) => {
      const heading = list.cells.find((cell) => cell.row === 4 && cell.column === column)?.value;
      const label = field.label[language];
      const unit = language === "sv" ? "kr" : "SEK";
      expect(heading).toEqual({ kind: "text", text: field.type === "amount" ? `${label} (${unit})` : label });
      expect(ruleOf(column)?.prompt.text).toBe(help);
      expect(textsIn(instructions)).toContain(help);
      if (field.list === undefined) return;
      const codes = edition.lists.find(({ id }) => id === field.list)?.codes ?? [];
      expect(ruleOf(column)?.accepts.kind).toBe("list");
      for (const { code, label: words } of codes)
        expect(textsIn(lists)).toEqual(expect.arrayContaining([code, words[language]]));
    },
  );

  if (language === "sv")
    it.each(asked.map((one) => [one.field.id, one] as const))(
      "the handbook's row says of %s what the form says",
      (_, { field, help, column }) => {
        const heading = list.cells.find((cell) => cell.row === 4 && cell.column === column)?.value;
        if (heading?.kind !== "text") throw new Error("no heading");
        const answers = edition.lists.find(({ id }) => id === field.list)?.codes.map(({ label: words }) => words.sv);
        const row = handbook.find(([first]) => first === heading.text);
        expect(row?.[1]).toBe(help.replace(/\s+/gu, " "));
        if (answers) expect(row?.[2]).toBe(answers.join(", "));
      },
    );

  it("quotes every sentence whose rule can be broken in it", () => {
    const quoted = textsIn(instructions);
    for (const number of ["2.1", "2.2", "3.5", "2.7", "H2"]) {
      expect(quoted).toContain(number);
      expect(quoted).toContain(edition.instructions.find((one) => one.number === number)?.text);
    }
    expect(quoted).not.toContain("1.4");
  });

  it("can be written: every form, within Excel's limits for rules, names and formulas", async () => {
    for (const { document } of forms) expect((await writeXlsx(document)).length).toBeGreaterThan(1000);
  });

  it("leaves no cell of a spare row locked that somebody must fill in, and none of the register's open", () => {
    for (const { row, column, unlocked } of list.cells) {
      if (row < 5) expect(unlocked).toBeUndefined();
      const isAsked = asked.some((one) => one.column === column);
      if (row >= 5 && isAsked) expect([row, column, unlocked]).toEqual([row, column, true]);
    }
    expect(list.isProtected).toBe(true);
    expect(list.merges).toEqual([]);
    expect(list.tables).toEqual([]);
  });
});
