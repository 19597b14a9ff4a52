import type { Edition } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import type { NamndRegister } from "../../profile/namnd-register";
import type { CellRef, Project } from "../../project/project";
import { joinAll, type Gap, type Told } from "../../project/told";
import type { FormIdentity } from "../../workbook/form-marks";
import { addressOf } from "sheet-refs";
import type { Cell, WorkbookSnapshot } from "../../workbook/snapshot";
import { asGiven } from "./as-given";
import { formMarks, type FormMarks } from "./form-marks-found";
import { keyColumnOf } from "./key-column";
import { keyColumnByLabels } from "./key-column-by-labels";
import { keyRowOf, sheetRole } from "./key-row";
import { rowsOfList, type KeyedRow } from "./keyed-rows";
import { keyedInList, pasteRemarks } from "./paste-remarks";
import { plainCard, type PlainCard } from "./plain-card";
import { plainList } from "./plain-list";
import { withoutOwnColumns } from "./without-own-columns";
import { signRemarks } from "./sign-remarks";

/** A report form of ours that has come back. */
export interface ReturnedForm {
  readonly identity: FormIdentity | null;
  /** The workbook as ordinary lists, which intake reads like any other. */
  readonly snapshot: WorkbookSnapshot;
  /** The sheets of single projects, by name: they are read by their keys. */
  readonly cards: ReadonlyMap<string, PlainCard>;
  /** The sheets that we wrote beside those to fill in, by name: they say what the form is and offer what to choose from. */
  readonly own: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/**
 * The gates in their order: is it a form of ours, of which edition, is its structure whole, and has anything walked past its rules for input. Null for any other
 * workbook. A form that has lost its keys is read like any other workbook, with one notice.
 */
export function returnedForm(snapshot: WorkbookSnapshot, edition: Edition): ReturnedForm | null {
  const file = snapshot.name;
  const marks = formMarks(snapshot);
  const keyed = snapshot.sheets.map((sheet) => ({
    ...{ sheet, keys: keyRowOf(sheet), column: keyColumnOf(sheet), role: sheetRole(sheet) },
    // Known by its labels, in a workbook that is a form of ours.
    byLabels: marks === null ? null : keyColumnByLabels(sheet, edition),
  }));
  if (marks === null && !keyed.some(({ keys, column }) => keys !== null || column !== null)) return null;
  const own = new Set(keyed.flatMap(({ sheet, role }) => (role === null ? [] : [sheet.name])));
  const open = keyed.filter(({ sheet }) => !own.has(sheet.name));
  const lists = open.flatMap(({ sheet, keys }) =>
    keys === null ? [] : [{ written: sheet, ...plainList(sheet, keys, edition, file) }],
  );
  const isRebuilt = open.some(({ keys, column, byLabels }) => keys === null && column === null && byLabels !== null);
  const written = open.flatMap(({ sheet, keys, column, byLabels }) => {
    const known = column ?? byLabels;
    return keys !== null || known === null ? [] : [plainCard(sheet, known, edition, file)];
  });
  const cards = written.filter(({ row }) => row.cells.size > 0);
  const blank = new Set(written.flatMap((card) => (cards.includes(card) ? [] : [card.sheet.name])));
  const plain = new Map([...lists, ...cards].map(({ sheet }) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.flatMap((sheet) =>
    own.has(sheet.name) || blank.has(sheet.name) ? [] : [plain.get(sheet.name) ?? withoutOwnColumns(sheet)],
  );
  const given = keyed.flatMap(({ sheet, keys, role }) =>
    role === "given" && keys ? [rowsOfList({ sheet, keys: keys.keys, headingRow: keys.row })] : [],
  );
  const isSent = (rows: readonly KeyedRow[], top: CellRef): readonly Told[] =>
    given.map((sent) => asGiven(rows, sent, { top, edition }));
  const [first] = written;
  const told = joinAll([
    ...lists.flatMap((list) => [
      list.told,
      ...isSent(rowsOfList({ ...list, sheet: list.written }), {
        ...{ file, sheet: list.written.name, cell: addressOf(list.headingRow, 1) },
      }),
    ]),
    ...written.map((card) => card.told),
    ...(first
      ? isSent(
          cards.map(({ row }) => row),
          marks?.at ?? { file, sheet: first.sheet.name, cell: "A1" },
        )
      : []),
  ]);
  return {
    identity: marks?.identity ?? null,
    snapshot: { ...snapshot, sheets: sheets.length > 0 ? sheets : snapshot.sheets },
    cards: new Map(cards.map((card) => [card.sheet.name, card])),
    own,
    remarks: [
      ...markRemarks(marks, lists.length + written.length > 0 && !isRebuilt, file),
      ...editionRemarks(
        marks,
        edition,
        [...lists, ...written].flatMap(({ strange }) => strange),
        file,
      ),
      ...told.remarks,
      ...lists.flatMap((list) => pasteRemarks(keyedInList({ ...list, sheet: list.written }), edition, file)),
      ...written.flatMap(({ keyed: cells }) => pasteRemarks(cells, edition, file)),
      ...keyed.flatMap(({ sheet, role }) => (role === "cover" ? signRemarks(sheet, file) : [])),
    ],
    gaps: told.gaps,
  };
}

/** Which form is it? Two of three places decide; a form that another program has built anew is told as such. */
function markRemarks(marks: FormMarks | null, hasKeys: boolean, file: string): readonly Remark[] {
  const at = marks?.at ?? { file };
  if (marks !== null && new Set(marks.said).size > 1) return [remark("FRM-02", at, { marks: marks.said })];
  return hasKeys ? [] : [remark("FRM-01", at, {})];
}

/** Of another edition: what both ask for is read, the rest is named. */
function editionRemarks(
  marks: FormMarks | null,
  { id }: Edition,
  strange: readonly Cell[],
  file: string,
): readonly Remark[] {
  const other = marks?.identity?.edition;
  if ((other === undefined || other === id) && strange.length === 0) return [];
  return [
    remark("FRM-03", marks?.at ?? { file }, {
      value: other ?? "",
      edition: id,
      headings: [...new Set(strange.map((cell) => (cell.value.kind === "text" ? cell.value.text : "")))],
    }),
  ];
}

/** Projects of another nämnd in the form of this one; a nämnd and those that it has taken over count as one. */
export function strangersIn(
  identity: FormIdentity | null,
  projects: readonly Project[],
  register: NamndRegister,
): readonly Remark[] {
  const recipient = identity === null ? undefined : register.namndById(identity.recipient);
  if (recipient === undefined) return [];
  const own = new Set(register.lineage(recipient.id).map(({ id }) => id));
  return projects.flatMap(({ grantedNamnd, name, at }) =>
    grantedNamnd === null || own.has(grantedNamnd)
      ? []
      : [remark("FRM-04", at, { project: name, namnd: grantedNamnd, recipient: recipient.id })],
  );
}
