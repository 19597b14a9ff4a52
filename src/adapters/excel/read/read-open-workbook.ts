import { askDateSystem, dateSystemOf } from "../host/date-system";
import { remark } from "../../../core/findings/finding";
import type { HandedIn } from "../../../core/follow-up/handed-in";
import type { RunControl } from "../../../core/host/open-workbook";
import { readIn } from "../host/excel-run";
import { isPayloadLimit, remarkOf } from "../host/host-error";
import { can } from "../host/requirement-sets";
import { Cancelled, timeSlices, type Pace } from "../host/time-slices";
import { workbookName } from "../host/workbook-name";
import { assemble } from "./assemble";
import { askAgain } from "./second-look";
import { contentOf, readInBlocks } from "./sheet-content";
import { askCells, type CellsQuery, sheetFacts } from "./sheet-query";
import { listedTables } from "./to-sheet";
import type { Grid } from "./grid";

/** Sheets whose cells are asked for before it is known how many there are. */
const askedAtOnce = 8;

/** Reads the open workbook, as a rule in one sync. Nothing is written, selected or calculated. */
export async function readOpenWorkbook(control: RunControl = {}): Promise<HandedIn> {
  const facts = { name: workbookName(), size: 0, sha256: "" };
  const pace = timeSlices(control.signal);
  try {
    try {
      return await readIn((context) => readWith(context, true, pace, control));
    } catch (thrown) {
      // All at once was too much: ask where the cells are, and fetch them in blocks.
      if (!isPayloadLimit(thrown)) throw thrown;
      return await readIn((context) => readWith(context, false, pace, control));
    }
  } catch (thrown) {
    const at = { file: facts.name };
    const stopped = thrown instanceof Cancelled;
    return { ...facts, refusal: stopped ? remark("EXC-09", at, { code: "RequestAborted" }) : remarkOf(thrown, at) };
  }
}

async function readWith(
  context: Excel.RequestContext,
  atOnce: boolean,
  pace: Pace,
  { progress }: RunControl,
): Promise<HandedIn> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  const seesMerges = can("merges");
  workbook.load("name");
  const calendar = askDateSystem(workbook);
  worksheets.load(sheetFacts);
  names.load("items/name,items/formula");
  const queries: CellsQuery[] = [];
  let sheet = worksheets.getFirst();
  while (queries.length < askedAtOnce) {
    queries.push(askCells(sheet, seesMerges, atOnce));
    sheet = sheet.getNextOrNullObject();
  }
  await pace();
  await context.sync();
  progress?.(0.4);
  const more = worksheets.items.slice(askedAtOnce);
  if (more.length > 0) {
    queries.push(...more.map(({ id }) => askCells(worksheets.getItem(id), seesMerges, atOnce)));
    await context.sync();
  }
  const read = [];
  for (const [index, listed] of worksheets.items.entries()) {
    const query = queries[index];
    if (query === undefined) continue;
    const grid = await gridOf(context, listed.id, query, atOnce, pace);
    const second = grid === null || grid === "withheld" ? null : askAgain(listed, grid, query, listedTables(listed));
    read.push({ sheet: listed, grid, query, second });
  }
  if (read.some(({ second }) => second?.asked)) await context.sync();
  progress?.(0.6);
  return assemble({ workbook, read, seesMerges, dateSystem: dateSystemOf(calendar) }, pace, progress);
}

/** The grid of a sheet; null when it is empty, "withheld" when Excel does not hand it over in any way. */
async function gridOf(
  context: Excel.RequestContext,
  sheetId: string,
  query: CellsQuery,
  loaded: boolean,
  pace: Pace,
): Promise<Grid | null | "withheld"> {
  const content = contentOf(query, loaded);
  if (content.kind === "empty") return null;
  if (content.kind === "grid") return content.grid;
  return (await readInBlocks(context, sheetId, content.area, pace)) ?? "withheld";
}
