import { makeStyles } from "@fluentui/react-components";
import { severities } from "../../../../core/findings/severity";
import type { RunResult } from "../../../../core/run/run-result";
import { visibleText } from "../../../../core/values/label";
import type { Cluster, FindingGroup, Grouping } from "../../model/finding-groups";
import { useTexts } from "../../pane-context";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { FindingCard } from "./finding-card";

/** Kinds of finding that are made at a time; each shows a few places. */
const step = 20;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px", marginTop: "4px" },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly outcome: RunResult;
}

interface Entry {
  readonly group: FindingGroup;
  readonly cluster: Cluster;
  readonly isFirst: boolean;
}

/** The groups one after the other, so many kinds at a time. */
export function FindingList({ groups, grouping, outcome }: Props) {
  const looks = useLooks();
  const entries = groups.flatMap((group): Entry[] =>
    group.clusters.map((cluster, index) => ({ group, cluster, isFirst: index === 0 })),
  );
  const [shown, left, more] = usePaged(entries, step);
  return (
    <div className={looks.column}>
      {shown.map(({ group, cluster, isFirst }) => (
        <div key={`${group.key ?? ""} ${cluster.code} ${cluster.first.finding.severity}`} className={looks.tight}>
          {isFirst && <GroupHead group={group} grouping={grouping} outcome={outcome} />}
          <FindingCard cluster={cluster} showsSeverity={grouping !== "severity"} />
        </div>
      ))}
      <ShowMore left={left} onMore={more} />
    </div>
  );
}

function GroupHead({ group, grouping, outcome }: Omit<Props, "groups"> & { readonly group: FindingGroup }) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = useTexts();
  const { key, count } = group;
  const severity = severities.find((one) => grouping === "severity" && one === key);
  const project = outcome.projects.find((one) => one.project.key === key)?.project;
  const name = {
    severity: "",
    project: project ? `${project.idIsTemporary ? "" : `${project.id} `}${project.name}` : texts.check.noProject,
    sheet: key ?? texts.wholeWorkbook,
  }[grouping];
  return (
    <div className={styles.head}>
      <h3 className={looks.section}>{severity ? <SeverityMark severity={severity} /> : visibleText(name)}</h3>
      <span className={looks.quiet}>{count}</span>
    </div>
  );
}
