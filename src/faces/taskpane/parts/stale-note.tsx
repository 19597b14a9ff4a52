import { sheetsHaveChanged } from "../model/still-true";
import { usePaneState, useTexts } from "../pane-context";
import { Note } from "./note";

/** Whether what is shown is no longer what stands in the workbook. */
export const useIsStale = (): boolean =>
  usePaneState(
    ({ checked, summary, changed }) =>
      checked !== null && !checked.isExample && (changed.size > 0 || sheetsHaveChanged(checked, summary)),
  );

/** What has been done to the workbook since it was checked. */
export function StaleNote() {
  const { texts, fill } = useTexts();
  const isStale = useIsStale();
  const changed = usePaneState((state) => state.changed.size);
  const sheets = usePaneState(({ checked, summary }) => sheetsHaveChanged(checked, summary));
  if (!isStale) return null;
  const said = [changed > 0 ? fill(texts.changed, { count: changed }) : "", sheets ? texts.sheetsChanged : ""];
  return <Note kind="warning">{said.filter(Boolean).join(" ")}</Note>;
}
