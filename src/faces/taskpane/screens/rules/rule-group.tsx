import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RuleGroup } from "../../model/rule-list";
import { usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { useLooks } from "../../parts/styles";
import { RuleRow } from "./rule-row";
import { RuleSource } from "./rule-source";

const useStyles = makeStyles({
  card: { gap: "4px", padding: "10px 12px" },
  rules: { margin: 0, padding: 0, listStyleType: "none" },
});

/** A sentence, and folded below it the rules that rest on it. */
export function RuleGroupCard({ group, isOpen }: { readonly group: RuleGroup; readonly isOpen: boolean }) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const { instruction, entries } = group;
  const off = usePaneState(
    ({ settings }) => entries.filter(({ rule }) => settings.turnedOff.includes(rule.code)).length,
  );
  const label = [
    fill(texts.rules.counted, { count: entries.length }),
    ...(off === 0 ? [] : [fill(texts.rules.countedOff, { count: off })]),
  ].join(", ");
  return (
    <article className={mergeClasses(looks.card, styles.card)}>
      <RuleSource instruction={instruction} />
      <Disclosure
        startsOpen={isOpen}
        label={label}
        spokenLabel={fill(texts.rules.countedOf, { rules: label, number: instruction.number })}
      >
        <ul className={styles.rules}>
          {entries.map((entry) => (
            <RuleRow key={entry.rule.code} entry={entry} />
          ))}
        </ul>
      </Disclosure>
    </article>
  );
}
