import { mergeClasses } from "@fluentui/react-components";
import { formatOre } from "../../../../core/values/format";
import type { Ore } from "../../../../core/values/ore";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

/** A share as the division that it is, and what has been rounded. */
export function Quotient({
  above,
  below,
  shown,
}: {
  readonly above: Ore;
  readonly below: Ore;
  readonly shown: string | null;
}) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const line = {
    above: formatOre(above, language),
    below: formatOre(below, language),
    share: shown ?? texts.unknown.toLowerCase(),
  };
  return (
    <>
      <p className={looks.text}>{fill(texts.figures.quotient, line)}</p>
      {shown !== null && <p className={mergeClasses(looks.quiet, looks.small)}>{texts.figures.rounded}</p>}
    </>
  );
}
