import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { visibleText } from "../../../../core/values/label";
import type { CollectedResult, NamedProject, OpenMatch } from "../../../engine/collected-result";
import { withSettlement, type Settlement } from "../../model/collected-files";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

const step = 5;

/** Reported projects that the register does not have: the user says what each of them is. */
export function OpenMatches({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [shown, left, more] = usePaged(outcome.openMatches, step);
  return (
    <>
      {shown.length > 0 && (
        <section className={looks.column}>
          <h3 className={looks.section}>{texts.collect.matches}</h3>
          <p className={looks.quiet}>{texts.collect.matchLead}</p>
          {shown.map((match) => (
            <MatchCard key={match.reported.key} match={match} unreported={outcome.unreported} />
          ))}
          <ShowMore left={left} onMore={more} />
        </section>
      )}
    </>
  );
}

interface MatchProps {
  readonly match: OpenMatch;
  readonly unreported: readonly NamedProject[];
}

function MatchCard({ match: { reported, file, likely }, unreported }: MatchProps) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [value, setValue] = useState("");
  const question = fill(texts.collect.matchOf, { project: visibleText(reported.name), file });
  const settlement: Settlement =
    value === "counts" || value === "left-out" ? value : { granted: value.slice(grantedSign.length) };
  return (
    <article className={looks.card}>
      <h4 className={looks.cardTitle}>{question}</h4>
      <Select aria-label={question} value={value} onChange={(_event, data) => setValue(data.value)}>
        <option value="" disabled>
          {texts.questions.choose}
        </option>
        <option value="counts">{texts.collect.counts}</option>
        <option value="left-out">{texts.collect.leftOut}</option>
        {[...likely, ...unreported.filter(({ key }) => !likely.some((one) => one.key === key))].map(
          ({ key, id, name }) => (
            <option key={key} value={`${grantedSign}${key}`}>
              {fill(texts.collect.isGranted, { project: `${id} ${visibleText(name)}` })}
            </option>
          ),
        )}
      </Select>
      <div className={looks.row}>
        <Button
          disabled={value === "" || isBusy}
          onClick={() => void pane.collect.settle((now) => withSettlement(now, reported.key, settlement))}
        >
          {texts.questions.answer}
        </Button>
      </div>
    </article>
  );
}

/** Tells a grant's key from the other answers. */
const grantedSign = "=";
