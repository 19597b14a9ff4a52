import type { FieldId } from "../../anvisningar/known-fields";
import type { Reading } from "../../project/project";
import { normaliseLabel } from "../../values/label";
import type { Identified } from "./identify-row";

/** A single name may begin with anything. */
const fewestNames = 2;
/** "TM-320", "70411": a code of letters and figures, or a long number. "2 Sätra torg" is numbered, "2023 Sätra torg" is of a year. */
const coded =
  /^(?<code>(?=\S*\d)(?=\S*\p{L}|\S*\d-\d|\d{4,})[\p{L}\d][\p{L}\d\-./]{2,14})[\s:,–-]+(?<name>\p{L}.{2,})$/u;
const year = /^(?:19|20)\d\d$/u;

/**
 * "TM-320 Högdalens idrottsplats" where no row of the sheet has an id of its own, and every name begins with a code that no other has: the code is the id.
 */
export function withCodesOfNames(rows: readonly Identified[]): readonly Identified[] {
  const bySheet = new Map<string, Identified[]>();
  for (const one of rows) {
    const { sheet } = one.row.record;
    const known = bySheet.get(sheet);
    if (known) known.push(one);
    else bySheet.set(sheet, [one]);
  }
  const found = new Map([...bySheet.values()].flatMap(splitNames));
  return found.size === 0 || !areOfOneName([...found.values()]) ? rows : rows.map((one) => found.get(one) ?? one);
}

/**
 * "7301" under "Projekt" on a sheet of entries, where another sheet has a project of that number: there it is the number too, and its amounts are that project's
 * once more.
 */
export function withNumbersForNames(rows: readonly Identified[]): readonly Identified[] {
  const sheetsOf = new Map<string, Set<string>>();
  for (const { id, name, row } of rows) {
    const key = normaliseLabel(id ?? "");
    if (numbered.test(key) && key !== normaliseLabel(name))
      sheetsOf.set(key, (sheetsOf.get(key) ?? new Set()).add(row.record.sheet));
  }
  const isNumber = ({ id, name, row }: Identified): boolean =>
    id === null && [...(sheetsOf.get(normaliseLabel(name)) ?? [])].some((sheet) => sheet !== row.record.sheet);
  return sheetsOf.size === 0 ? rows : rows.map((one) => (isNumber(one) ? { ...one, id: one.name } : one));
}

/** "S1", "7301": less may number the rows of a sheet. */
const numbered = /\d\D*\d\D*\d|(?=.*\d).*\p{L}/u;

/** A code that means one project on one sheet and another on the next is no id. */
function areOfOneName(rows: readonly Identified[]): boolean {
  const names = new Map<string, string>();
  return rows.every(({ id, name }) => {
    const code = normaliseLabel(id ?? "");
    const known = names.get(code) ?? normaliseLabel(name);
    names.set(code, known);
    return known === normaliseLabel(name);
  });
}

function splitNames(rows: readonly Identified[]): readonly (readonly [Identified, Identified])[] {
  if (rows.length < fewestNames || rows.some(({ id, fields }) => id !== null || fields.has("projectId"))) return [];
  const split: (readonly [Identified, Identified])[] = [];
  const codes = new Map<string, string>();
  for (const one of rows) {
    const { code = "", name = "" } = coded.exec(one.name.trim())?.groups ?? {};
    const key = normaliseLabel(code);
    // The same project again, in another year.
    if (code === "" || year.test(code) || (codes.get(key) ?? name) !== name) return [];
    codes.set(key, name);
    split.push([one, withCode(one, code, name)]);
  }
  return codes.size >= fewestNames ? split : [];
}

function withCode(one: Identified, code: string, name: string): Identified {
  const text = (shown: string): Reading => ({ at: one.at, shown, value: { type: "text", text: shown } });
  const fields = new Map<FieldId, Reading>([...one.fields, ["projectId", text(code)], ["projectName", text(name)]]);
  return { ...one, id: code, name, fields };
}
