import { unitWord } from "../../../words/units";
import { normaliseLabel } from "../../../values/label";
import { labelText } from "../../../workbook/cell-text";
import type { Cell } from "../../../workbook/snapshot";
import type { RowDetector } from "../detector";

/** What an export calls the kinds of its columns. */
const kinds: ReadonlySet<string> = new Set(
  [
    "text fritext tal heltal decimaltal nummer numerisk belopp datum kod lista id procent",
    "string char varchar number numeric integer int decimal float date datetime code boolean bool",
    "åååå åååå-mm åååå-mm-dd yyyy yyyy-mm yyyy-mm-dd",
  ].flatMap((words) => words.split(" ").map(normaliseLabel)),
);

/** A row right under the headings that says what kind of thing each column holds: "text | SEK | SEK | % | ÅÅÅÅ-MM-DD | kod". */
export const columnKinds: RowDetector = {
  id: "column-kinds",
  says: { sv: "vilket slag kolumnerna är av", en: "what kinds the columns are of" },
  find: ({ rows, columns }) => {
    const [first] = rows;
    if (!first || first.filled.length < fewest) return [];
    const isAll = first.filled.every((cell) => isKind(cell) || isUnit(cell));
    const inAmounts = first.filled.filter(({ column }) => columns.amounts.includes(column));
    return isAll && inAmounts.length > 0 ? [{ row: first.row, is: { kind: "column-numbers" } }] : [];
  },
  examples: {
    claims: [
      {
        heading: ["Projekt-ID", "Projekt", "Beviljat", "Utfall", "Nyttjandegrad", "Slutdatum", "Status"],
        rows: [
          ["-", "text", "SEK", "SEK", "%", "ÅÅÅÅ-MM-DD", "kod"],
          ["P1", "Ljus", 5, 4, "80", "2024-05-01", "Klart"],
        ],
        at: [0],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Slutdatum"],
        rows: [
          ["string", "decimal", "decimal", "yyyy-mm-dd"],
          ["Ljus", 5, 4, "2024-05-01"],
        ],
        at: [0],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [["Text", "Farsta", 3, 4]],
        at: [0],
      },
    ],
  },
};

const fewest = 3;

const isKind = (cell: Cell): boolean => {
  const text = labelText(cell).trim();
  return cell.value.kind === "text" && (kinds.has(normaliseLabel(text)) || /^[-–%]$/u.test(text));
};

/** Kronor, which need not be said; "tkr" there is told as what it is. */
const isUnit = (cell: Cell): boolean => {
  const meaning = cell.value.kind === "text" ? unitWord(normaliseLabel(labelText(cell))) : null;
  return meaning?.unit === "kr" && meaning.shift === 0;
};
