import { hasRole } from "../anvisningar/known-fields";
import { labelText } from "../workbook/cell-text";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { namesMore, namesOtherMoney } from "./forms/named-above";
import { hasMeaning, type Vocabulary } from "./headings/vocabulary";

/** A form is short, and has labels in the same places on all its sheets. */
const mostCells = 200;
const fewestShared = 4;
const longestTitle = 80;

/**
 * A form a sheet, with the project's name as its title and nothing that says so: the same words stand in the same places of all the sheets, and only the title is each sheet's
 * own. It is then read as "Projekt: Torpedparken".
 */
export function withTitledSheets(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): WorkbookSnapshot {
  const sheets = snapshot.sheets.filter(({ cells }) => cells.length > 0);
  if (sheets.length < 2 || sheets.some(({ cells }) => cells.length > mostCells)) return snapshot;
  const titles = sheets.map(titleOf);
  const words = sheets.map((sheet, at) => wordsIn(sheet, titles[at] ?? null));
  const [first] = words;
  if (!first || titles.includes(null)) return snapshot;
  const shared = [...first].filter(([place, text]) => words.every((other) => other.get(place) === text));
  const saysName = ([, text]: readonly [string, string]): boolean => {
    const { field, candidates } = vocabulary.meaning(text);
    return [field, ...candidates].some((one) => hasRole(one?.id, "names"));
  };
  const hasAmount = shared.some(([, text]) => vocabulary.meaning(text).field?.id === "grantedAmount");
  const named = new Set(titles.map((title) => (title ? labelText(title) : "")));
  const isPlain = (title: Cell | null): boolean =>
    title !== null &&
    !namesMore(labelText(title)) &&
    !namesOtherMoney(labelText(title), vocabulary) &&
    !hasMeaning(vocabulary.meaning(labelText(title))) &&
    vocabulary.meaning(labelText(title)).year === null;
  if (shared.length < fewestShared || !hasAmount || shared.some(saysName)) return snapshot;
  if (named.size < titles.length || !titles.every(isPlain) || isOneOfAll(sheets)) return snapshot;
  const label = vocabulary.edition.fields.find(({ id }) => id === "projectName")?.label.sv ?? "";
  const withLabel = (cell: Cell): Cell => ({ ...cell, value: { kind: "text", text: `${label}: ${labelText(cell)}` } });
  const found = new Set(titles);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (found.has(cell) ? withLabel(cell) : cell)),
    })),
  };
}

/** Do the numbers of one sheet add up the others', place by place? It is then no project beside them. */
function isOneOfAll(sheets: readonly SheetSnapshot[]): boolean {
  const numbers = sheets.map(
    ({ cells }) =>
      new Map<string, number>(
        cells.flatMap((cell) =>
          cell.value.kind === "number" ? [[`${cell.row} ${cell.column}`, cell.value.number] as const] : [],
        ),
      ),
  );
  const places = [...new Set(numbers.flatMap((one) => [...one.keys()]))];
  const at = (place: string) => numbers.map((one) => one.get(place) ?? 0);
  return sheets.some((_, index) =>
    places.every((place) => {
      const amounts = at(place);
      const others = amounts.reduce((sum, amount, other) => (other === index ? sum : sum + amount), 0);
      return Math.abs(others - (amounts[index] ?? 0)) < rounding;
    }),
  );
}

const rounding = 0.005;

/** The first cell, where it holds a short text alone in its row. */
function titleOf({ cells }: SheetSnapshot): Cell | null {
  const [first, second] = cells;
  const isAlone = first !== undefined && second !== undefined && second.row > first.row;
  return isAlone && first.value.kind === "text" && labelText(first).length <= longestTitle ? first : null;
}

const wordsIn = ({ cells }: SheetSnapshot, title: Cell | null): ReadonlyMap<string, string> =>
  new Map(
    cells.flatMap((cell) =>
      cell.value.kind === "text" && cell !== title ? [[`${cell.row} ${cell.column}`, labelText(cell)] as const] : [],
    ),
  );
