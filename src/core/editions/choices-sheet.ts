import { isRecord } from "../anvisningar/form-problems";
import type { Edition } from "../anvisningar/schema";
import type { DocumentSheet, InputRule } from "../document/document";
import type { Footer } from "../document/table-sheet";
import { columnLetters } from "sheet-refs";
import { choiceNames } from "./choice-names";
import { choicesSheet, editionSheets, removeHeading } from "./edition-sheets";
import { leafOfColumn } from "./edition-rows";
import { choicesOf as namesOf, no, yes } from "./leaf-text";

/** What can be chosen where, each in a column of a hidden sheet: lists in cells cannot hold more than 255 characters. */
export interface Choices {
  readonly data: Readonly<Record<string, unknown>>;
  readonly columns: readonly { readonly name: string; readonly texts: readonly string[]; readonly isStrict: boolean }[];
}

export const answers = "ja eller nej";

export function choicesOf(data: Readonly<Record<string, unknown>>, edition: Edition | null): Choices {
  const known = edition ?? data;
  const idsOf = (part: "lists" | "tables" | "instructions", key: string): readonly string[] => {
    const things: unknown = (known as Readonly<Record<string, unknown>>)[part];
    return (Array.isArray(things) ? things : []).flatMap((thing: unknown) =>
      isRecord(thing) && typeof thing[key] === "string" ? [thing[key]] : [],
    );
  };
  const coded = editionSheets.flatMap((sheet) =>
    sheet.columns.flatMap((column) => {
      const leaf = leafOfColumn(sheet, column);
      return leaf.kind === "choice"
        ? [
            {
              name: choiceKey(sheet.name, column.heading),
              texts: namesOf(leaf, choiceNames[column.path]),
              isStrict: true,
            },
          ]
        : [];
    }),
  );
  return {
    data,
    columns: [
      { name: answers, texts: [yes, no], isStrict: true },
      ...coded,
      // Whoever adds a list or an instruction names it before the workbook knows it.
      { name: choiceKey("Fält", "Lista"), texts: idsOf("lists", "id"), isStrict: false },
      { name: choiceKey("Tabellfält", "Lista"), texts: idsOf("lists", "id"), isStrict: false },
      { name: choiceKey("Tabellfält", "Tabell"), texts: idsOf("tables", "id"), isStrict: false },
      { name: choiceKey("Regler", "Anvisning"), texts: idsOf("instructions", "number"), isStrict: false },
    ].filter(({ texts }) => texts.length > 0),
  };
}

export const choiceKey = (sheet: string, heading: string): string => `${sheet}: ${heading}`;

/** The rule for the cells of a range, where its column has choices. */
export function choiceRule({ columns }: Choices, name: string, heading: string, range: string): readonly InputRule[] {
  const index = columns.findIndex((column) => column.name === name);
  const column = columns[index];
  if (!column) return [];
  const letters = columnLetters(index + 1);
  const free = column.isStrict ? "" : " En som du själv har lagt till kan skrivas in.";
  return [
    {
      range,
      accepts: { kind: "list", sheet: choicesSheet, cells: `${letters}2:${letters}${column.texts.length + 1}` },
      isStrict: column.isStrict,
      prompt: { title: heading, text: `${promptOf(heading)}${free}` },
      error: { title: heading, text: "Värdet finns inte i listan. Välj i listan." },
    },
  ];
}

const promptOf = (heading: string): string =>
  heading === removeHeading ? "Skriv ja för att ta bort raden ur utgåvan." : "Välj i listan.";

export const choicesSheetOf = ({ columns }: Choices, { footerLeft, footerRight }: Footer): DocumentSheet => ({
  name: choicesSheet,
  cells: columns.flatMap(({ name, texts }, index) => [
    { row: 1, column: index + 1, style: "column-heading", value: { kind: "text", text: name } } as const,
    ...texts.map(
      (text, at) => ({ row: at + 2, column: index + 1, style: "text-exact", value: { kind: "text", text } }) as const,
    ),
  ]),
  columnWidths: columns.map(() => 26),
  rowHeights: new Map(),
  merges: [],
  tables: [],
  conditionalLooks: [],
  isHidden: true,
  frozenRows: 1,
  frozenColumns: 0,
  showGridLines: true,
  print: {
    ...{ orientation: "landscape", fitWide: 1, fitTall: 0, breaksAfterRows: [] },
    ...{ footerLeft, footerRight },
  },
});
