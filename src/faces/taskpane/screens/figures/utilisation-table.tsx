import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { visibleText } from "../../../../core/values/label";
import { keyFigures, type KeyFigureId } from "../../model/key-figures";
import { sortedBy, type UtilisationRow } from "../../model/utilisation-rows";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: "12px", lineHeight: "16px" },
  cell: { padding: "6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "end" },
  heading: { padding: "2px 0" },
  first: { textAlign: "start", minWidth: "120px", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
});

const columns = ["granted", "spent", "utilisation", "surplus", "overrun"] as const satisfies readonly KeyFigureId[];

/** The same figures for those who read tables better than bars, largest first by any column. Wider than the pane, so it scrolls on its own. */
export function UtilisationTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly UtilisationRow[];
}) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const [sortBy, setSortBy] = useState<KeyFigureId | null>(null);
  return (
    <div className={styles.scroll} role="region" aria-label={fill(texts.figures.tableOf, { what: title })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.first)}>
              {title}
            </th>
            {columns.map((id) => (
              <th
                key={id}
                scope="col"
                className={mergeClasses(styles.cell, styles.heading)}
                aria-sort={sortBy === id ? "descending" : "none"}
              >
                <Button
                  size="small"
                  appearance="transparent"
                  style={{ minWidth: 0 }}
                  onClick={() => setSortBy(sortBy === id ? null : id)}
                >
                  {texts.figures[id]}
                  {sortBy === id && " ↓"}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedBy(rows, sortBy).map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {name === null ? texts.figures.noNamnd : visibleText(name)}
              </th>
              {keyFigures(figures, language).map(({ id, shown, complete }) => (
                <td key={id} className={mergeClasses(styles.cell, looks.number)}>
                  {shown ?? texts.unknown}
                  {!complete && ` (${texts.incomplete.toLowerCase()})`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
