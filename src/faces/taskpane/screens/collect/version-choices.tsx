import { Select } from "@fluentui/react-components";
import { allParts, type Versions } from "../../../../core/consolidation/versions";
import type { CollectedOutcome } from "../../../engine/collected-outcome";
import { withVersion } from "../../model/collected-files";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

const step = 10;

/** Nämnder that have sent several versions: which of them counts, and the way to choose another. */
export function VersionChoices({ outcome }: { readonly outcome: CollectedOutcome }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [versions, left, more] = usePaged(outcome.versions, step);
  if (versions.length === 0) return null;
  return (
    <section className={looks.column}>
      <h3 className={looks.section}>{texts.collect.versions}</h3>
      <p className={looks.quiet}>{texts.collect.versionLead}</p>
      {versions.map((one) => (
        <VersionCard key={one.namnd} versions={one} outcome={outcome} />
      ))}
      <ShowMore left={left} onMore={more} />
    </section>
  );
}

function VersionCard({ versions, outcome }: { readonly versions: Versions; readonly outcome: CollectedOutcome }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const { namnd, files, used, settled } = versions;
  const chosen = { one: used ?? "", parts: allParts };
  const question = fill(texts.collect.versionOf, { namnd: outcome.register.namndById(namnd)?.name ?? namnd });
  return (
    <article className={looks.card}>
      <h4 className={looks.cardTitle}>{question}</h4>
      <Select
        aria-label={question}
        disabled={isBusy}
        value={settled === null ? "" : chosen[settled]}
        onChange={(_event, { value }) => void pane.collect.settle((now) => withVersion(now, namnd, value))}
      >
        <option value="">
          {used !== null && settled !== "one" ? fill(texts.collect.savedLast, { file: used }) : texts.collect.bySaving}
        </option>
        {files.map((file) => (
          <option key={file} value={file}>
            {file}
          </option>
        ))}
        <option value={allParts}>{texts.collect.areParts}</option>
      </Select>
      {used === null && settled === null && <p className={looks.text}>{texts.collect.versionUnknown}</p>}
    </article>
  );
}
