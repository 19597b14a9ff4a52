import type { Field } from "../anvisningar/schema";
import type { DocumentValue } from "../document/document";
import { dateValue, kronor } from "../document/put";
import { codeLabel } from "../messages/labels";
import { readingOf } from "../project/readings-of";
import type { FieldValue, Project, Reading } from "../project/project";
import { visibleText } from "../values/visible-text";
import type { FormColumn } from "./form-columns";
import type { FormContext } from "./form-context";

type Words = Pick<FormContext, "edition" | "register" | "language" | "texts">;

/** What the register, or an earlier form, says of a project, by key of the column. What could not be read is left for people to fill in. */
export function valuesOf(
  project: Project,
  columns: readonly FormColumn[],
  words: Words,
): ReadonlyMap<string, DocumentValue> {
  const values = new Map<string, DocumentValue>();
  for (const column of columns) {
    const value = valueIn(project, column, words);
    if (value !== null) values.set(column.key, value);
  }
  return values;
}

function valueIn(project: Project, { field, year, role }: FormColumn, words: Words): DocumentValue | null {
  if (field === null) return null;
  if (field.id === "projectId") return project.idIsTemporary ? null : textValue(project.id);
  if (field.id === "projectName") return textValue(project.name);
  if (field.id === "grantedNamnd" && project.grantedNamnd !== null)
    return textValue(words.register.namndById(project.grantedNamnd)?.name ?? project.grantedNamnd);
  if (field.id === "budgetYear") {
    const [first] = project.years;
    return first?.year === null || first === undefined ? null : { kind: "number", number: first.year };
  }
  const reading =
    year === null ? readingOf(project, field.id) : project.years.find((one) => one.year === year)?.fields.get(field.id);
  return reading === undefined ? null : shownAs(reading, field, { ...words, isChosen: role === "asked" });
}

/** `isChosen`: the cell takes an answer from a list. */
type CellWords = Words & { readonly isChosen: boolean };

export function shownAs(
  { value, shown }: Reading,
  field: Pick<Field, "type" | "list">,
  words: CellWords,
): DocumentValue | null {
  return value === null
    ? field.type === "text" && shown !== ""
      ? textValue(shown)
      : null
    : valueAs(value, shown, field, words);
}

function valueAs(
  value: FieldValue,
  shown: string,
  field: Pick<Field, "type" | "list">,
  { edition, language, texts, isChosen }: CellWords,
): DocumentValue | null {
  switch (value.type) {
    case "amount":
      return { kind: "number", number: kronor(value.ore) };
    case "date":
      // A month or a quarter is no day.
      return value.precision === "day" ? dateValue(value.on) : null;
    case "year":
      return { kind: "number", number: value.year };
    case "codes": {
      const [code] = value.codes;
      // A cell takes one answer from its list; where nothing is chosen, several may stand as they were written.
      if (code === undefined || value.codes.length > 1) return isChosen ? null : textValue(shown);
      return textValue(codeLabel(edition, field.list ?? "", code, language));
    }
    case "yes-no":
      return textValue(value.yes ? texts.yes : texts.no);
    case "number":
      return { kind: "number", number: Number(value.decimal) };
    case "ratio":
      return { kind: "number", number: Number(value.ratio.part) / Number(value.ratio.whole) };
    default:
      return textValue(shown);
  }
}

const textValue = (text: string): DocumentValue | null => {
  const shown = visibleText(text);
  return shown === "" ? null : { kind: "text", text: shown };
};
