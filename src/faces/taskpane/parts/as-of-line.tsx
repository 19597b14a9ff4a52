import type { IsoDate } from "../../../core/values/iso-date";
import { formatDate } from "../../../core/values/format";
import { useTexts } from "../pane-context";
import { AsOfField } from "../screens/summary/as-of-field";
import { Disclosure } from "./disclosure";

/** The day that figures are shown for, beside them, and the way to change it. */
export function AsOfLine({ asOf }: { readonly asOf: IsoDate }) {
  const { texts, language, fill } = useTexts();
  return (
    <Disclosure
      label={fill(texts.summary.asOfIs, { date: formatDate(asOf, language) })}
      spokenLabel={fill(texts.summary.asOfChange, { date: formatDate(asOf, language) })}
    >
      <AsOfField key={asOf} asOf={asOf} />
    </Disclosure>
  );
}
