import type { CellNote } from "../../../core/workbook/snapshot";
import { isAboutContent } from "../host/host-error";
import { can } from "../host/requirement-sets";
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
  const said = queries.map(remarksIn);
  if (said.every((remarks) => remarks.length === 0)) return said.map(() => []);
  const placed = said.map((remarks) =>
    remarks.map(({ about, text }) => {
      const range = about.getLocation();
      range.load("address");
      return { range, text };
    }),
  );
  try {
    await context.sync();
  } catch (thrown) {
    if (!isAboutContent(thrown)) throw thrown;
    return said.map((remarks) => (remarks.length > 0 ? "withheld" : []));
  }
  return placed.map((remarks) =>
    remarks
      .flatMap(({ range, text }): readonly CellNote[] => {
        const area = areaOfAddress(range.address);
        return area === null ? [] : [{ row: area.top, column: area.left, text }];
      })
      .sort((one, other) => one.row - other.row || one.column - other.column),
  );
}

interface Said {
  readonly about: { getLocation(): Excel.Range };
  readonly text: string;
}

/** Comments with their replies below them, and notes; those without words are left out. */
function remarksIn({ comments, notes }: RemarksQuery): readonly Said[] {
  const threads = loaded(comments).map((comment) => ({
    about: comment,
    text: [comment.content, ...comment.replies.items.map(({ content }) => content)].join("\n"),
  }));
  return [...threads, ...loaded(notes).map((note) => ({ about: note, text: note.content }))].filter(
    ({ text }) => text.trim() !== "",
  );
}

const loaded = <Item>(collection: { readonly items: Item[] } | null): readonly Item[] => collection?.items ?? [];
