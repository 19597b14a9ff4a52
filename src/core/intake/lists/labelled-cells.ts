import { addressOf, columnLetters, parseAddress } from "sheet-refs";
import { parseAmountText } from "../../values/amount-text";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";
import type { SheetParts } from "../raw";

/** One row proves no column. */
const fewestRows = 2;
const longestLabel = 40;

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** What a cell says of each of its labels, and whether only words stand between them: "Beviljat 800 tkr, använt 742 tkr". */
interface Said {
  readonly values: readonly Labelled[];
  readonly isSentence: boolean;
}

const saysNothing: Said = { values: [], isSentence: false };

/** "Beviljat: 900 000 kr⏎Utfall: 874 512 kr", also with "; " between: two labels with their values, or more. */
function labelledIn(text: string): Said {
  if (!text.includes(":")) return saysNothing;
  const parts = text.split(/\r?\n|;\s/u).filter((part) => part.trim() !== "");
  const values = parts.flatMap((part): Labelled[] => {
    const [head = "", ...rest] = part.split(":");
    const [label, value] = [head.trim(), rest.join(":").trim()];
    return label !== "" && value !== "" && label.length <= longestLabel ? [{ label, value }] : [];
  });
  return values.length === parts.length && values.length > 1 ? { values, isSentence: false } : saysNothing;
}

const between = /\r?\n|[,;]\s|\.\s+(?=\p{Lu})|\s\/\s|\s(?:och|samt|varav|and)\s/u;
const amount =
  "(-?\\d[\\d \\u00A0\\u202F.,]*(?:\\s*(?:kr|kronor|tkr|kkr|ksek|sek|mkr|mnkr|msek|tusen|miljoner|:-)\\.?)?)";
const words = "(\\p{L}[\\p{L} .-]{1,38}?(?:\\s20\\d\\d)?)";
const after = new RegExp(`^${words}(?:\\s*[:=])?\\s+${amount}$`, "iu");
const before = new RegExp(`^${amount}\\s+(?:i |är |har )?${words}$`, "iu");

/** Figures, a word and figures: most cells are told by it at once. */
const mayBeSentence = /\d\D*\p{L}{3}\D*\d/u;

/** "Arbetet slutfördes 2024-02-28" beside the amounts says nothing of them; "Ytterligare en faktura väntas" may. */
const tellsProgress =
  /^(?:(?:arbetet|projektet|åtgärden|insatsen|bygget) )?(?:är |blev |har |ska vara |beräknas )?(?:(?:ej |inte )?(?:slutför|klar|färdig|avslut|genomför|påbörja)|pågår|försen)\p{L}*(?: (?:i|den|till|under))?(?: \p{L}+)?(?: \d{1,4}(?:-\d\d){0,2})?(?: \p{L}+)?(?: 20\d\d)?$/iu;

/** "Beviljat 800 tkr, använt 742 tkr", "800 tkr beviljat och 742 tkr använt": every amount right after its word, or every one right before it. */
function sentenceIn(text: string): Said {
  if (!mayBeSentence.test(text)) return saysNothing;
  const parts = text
    .replace(/[.]\s*$/u, "")
    .split(between)
    .map((part) => part.trim())
    .filter((part, at) => at === 0 || !tellsProgress.test(part));
  const follow = parts.flatMap((part): Labelled[] => {
    const [, label, value] = after.exec(part) ?? [];
    return label !== undefined && value !== undefined ? [{ label, value }] : [];
  });
  const lead = parts.flatMap((part): Labelled[] => {
    const [, value, label] = before.exec(part) ?? [];
    return label !== undefined && value !== undefined ? [{ label, value }] : [];
  });
  const values = [follow, lead].find((one) => one.length === parts.length && one.length > 1);
  return values ? { values, isSentence: true } : saysNothing;
}

function saidIn({ value }: Cell): Said {
  if (value.kind !== "text" || value.text.length > longestSentence) return saysNothing;
  const labelled = labelledIn(value.text);
  return labelled.values.length > 0 ? labelled : sentenceIn(value.text);
}

const longestSentence = 400;

interface LabelledColumn {
  readonly heading: Cell;
  readonly rows: readonly { readonly cell: Cell; readonly values: readonly Labelled[] }[];
  readonly labels: readonly string[];
}

type Words = Pick<Vocabulary, "meaning">;

/** What tells labels apart: "använt" and "förbrukat" are one. */
const keyOf = (label: string, { meaning }: Words): string => {
  const { field, year } = meaning(label);
  return field ? `${field.id} ${year ?? ""}` : label;
};

