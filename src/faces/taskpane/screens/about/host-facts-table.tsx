import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HostFacts } from "../../../../core/host/open-workbook";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0", verticalAlign: "top" },
  value: { textAlign: "end", padding: "4px 0", overflowWrap: "anywhere" },
});

/** What the host is and can do. */
export function HostFactsTable({ facts }: { readonly facts: HostFacts }) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = useTexts();
  const names = texts.about.facts;
  const yesNo = (value: boolean | null): string =>
    value === null ? texts.unknown : value ? texts.about.yes : texts.about.no;
  const rows: readonly (readonly [string, string])[] = [
    [names.host, facts.host],
    [names.platform, facts.platform],
    [names.version, facts.version],
    [names.undo, texts.about.undo[facts.undo]],
    [names.oneStepUndo, yesNo(facts.oneStepUndo)],
    [names.canSeeMerges, yesNo(facts.canSeeMerges)],
    [names.settingsWork, yesNo(facts.settingsWork)],
    [names.readOnly, yesNo(facts.readOnly)],
    ...facts.requirementSets.map(({ name, supported }) => [name, yesNo(supported)] as const),
  ];
  return (
    <section className={looks.card}>
      <h4 className={looks.cardTitle}>{texts.about.host}</h4>
      <table className={styles.table}>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(looks.quiet, styles.name)}>
                {name}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
