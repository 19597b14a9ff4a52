import { formMark, parseIdentity, type FormIdentity } from "../../workbook/form-marks";
import type { CellRef } from "../../project/project";
import { addressOf } from "sheet-refs";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What a workbook says of itself as a form of ours, in the three places where that can stand. */
export interface FormMarks {
  /** What at least two places say, or the only one; null when no two of several agree. */
  readonly identity: FormIdentity | null;
  /** What each place that says anything says. */
  readonly said: readonly string[];
  /** The visible mark; null when it is gone. */
  readonly at: CellRef | null;
}

/** Null for a workbook that carries no mark of ours. Names and properties of others are never looked at. */
export function formMarks({ name, names, properties, sheets }: WorkbookSnapshot): FormMarks | null {
  const named = names.flatMap((one) =>
    one.name.toLowerCase() === formMark && one.sheet === undefined ? [constant(one.refersTo)] : [],
  );
  const stated = properties?.get(formMark);
  const [visible] = sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value }) =>
      value.kind === "text" && value.text.startsWith("MK1") && parseIdentity(value.text) !== null
        ? [{ text: value.text, at: { file: name, sheet: sheet.name, cell: addressOf(row, column) } }]
        : [],
    ),
  );
  const said = [...named, ...(stated === undefined ? [] : [stated]), ...(visible ? [visible.text] : [])];
  const understood = said.map((text) => JSON.stringify(parseIdentity(text))).filter((text) => text !== "null");
  if (understood.length === 0) return null;
  const agreed =
    understood.find((text, index) => understood.indexOf(text) !== index) ??
    (understood.length === 1 ? understood[0] : undefined);
  return {
    identity: agreed === undefined ? null : (JSON.parse(agreed) as FormIdentity),
    said: understood.length === said.length ? said : said.filter((text) => parseIdentity(text) !== null),
    at: visible?.at ?? null,
  };
}

/** `="text"` or `"text"`, as a name that holds a text refers to it. */
const constant = (refersTo: string): string => /^=?"((?:[^"]|"")*)"$/u.exec(refersTo)?.[1]?.replaceAll('""', '"') ?? "";
