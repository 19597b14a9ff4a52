import type { Edition } from "../anvisningar/schema";
import { remark, type Remark } from "../findings/finding";
import type { NamndRegister } from "../profile/namnd-register";
import { join, joinAll } from "../project/told";
import type { IsoDate } from "../values/iso-date";
import { addressOf } from "sheet-refs";
import { hasOwnNote, withoutOwnNotes } from "../workbook/own-notes";
import { ownSheets } from "../workbook/own-sheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { withDictionary } from "./legends/data-dictionary";
import { readCard } from "./returned-forms/read-card";
import { returnedForm, strangersIn } from "./returned-forms/returned-form";
import { rowRoles } from "./row-roles";
import { withoutExamples } from "./without-examples";
import { withoutEmptyForms } from "./without-empty-forms";
import { withoutPlaceholders } from "./without-placeholders";
import { assembleProjects } from "./projects/assemble-projects";
import { setEarlierListsAside } from "./lists/earlier-lists";
import { checkPrintedSums, hiddenFromSums, holdSums, nothingBySums } from "./lists/control-totals";
import { withoutExceptions } from "./exceptions/without-exceptions";
import { gridOf, type Grid } from "../workbook/grid";
import { saidOnce } from "./said-once";
import { saidBeside } from "./beside/said-beside";
import { unreadForms } from "./unread-forms";
import { unreadRows } from "./unread-rows";
import { hiddenAmounts } from "./projects/hidden-amounts";
import { setOtherSheetsAside } from "./money/sheets-of-other-money";
import { toldOfMoney } from "./money/told-of-money";
import { oncePerColumn } from "./values/once-per-column";
import { withAllSpent } from "./values/all-is-spent";
import { withProvenZeros } from "./values/nothing-is-zero";
import { sheetsThatSay } from "./context/sheets-that-say";
import { saysBlankIsNothing } from "../words/nothing-spent";
import { withoutNone, withoutProjects, type WithoutProjects } from "./without-projects";
import { namndContexts, type NamndContext } from "./context/namnd-context";
import type { RawSheet } from "./raw";
import { impossibleAbove, readAmounts, readRow, turnedFields, type ReadRow } from "./values/readings";
import { answeredRegister } from "./context/answered-register";
import { onlyShares } from "./only-shares";
import { columnQuestions, questionsIn } from "./questions";
import { layoutOf } from "./layout";
import { readSheet } from "./read-sheet";
import { decideSigns } from "./values/signs";
import { signEvidence } from "./values/sign-of-what-is-left";
import { withSpentByWhatIsLeft } from "./values/spent-by-what-is-left";
import { withYearsInTotal } from "./values/years-in-total";
import type { Terms } from "./terms";
import { settleSeparators } from "./values/settle-separators";
import { withBesideUnits } from "./units/beside-unit";
import { holdsFigures, unitStatements } from "./units/unit-statements";
import { withoutOutliers } from "./units/unit-outliers";
import { decideUnit } from "./units/units";
import { legendOfSheets } from "./headings/progress-columns";
import { saysProjects } from "./headings/name-column";
import { sharedKeys } from "./shared-keys";
import { sharedNames } from "./shared-names";
import { namesSaidElsewhere } from "./names-said-elsewhere";
import { withKeysUnderNames } from "./keys-under-names";
import { withTitledSheets } from "./titled-sheets";
import { vocabularyOf } from "./headings/vocabulary";
import type { Answers } from "../project/answers";
import type { WorkbookReading } from "./workbook-reading";
import { checkParts } from "./lists/part-sums";
import { withoutGuessedSummaries } from "./lists/guessed-summaries";
import { printedTotals } from "./lists/printed-totals";
import { setSourcesAside } from "./lists/sources";
import { checkYearTotals } from "./lists/year-totals";
import { earlierSpending } from "./projects/earlier-spending";
import { yearsBeforeGrant } from "../project/years-before-grant";
import { periodOf, sayingsOf } from "./context/period-context";
import { yearContext } from "./context/year-context";
import { findHeadings } from "./headings/find-headings";
import type { RecordTerms } from "./tables/read-records";
import { recordsIn, type RecordsIn } from "./tables/records-in";
import { knownNames } from "./rows/row-table";
import { takeTables, type TablesTaken } from "./tables/take-tables";

