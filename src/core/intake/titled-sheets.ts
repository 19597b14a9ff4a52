import { hasRole } from "../anvisningar/known-fields";
import { normaliseLabel } from "../values/label";
import { labelText } from "../workbook/cell-text";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { namesMore, namesOtherMoney } from "./forms/named-above";
import { hasMeaning, type Vocabulary } from "./headings/vocabulary";
import type { KnownNames } from "./rows/row-table";

/** A form is short, and has labels in the same places on all its sheets. */
const mostCells = 200;
const fewestShared = 3;
const longestTitle = 80;

/**
 * A form a sheet, with the project's name as its title and nothing that says so: the same words stand in the same places of the sheets, and only the title is each sheet's
 * own. It is then read as "Projekt: Torpedparken". Other sheets, an overview or contacts, may stand beside them.
 */
export function withTitledSheets(
  snapshot: WorkbookSnapshot,
  vocabulary: Vocabulary,
  { isGroupName }: Pick<KnownNames, "isGroupName">,
): WorkbookSnapshot {
  const titled = snapshot.sheets.flatMap((sheet) => titledOf(sheet));
  if (titled.length < 2) return snapshot;
  const forms = formsAmong(titled, vocabulary);
  const titles = forms.map(({ title }) => title);
  const isPlain = (title: Cell): boolean =>
    !namesMore(labelText(title)) &&
    !isGroupName(labelText(title)) &&
    !namesOtherMoney(labelText(title), vocabulary) &&
    !hasMeaning(vocabulary.meaning(labelText(title))) &&
    vocabulary.meaning(labelText(title)).year === null;
  if (forms.length < 2 || !titles.every(isPlain)) return snapshot;
  if (new Set(titles.map(labelText)).size < titles.length || isOneOfAll(forms.map(({ sheet }) => sheet)))
    return snapshot;
  const others = snapshot.sheets.filter((sheet) => !forms.some((form) => form.sheet === sheet));
  if (!areListedIn(others, titles, vocabulary)) return snapshot;
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

/** Beside sheets with money of their own, forms are of projects where most of their titles stand there too: else they may be parts or periods of it. */
function areListedIn(others: readonly SheetSnapshot[], titles: readonly Cell[], vocabulary: Vocabulary): boolean {
  const texts = others.flatMap(({ cells }) => cells.map(labelText)).filter((text) => text !== "");
  const isMoney = (text: string): boolean => hasRole(vocabulary.meaning(text).field?.id, "granted", "spent");
  if (!texts.some(isMoney)) return true;
  const known = new Set(texts.map(normaliseLabel));
  return titles.filter((title) => known.has(normaliseLabel(labelText(title)))).length * 2 > titles.length;
}

interface Titled {
  readonly sheet: SheetSnapshot;
  readonly title: Cell;
  /** What stands where, besides the title. */
  readonly words: ReadonlyMap<string, string>;
}

function titledOf(sheet: SheetSnapshot): readonly Titled[] {
  const title = sheet.cells.length > mostCells ? null : titleOf(sheet);
  return title ? [{ sheet, title, words: wordsIn(sheet, title) }] : [];
}

/** The sheets that share the labels of a form, one of them the grant's, in rows under each other; none where they say what they are about. */
function formsAmong(titled: readonly Titled[], vocabulary: Vocabulary): readonly Titled[] {
  const labelsOf = ({ words }: Titled): readonly Label[] => [...words].filter(([, text]) => means(text));
  const means = (text: string): boolean => hasMeaning(vocabulary.meaning(text));
  const saysName = ([, text]: Label): boolean => {
    const { field, candidates } = vocabulary.meaning(text);
    return [field, ...candidates].some((one) => hasRole(one?.id, "names"));
  };
  for (const base of titled) {
    const labels = labelsOf(base);
    const isAlike = ({ words }: Titled): boolean =>
      labels.filter(([place, text]) => words.get(place) === text).length >= fewestShared;
    const alike = titled.filter(isAlike);
    if (alike.length < 2) continue;
    const shared = labels.filter(([place, text]) => alike.every(({ words }) => words.get(place) === text));
    const hasAmount = shared.some(([, text]) => vocabulary.meaning(text).field?.id === "grantedAmount");
    const rows = new Set(shared.map(([place]) => place.split(" ")[0]));
    if (rows.size >= fewestShared && hasAmount && !shared.some(saysName)) return alike;
  }
  return [];
}

/** A place in the sheet, and the words there. */
type Label = readonly [place: string, text: string];

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
