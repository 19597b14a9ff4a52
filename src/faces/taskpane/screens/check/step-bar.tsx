import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px", width: "100%" },
  steps: { display: "flex", gap: "4px", marginLeft: "auto" },
});

/** Where the user is among what was found, the way on and back, and what else can be done. `isMain`: the way on is what to do now. */
export function StepBar({
  walk,
  isMain,
  children,
}: {
  readonly walk: Walk;
  readonly isMain: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const { stop, hasStops } = walk;
  const { sheet, cell } = stop?.place.finding.at ?? {};
  const where = stop
    ? fill(texts.check.stop, { nth: stop.nth, of: stop.of, place: cell ?? sheet ?? texts.wholeWorkbook })
    : texts.check.keys;
  return (
    <div className={styles.bar}>
      {hasStops && <span className={mergeClasses(looks.quiet, looks.small, looks.text)}>{where}</span>}
      <div className={looks.row}>
        {children}
        {hasStops && (
          <div role="group" aria-label={texts.check.walk} className={styles.steps}>
            <Button
              disabled={isBusy}
              icon={<ChevronLeft16Regular />}
              title={`${texts.check.previous} (Shift+F8)`}
              aria-label={texts.check.previous}
              aria-keyshortcuts="Shift+F8"
              onClick={() => walk.step(-1)}
            />
            <Button
              disabled={isBusy}
              appearance={isMain ? "primary" : "secondary"}
              icon={<ChevronRight16Regular />}
              iconPosition="after"
              title={`${texts.check.next} (F8)`}
              aria-keyshortcuts="F8"
              onClick={() => walk.step(1)}
            >
              {texts.check.next}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
