import { askDateSystem, dateSystemOf } from "../host/date-system";
import { refusal } from "../../../core/findings/finding";
import type { SourceFile } from "../../../core/run/source-file";
import type { ReadControl } from "../../../core/host/open-workbook";
import { ownSheets } from "../../../core/workbook/own-sheets";
import type { DefinedName } from "../../../core/workbook/snapshot";
import { readIn } from "../host/excel-run";
import { isAboutContent, isLostFocus, mayBeTooMuch, remarkOf } from "../host/host-error";
import { can } from "../host/requirement-sets";
import { Cancelled, timeSlices, type Pace } from "../host/time-slices";
import { readingMayLoseUndo } from "../host/undo-facts";
import { workbookName } from "../host/workbook-name";
import { type AnsweredSheet, assemble } from "./assemble";
import type { Grid } from "./grid";
import { notesApart, placedNotes } from "./notes";
import { ask } from "./questions";
import { secondLook } from "./second-look";
import { askBlocks, contentOf, joined } from "./sheet-content";
import { askCells, type CellsQuery, sheetFacts, sheetNameFacts } from "./sheet-query";
import { placedTables } from "./table-areas";
import { definedNames, listedTables } from "./to-sheet";

/** Sheets whose cells are asked for before it is known how many there are. */
const askedAtOnce = 8;

/** How the workbook is asked first; what Excel refuses is asked for apart. */
interface Manner {
  /** The cells too, and not only where they are. */
  readonly content: boolean;
  readonly sheetNames: boolean;
  /** What people have said of cells too. */
  readonly remarks: boolean;
}

/** Reads the open workbook in few syncs. Nothing is written, selected or calculated. */
export async function readOpenWorkbook(control: ReadControl = {}): Promise<SourceFile> {
  const facts = { name: workbookName(), size: 0, sha256: "" };
  const pace = timeSlices(control.signal);
  let manner: Manner = { content: true, sheetNames: true, remarks: true };
  for (;;) {
    try {
      const asked = manner;
      return await readIn((context) => readWith(context, asked, pace, control));
    } catch (thrown) {
      const next = easier(manner, thrown);
      if (next === null) return { ...facts, refusal: refusalOf(thrown, facts.name) };
      manner = next;
    }
  }
}

function easier(manner: Manner, thrown: unknown): Manner | null {
  if (manner.content && mayBeTooMuch(thrown)) return { ...manner, content: false };
  if (manner.sheetNames && isLostFocus(thrown)) return { ...manner, sheetNames: false };
  return manner.remarks && isAboutContent(thrown) ? { ...manner, remarks: false } : null;
}

function refusalOf(thrown: unknown, file: string) {
  return thrown instanceof Cancelled
    ? refusal("EXC-09", { file }, { code: "RequestAborted" })
    : remarkOf(thrown, { file, onlyAsked: true });
}

async function readWith(
  context: Excel.RequestContext,
  manner: Manner,
  pace: Pace,
  control: ReadControl,
): Promise<SourceFile> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  const seesMerges = can("merges");
  workbook.load("name");
  const calendar = askDateSystem(workbook);
  worksheets.load(sheetFacts(manner.sheetNames));
  names.load("items/name,items/formula");
  const own = workbook.properties.custom;
  own.load("items/key,items/value");
  const queries: CellsQuery[] = [];
  let sheet = worksheets.getFirst();
  while (queries.length < askedAtOnce) {
    queries.push(askCells(sheet, manner.content, manner.remarks));
    sheet = sheet.getNextOrNullObject();
  }
  await pace();
  await context.sync();
  control.progress?.(0.4);
  const listed = worksheets.items;
  const rest = listed.slice(askedAtOnce);
  if (rest.length > 0) {
    queries.push(...rest.map(({ id }) => askCells(worksheets.getItem(id), manner.content, manner.remarks)));
    await context.sync();
  }
  const dateSystem = dateSystemOf(calendar);
  const ofWorkbook = definedNames(names);
  const allNames = [...ofWorkbook, ...(await sheetNames(context, listed, manner.sheetNames))];
  const notes = manner.remarks
    ? await placedNotes(
        context,
        queries.slice(0, listed.length).map(({ remarks }) => remarks),
      )
    : await notesApart(context, listed);
  const contents = await contentsOf(context, listed, queries, pace);
  // Merges on sheets of our own are of no use to anybody.
  const ours = ownSheets({ names: ofWorkbook });
  const sheets = await lookedAt(context, listed, contents, queries, { pace, control, seesMerges, ours });
  control.progress?.(0.6);
  const sees = { seesMerges, seesNotes: can("notes") };
  const properties = textProperties(own);
  const answers = { file: workbook.name, sheets, names: allNames, properties, notes, ...sees, dateSystem };
  return assemble(answers, pace, control.progress);
}

