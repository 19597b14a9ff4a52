import { Field, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import type { Edition } from "../../../../core/anvisningar/schema";
import { ruleList, searchRules } from "../../model/rule-list";
import { usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { useLibrary } from "../use-library";
import { ManualRules } from "./manual-rules";
import { RuleCard } from "./rule-card";

/** Every rule of the edition with the sentence that it rests on. */
export default function RulesScreen() {
  const { texts } = useTexts();
  const library = useLibrary();
  const chosen = usePaneState(({ settings }) => settings.edition);
  const edition = library?.editions.find(({ id }) => id === chosen) ?? library?.editions[0];
  if (edition === undefined) return <ScreenPage title={texts.screens.rules}>{texts.loading}</ScreenPage>;
  return <Rules edition={edition} />;
}

const step = 25;

function Rules({ edition }: { readonly edition: Edition }) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const [search, setSearch] = useState("");
  const entries = useMemo(() => ruleList(edition, language), [edition, language]);
  const found = searchRules(entries, search);
  const [shown, left, more] = usePaged(
    found.filter(({ rule }) => rule.check.kind !== "manual"),
    step,
  );
  const lead = fill(texts.rules.lead, { count: entries.length, title: edition.title[language] });
  return (
    <ScreenPage title={texts.screens.rules} lead={`${lead} ${texts.rules.always}`}>
      <Field>
        <Input
          type="search"
          contentBefore={<Search16Regular aria-hidden />}
          aria-label={texts.rules.search}
          placeholder={texts.rules.search}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </Field>
      <ManualRules entries={found.filter(({ rule }) => rule.check.kind === "manual")} />
      {found.length === 0 && <Note kind="info">{texts.rules.none}</Note>}
      <div className={looks.column} style={{ gap: "8px" }}>
        {shown.map((entry) => (
          <RuleCard key={entry.rule.code} entry={entry} />
        ))}
      </div>
      <ShowMore left={left} onMore={more} />
    </ScreenPage>
  );
}
