import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { hasOwnNote } from "../../../src/core/workbook/own-notes";
import { addressOf } from "sheet-refs";
import { call, temporaryFolder } from "../../support/command-line";
import {
  answerColumn,
  cardsIn,
  filledCards,
  formsOf,
  register,
  rowOfKey,
  signed,
  textValue,
  trueAnswersOf,
  withCells,
  withSheet,
} from "../../support/forms";

/** The receipt and the marked copy of a form with a sheet for each project. */

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];

/** Bromma's three projects: an amount in words on the first sheet, a state that nobody knows on the second. */
async function returned() {
  const form = formsOf(register(), { layout: "per-project" }).find(
    ({ recipient }) => recipient === "Bromma stadsdelsnämnd",
  );
  if (!form) throw new Error("No form for Bromma");
  const whole = signed(filledCards(form.document, trueAnswersOf));
  const [first, second] = cardsIn(whole);
  if (!first || !second) throw new Error("No sheets");
  const row = (sheet: typeof first, key: string): number => rowOfKey(sheet, key) ?? 0;
  const into = (sheet: typeof first, key: string, text: string) =>
    withCells(sheet, [{ row: row(sheet, key), column: answerColumn, value: textValue(text) }]);
  const faulty = withSheet(
    withSheet(whole, into(first, "spentAmount", "enligt bokslut")),
    into(second, "status", "Snart"),
  );
  const path = temporary.path("bromma.xlsx");
  writeFileSync(path, await writeXlsx(faulty));
  return {
    path,
    amount: [first.name, addressOf(row(first, "spentAmount"), answerColumn)] as const,
    state: [second.name, addressOf(row(second, "status"), answerColumn)] as const,
  };
}

interface Report {
  readonly totals: unknown;
  readonly projects: readonly { readonly id: string }[];
  readonly findings: readonly { readonly code: string; readonly at: { readonly cell?: string } }[];
}

test("the receipt says of each project on which sheet and in which cell it was read, and what to mend there", async () => {
  const { path, amount, state } = await returned();
  const { code, data } = await call(["receipt", path, ...day]);
  expect(code).toBe(1);
  const flat = data.replaceAll("\u00a0", " ");
  expect(flat).toContain("Vi läste 3 projekt, 3 300 000 kr beviljat och 1 930 000 kr (ofullständigt) utfall.");
  for (const [sheet, cell] of [amount, state]) expect(flat).toContain(`Cell: ${sheet}!${cell}`);
  expect(flat).toMatch(/Utfall: 450 000 kr \(C\d+\)/u);
  expect(flat.match(/\(blankett, 1 projekt\)/gu)).toHaveLength(3);
  // The same as a sheet.
  const output = temporary.path("kvitto.xlsx");
  await call(["receipt", path, ...day, "-o", output]);
  const texts = cellsOf(output);
  for (const [sheet, cell] of [amount, state])
    expect(texts.some((text) => text.includes(`${sheet}!${cell}`))).toBe(true);
});

test("the marked copy has a note at each cell to mend, and comes back as the form that it was", async () => {
  const { path, amount, state } = await returned();
  expect((await call(["mark", path, ...day, "-o", temporary.path("ut")])).code).toBe(1);
  const copy = temporary.path("ut", readdirSync(temporary.path("ut"))[0] ?? "");
  const noted = sheetsOf(copy).flatMap(({ name, notes = [] }) =>
    notes.flatMap(({ row, column, text }) => (hasOwnNote(text) ? [`${name}!${addressOf(row, column)} ${text}`] : [])),
  );
  expect(noted.filter((text) => text.startsWith(amount.join("!")))).toEqual([
    expect.stringContaining("”enligt bokslut” är inte ett belopp."),
  ]);
  expect(noted.filter((text) => text.startsWith(state.join("!")))).toEqual([expect.stringContaining("”Snart”")]);
  const [first, again] = await Promise.all(
    [path, copy].map(
      async (one) => JSON.parse((await call(["check", one, ...day, "--format", "json"])).data) as Report,
    ),
  );
  expect(again?.totals).toEqual(first?.totals);
  expect(again?.projects.map(({ id }) => id)).toEqual(first?.projects.map(({ id }) => id));
  const told = (report: Report | undefined) => report?.findings.map(({ code, at }) => [code, at.cell]);
  expect(told(again)).toEqual(told(first));
  expect(told(first)).toContainEqual(["BEL-01", amount[1]]);
});

function sheetsOf(path: string) {
  const read = readXlsx({ name: path, bytes: new Uint8Array(readFileSync(path)) }, nodeEngine);
  if (!read.ok) throw new Error(read.remark.code);
  return read.snapshot.sheets;
}

const cellsOf = (path: string): readonly string[] =>
  sheetsOf(path).flatMap(({ cells }) => cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