/** A workbook to take in: its cells, and what is known of its bytes (empty and 0 for an open workbook). */
export interface WorkbookSource {
  readonly snapshot: WorkbookSnapshot;
  readonly sha256: string;
  readonly size: number;
}

/**
 * Reads one workbook: finds its tables and forms, decides unit and sign over the whole of it, and turns cells into projects that know their cells.
 * Whatever cannot be decided is a remark with its cell and, where amounts are concerned, a gap that makes totals incomplete.
 */
export function readWorkbook(
  source: WorkbookSource,
  edition: Edition,
  register: NamndRegister,
  answers: Answers,
): WorkbookReading {
  const plain = vocabularyOf(edition, answers.headings);
  const form = returnedForm(source.snapshot, edition);
  const written = form?.snapshot ?? source.snapshot;
  const { snapshot: own, exceptions } = withoutExceptions(withoutOwn(written), {
    edition,
    vocabulary: plain,
    register: answeredRegister(register, answers.namnder),
  });
  const taken = takeTables(own, edition);
  const filled = withoutEmptyForms(withoutPlaceholders(taken.snapshot, edition));
  const snapshot = withKeysUnderNames(
    withTitledSheets(withDictionary(filled, plain), plain, knownNames(register)),
    plain,
  );
  const file = snapshot.name;
  const grids = snapshot.sheets.map(gridOf);
  const shared = {
    ...Object.fromEntries(sharedKeys(grids, plain).map((key) => [key, "projectId" as const])),
    ...Object.fromEntries(
      [...sharedNames(grids, plain), ...namesSaidElsewhere(grids, plain)].map((name) => [name, "projectName" as const]),
    ),
  };
  const vocabulary = {
    ...(Object.keys(shared).length === 0 ? plain : vocabularyOf(edition, { ...shared, ...answers.headings })),
    legend: legendOfSheets(grids, edition),
  };
  const money = { moneyOf: vocabulary.moneyOf, answers: answers.money };
  const namesProjects = grids.some((grid) => saysProjects(grid, vocabulary));
  const terms: Terms = {
    ...{ vocabulary, money, file, namesProjects },
    isPrintedTotal: printedTotals(grids),
    register: answeredRegister(register, answers.namnder),
  };
  const recordTerms = { terms, edition, dateSystem: snapshot.dateSystem };
  if (edition.fields.length === 0) return readingOfTables(source, taken, grids, recordTerms);
  const sheets = setOtherSheetsAside(
    withoutNone(
      settleSeparators(
        withoutExamples(
          setSourcesAside(
            saidOnce(
              withoutGuessedSummaries(
                setEarlierListsAside(
                  grids.map((grid) => {
                    const card = form?.cards.get(grid.sheet.name);
                    return card ? readCard(grid, card, terms) : readSheet(grid, terms);
                  }),
                  file,
                ),
                terms,
              ).map((sheet, index) => {
                const grid = grids[index];
                return grid ? withBesideUnits(sheet, grid) : sheet;
              }),
            ),
            grids,
            file,
          ),
          file,
        ),
      ),
    ),
    grids,
    terms,
  );
  const roleOf = rowRoles(sheets);
  const isProjectRow = (sheet: string, row: number): boolean => roleOf(sheet, row) === "project";

  const statements = grids.flatMap((grid) => unitStatements(grid, (row) => roleOf(grid.sheet.name, row)));
  const overviews = new Set(grids.flatMap((grid) => (holdsFigures(grid) ? [grid.sheet.name] : [])));
  const units = decideUnit(file, sheets, statements, edition, answers, overviews);
  const records = sheets.flatMap((sheet) => sheet.records.map((record) => ({ record, hidden: sheet.hidden })));
  const readRows = withoutOutliers(
    withAllSpent(records.map(({ record }) => readAmounts(record, file, units))),
    units,
    edition,
  );
  const beside = recordsIn(
    taken,
    grids,
    ({ sheet }) =>
      sheets.flatMap(({ sheet: name, tables }) =>
        name === sheet.name ? tables.filter(({ layout }) => layout === "other") : [],
      ),
    { ...recordTerms, unit: units.unit },
  );
  const heldBefore = holdSums(file, sheets, readRows, units);
  const allRows = withProvenZeros(readRows, {
    ...{ edition, bySums: nothingBySums(heldBefore) },
    saysBlankIsNothing: sheetsThatSay(saysBlankIsNothing, grids, roleOf),
  });
  const setAside = sheets.flatMap((sheet) =>
    (sheet.setAside ?? []).map(({ money: of, records: aside }) => ({
      money: of,
      rows: aside.map((record) => readAmounts(record, file, units)),
    })),
  );
  const heldSums = allRows === readRows ? heldBefore : holdSums(file, sheets, allRows, units);
  const rowsAside = setAside.flatMap(({ rows: aside }) => aside);
  const heldWithAside = rowsAside.length === 0 ? heldSums : holdSums(file, sheets, [...allRows, ...rowsAside], units);
  const toldOfKinds = toldOfMoney(setAside);
  const signs = decideSigns(
    file,
    allRows.map((row) => row.written),
    answers,
    signEvidence(grids, roleOf, allRows),
  );
  const turned = turnedFields(allRows, signs, answers.costSign !== undefined);
  const how = {
    ...{ signs, turned, terms, dateSystem: snapshot.dateSystem },
    impossibleAbove: impossibleAbove(edition.projectAmounts.impossible),
  };
  const years = new Map(
    grids.map((grid) => [grid.sheet.name, yearContext(grid, (row) => isProjectRow(grid.sheet.name, row))]),
  );
  const yearTotals = checkYearTotals(allRows, units);
  const spent = withSpentByWhatIsLeft(
    allRows.map((row) => readRow(row, how)),
    edition,
  );
  const rows = withYearsInTotal(spent.rows, edition, yearTotals.remarks).map((row, index) => ({
    hidden: records[index]?.hidden ?? false,
    row,
    year: years.get(row.record.sheet) ?? null,
  }));
  const contextOf = namndContexts(grids, sheets, isProjectRow, firstDecision(rows), terms);
  const silent = rows.filter(needsContext).map(({ row }) => row.record.sheet);
  const contexts = new Set([...new Set(silent)].map(contextOf));
  const assembled = assembleProjects(rows, contextOf, sayingsOf(grids, sheets), terms);

  const { projects } = assembled;
  const early = joinAll([yearsBeforeGrant(projects), earlierSpending(sheets, grids, projects, edition)]);
  const unread = join(unreadRows(grids, sheets, terms), unreadForms(grids, sheets, terms));
  const leftOut = hiddenFromSums(file, heldSums);
  const wholes = join(yearTotals, checkParts(allRows, units), leftOut);
  const hidden = hiddenAmounts(snapshot.sheets, sheets, projects, file, new Set(leftOut.remarks.map(sheetOf)));
  const finished = rows.map(({ row }) => row);
  const saidOfFigures = saidBeside({
    file,
    grids,
    sheets,
    rows: finished,
    roleOf,
    units,
    edition,
    listed: projects.length,
  });
  /** What a sheet that does not count leaves in doubt is no doubt. */
  const counts = ({ at }: { readonly at: { readonly sheet?: string | undefined } }): boolean =>
    at.sheet === undefined || !assembled.leftOut.has(at.sheet);
  const gaps = [
    ...(form?.gaps ?? []),
    ...sheets.flatMap((sheet) => sheet.gaps),
    ...signs.gaps,
    ...rows.flatMap(({ row }) => row.gaps),
    ...wholes.gaps,
    ...hidden.gaps,
    ...early.gaps,
    ...toldOfKinds.gaps,
    ...saidOfFigures.gaps,
    ...unread.gaps,
  ]
    .filter(counts)
    .concat(assembled.gaps);
  const asked = new Set(sheets.flatMap((sheet) => sheet.remarks).flatMap(mayBeOf));
  const missing = missingFields(sheets, edition, file)
    .filter(
      ({ params: { field } }) =>
        !(spent.isDerived && field === "spentAmount") &&
        !asked.has(edition.fields.find(({ id }) => id === field)?.label.sv ?? ""),
    )
    .map((one) => (one.params["field"] === "spentAmount" ? (onlyShares(sheets, file) ?? one) : one));
  const remarks: readonly Remark[] = [
    ...(form ? [...form.remarks, ...strangersIn(form.identity, projects, register)] : []),
    ...sheets.flatMap((sheet) => sheet.remarks),
    ...units.remarks,
    ...signs.remarks,
    ...spent.remarks,
    ...oncePerColumn(rows.flatMap(({ row }) => row.remarks)),
    ...toldOfKinds.remarks,
    ...checkPrintedSums(file, heldWithAside),
    ...wholes.remarks,
    ...distinctRemarks([...contexts].flatMap(({ remarks: found }) => found)),
    ...hidden.remarks,
    ...early.remarks,
    ...saidOfFigures.remarks,
    ...beside.remarks,
    ...unread.remarks,
    ...missing,
    ...unreadSheets(grids, sheets, file, projects.length > 0),
  ]
    .filter(counts)
    .concat(assembled.remarks);
  const without = projects.length === 0 ? withoutProjects(grids, sheets, terms) : null;
  if (without) return { ...readingWithout(without, source, contextOf, beside), ...withRecords(beside, edition) };
  const isAmount = (id: unknown): boolean => edition.fields.some((field) => field.id === id && field.type === "amount");
  const open = [...units.questions, ...signs.questions, ...gaps.filter(({ fields }) => fields.some(isAmount))];
  const questions = [
    ...units.questions,
    ...signs.questions,
    ...toldOfKinds.questions,
    ...columnQuestions(sheets),
    ...questionsIn(remarks, grids, sheets, terms),
  ];
  // What is missing beside the amounts is told, and leaves the reading whole.
  const isWhole = open.length === 0 && !missing.some(({ params }) => isAmount(params["field"]));
  return {
    file,
    status: projects.length === 0 ? "unreadable" : isWhole ? "read" : "partly-read",
    sha256: source.sha256,
    size: source.size,
    modified: snapshot.modified ?? null,
    period: periodOf(
      sayingsOf(grids, sheets).filter(({ sheet }) => !assembled.leftOut.has(sheet)),
      file,
    ),
    unit: units.unit,
    sign: signs.surplus,
    costSign: signs.cost,
    sheets: sheetNames(source.snapshot).filter((name) => form?.own.has(name) !== true),
    tables: [
      ...sheets.flatMap((sheet) =>
        sheet.tables
          .filter(
            (one) => !beside.tables.some((table) => table.sheet === one.sheet && table.headerRow === one.headerRow),
          )
          .map((table) => ({
            ...table,
            projects: table.layout === "other" ? 0 : projects.filter(({ at }) => at.sheet === table.sheet).length,
          })),
      ),
      ...beside.tables,
      ...(exceptions?.tables ?? []),
    ],
    projects,
    ...withRecords(beside, edition),
    ...(form ? { form: form.identity } : {}),
    ...(exceptions ? { exceptions } : {}),
    layout: layoutOf(
      grids,
      sheets.flatMap(({ tables }) => tables),
      questions,
      answers.headings,
    ),
    gaps,
    questions,
    remarks,
  };
}

