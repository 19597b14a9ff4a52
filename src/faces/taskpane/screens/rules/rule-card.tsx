import { makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import type { RuleEntry } from "../../model/rule-list";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { SeverityMark } from "../../parts/severity-mark";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  card: { gap: "4px", padding: "10px 12px" },
  off: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** A rule: how serious it is, what it demands, its sentence and where that comes from, and whether it is on. */
export function RuleCard({ entry }: { readonly entry: RuleEntry }) {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  const { rule, title, check } = entry;
  const turnedOff = usePaneState(({ settings }) => settings.turnedOff);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const isOff = turnedOff.includes(rule.code);
  const turn = (on: boolean): void => {
    const others = turnedOff.filter((code) => code !== rule.code);
    void pane.choose({ turnedOff: on ? others : [...others, rule.code] });
  };
  return (
    <article className={mergeClasses(looks.card, styles.card)}>
      <div className={looks.spread}>
        <SeverityMark severity={rule.severity} />
        <span className={mergeClasses(looks.quiet, looks.small)}>{rule.code}</span>
      </div>
      <h3 className={looks.cardTitle}>{title}</h3>
      {isOff && <span className={mergeClasses(styles.off, looks.small)}>{texts.rules.off}</span>}
      <RuleSource entry={entry} />
      <Disclosure label={texts.rules.checks} spokenLabel={`${texts.rules.checks}: ${title}`}>
        <p className={looks.quiet}>{check}</p>
      </Disclosure>
      {rule.optional && (
        <Switch
          label={texts.rules.on}
          aria-label={`${texts.rules.on}: ${title}`}
          checked={!isOff}
          disabled={isBusy}
          onChange={(_event, { checked }) => turn(checked)}
        />
      )}
    </article>
  );
}

/** The sentence, quoted in Swedish, its number and whose it is. */
export function RuleSource({ entry: { instruction } }: { readonly entry: RuleEntry }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  if (instruction === null) return null;
  const { number, text, source } = instruction;
  const origin =
    source.kind === "house"
      ? texts.rules.house
      : source.page === undefined
        ? source.document
        : fill(texts.rules.city, { document: source.document, page: String(source.page) });
  return (
    <>
      <blockquote lang="sv" className={looks.quote}>
        {text}
      </blockquote>
      <p className={mergeClasses(looks.quiet, looks.small)}>
        {fill(texts.rules.instruction, { number })}. {origin}
      </p>
    </>
  );
}