/** The workbook's own properties that are texts. */
const textProperties = ({ items }: Excel.CustomPropertyCollection): ReadonlyMap<string, string> =>
  new Map(items.flatMap(({ key, value }) => (typeof value === "string" ? [[key, value] as const] : [])));

/** Names of sheets; asked for apart they may fail, and are then left out: no list of a nämnd is known by them. */
async function sheetNames(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areLoaded: boolean,
): Promise<readonly DefinedName[]> {
  if (areLoaded) return sheets.flatMap(({ names, name }) => definedNames(names, name));
  try {
    const { worksheets } = context.workbook;
    worksheets.load(sheetNameFacts);
    await context.sync();
    return worksheets.items.flatMap(({ names }, index) => definedNames(names, sheets[index]?.name));
  } catch (thrown) {
    if (!isAboutContent(thrown)) throw thrown;
    return [];
  }
}

type Contents = readonly (Grid | "withheld" | null)[];

/** The cells of each sheet: null for an empty one, "withheld" when Excel does not hand them over in any way. */
async function contentsOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  queries: readonly CellsQuery[],
  pace: Pace,
): Promise<Contents> {
  const contents: (Grid | "withheld" | null)[] = [];
  for (const [index, { id }] of sheets.entries()) {
    const query = queries[index];
    const content = query ? contentOf(query) : null;
    if (content?.kind !== "withheld") contents.push(content?.kind === "grid" ? content.grid : null);
    else {
      const blocks = askBlocks(id, content.area);
      await ask(context, [blocks], pace);
      contents.push(joined(blocks) ?? "withheld");
    }
  }
  return contents;
}

interface Looking {
  readonly pace: Pace;
  readonly control: ReadControl;
  readonly seesMerges: boolean;
  readonly ours: ReadonlySet<string>;
}

async function lookedAt(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  contents: Contents,
  queries: readonly CellsQuery[],
  { pace, control, seesMerges, ours }: Looking,
): Promise<readonly AnsweredSheet[]> {
  const tables = await placedTables(
    context,
    sheets.map((sheet, index) => ({ sheet, listed: listedTables(sheet), grid: contents[index] ?? null })),
  );
  const looks = sheets.map(({ id, name }, index) => {
    const [grid, query] = [contents[index] ?? null, queries[index]];
    if (grid === null || grid === "withheld" || query === undefined) return null;
    return { grid, look: secondLook(id, grid, query, tables[index] ?? [], seesMerges && !ours.has(name)) };
  });
  const asked = looks.flatMap((one) => one?.look ?? []);
  if (asked.some(({ asksForMerges }) => asksForMerges) && readingMayLoseUndo()) control.mayLoseUndo?.();
  for (const round of [0, 1, 2])
    await ask(
      context,
      asked.flatMap(({ rounds }) => rounds[round]?.() ?? []),
      pace,
    );
  return sheets.map((sheet, index) => {
    const one = looks[index] ?? null;
    if (one === null) return { sheet, filled: contents[index] === "withheld" ? "withheld" : null };
    return { sheet, filled: { grid: one.grid, looks: one.look.looks(), tables: tables[index] ?? [] } };
  });
}
