import { Button } from "@fluentui/react-components";
import { allParts } from "../../../../core/consolidation/versions";
import { visibleText } from "../../../../core/values/label";
import type { CollectedResult } from "../../../engine/collected-result";
import { capital } from "../../../../core/values/capital";
import { namesOfVersions, settledList, withoutSettlement, type SettledOne } from "../../model/collected-files";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

const step = 10;

/** What the user has settled, each with the way to take it back. */
export function SettledList({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const all = usePaneState(({ settings }) => settings.settlements);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const settled = settledList(all);
  const [shown, left, more] = usePaged(settled, step);
  const says = useSays(outcome);
  if (settled.length === 0) return null;
  return (
    <section className={looks.column}>
      <h4 className={looks.section}>{fill(texts.collect.settled, { count: settled.length })}</h4>
      <ul className={looks.list}>
        {shown.map((one) => (
          <li key={`${one.part} ${one.key}`} className={looks.spread}>
            <span className={looks.text}>{says(one)}</span>
            <Button
              size="small"
              disabled={isBusy}
              aria-label={fill(texts.collect.forgetNamed, { what: says(one) })}
              onClick={() => void pane.collect.settle((now) => withoutSettlement(now, one))}
            >
              {texts.collect.forget}
            </Button>
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </section>
  );
}

function useSays({ settledNames, register }: CollectedResult): (one: SettledOne) => string {
  const { texts, fill, language } = useTexts();
  const words = texts.collect.settledAs;
  // A settlement may be about a project of files that are not here now: then its key is all that is known.
  const granted = (key: string): string => visibleText(settledNames.granted[key] ?? key);
  const reported = (key: string): string => visibleText(settledNames.reported[key] ?? key);
  return ({ part, key, value }) => {
    switch (part) {
      case "matches":
        return value === null
          ? fill(words.unmatched, { granted: granted(key) })
          : fill(words.matches, { granted: granted(key), reported: reported(value) });
      case "notGranted":
        return fill(value === "counts" ? words.counts : words["left-out"], { reported: reported(key) });
      case "versions":
        return fill(value === allParts ? words.parts : words.versions, {
          namnd: capital(namesOfVersions(key, register, texts.collect.unknownNamnd, language)),
          file: value ?? "",
        });
    }
  };
}
