import type { RunResult } from "../../../src/core/run/run-result";
import { listName, sheetOf } from "../../support/forms";
import { handInPasted, pastedOver } from "../../support/pastes";
import { recalculate } from "../../support/recalculate";
import { follow } from "../../support/returned";
import { amounts } from "./pastes/amounts";
import { blocks } from "./pastes/blocks";
import { locked } from "./pastes/locked";
import { others } from "./pastes/others";
import { bromma, col, cover, rows, all, overallRow } from "./pastes/ready-form";

/**
 * What has been pasted past the rules for input, in a form that was ready: what the form itself says once its formulas have been computed, and what is named when it comes back. Either both
 * say something, or the answer is read as it was meant and neither says a word; a row where only one does says why.
 */

const table = [...amounts, ...others, ...blocks, ...locked];

const told = ({ findings }: RunResult): readonly string[] => findings.map(({ code, at }) => `${code} ${at.cell ?? ""}`);

describe("what has been pasted past the rules for input", () => {
  const pasted = table.map(({ paste }) => paste.reduce(pastedOver, bromma));
  let says: readonly string[];
  beforeAll(() => {
    // What the formulas read; the rest makes the engine slow.
    const read = [bromma, ...pasted].map((document) => ({
      ...document,
      sheets: document.sheets.filter(({ name }) => !["Anvisningar", "Utgåva"].includes(name)),
    }));
    says = read.map((document, index) => {
      const computed = recalculate(document);
      const sheet = sheetOf(read[index] ?? bromma, listName);
      const states = rows.flatMap((row) => {
        const cell = sheet.cells.find((one) => one.row === row && one.column === col(".status"));
        const state = cell?.formula === undefined ? "" : String(computed(listName, row, col(".status")));
        return state === "" || state === "Klar" ? [] : [`${row}: ${state}`];
      });
      const overall = String(computed(cover, overallRow, 3));
      return overall === "Klar att lämna in" && states.length === 0 ? "" : [overall, ...states].join("\n");
    });
  });

  it("begins with a form that is ready, and of which nothing is said", async () => {
    expect(says[0]).toBe("");
    expect(told(follow([await handInPasted("bromma.xlsx", bromma, [])]))).toEqual([]);
    expect(table.length).toBeGreaterThan(60);
    expect(new Set(table.map(({ what }) => what)).size).toBe(table.length);
  });

  it.each(table.map((row, index) => [row.what, row, index] as const))("%s", async (_, row, index) => {
    const outcome = follow([await handInPasted("bromma.xlsx", pasted[index] ?? bromma, row.paste)]);
    const { granted, spent } = outcome.totals;
    const form = says[index + 1] ?? "";
    const kr = ({ ore, complete }: typeof spent): number | null => (complete ? Number(ore) / 100 : null);
    expect({ form, back: told(outcome), spent: kr(spent), granted: kr(granted) }).toEqual({
      form: row.form === null ? "" : (expect.stringContaining(row.form) as string),
      back: row.back.length === 0 ? [] : (expect.arrayContaining([...row.back]) as string[]),
      spent: row.spent,
      granted: row.granted === undefined ? all : row.granted,
    });
    // A row of the table cannot leave out why the two differ.
    expect([(row.form === null) !== (row.back.length === 0), row.why !== undefined]).toEqual(
      row.why === undefined ? [false, false] : [true, true],
    );
  });
});