/** A workbook without projects has one thing to say, beside what its other tables do. */
function readingWithout(
  without: WithoutProjects,
  source: WorkbookSource,
  contextOf: (sheet: string) => NamndContext,
  beside: RecordsIn,
): WorkbookReading {
  const nothing = nothingOf(source);
  const { tables } = beside;
  if ("wrong" in without)
    return { ...nothing, tables, status: "unreadable", remarks: [without.wrong, ...beside.remarks] };
  const { answersNone: at, said } = without;
  const answersNone = { at, namnd: contextOf(at.sheet).namnd };
  return { ...nothing, tables, status: "read", remarks: [said, ...beside.remarks], answersNone };
}

/** An edition without fields of projects is about workbooks that hold none: nobody misses them. */
function readingOfTables(
  source: WorkbookSource,
  taken: TablesTaken,
  grids: readonly Grid[],
  how: Omit<RecordTerms, "unit">,
): WorkbookReading {
  const { tables, records, remarks } = recordsIn(
    taken,
    grids,
    (grid) =>
      findHeadings(grid, how.terms.vocabulary).flatMap(({ of, top, bottom }) =>
        of ? [{ of: of.id, topRow: top, headerRow: bottom }] : [],
      ),
    { ...how, unit: "kr" },
  );
  return { ...nothingOf(source), status: "read", tables, records, remarks };
}

