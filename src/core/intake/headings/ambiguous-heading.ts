import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { remark, type Location, type Remark } from "../../findings/finding";
import { normaliseLabel, visibleText } from "../../values/label";
import type { CellRef } from "../../project/project";
import type { Shown } from "../../project/question";
import { doubt, tell, type Told } from "../../project/told";
import { isDifference } from "../values/signs";

/** What somebody asks for or expects is in no total, nor is a difference. */
const isCounted = ({ id, type }: Field): boolean => type === "amount" && !hasRole(id, "expected") && !isDifference(id);

const codeFor = (fields: readonly Field[]): "STR-14" | "STR-24" =>
  fields.some((field) => isCounted(field) || field.required) ? "STR-14" : "STR-24";

/** A heading that can mean several fields: an error where money or something required is at stake (STR-14), else only a column less (STR-24). */
export const ambiguousHeading = (at: Location, heading: string, fields: readonly Field[]): Remark =>
  remark(codeFor(fields), at, { heading: visibleText(heading), fields: fields.map(({ label }) => label.sv) });

/** The same of a column, as a question that shows some of its values. `leavesOut`: the fields whose amounts may stand in it. */
export function ambiguousColumn(
  at: CellRef,
  heading: string,
  fields: readonly Field[],
  leavesOut: readonly FieldId[],
  shows: readonly Shown[],
): Told {
  // No figure depends on it.
  if (fields.every((field) => field.type === "amount" && !isCounted(field)))
    return tell(ambiguousHeading(at, heading, fields));
  const text = visibleText(heading);
  return doubt(
    codeFor(fields),
    at,
    { heading: text, fields: fields.map(({ label }) => label.sv) },
    {
      leavesOut,
      reach: "sheet",
      asks: { about: "heading", label: normaliseLabel(text), text, at, candidates: fields.map(({ id }) => id), shows },
    },
  );
}
