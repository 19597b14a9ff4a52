import type { CellNote } from "../../../core/workbook/snapshot";
import { isAboutContent } from "../host/host-error";
import { can } from "../host/requirement-sets";
import { notesOf } from "../../xlsx/reader/parts/notes-of-cells";
import { areaOfAddress } from "./grid";

/** What a sheet is asked about what people have said of its cells; null where Excel or its client has no such thing. */
export interface RemarksQuery {
  readonly comments: Excel.CommentCollection | null;
  /** What Excel called comments before there were replies. */
  readonly notes: Excel.NoteCollection | null;
}

/** Queues the texts, or nothing where they are not to be asked for. */
export function askRemarks(sheet: Excel.Worksheet, isWanted: boolean): RemarksQuery {
  const comments = isWanted && can("comments") ? sheet.comments : null;
  comments?.load("items/content,items/replies/items/content");
  // A client may be older than the Excel that it speaks to.
  const notes = isWanted && can("notes") ? ((sheet as Partial<Excel.Worksheet>).notes ?? null) : null;
  notes?.load("items/content");
  return { comments, notes };
}

/** The notes of each sheet in row order, "withheld" where Excel does not say which cells they are about. Costs a sync where there are any. */
export async function placedNotes(
  context: Excel.RequestContext,
  queries: readonly RemarksQuery[],
): Promise<readonly (readonly CellNote[] | "withheld")[]> {
  const asked = queries.map(({ comments, notes }) => ({
    comments: itemsOf(comments).map((one) =>
      askPlace(one, [one.content, ...one.replies.items.map(({ content }) => content)].join("\n")),
    ),
    notes: itemsOf(notes).map((one) => askPlace(one, one.content)),
  }));
  const isSaid = asked.map(({ comments, notes }) => comments.length + notes.length > 0);
  try {
    if (isSaid.includes(true)) await context.sync();
  } catch (thrown) {
    if (!isAboutContent(thrown)) throw thrown;
    return isSaid.map((is) => (is ? "withheld" : []));
  }
  return asked.map(({ comments, notes }) => notesOf(placed(notes), placed(comments)));
}

/** The same, asked for by itself: where Excel does not tell, the rest is read all the same. */
export async function notesApart(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly CellNote[] | "withheld")[]> {
  const queries = sheets.map((sheet) => askRemarks(sheet, true));
  try {
    await context.sync();
  } catch (thrown) {
    if (!isAboutContent(thrown)) throw thrown;
    return sheets.map(() => "withheld");
  }
  return placedNotes(context, queries);
}

interface Said {
  readonly range: Excel.Range;
  readonly text: string;
}

function askPlace(about: { getLocation(): Excel.Range }, text: string): Said {
  const range = about.getLocation();
  range.load("address");
  return { range, text };
}

/** Those without words are left out. */
const placed = (said: readonly Said[]): readonly CellNote[] =>
  said.flatMap(({ range, text }) => {
    const area = areaOfAddress(range.address);
    return area === null || text.trim() === "" ? [] : [{ row: area.top, column: area.left, text }];
  });

const itemsOf = <Item>(collection: { readonly items: readonly Item[] } | null): readonly Item[] =>
  collection?.items ?? [];
