import { Input, Select, ToggleButton, makeStyles } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { Severity } from "../../../../core/findings/severity";
import type { RunResult } from "../../../../core/run/run-result";
import { groupings, severityCounts, type FindingFilter, type Grouping } from "../../model/finding-groups";
import { useTexts } from "../../pane-context";
import { SeverityMark } from "../../parts/severity-mark";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, border: "none" },
  chip: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px" },
  search: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly outcome: RunResult;
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Counts per severity, which also filter; search; and what to group by. */
export function FindingFilters({ outcome, grouping, filter, onGrouping, onFilter }: Props) {
  const styles = useStyles();
  const { texts } = useTexts();
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <>
      <div role="group" aria-label={texts.check.filter} className={styles.chips}>
        {severityCounts(outcome)
          .filter(([, count]) => count > 0)
          .map(([severity, count]) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.chip}
              checked={filter.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              <SeverityMark severity={severity} count={count} />
            </ToggleButton>
          ))}
      </div>
      <div className={styles.fields}>
        <Input
          type="search"
          className={styles.search}
          contentBefore={<Search16Regular aria-hidden />}
          placeholder={texts.check.search}
          aria-label={texts.check.search}
          value={filter.search}
          onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
        />
        <Select
          aria-label={texts.check.groupBy}
          value={grouping}
          onChange={(_event, { value }) => {
            const chosen = groupings.find((one) => one === value);
            if (chosen) onGrouping(chosen);
          }}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {texts.check.groups[one]}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
