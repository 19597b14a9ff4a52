import { Field, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import type { Edition } from "../../../../core/anvisningar/schema";
import { ruleGroups, ruleList, searchRules, type RuleGroup } from "../../model/rule-list";
import { usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { useLibrary } from "../use-library";
import { ManualRules } from "./manual-rules";
import { RuleGroupCard } from "./rule-group";

/** Every rule of the edition under the sentence that it rests on. */
export default function RulesScreen() {
  const { texts, fill, language } = useTexts();
  const library = useLibrary();
  const chosen = usePaneState(({ settings }) => settings.edition);
  const edition = library?.editions.find(({ id }) => id === chosen) ?? library?.editions[0];
  const lead = edition && fill(texts.rules.lead, { count: edition.rules.length, title: edition.title[language] });
  return (
    <ScreenPage title={texts.screens.rules} lead={lead ? `${lead} ${texts.rules.always}` : texts.loading}>
      {edition && <Rules edition={edition} />}
    </ScreenPage>
  );
}

function Rules({ edition }: { readonly edition: Edition }) {
  const { texts, language } = useTexts();
  const [search, setSearch] = useState("");
  const entries = useMemo(() => ruleList(edition, language), [edition, language]);
  const found = searchRules(entries, search);
  const isManual = ({ rule }: (typeof entries)[number]): boolean => rule.check.kind === "manual";
  const { city, house } = ruleGroups(
    edition,
    found.filter((entry) => !isManual(entry)),
  );
  const isSearch = search.trim() !== "";
  return (
    <>
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
      <ManualRules entries={found.filter(isManual)} />
      {found.length === 0 && <Note kind="info">{texts.rules.none}</Note>}
      <Groups title={texts.rules.fromCity} groups={city} areOpen={isSearch} />
      <Groups title={texts.rules.own} lead={texts.rules.ownLead} groups={house} areOpen={isSearch} />
    </>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly lead?: string;
  readonly groups: readonly RuleGroup[];
  readonly areOpen: boolean;
}

function Groups({ title, lead, groups, areOpen }: GroupsProps) {
  const looks = useLooks();
  if (groups.length === 0) return null;
  return (
    <section className={looks.column} style={{ gap: "8px" }}>
      <h3 className={looks.section}>{title}</h3>
      {lead !== undefined && <p className={looks.quiet}>{lead}</p>}
      {groups.map((group) => (
        <RuleGroupCard key={group.instruction.number} group={group} isOpen={areOpen} />
      ))}
    </section>
  );
}