/** A column under a heading of its own whose cells have the same labels, of which all mean something and one an amount. In sentences a few cells may say it otherwise. */
function labelledColumn(cells: readonly Cell[], headings: readonly Cell[], vocabulary: Words): LabelledColumn | null {
  const { meaning } = vocabulary;
  const said = cells.map((cell) => ({ cell, ...saidIn(cell) }));
  const first = said.findIndex(({ values }) => values.length > 0);
  const heading = cells[first - 1];
  const rows = said.slice(first);
  if (first < 1 || !heading || rows.length < fewestRows) return null;
  const labels = rows[0]?.values.map(({ label }) => label) ?? [];
  const keys = labels.map((label) => keyOf(label, vocabulary));
  const isSame = ({ values }: Said): boolean =>
    values.length === labels.length && values.every(({ label }) => keys.includes(keyOf(label, vocabulary)));
  const same = rows.filter(isSame);
  const isSentence = rows.some((row) => row.isSentence);
  const isEnough = isSentence
    ? same.length >= fewestRows && same.length * 2 > rows.length
    : same.length === rows.length;
  const meanings = labels.map((label) => meaning(label));
  if (!isEnough || new Set(keys).size < keys.length || !meanings.every(hasMeaning)) return null;
  if (!meanings.some(({ field }) => field?.type === "amount")) return null;
  if (isSentence && !meanings.every(({ field }) => field?.type === "amount")) return null;
  // What a remark says again of amounts that have columns of their own is no column.
  const others = headings.filter((cell) => cell !== heading).map((cell) => keyOf(labelText(cell), vocabulary));
  if (isSentence && keys.some((key) => others.includes(key))) return null;
  return { heading, rows: rows.map((row) => ({ cell: row.cell, values: isSame(row) ? row.values : [] })), labels };
}

/** Which amount it is cannot be seen: as it stands, where it is none by itself. */
const unclear = (text: string): string => (parseAmountText(text).kind === "amount" ? `”${text}”` : text);

export interface UnfoldedCells {
  readonly grid: Grid;
  /** What was read in the unfolded columns, at the cells that it stands in. */
  readonly back: (parts: SheetParts) => SheetParts;
}

/** A list whose cells hold labelled values, as if each label had a column of its own; null for any other. */
export function unfoldLabelled(grid: Grid, vocabulary: Words): UnfoldedCells | null {
  const suspects = new Set(
    grid.sheet.cells.filter((cell) => saidIn(cell).values.length > 0).map(({ column }) => column),
  );
  if (suspects.size === 0) return null;
  const found = [...suspects].flatMap((column) => {
    const cells = grid.sheet.cells
      .filter((cell) => cell.column === column && !isBlank(cell))
      .toSorted((a, b) => a.row - b.row);
    const heading = cells[cells.findIndex((cell) => saidIn(cell).values.length > 0) - 1];
    return labelledColumn(cells, heading ? grid.row(heading.row) : [], vocabulary) ?? [];
  });
  if (found.length === 0) return null;
  let next = grid.sheet.cells.reduce((last, { column }) => Math.max(last, column), 0) + 1;
  const cameFrom = new Map<number, number>();
  const added: Cell[] = [];
  const gone = new Set<Cell>();
  const isAlone = ({ row }: Cell): boolean => grid.row(row).filter((cell) => !isBlank(cell)).length === 1;
  for (const { heading, rows, labels } of found)
    for (const label of labels) {
      const { unit } = vocabulary.meaning(labelText(heading));
      const text = unit === undefined || unit === "foreign" ? label : `${label} (${unit})`;
      added.push({ ...heading, column: next, value: { kind: "text", text } });
      for (const { cell, values } of rows) {
        if (values.length === 0 && isAlone(cell)) continue;
        const said = values.find((one) => keyOf(one.label, vocabulary) === keyOf(label, vocabulary))?.value;
        added.push({ ...cell, column: next, value: { kind: "text", text: said ?? unclear(cellText(cell)) } });
        gone.add(cell);
      }
      gone.add(heading);
      cameFrom.set(next, heading.column);
      next += 1;
    }
  const cells = [...grid.sheet.cells.filter((cell) => !gone.has(cell)), ...added].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return { grid: gridOf({ ...grid.sheet, cells }), back: (parts) => movedBack(parts, cameFrom) };
}

/** Every place in what was read, in the column that the cell really stands in. */
function movedBack<Part>(part: Part, cameFrom: ReadonlyMap<number, number>): Part {
  const letters = [...cameFrom.keys()].map(columnLetters).join("|");
  /** "E3 ”Utfall”", as findings name headings. */
  const named = new RegExp(`\\b(?:${letters})\\d+(?= ”)`, "gu");
  const real = (address: string): string => {
    const at = parseAddress(address);
    const column = at ? cameFrom.get(at.column) : undefined;
    return at && column !== undefined ? addressOf(at.row, column) : address;
  };
  const realOfAll = (addresses: string): string => [...new Set(addresses.split(",").map(real))].join(",");
  const move = (value: unknown, key: string): unknown => {
    if (typeof value === "number") return key === "column" ? (cameFrom.get(value) ?? value) : value;
    if (typeof value === "string")
      return key === "cell" || key === "cells" ? realOfAll(value) : value.replace(named, real);
    if (Array.isArray(value)) return value.map((one: unknown) => move(one, key));
    // A field is the edition's, and sets are of rows.
    if (typeof value !== "object" || value === null || key === "field" || Object.getPrototypeOf(value) !== plain)
      return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, move(one, name)]));
  };
  return move(part, "") as Part;
}

const plain: unknown = Object.prototype;
