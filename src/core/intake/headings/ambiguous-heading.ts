import type { Field } from "../../anvisningar/schema";
import { remark, type Location, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";

/** A heading that can mean several fields: an error where money or something required is at stake (STR-14), else only a column less (STR-24). */
export function ambiguousHeading(at: Location, heading: string, fields: readonly Field[]): Remark {
  const code = fields.some(({ type, required }) => type === "amount" || required) ? "STR-14" : "STR-24";
  return remark(code, at, { heading: visibleText(heading), fields: fields.map(({ label }) => label.sv) });
}
