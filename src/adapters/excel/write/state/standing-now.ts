import type { DocumentSheet } from "../../../../core/document/document";
import type { PlaceInWorkbook } from "../../../../core/host/open-workbook";
import { areasOf, columnOf, placeOf, placesOf, placeText, rowOf } from "../cells-and-areas";
import { holdsUserCell, isUntouched } from "../compare";
import { sheetNames } from "../../../../core/summary/names";
import { standingTable } from "../steps/table-steps";
import { type ActualNames, resolvedSheet } from "../resolve";
import { freeTextCell, placeKey, type Standing, type UserCell } from "../standing";
import { isEmpty } from "./current-content";
import { droppedSheets, type OwnSheet, type OwnState } from "./own-state";

/** What our sheets and tables are called now: they may have been renamed since the summary was written. */
export function namesNow({ own }: OwnState, { document }: Standing): ActualNames {
  const sheets = document.sheets.map(({ name }) => [name, own.get(name)?.name ?? name] as const);
  const tables = document.sheets.flatMap((sheet) =>
    sheet.tables.map(
      (table) => [table.name, standingTable(own.get(sheet.name)?.tables ?? [], table)?.name ?? table.name] as const,
    ),
  );
  return { sheets: new Map(sheets), tables: new Map(tables) };
}

/** What people have written since: the free text, which is theirs, and cells that they changed. */
export interface ChangesByHand {
  readonly freeText: readonly UserCell[];
  readonly edits: readonly (UserCell & { readonly place: PlaceInWorkbook })[];
}

export function changesByHand(state: OwnState, standing: Standing): ChangesByHand {
  const names = namesNow(state, standing);
  const users = new Map(standing.userCells.map((cell) => [placeKey(cell), cell]));
  const edits = standing.document.sheets.flatMap((sheet, index) => {
    const own = state.own.get(sheet.name);
    return own ? editsOn(resolvedSheet(sheet, names), index, own, users, state.dateSystem) : [];
  });
  return { freeText: freeTextNow(state, standing), edits };
}

function editsOn(
  sheet: DocumentSheet,
  index: number,
  own: OwnSheet,
  users: ReadonlyMap<string, UserCell>,
  dateSystem: 1900 | 1904,
): ChangesByHand["edits"] {
  const free = freeTextCell(sheet);
  return sheet.cells.flatMap((cell) => {
    const { row, column } = cell;
    if (row === free?.row && column === free.column) return [];
    const now = own.content.at(row, column);
    const user = users.get(placeKey({ sheet: index, row, column }));
    if (user ? holdsUserCell(user, now) : isUntouched(cell, now, dateSystem)) return [];
    const place = { sheet: own.name, cell: placeText(placeOf(row, column)) };
    return [{ sheet: index, row, column, content: now.formula ?? now.value, isFormula: now.formula !== null, place }];
  });
}

/** The free text as it stands, when it is another than the one that we put there. It is followed by its mark. */
function freeTextNow({ freeText, own }: OwnState, { document }: Standing): readonly UserCell[] {
  const [overview] = document.sheets;
  const cell = overview ? freeTextCell(overview) : null;
  if (cell === null || !own.has(sheetNames.overview) || freeText === null) return [];
  const put = cell.value?.kind === "text" ? cell.value.text : "";
  if (freeText.formula === null && freeText.value === put) return [];
  return [
    {
      sheet: 0,
      row: cell.row,
      column: cell.column,
      content: freeText.formula ?? freeText.value,
      isFormula: freeText.formula !== null,
    },
  ];
}

/** The free text of one summary at its place in another. */
export function movedFreeText(freeText: readonly UserCell[], { document }: Standing): readonly UserCell[] {
  const [overview] = document.sheets;
  const cell = overview ? freeTextCell(overview) : null;
  return cell === null ? [] : freeText.map((user) => ({ ...user, row: cell.row, column: cell.column }));
}

/** A cell that the new summary needs and in which somebody else has put something; null when there is none. */
export function firstObstacle(state: OwnState, before: Standing | null, next: Standing): PlaceInWorkbook | null {
  for (const sheet of next.document.sheets) {
    const own = state.own.get(sheet.name);
    if (!own?.content.area) continue;
    const old = before?.document.sheets.find(({ name }) => name === sheet.name);
    const ours = old ? placesOf(old) : new Set<number>();
    const { area } = own.content;
    for (const { top, left, bottom, right } of areasOf(placesOf(sheet))) {
      for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row += 1) {
        for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column += 1) {
          const place = placeOf(row, column);
          if (!ours.has(place) && !isEmpty(own.content.at(row, column))) {
            return { sheet: own.name, cell: placeText(place) };
          }
        }
      }
    }
  }
  return null;
}

/** A cell of somebody else's on a sheet that goes away with the new summary: it would go too. Null when there is none. `before`: the summaries that are ours there. */
export function firstLost(state: OwnState, before: readonly Standing[], next: Standing): PlaceInWorkbook | null {
  for (const [kind, own] of droppedSheets(state, next.document)) {
    const ours = new Set(
      before.flatMap(({ document }) =>
        document.sheets.flatMap((sheet) => (sheet.name === kind ? [...placesOf(sheet)] : [])),
      ),
    );
    // The mark stands there.
    ours.add(placeOf(1, 1));
    const theirs = cellsOf(own.content).find(({ row, column }) => !ours.has(placeOf(row, column)));
    if (theirs) return { sheet: own.name, cell: placeText(placeOf(theirs.row, theirs.column)) };
  }
  return null;
}

/** A summary of ours without a record: what stands there, with no look of its own. Nobody can tell what in it is ours and what is not. */
export function unrecorded(state: OwnState, like: Standing): Standing {
  const kinds = [
    ...like.document.sheets.map(({ name }) => name),
    ...droppedSheets(state, like.document).map(([kind]) => kind),
  ];
  const [first] = like.document.sheets;
  const sheets = kinds.flatMap((name): readonly DocumentSheet[] => {
    const sheet = like.document.sheets.find((one) => one.name === name) ?? first;
    const content = state.own.get(name)?.content;
    return !sheet
      ? []
      : [
          {
            ...sheet,
            name,
            cells: content ? cellsOf(content) : [],
            merges: [],
            tables: [],
            conditionalLooks: [],
            charts: [],
            rowHeights: new Map(),
          },
        ];
  });
  return { document: { ...like.document, sheets }, userCells: [] };
}

function cellsOf({ area, at }: OwnSheet["content"]): DocumentSheet["cells"] {
  if (area === null) return [];
  const cells: DocumentSheet["cells"][number][] = [];
  const { top, left, bottom, right } = area;
  for (
    let place = placeOf(top, left);
    rowOf(place) <= bottom;
    place = columnOf(place) < right ? place + 1 : placeOf(rowOf(place) + 1, left)
  ) {
    const now = at(rowOf(place), columnOf(place));
    if (isEmpty(now)) continue;
    const { value } = now;
    cells.push({
      row: rowOf(place),
      column: columnOf(place),
      style: "text",
      value:
        typeof value === "string"
          ? { kind: "text", text: value }
          : typeof value === "number"
            ? { kind: "number", number: value }
            : { kind: "boolean", boolean: value },
      ...(now.formula === null ? {} : { formula: now.formula.slice(1) }),
    });
  }
  return cells;
}
