import { namedBy, namedParts, type NamedPart } from "../anvisningar/extension-schema";
import { isRecord } from "../anvisningar/form-problems";
import type { Example } from "../anvisningar/schema";
import { choiceNames } from "./choice-names";
import { editionSettings, isBilingual, settingsSchema } from "./edition-settings";
import { editionSheets, emptied, type EditionColumn, type EditionSheet } from "./edition-sheets";
import { projectsText, rowsText } from "./example-text";
import { leafAt, type Leaf } from "./leaf";
import { shownValue, type CellContent } from "./leaf-text";
import { valueAt } from "./paths";
import { settingsText } from "./settings-text";

/** An edition as what stands in the cells of its workbook, before it has any look. */
export interface EditionRows {
  /** Value and English text of each setting, in the order of `editionSettings`. */
  readonly settings: readonly (readonly [CellContent | null, CellContent | null])[];
  readonly sheets: readonly SheetRows[];
}

export interface SheetRows {
  readonly sheet: EditionSheet;
  readonly rows: readonly EditionRow[];
}

export interface EditionRow {
  /** In the order of the sheet's columns. */
  readonly cells: readonly (CellContent | null)[];
  readonly isRemoved: boolean;
  /** What the row is about. */
  readonly item: Thing;
}

type Thing = Readonly<Record<string, unknown>>;

/** `data`: a whole edition with its defaults, or one that extends another as it was written. */
export function editionRows(data: Thing): EditionRows {
  const extending = "extends" in data;
  return {
    settings: editionSettings.map(({ path }) =>
      isBilingual(path)
        ? [settingCell(data, `${path}.sv`), settingCell(data, `${path}.en`)]
        : [settingCell(data, path), null],
    ),
    sheets: editionSheets.map((sheet) => ({
      sheet,
      rows: [
        ...itemsOf(data, sheet.part).map((item) => ({
          cells: sheet.columns.map((column) => columnCell(sheet, column, item, extending)),
          isRemoved: false,
          item,
        })),
        ...removedIn(data, sheet),
      ],
    })),
  };
}

const settingCell = (data: Thing, path: string): CellContent | null =>
  shownValue(leafOfSetting(path), valueAt(data, path));

const settingLeaves = new Map<string, Leaf>();
export const leafOfSetting = (path: string): Leaf =>
  cached(settingLeaves, path, () => leafAt(settingsSchema, path.split(".")));

const columnLeaves = new Map<string, Leaf>();
export const leafOfColumn = ({ name, row }: EditionSheet, { path, as }: EditionColumn): Leaf =>
  cached(columnLeaves, `${name} ${path}`, () => (as === undefined ? leafAt(row, path.split(".")) : freeText));

function cached(leaves: Map<string, Leaf>, key: string, make: () => Leaf | null): Leaf {
  const leaf = leaves.get(key) ?? make() ?? freeText;
  leaves.set(key, leaf);
  return leaf;
}

const freeText: Leaf = { kind: "text", options: [], optional: [], accepts: () => true };

function columnCell(sheet: EditionSheet, column: EditionColumn, item: Thing, extending: boolean): CellContent | null {
  switch (column.as) {
    case "settings":
      return settingsText(item["check"]) || null;
    case "example":
      return projectsText(item) || null;
    case "example-rows":
      return rowsText(item["rows"] as Example["rows"]) || null;
    default: {
      const leaf = leafOfColumn(sheet, column);
      const value = valueAt(item, column.path);
      const text = shownValue(leaf, value, choiceNames[column.path]);
      const shown = text === "" ? null : text;
      const isSaid = extending && value !== undefined && leaf.kind === "words";
      return shown ?? (isSaid ? emptied : null);
    }
  }
}

/** The things that a sheet has a row for. */
function itemsOf(data: Thing, part: EditionSheet["part"]): readonly Thing[] {
  switch (part) {
    case "lists":
      return recordsIn(data, part).flatMap((list) =>
        recordsIn(list, "codes").map((code) => ({ list: list["id"], ...code })),
      );
    case "table-fields":
      return recordsIn(data, "tables").flatMap((table) =>
        recordsIn(table, "fields").map((field) => ({ table: table["id"], ...field })),
      );
    case "examples":
      return recordsIn(data, "rules").flatMap((rule) =>
        (["pass", "fail"] as const).flatMap((outcome) =>
          recordsIn(isRecord(rule["examples"]) ? rule["examples"] : {}, outcome).map((example) => ({
            ...{ rule: rule["code"], outcome },
            ...example,
          })),
        ),
      );
    default:
      return recordsIn(data, part);
  }
}

const recordsIn = (data: Thing, key: string): readonly Thing[] => {
  const things = data[key];
  return Array.isArray(things) ? things.filter(isRecord) : [];
};

function removedIn(data: Thing, sheet: EditionSheet): readonly EditionRow[] {
  const removed = isRecord(data["remove"]) && isNamed(sheet.part) ? data["remove"][sheet.part] : undefined;
  return (Array.isArray(removed) ? removed.map(String) : []).map((name) => ({
    cells: sheet.columns.map(({ path }) => (path === nameColumn(sheet) ? name : null)),
    isRemoved: true,
    item: {},
  }));
}

/** The path of the column that says what a row is called; a code's row is named by its list. */
export const nameColumn = ({ part }: EditionSheet): string =>
  isNamed(part) ? (part === "lists" ? "list" : namedBy[part]) : (otherNames[part] ?? "name");

const otherNames: Partial<Readonly<Record<EditionSheet["part"], string>>> = {
  examples: "rule",
  "table-fields": "table",
};

export const isNamed = (part: EditionSheet["part"]): part is NamedPart =>
  (namedParts as readonly string[]).includes(part);
