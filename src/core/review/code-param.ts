import type { FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";

/** A code as a param: with its list, since lists share codes. */
export const codeParam = ({ fields }: Edition, field: FieldId, code: string): string =>
  `${fields.find(({ id }) => id === field)?.list ?? field}/${code}`;
