import { makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import type { RuleEntry } from "../../model/rule-list";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { SeverityMark } from "../../parts/severity-mark";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  off: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** A rule: how serious it is, what it demands, and whether it is on. Its sentence stands above. */
export function RuleRow({ entry }: { readonly entry: RuleEntry }) {
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
    <li className={styles.row}>
      <div className={looks.spread}>
        <SeverityMark severity={rule.trial ? "trial" : rule.severity} />
        <span className={mergeClasses(looks.quiet, looks.small)}>{rule.code}</span>
      </div>
      <h4 className={looks.cardTitle}>{title}</h4>
      {isOff && <span className={mergeClasses(styles.off, looks.small)}>{texts.rules.off}</span>}
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
    </li>
  );
}
