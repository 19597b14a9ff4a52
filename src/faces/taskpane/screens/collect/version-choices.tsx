import { Select } from "@fluentui/react-components";
import { allParts, type Versions } from "../../../../core/consolidation/versions";
import type { CollectedResult } from "../../../engine/collected-result";
import { namesOfVersions, withVersion } from "../../model/collected-files";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

const step = 10;

/** Workbooks that contradict each other: which of them counts. Nothing is chosen beforehand, and those that agree are not asked about. */
export function VersionChoices({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const asked = outcome.versions.filter(({ isOpen, settled }) => isOpen || settled !== null);
  const [versions, left, more] = usePaged(asked, step);
  if (versions.length === 0) return null;
  return (
    <section className={looks.column}>
      <h3 className={looks.section}>{texts.collect.versions}</h3>
      <p className={looks.quiet}>{texts.collect.versionLead}</p>
      {versions.map((one) => (
        <VersionCard key={one.key} versions={one} outcome={outcome} />
      ))}
      <ShowMore left={left} onMore={more} />
    </section>
  );
}

function VersionCard({ versions, outcome }: { readonly versions: Versions; readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill, language } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const { key, namnder, files, used, settled, savedLast, isOpen } = versions;
  const chosen = { one: used ?? "", parts: allParts };
  const question = fill(texts.collect.versionOf, {
    namnd: namesOfVersions(key, outcome.register, texts.collect.unknownNamnd, language),
  });
  return (
    <article className={looks.card}>
      <h4 className={looks.cardTitle}>{question}</h4>
      <Select
        aria-label={question}
        disabled={isBusy}
        value={settled === null ? "" : chosen[settled]}
        onChange={(_event, { value }) => void pane.collect.settle((now) => withVersion(now, key, value))}
      >
        <option value="">{texts.collect.noVersion}</option>
        {files.map((file) => (
          <option key={file} value={file}>
            {file}
          </option>
        ))}
        <option value={allParts}>{namnder.length > 1 ? texts.collect.areShares : texts.collect.areParts}</option>
      </Select>
      {isOpen && <p className={looks.text}>{texts.collect.versionUnknown}</p>}
      {isOpen && savedLast !== null && (
        <p className={looks.quiet}>{fill(texts.collect.savedLast, { file: savedLast })}</p>
      )}
    </article>
  );
}
