import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { Edition } from "../../../src/core/anvisningar/schema";
import type { DocumentCell, DocumentSheet, DocumentValue, WorkbookDocument } from "../../../src/core/document/document";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { SourceFile } from "../../../src/core/run/source-file";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { extensible } from "../../../src/profiles/stockholm/editions";
import {
  dayValue,
  formsOf,
  handInForm,
  numberValue,
  sheetOf,
  textValue,
  withCells,
  withSheet,
} from "../../support/forms";
import { handInBytes, library, samples } from "../../support/returned";

/** The tables of an edition go out in the report form, a sheet each, and come back as they were filled in. */
const whole = loadEdition(
  JSON.parse(readFileSync(join(samples, "tables/trygghet-med-tabeller.json"), "utf8")),
  extensible,
);
const edition: Edition = whole.form ? { ...whole, form: { ...whole.form, spareRows: 1 } } : whole;

const follow = (files: readonly SourceFile[]): RunResult =>
  followUp(files, { edition, profile: library.profile, asOf: "2024-11-13" as IsoDate, answers: {} });

const register = follow([handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")))]);
const [form] = formsOf(register).filter(({ recipient }) => recipient === "Bromma stadsdelsnämnd");
if (form === undefined) throw new Error("No form for Bromma.");

const walks: readonly (readonly DocumentValue[])[] = [
  [dayValue("2024-03-05"), textValue("Brommaplan"), numberValue(14), textValue("TI-1"), textValue("Ljust.")],
  [dayValue("2024-04-16"), textValue("Åkeslund"), numberValue(9), textValue("TI-2")],
];
const decisions: readonly (readonly DocumentValue[])[] = [
  [textValue("BRO 2023/12"), dayValue("2023-03-08"), textValue("§ 4"), numberValue(125_000)],
];
const sender: readonly DocumentValue[] = [
  textValue("Stadsmiljö"),
  textValue("stadsmiljo@exempel.se"),
  textValue("08-508 06 000"),
  textValue("Ja"),
];

const rows = (sheet: DocumentSheet, values: readonly (readonly DocumentValue[])[]): DocumentSheet =>
  withCells(
    sheet,
    values.flatMap((row, at) => row.map((value, index) => ({ row: 4 + at, column: index + 1, value }))),
  );

function filledIn(document: WorkbookDocument): WorkbookDocument {
  const walk = rows(sheetOf(document, "Trygghetsvandringar"), walks);
  const decision = rows(sheetOf(document, "Beslut (2)"), decisions);
  const contact = sheetOf(document, "Kontakt för redovisningen".slice(0, 26).trim());
  const answers = withCells(
    contact,
    sender.map((value, index) => ({ row: 3 + index, column: 3, value })),
  );
  return [walk, decision, answers].reduce(withSheet, document);
}

const shownIn = ({ set }: RunResult) =>
  set.readings.flatMap(({ records = [] }) =>
    records.map(({ table, fields }) => [
      table,
      ...[...fields].flatMap(([id, { shown }]) => (shown === "" ? [] : [`${id}=${shown}`])),
    ]),
  );

const asPutIn = [
  ["walk", "date=2024-03-05", "place=Brommaplan", "participants=14", "project=TI-1", "seen=Ljust."],
  ["walk", "date=2024-04-16", "place=Åkeslund", "participants=9", "project=TI-2"],
  ["decision", "ref=BRO 2023/12", "on=2023-03-08", "paragraph=§ 4", "amount=125000"],
  ["sender", "unit=Stadsmiljö", "email=stadsmiljo@exempel.se", "phone=08-508 06 000", "walked=Ja"],
];

/** Findings about how the tables are built, or that take them for projects. */
const structure = ({ findings }: RunResult): readonly string[] =>
  findings
    .filter(({ code }) => /^(?:STR-(?!22)|TAB|FRM-0[1238]|FIL|UTG)/u.test(code))
    .map(({ code, at }) => `${code} ${at.sheet}`);

const came = async (document: WorkbookDocument): Promise<RunResult> =>
  follow([await handInForm("Bromma.xlsx", document)]);

const onWalks = (document: WorkbookDocument, change: (sheet: DocumentSheet) => DocumentSheet): WorkbookDocument =>
  withSheet(document, change(sheetOf(document, "Trygghetsvandringar")));

const mapped = (sheet: DocumentSheet, change: (cell: DocumentCell) => DocumentCell | null): DocumentSheet => ({
  ...sheet,
  cells: sheet.cells.flatMap((cell) => change(cell) ?? []),
});

describe("the tables of a form", () => {
  const { document } = form;

  it("stand on a sheet each, with headings, lists and rules for what is written", () => {
    const walk = sheetOf(document, "Trygghetsvandringar");
    const headings = walk.cells.flatMap(({ row, value }) => (row === 3 && value?.kind === "text" ? [value.text] : []));
    expect(headings).toEqual(["Datum", "Plats", "Antal deltagare", "Projekt-ID", "Iakttagelser"]);
    expect(walk.inputRules?.map(({ accepts }) => accepts.kind)).toEqual(["date", "text", "number", "text", "text"]);
    expect(walk.inputRules?.[2]?.accepts).toMatchObject({ least: 1 });
    expect(walk.inputRules?.[0]?.prompt.text).toContain("Dagen för vandringen");
    expect(walk.hiddenRows).toEqual([2]);
  });

  it("come back exactly, and are never taken for projects", async () => {
    const outcome = await came(filledIn(document));
    expect(shownIn(outcome)).toEqual(asPutIn);
    expect(structure(outcome)).toEqual([]);
    expect(outcome.projects.length).toBe(form.projects);
  });

  it("say nothing when nobody has filled them in", async () => {
    expect(shownIn(await came(document))).toEqual([]);
  });

  it("are read by their keys, whatever their headings have become", async () => {
    const renamed = onWalks(filledIn(document), (sheet) =>
      mapped(sheet, (cell) => (cell.row === 3 && cell.column === 1 ? { ...cell, value: textValue("När?") } : cell)),
    );
    expect(shownIn(await came(renamed))).toEqual(asPutIn);
  });

  it("are read where their columns have been put in another order", async () => {
    const turned = onWalks(filledIn(document), (sheet) =>
      mapped(sheet, (cell) => ({ ...cell, column: cell.column === 1 ? 2 : cell.column === 2 ? 1 : cell.column })),
    );
    expect(shownIn(await came(turned)).map((row) => row.toSorted())).toEqual(asPutIn.map((row) => row.toSorted()));
  });

  it("are read by their headings where the keys are gone", async () => {
    const bare = onWalks(filledIn(document), (sheet) => mapped(sheet, (cell) => (cell.row === 2 ? null : cell)));
    const outcome = await came(bare);
    expect(shownIn(outcome).filter(([table]) => table === "walk")).toEqual(asPutIn.slice(0, 2));
    expect(structure(outcome)).toEqual([]);
  });

  it("go along when what was filled in is moved to a new form", async () => {
    const outcome = await came(filledIn(document));
    const [moved] = formsOf(outcome, { isMoved: true });
    if (moved === undefined) throw new Error("Nothing was moved.");
    expect(shownIn(await came(moved.document))).toEqual(asPutIn);
  });
});
