import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { visibleText } from "../../../../core/values/label";
import { keyFigures, type KeyFigure, type KeyFigureId } from "../../model/key-figures";
import type { UtilisationRow } from "../../model/utilisation-rows";
import { useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { FigureMarks } from "./figure-marks";
import { FigureRows } from "./figure-rows";
import { UtilisationTable } from "./utilisation-table";

const step = 20;

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "2px" },
  track: {
    position: "relative",
    height: "8px",
    borderRadius: "4px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    position: "absolute",
    inset: "0 auto 0 0",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", gap: "8px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly rows: readonly UtilisationRow[];
}

/** How much of the granted money is used, as bars or as a table. */
export function UtilisationBars({ title, rows }: Props) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [isTable, setTable] = useState(false);
  const [shown, left, more] = usePaged(rows, step);
  if (rows.length === 0) return null;
  return (
    <section className={looks.card}>
      <div className={looks.spread}>
        <h3 className={looks.cardTitle}>{title}</h3>
        <Button size="small" appearance="subtle" onClick={() => setTable(!isTable)}>
          {isTable ? texts.figures.asBars : texts.figures.asTable}
        </Button>
      </div>
      {isTable ? (
        <UtilisationTable title={title} rows={rows} />
      ) : (
        <ul className={looks.list} style={{ gap: "12px" }}>
          {shown.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      )}
      <ShowMore left={isTable ? 0 : left} onMore={more} />
    </section>
  );
}

function Row({ row: { name, figures, source, share } }: { readonly row: UtilisationRow }) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const all = keyFigures(figures, language);
  const shown = (id: KeyFigureId): string => all.find((one) => one.id === id)?.shown ?? texts.unknown;
  const whole: Pick<KeyFigure, "complete" | "approximate"> = {
    complete: all.every(({ complete }) => complete),
    approximate: all.some(({ approximate }) => approximate),
  };
  const isKnown = figures.granted.ore !== null || figures.spent.ore !== null;
  const title = name === null ? texts.figures.noNamnd : visibleText(name);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>{title}</span>
        <span className={looks.number}>{shown("utilisation")}</span>
      </div>
      <div className={styles.track} aria-hidden>
        {share !== null && (
          <div
            className={mergeClasses(styles.bar, share > 1 && styles.over)}
            style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }}
          />
        )}
      </div>
      <div className={looks.spread}>
        <span className={mergeClasses(looks.quiet, looks.small, looks.number)}>
          {isKnown && fill(texts.figures.of, { spent: shown("spent"), granted: shown("granted") })}
        </span>
        <FigureMarks figure={whole} />
      </div>
      <Disclosure label={texts.figures.why} spokenLabel={fill(texts.figures.whyOf, { figure: title })}>
        <FigureRows figures={all} source={source} of={title} />
      </Disclosure>
    </li>
  );
}
