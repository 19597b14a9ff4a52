import { Field, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Edition } from "../../../../core/anvisningar/schema";
import { ruleGroups, ruleList, searchRules, type RuleGroup } from "../../model/rule-list";
import { usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import type { InForce } from "../../state/own-edition";
import { useEdition } from "../use-edition";
import { ManualRules } from "./manual-rules";
import { RuleGroupCard } from "./rule-group";

/** Fetched when somebody unfolds it. */
const OwnEdition = lazy(() => import(/* webpackChunkName: "sending" */ "./own-edition"));

/** Every rule of the edition under the sentence that it rests on, and which edition that is. */
export default function RulesScreen() {
  const { texts, fill, language } = useTexts();
  const now = useEdition();
  const edition = now === null || now === "unusable" ? null : now.edition;
  const lead = edition && fill(texts.rules.lead, { count: edition.rules.length, title: edition.title[language] });
  return (
    <ScreenPage
      title={texts.screens.rules}
      {...(now === "unusable" ? {} : { lead: lead ? `${lead} ${texts.rules.always}` : texts.loading })}
    >
      {now !== null && <WhichEdition now={now} />}
      {edition && <Rules edition={edition} />}
    </ScreenPage>
  );
}

/** Whose the edition is, and the way to one of one's own. */
function WhichEdition({ now }: { readonly now: InForce | "unusable" }) {
  const { texts, fill, language } = useTexts();
  const isPicked = usePaneState(({ pickedEdition }) => pickedEdition !== null);
  const words = texts.edition;
  return (
    <>
      {now === "unusable" ? (
        <Note kind="error">{words.unusable}</Note>
      ) : now.kind === "shipped" ? null : (
        <Note kind="info">
          {fill(words[now.kind], { title: now.edition.title[language], version: now.edition.version })}
        </Note>
      )}
      <Disclosure isHeading label={words.heading} startsOpen={now === "unusable" || now.kind === "own" || isPicked}>
        <Suspense>
          <OwnEdition now={now} />
        </Suspense>
      </Disclosure>
    </>
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
