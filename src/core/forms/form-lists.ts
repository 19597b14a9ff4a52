import type { Edition, Field } from "../anvisningar/schema";
import type { DocumentCell, DocumentSheet } from "../document/document";
import { widthOfWords } from "../document/measure-text";
import { text } from "../document/put";
import { placed } from "../document/table-sheet";
import type { Language } from "../values/bilingual";
import { columnLetters } from "sheet-refs";
import { sheetKey } from "../workbook/form-marks";
import { listsRows } from "./places";
import type { ListPlaces } from "./row-scope";
import type { FormTexts } from "./text-shape";

/** A list of answers that cells of the form take: what people see, and the code behind it. */
interface AnswerList {
  /** Id of the edition's list; `yes-no` for the two answers that need none. */
  readonly id: string;
  readonly heading: string;
  readonly answers: readonly { readonly label: string; readonly code: string }[];
}

type Answer = AnswerList["answers"][number];

/** `fields`: those that the form asks for, of projects and of other tables. */
export function answerLists(
  fields: readonly AskedField[],
  edition: Edition,
  language: Language,
  texts: FormTexts,
): readonly AnswerList[] {
  const found = new Map<string, AnswerList>();
  for (const field of fields) {
    const id = listOf(field);
    if (id === null || found.has(id)) continue;
    const heading = id === "yes-no" ? `${texts.yes}/${texts.no}` : field.label[language];
    found.set(id, { id, heading, answers: answersOf(field, edition, language, texts) ?? [] });
  }
  return [...found.values()];
}

/** What a form must know of a field to ask for it, whatever it is a field of. */
export type AskedField = Pick<Field, "label" | "help" | "type" | "list" | "limits">;

/** The answers that a field takes; null for one that takes what people write. */
export function answersOf(
  field: Pick<Field, "type" | "list">,
  { lists }: Edition,
  language: Language,
  texts: FormTexts,
): readonly Answer[] | null {
  const id = listOf(field);
  if (id === null) return null;
  if (id === "yes-no")
    return [
      { label: texts.yes, code: "JA" },
      { label: texts.no, code: "NEJ" },
    ];
  const codes = lists.find((list) => list.id === id)?.codes ?? [];
  return codes.map(({ code, label }) => ({ label: label[language], code }));
}

export const listOf = ({ type, list }: Pick<Field, "type" | "list">): string | null =>
  type === "yes-no" ? "yes-no" : type === "codes" ? (list ?? null) : null;

/** Two columns a list: the answer, and its code. */
const step = 2;

export const listPlaces = (lists: readonly AnswerList[], sheet: string): ListPlaces =>
  new Map(
    lists.map(({ id, answers }, index) => {
      const letters = columnLetters(index * step + 1);
      const last = listsRows.first + answers.length - 1;
      return [
        id,
        {
          sheet,
          cells: `$${letters}$${listsRows.first}:$${letters}$${last}`,
          texts: answers.map(({ label }) => label),
        },
      ];
    }),
  );

export function listsSheet(
  lists: readonly AnswerList[],
  texts: FormTexts,
  print: Pick<DocumentSheet["print"], "footerLeft" | "footerRight">,
): DocumentSheet {
  const cells = lists.flatMap(({ heading, answers }, index): readonly DocumentCell[] => {
    const left = index * step + 1;
    return [
      ...placed(listsRows.headings, left, [text(heading, "column-heading"), text(texts.lists.code, "column-heading")]),
      ...answers.flatMap(({ label, code }, at) =>
        placed(listsRows.first + at, left, [text(label), text(code, "note")]),
      ),
    ];
  });
  return {
    name: texts.sheets.lists,
    cells: [
      ...placed(listsRows.keys, 1, [text(sheetKey("lists"), "note")]),
      ...placed(listsRows.title, 1, [text(texts.lists.title, "section")]),
      ...cells,
    ],
    columnWidths: lists.flatMap(({ heading, answers }) => [
      Math.max(18, ...[heading, ...answers.map(({ label }) => label)].map((one) => one.length * 0.95 + 2, 0)),
      Math.max(10, ...answers.map(({ code }) => widthOfWords(code) || code.length)),
    ]),
    ...{ rowHeights: new Map(), merges: [], tables: [], conditionalLooks: [] },
    ...{ hiddenRows: [listsRows.keys], isProtected: true, frozenRows: listsRows.headings, frozenColumns: 0 },
    showGridLines: false,
    print: { orientation: "landscape", fitWide: 1, fitTall: 0, breaksAfterRows: [], ...print },
  };
}
