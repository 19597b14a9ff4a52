import type { DocumentSheet, DocumentValue } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { blank, text, type Put } from "../document/put";
import { columnLetters } from "sheet-refs";
import { fieldKey, ownKey } from "../workbook/form-marks";
import { cardCell, cardColumns, cardRows, cardRowsOf, type FormCard } from "./card-places";
import type { Line } from "./cover-line";
import { coverColumns, coverRows } from "./places";

/** A project's sheet as it was made. */
export interface MadeCard {
  readonly card: FormCard;
  readonly sheet: DocumentSheet;
}

/** Out of sight beside each state: what it is put together from, which no paste over a state reaches, and what names the project. */
export const besideKeys = [
  ownKey("missing"),
  ownKey("wrong"),
  fieldKey("projectId", null),
  fieldKey("projectName", null),
];

/** Room for the name of a project, and for what its state says. */
export const stateWidths = { title: 44, state: 66 } as const;

/** One project on the first sheet: a link to its sheet, and what that says of its state. */
export function stateLine(made: MadeCard): Line {
  const { sheet, title } = made.card;
  const state = cellOf(made, ownKey("status"));
  return {
    label: { ...text(title, "link"), link: { sheet, cell: `C${cardRows.first + 1}` } },
    value: { ...state, style: "given-wrap" },
    beside: besideKeys.map((key) => cellOf(made, key)),
    height: Math.max(
      32,
      rowHeight([
        { text: title, width: stateWidths.title },
        { text: state.value?.kind === "text" ? state.value.text : "", width: stateWidths.state },
      ]),
    ),
  };
}

/** `$D$14:$D$21`: a column of the states, or beside them. */
export const besideStates = (key: string, count: number): string => {
  const column = key === ownKey("status") ? coverColumns.values : coverColumns.beside + besideKeys.indexOf(key);
  const letters = columnLetters(column);
  return `$${letters}$${coverRows.states}:$${letters}$${coverRows.states + count - 1}`;
};

/** What a cell of the project's sheet says. */
function cellOf({ card, sheet }: MadeCard, key: string): Put {
  const cell = cardCell(card, key);
  if (cell === null) return blank("note");
  const row = cardRowsOf(card.columns)[card.columns.findIndex((column) => column.key === key)];
  const nothing: DocumentValue = { kind: "text", text: "" };
  const found = sheet.cells.find((one) => one.row === row && one.column === cardColumns.answers);
  return { style: "note", formula: `IFERROR(IF(LEN(${cell})=0,"",${cell}),"")`, value: found?.value ?? nothing };
}
