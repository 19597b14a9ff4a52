import type { Remark } from "../../../core/findings/finding";
import { render } from "../../../core/messages/render";
import type { Language } from "../../../core/values/bilingual";

/** Remarks on files rest on no edition. */
const noEdition = { fields: [], lists: [], rules: [] };

/** Why a file was not opened, and what to do. */
export function refusalText(remark: Remark, language: Language): string {
  const { message, action } = render(remark, language, noEdition);
  return `${message} ${action}`;
}
