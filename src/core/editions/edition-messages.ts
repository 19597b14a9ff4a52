import {
  editionCatalogue,
  editionSeverities,
  type EditionCode,
  type EditionParams,
} from "../anvisningar/edition-catalogue";
import type { Edition, Rule } from "../anvisningar/schema";
import type { Finding, Location, Remark } from "../findings/finding";
import { render } from "../messages/render";
import type { MessageText } from "../messages/message-text";
import type { Language } from "../values/bilingual";
import { en } from "./messages/en";
import { sv } from "./messages/sv";
import { editionTerms } from "./messages/terms";

const codes = Object.keys(editionCatalogue) as readonly EditionCode[];

const bilingual = (code: EditionCode, part: keyof MessageText) => ({ sv: sv[code][part], en: en[code][part] });

/** The codes of what can be wrong with an edition, as the rules of an edition that weighs and words them. */
export const editionRules: Pick<Edition, "fields" | "lists" | "rules" | "instructions"> = {
  fields: [],
  lists: [],
  instructions: [],
  rules: codes.map((code): Rule => ({
    ...{ code, severity: editionSeverities[code], instruction: "", check: { kind: "manual" } },
    texts: { title: bilingual(code, "title"), message: bilingual(code, "message"), action: bilingual(code, "action") },
    examples: { pass: [], fail: [] },
    tells: editionCatalogue[code],
  })),
};

/** Makes a remark on an edition, whose params are checked against its catalogue. */
export const editionRemark = <Code extends EditionCode>(
  code: Code,
  at: Location,
  params: EditionParams<Code>,
): Remark => ({ code, at, params });

/** A finding on an edition in words, and any other that comes with the file that it was in. */
export function editionMessage({ code, params }: Pick<Finding, "code" | "params">, language: Language): MessageText {
  const kinds: Readonly<Record<string, unknown>> = Object.hasOwn(editionCatalogue, code)
    ? editionCatalogue[code as EditionCode]
    : {};
  const worded = Object.entries(params).map(([name, value]) => {
    const words = kinds[name] === "term" ? editionTerms.get(String(value))?.[language] : undefined;
    return [name, words ?? value] as const;
  });
  return render({ code, params: Object.fromEntries(worded) }, language, editionRules);
}
