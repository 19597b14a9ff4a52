import { Link } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../pane-context";

/** Opens the part of the handbook that is about what is shown. */
export function HelpLink() {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const screen = usePaneState((state) => (state.showsStart ? null : state.screen));
  return (
    <Link
      as="button"
      aria-label={fill(texts.help.openFor, { screen: screen === null ? texts.help.start : texts.screens[screen] })}
      onClick={pane.helpHere}
    >
      {texts.help.open}
    </Link>
  );
}
