import type { Remark } from "../findings/finding";
import { normaliseLabel, visibleText } from "../values/label";
import { addressOf, parseAddress } from "sheet-refs";
import { cellText, isBlank } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import type { CellRef } from "../project/project";
import type { RawSheet } from "./raw";
import type { Terms } from "./terms";
import type { Question, Shown } from "../project/question";

/** The answer to "whose workbook is this?" stands under this label in `Answers.namnder`. */
export const wholeWorkbook = "";

/** What of the remarks the user can settle by naming a field or a nämnd: each label once, in reading order. */
export function questionsIn(
  remarks: readonly Remark[],
  grids: readonly Grid[],
  sheets: readonly RawSheet[],
  terms: Terms,
): readonly Question[] {
  const asked = new Set<string>(columnQuestions(sheets).map(keyOf));
  /** Lists ask where the doubt arises; what forms say of their labels is made a question here. */
  const lists = new Set(sheets.flatMap(({ sheet, questions }) => (questions === undefined ? [] : [sheet])));
  const isAsked = ({ code, at }: Remark): boolean =>
    headingCodes.has(code) && at.sheet !== undefined && lists.has(at.sheet);
  const questions = remarks
    .filter((remark) => !isAsked(remark))
    .flatMap((remark): readonly Question[] => {
      switch (remark.code) {
        case "STR-05":
        case "STR-14":
        case "STR-24":
          return aboutHeading(remark, grids, terms);
        case "STR-03":
          return aboutRivals(remark, grids, terms);
        case "ORG-01":
        case "ORG-06":
          return aboutNamnd(remark, terms);
        case "ORG-08":
          return aboutWorkbook(sheets, terms);
        default:
          return [];
      }
    });
  return questions.filter((question) => isNew(question, asked));
}

const headingCodes: ReadonlySet<string> = new Set(["STR-03", "STR-05", "STR-14", "STR-24"]);

const keyOf = (question: Question): string =>
  "label" in question ? `${question.about} ${question.label}` : question.about;

function isNew(question: Question, asked: Set<string>): boolean {
  const key = keyOf(question);
  const wasAsked = asked.has(key);
  asked.add(key);
  return !wasAsked;
}

/** What was asked about columns where they were read: the same heading on several sheets once. No figure depends on a column without values. */
export function columnQuestions(sheets: readonly RawSheet[]): readonly Question[] {
  const asked = new Set<string>();
  return sheets
    .flatMap(({ questions = [] }) => questions)
    .filter((question) => !(question.about === "heading" && question.shows?.length === 0) && isNew(question, asked));
}

const placeOf = ({ at }: Remark): CellRef => ({ file: at.file, sheet: at.sheet ?? "", cell: at.cell ?? "" });

/** A label of a form, with what stands beside it. */
function aboutHeading(remark: Remark, grids: readonly Grid[], { vocabulary }: Terms): readonly Question[] {
  const { heading, field, fields } = remark.params;
  const text = String(heading);
  const labels: readonly unknown[] = Array.isArray(fields) ? fields : [];
  const candidates = vocabulary.edition.fields
    .filter(({ id, label }) => id === field || labels.includes(label.sv))
    .map(({ id }) => id);
  const at = placeOf(remark);
  const grid = grids.find(({ sheet }) => sheet.name === at.sheet);
  return [{ about: "heading", label: normaliseLabel(text), text, at, candidates, ...besideLabel(grid, at) }];
}

function besideLabel(grid: Grid | undefined, at: CellRef): { readonly shows?: readonly Shown[] } {
  const label = parseAddress(at.cell);
  if (!grid || !label) return {};
  const { row, column } = label;
  const value = grid.at(row, (grid.mergeAt(row, column)?.right ?? column) + 1);
  if (value === null || isBlank(value)) return {};
  return { shows: [{ at: { ...at, cell: addressOf(value.row, value.column) }, shown: visibleText(cellText(value)) }] };
}

/** Two columns for one field can be told apart when their headings differ. */
function aboutRivals(remark: Remark, grids: readonly Grid[], { file, vocabulary }: Terms): readonly Question[] {
  const { field, cells } = remark.params;
  const sheet = remark.at.sheet ?? "";
  const grid = grids.find((one) => one.sheet.name === sheet);
  const addresses: readonly string[] = Array.isArray(cells) ? cells.map(String) : [];
  const headings = addresses.flatMap((cell) => {
    const address = parseAddress(cell);
    const text = address && grid ? visibleText(cellText(grid.throughMerge(address.row, address.column))) : "";
    return text === "" ? [] : [{ cell, text, label: normaliseLabel(text) }];
  });
  if (new Set(headings.map(({ label }) => label)).size < addresses.length) return [];
  const candidates = vocabulary.edition.fields.flatMap(({ id }) => (id === field ? [id] : []));
  return headings.map(({ cell, text, label }) => ({
    about: "heading",
    label,
    text,
    at: { file, sheet, cell },
    candidates,
  }));
}

function aboutNamnd(remark: Remark, { register }: Terms): readonly Question[] {
  const text = String(remark.params["value"]);
  const match = register.resolveNamnd(text);
  const namnder = match.kind === "ambiguous" ? match.candidates : match.kind === "unknown" ? match.suggestions() : [];
  const candidates = namnder.map(({ id }) => id);
  return [{ about: "namnd", label: normaliseLabel(text), text, at: placeOf(remark), candidates }];
}

function aboutWorkbook(sheets: readonly RawSheet[], { file }: Terms): readonly Question[] {
  const table = sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout !== "other");
  const at = table?.columns[0]?.at ?? { file, sheet: table?.sheet ?? "", cell: "" };
  return [{ about: "namnd", label: wholeWorkbook, text: "", at, candidates: [] }];
}