const nothingOf = ({ snapshot, sha256, size }: WorkbookSource) => ({
  file: snapshot.name,
  ...{ sha256, size, modified: snapshot.modified ?? null },
  ...{ period: null, unit: null, sign: null, costSign: null },
  sheets: sheetNames(snapshot),
  ...{ layout: null, projects: [], gaps: [], questions: [] },
});

const withRecords = ({ records }: RecordsIn, { tables }: Edition): Pick<WorkbookReading, "records"> =>
  tables.some(({ fields }) => fields.length > 0) ? { records } : {};

const sheetNames = (snapshot: WorkbookSnapshot): readonly string[] =>
  withoutOwn(snapshot).sheets.flatMap(({ name, cells }) => (cells.length === 0 ? [] : [name]));

/** Without what a program of ours has written into it: sheets, and notes in a marked copy. */
function withoutOwn(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = ownSheets(snapshot);
  const isMarked = snapshot.sheets.some(({ notes = [] }) => notes.some(({ text }) => hasOwnNote(text)));
  if (own.size === 0 && !isMarked) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets
      .filter(({ name }) => !own.has(name))
      .map((sheet) => (sheet.notes ? { ...sheet, notes: withoutOwnNotes(sheet.notes) } : sheet)),
  };
}

/** The row does not name its nämnd. */
const needsContext = ({ row }: { readonly row: ReadRow }): boolean =>
  !row.readings.some(({ raw, reading }) => raw.field.id === "grantedNamnd" && reading.shown !== "");

