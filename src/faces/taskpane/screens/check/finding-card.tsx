import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Cluster, ShownFinding } from "../../model/finding-groups";
import { useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { PlaceButton } from "../../parts/place-button";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

/** Places that are shown before the user asks for more. */
const step = 5;

const useStyles = makeStyles({
  card: { borderLeftWidth: "4px" },
  blocker: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  notice: { borderLeftColor: tokens.colorBrandStroke1 },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  place: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  separated: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "8px" },
});

interface Props {
  readonly cluster: Cluster;
  readonly showsSeverity: boolean;
}

/** One kind of finding: what has happened in which cells, what to do, and the sentence that it rests on. */
export function FindingCard({ cluster, showsSeverity }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const { first, findings, code } = cluster;
  const { severity, rule } = first.finding;
  const [shown, left, more] = usePaged(findings, step);
  return (
    <article className={mergeClasses(looks.card, styles.card, styles[severity])}>
      {showsSeverity && <SeverityMark severity={severity} />}
      <div className={styles.head}>
        <h4 className={looks.cardTitle}>{first.text.title}</h4>
        <span className={mergeClasses(looks.quiet, looks.small, looks.number)}>
          {code}
          {findings.length > 1 && ` × ${findings.length}`}
        </span>
      </div>
      <ul className={looks.list}>
        {shown.map((one, index) => (
          <Place key={index} shown={one} isFirst={index === 0} />
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
      <p className={looks.text}>
        <strong>{texts.toDo}:</strong> {first.text.action}
      </p>
      {rule && (
        <Disclosure label={fill(texts.check.rule, { number: rule.number })}>
          <blockquote lang="sv" className={looks.quote}>
            {rule.text}
          </blockquote>
        </Disclosure>
      )}
    </article>
  );
}

function Place({ shown: { finding, text }, isFirst }: { readonly shown: ShownFinding; readonly isFirst: boolean }) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <li className={mergeClasses(styles.place, !isFirst && styles.separated)}>
      <p className={looks.text}>{text.message}</p>
      <PlaceButton at={finding.at} />
    </li>
  );
}
