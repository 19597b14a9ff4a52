import { isRecord } from "../anvisningar/form-problems";
import { checkEdition } from "../anvisningar/load-edition";
import type { Edition } from "../anvisningar/schema";
import type { DocumentSheet, WorkbookDocument } from "../document/document";
import type { IsoDate } from "../values/iso-date";
import { choicesOf, choicesSheetOf, type Choices } from "./choices-sheet";
import { editionRows, type EditionRows } from "./edition-rows";
import { longestText } from "./read-cell";
import { readMeSheet } from "./read-me-sheet";
import { partSheet } from "./part-sheet";
import { settingsDocumentSheet } from "./settings-sheet";

type Thing = Readonly<Record<string, unknown>>;

/** An edition as a workbook that a person edits and brings back, or what in it no cell can hold. */
export type EditionWorkbook = { readonly document: WorkbookDocument } | { readonly tooLong: readonly string[] };

/**
 * `data`: an edition as it was written; one that builds on another is written as what it changes, so that it stays one. `created`: the day of the document;
 * the same edition gives the same bytes on the same day.
 */
export function editionWorkbook(data: Thing, others: readonly unknown[], created: IsoDate): EditionWorkbook {
  const { edition } = checkEdition(data, others);
  const written: Thing = "extends" in data || edition === null ? data : { ...edition };
  const rows = editionRows(written);
  const tooLong = tooLongIn(rows);
  if (tooLong.length > 0) return { tooLong };
  const title = titleOf(data);
  const choices = choicesOf(written, edition);
  return {
    document: {
      language: "sv",
      title,
      subject: "Anvisningar för uppföljning, att redigera och läsa in i Medelkoll",
      created,
      sheets: sheetsOf(rows, choices, edition, title),
    },
  };
}

function sheetsOf(
  rows: EditionRows,
  choices: Choices,
  edition: Edition | null,
  title: string,
): readonly DocumentSheet[] {
  const extended = "extends" in choices.data ? String(choices.data["extends"]) : null;
  const footer = { footerLeft: title, footerRight: "Medelkoll" };
  return [
    readMeSheet(title, extended, footer),
    settingsDocumentSheet(rows.settings, footer),
    ...rows.sheets.map((sheet) => partSheet(sheet, choices, edition, footer)),
    choicesSheetOf(choices, footer),
  ];
}

const titleOf = ({ title, id, version }: Thing): string => {
  const swedish = isRecord(title) ? title["sv"] : undefined;
  return typeof swedish === "string"
    ? `${swedish}, version ${String(version)}`
    : `Underlag för en ny utgåva (${String(id)})`;
};

/** A cell would cut them, and nobody would see it. */
const tooLongIn = ({ settings, sheets }: EditionRows): readonly string[] => [
  ...settings.flat().flatMap((cell) => (typeof cell === "string" && cell.length > longestText ? ["Utgåva"] : [])),
  ...sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, index) =>
        typeof cell === "string" && cell.length > longestText
          ? [`${sheet.name}, ${cells[0] ?? ""}, ${sheet.columns[index]?.heading ?? ""}`]
          : [],
      ),
    ),
  ),
];