const sheetOf = ({ at }: Remark): string => at.sheet ?? "";

/** Several sheets that lean on one file name say so once. */
const distinctRemarks = (remarks: readonly Remark[]): readonly Remark[] => [
  ...new Map(remarks.map((one) => [JSON.stringify([one.code, one.at, one.params]), one])).values(),
];

function firstDecision(rows: readonly { readonly row: ReadRow }[]): IsoDate | null {
  for (const { row } of rows)
    for (const { raw, reading } of row.readings)
      if (raw.field.id === "decisionDate" && reading.value?.type === "date") return reading.value.on;
  return null;
}

/** Labels of the fields that a heading is said to mean one of: none of them is missing before that is settled. */
const mayBeOf = ({ code, params: { fields } }: Remark): readonly string[] =>
  code === "STR-14" && Array.isArray(fields) ? (fields as readonly string[]) : [];

/** A required field that no table or form of the workbook has (STR-04), said once at its first heading. */
function missingFields(sheets: readonly RawSheet[], { fields }: Edition, file: string): readonly Remark[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.filter(({ layout }) => layout !== "other"));
  const [first] = tables;
  if (!first) return [];
  const present = new Set(tables.flatMap(({ columns }) => columns.map(({ field }) => field)));
  // A title over a project's rows names it without a column.
  const isGiven = (id: string): boolean =>
    sheets.some(({ records }) =>
      records.some(({ values }) => values.some(({ field, cell }) => field.id === id && cell !== null)),
    );
  const at = { file, sheet: first.sheet, ...(first.columns[0] ? { cell: first.columns[0].at.cell } : {}) };
  return fields
    .filter(({ id, required }) => required && !present.has(id) && !isGiven(id))
    .map(({ id }) => remark("STR-04", at, { field: id }));
}

/** Sheets that gave nothing: an error when the whole workbook gave nothing (STR-01), else only said where they hold numbers (STR-19). */
function unreadSheets(
  grids: readonly Grid[],
  sheets: readonly RawSheet[],
  file: string,
  hasProjects: boolean,
): readonly Remark[] {
  return grids.flatMap((grid, index) => {
    const raw = sheets[index];
    const isSilent = raw !== undefined && raw.tables.length === 0 && raw.remarks.length === 0;
    const { cells, name } = grid.sheet;
    const [first] = cells;
    if (!isSilent || !first) return [];
    const at = { file, sheet: name, cell: addressOf(first.row, first.column) };
    if (!hasProjects) return [remark("STR-01", at, { sheet: name })];
    return cells.some(({ value }) => value.kind === "number") ? [remark("STR-19", at, { sheet: name })] : [];
  });
}
