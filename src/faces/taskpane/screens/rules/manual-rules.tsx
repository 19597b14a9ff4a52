import { Checkbox } from "@fluentui/react-components";
import type { RuleEntry } from "../../model/rule-list";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { RuleSource } from "./rule-source";

/** What only a person can decide, as a list to go through. The ticks are for this sitting; nothing is stored. */
export function ManualRules({ entries }: { readonly entries: readonly RuleEntry[] }) {
  const looks = useLooks();
  const { texts } = useTexts();
  if (entries.length === 0) return null;
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.rules.manual}</h3>
      <p className={looks.quiet}>{texts.rules.manualLead}</p>
      <ul className={looks.list}>
        {entries.map((entry) => (
          <li key={entry.rule.code}>
            <Checkbox label={entry.title} />
            {entry.instruction && <RuleSource instruction={entry.instruction} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
