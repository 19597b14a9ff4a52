import type { Edition } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import type { NamndRegister } from "../../profile/namnd-register";
import type { Project } from "../../project/project";
import { joinAll, type Gap } from "../../project/told";
import type { FormIdentity } from "../../workbook/form-marks";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { asGiven } from "./as-given";
import { formMarks, type FormMarks } from "./form-marks-found";
import { keyRowOf, sheetRole } from "./key-row";
import { pasteRemarks } from "./paste-remarks";
import { plainList } from "./plain-list";
import { withoutOwnColumns } from "./without-own-columns";
import { signRemarks } from "./sign-remarks";

/** A report form of ours that has come back. */
export interface ReturnedForm {
  readonly identity: FormIdentity | null;
  /** The workbook as ordinary lists, which intake reads like any other. */
  readonly snapshot: WorkbookSnapshot;
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
  const keyed = snapshot.sheets.map((sheet) => ({ sheet, keys: keyRowOf(sheet), role: sheetRole(sheet) }));
  if (marks === null && !keyed.some(({ keys }) => keys !== null)) return null;
  const own = new Set(keyed.flatMap(({ sheet, role }) => (role === null ? [] : [sheet.name])));
  const lists = keyed.flatMap(({ sheet, keys }) =>
    keys === null || own.has(sheet.name) ? [] : [{ written: sheet, ...plainList(sheet, keys, edition, file) }],
  );
  const plain = new Map(lists.map(({ sheet }) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.flatMap((sheet) =>
    own.has(sheet.name) ? [] : [plain.get(sheet.name) ?? withoutOwnColumns(sheet)],
  );
  const given = keyed.flatMap(({ sheet, keys, role }) => (role === "given" && keys ? [{ sheet, keys }] : []));
  const told = joinAll(
    lists.flatMap((list) => [
      list.told,
      ...given.map((one) => asGiven({ ...list, sheet: list.written }, one.sheet, one.keys, edition, file)),
    ]),
  );
  return {
    identity: marks?.identity ?? null,
    snapshot: { ...snapshot, sheets: sheets.length > 0 ? sheets : snapshot.sheets },
    remarks: [
      ...markRemarks(marks, lists.length > 0, file),
      ...editionRemarks(
        marks,
        edition,
        lists.flatMap(({ sheet, strange }) => strange.map((cell) => ({ sheet, cell }))),
        file,
      ),
      ...told.remarks,
      ...lists.flatMap(({ written, keys, headingRow }) => pasteRemarks(written, keys, headingRow, edition, file)),
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
  strange: readonly { readonly sheet: SheetSnapshot; readonly cell: SheetSnapshot["cells"][number] }[],
  file: string,
): readonly Remark[] {
  const other = marks?.identity?.edition;
  if ((other === undefined || other === id) && strange.length === 0) return [];
  return [
    remark("FRM-03", marks?.at ?? { file }, {
      value: other ?? "",
      edition: id,
      headings: strange.map(({ cell }) => (cell.value.kind === "text" ? cell.value.text : "")),
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
